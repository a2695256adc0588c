pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! What is typed, by the keys on the screen or a keyboard of its own. A touch brings the keys, and Enter where nobody typed. */
Rectangle {
    id: root

    required property Search search

    readonly property int cursor: input.cursorPosition
    property bool byKeys: false
    property bool hasKeyboard: false

    /*! Put the cursor where the search says it goes now. */
    function goTo(cursor: int): void {
        input.cursorPosition = cursor;
    }

    /*! Copying and taking back would let words outlive the visit. */
    function keepIn(event: KeyEvent): bool {
        return event.modifiers === Qt.ControlModifier;
    }

    /*! A finger at \a x, on release, sets the cursor and brings the keys; it never selects or drags. */
    function touch(x: real): void {
        input.cursorPosition = input.positionAt(root.mapToItem(input, x, 0).x, input.height / 2);
        input.forceActiveFocus(Qt.MouseFocusReason);
        root.search.showKeys();
    }

    /*! Letters come from a keyboard of its own: there is one, and Enter need not bring another. */
    function write(): void {
        root.hasKeyboard = true;
        root.search.write(input.text, input.cursorPosition);
    }

    function takeFocus(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    border.color: Theme.mus
    border.width: Theme.rule + Theme.hairline
    color: Theme.sheet
    height: SearchSizes.fieldHeight
    radius: Theme.radiusButton

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "magnifying-glass"
        size: SearchSizes.fieldIcon
        x: SearchSizes.fieldPadding
    }

    UprightText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mus2
        elide: Text.ElideRight
        font: SearchSizes.hint
        text: Words.searchHint
        textFormat: Text.PlainText
        visible: input.text === "" && !root.search.keysShown
        width: input.width
        x: SearchSizes.fieldTextX + Theme.space8

        Accessible.ignored: true
    }

    TextInput {
        id: input

        activeFocusOnTab: true
        clip: true
        color: Theme.mus
        font: SearchSizes.typed
        height: parent.height
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        objectName: "search-field"
        selectByMouse: false
        text: root.search.text
        verticalAlignment: Text.AlignVCenter
        width: parent.width - x - SearchSizes.fieldPadding
        x: SearchSizes.fieldTextX

        transform: Mirror {
            of: input
        }

        cursorDelegate: Rectangle {
            color: Theme.seal
            visible: input.activeFocus || root.search.keysShown
            width: SearchSizes.cursorWidth
        }

        Accessible.ignored: !visible
        Accessible.name: Words.search
        Accessible.role: Accessible.EditableText
        Accessible.onPressAction: root.search.showKeys()
        Keys.priority: Keys.BeforeItem

        Keys.onPressed: event => event.accepted = root.keepIn(event)
        onSelectedTextChanged: input.deselect()
        onAccepted: if (!root.hasKeyboard)
            root.search.showKeys()
        onTextEdited: root.write()
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true

        onClicked: mouse => root.touch(mouse.x)
    }

    FocusRing {
        shown: input.activeFocus && root.byKeys
    }
}
