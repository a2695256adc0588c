import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! The strip on top of every screen, seated the whole upper half: where the visitor is. It tells and never acts. */
Item {
    id: root

    property string exhibit
    property string number
    property string title
    property string mark
    property string status
    property string remark
    property string statusBrief
    property string statusSeated
    property real titleX: BarSizes.titleX
    property real statusRight: width - Theme.margin
    property bool lifted: false
    property bool bare: false

    readonly property real middle: root.lifted ? BarSizes.middleLifted : BarSizes.middle
    readonly property bool crowded: Theme.portrait || Theme.largeText
    readonly property string wholeTitle: [root.title, root.mark].filter(part => part !== "").join(" ")
    readonly property bool told: !Theme.seated
    readonly property real markRoom: root.mark === "" ? 0 : markText.width + BarSizes.markGap
    readonly property real wholeEnd: titleText.x + titleText.implicitWidth + root.markRoom + Theme.gutter + wholeStatus.advanceWidth
    readonly property bool tight: root.statusBrief !== "" && root.wholeEnd > root.statusRight

    height: Theme.stripHeight
    width: Theme.columnWidth

    Seal {
        visible: root.told
        x: Theme.margin
        y: BarSizes.sealY
    }

    UprightText {
        color: Theme.mus
        font: Type.strip
        text: root.exhibit
        textFormat: Text.PlainText
        visible: root.told && (root.title === "" || !root.crowded)
        x: BarSizes.exhibitX
        y: BarSizes.middle - height / 2
    }

    UprightText {
        id: numberText

        color: Theme.sealText
        font: Type.stripNumber
        text: root.number
        textFormat: Text.PlainText
        visible: root.told
        x: root.crowded ? root.titleX : root.titleX - BarSizes.numberGap - width
        y: root.middle - height / 2
    }

    TextMetrics {
        id: wholeStatus

        font: Type.stripStatus
        text: root.status
    }

    UprightText {
        id: titleText

        color: Theme.mus
        elide: Text.ElideRight
        font: Type.stripTitle
        text: root.title
        textFormat: Text.PlainText
        visible: root.told && text !== ""
        width: Math.min(implicitWidth, statusText.x - x - Theme.gutter - root.markRoom)
        x: root.titleX + (root.crowded && root.number !== "" ? numberText.width + BarSizes.numberGap : 0)
        y: root.middle - height / 2

        Accessible.ignored: !visible
        Accessible.name: root.wholeTitle
        Accessible.role: Accessible.Heading
    }

    UprightText {
        id: markText

        color: Theme.mus2
        font: Type.stripStatus
        objectName: "strip-mark"
        text: root.mark
        textFormat: Text.PlainText
        visible: root.told && text !== ""
        x: titleText.x + titleText.width + BarSizes.markGap
        y: root.middle - height / 2

        Accessible.ignored: true
    }

    UprightText {
        id: statusText

        color: Theme.mus2
        font: Type.stripStatus
        objectName: "strip-status"
        text: root.tight ? root.statusBrief : root.status
        textFormat: Text.PlainText
        visible: root.told && text !== ""
        x: root.statusRight - width
        y: root.middle - height / 2

        Accessible.ignored: !visible
        Accessible.name: root.status
        Accessible.role: Accessible.StaticText
    }

    SeatedHead {
        bare: root.bare
        exhibit: root.exhibit
        remark: root.remark
        status: root.statusSeated === "" ? root.status : `${root.status}. ${root.statusSeated}`
        title: root.wholeTitle
        visible: !root.told
        y: -Theme.stageTop
    }
}
