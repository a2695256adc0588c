import QtQuick

import Kiosk.Sizes
import Kiosk.Theme

/*! What the exhibit is: a small line, its title and one paragraph. */
Item {
    id: root

    required property string kicker
    required property string title
    required property string introduction

    implicitHeight: paragraph.y + paragraph.height

    UprightText {
        id: kickerText

        color: Theme.sealText
        font: Type.kicker
        height: lineCount * lineHeight
        lineHeight: Type.kickerLeading
        lineHeightMode: Text.FixedHeight
        text: root.kicker
        textFormat: Text.PlainText
        width: root.width
        wrapMode: Text.Wrap
    }

    UprightText {
        id: titleText

        color: Theme.mus
        font: Type.homeTitle
        height: lineCount * lineHeight
        lineHeight: Type.homeTitleLeading
        lineHeightMode: Text.FixedHeight
        text: root.title
        textFormat: Text.PlainText
        width: root.width
        wrapMode: Text.Wrap
        x: -HomeSizes.titleHang
        y: kickerText.height - HomeSizes.titleLift

        Accessible.ignored: !visible
        Accessible.name: text
        Accessible.role: Accessible.Heading
    }

    UprightText {
        id: paragraph

        color: Theme.mus
        font: Type.introduction
        height: lineCount * lineHeight
        lineHeight: Type.introductionLeading
        lineHeightMode: Text.FixedHeight
        text: root.introduction
        textFormat: Text.PlainText
        width: HomeSizes.introductionWidth
        wrapMode: Text.Wrap
        y: titleText.y + titleText.height + HomeSizes.introductionGap
    }
}
