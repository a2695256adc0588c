pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Controls
import Kiosk.Sizes
import Kiosk.Theme
import Kiosk.Visitor

/*! The keyboard on the screen: three rows of letters and a row of functions. */
FocusScope {
    id: root

    required property Keyboard keyboard

    readonly property bool isKorean: root.keyboard.layout === "hangul"

    signal typed(letter: string)
    signal deleted
    signal hidden

    implicitHeight: SearchSizes.keysHeight
    objectName: "keys"

    transform: Mirror {
        of: root
    }

    MouseArea {
        anchors.fill: parent

        Accessible.ignored: true
    }

    Column {
        spacing: SearchSizes.keyGap

        Repeater {
            model: root.keyboard.rows

            Row {
                id: row

                required property int index
                required property string modelData

                readonly property bool isLast: row.index === root.keyboard.rows.length - 1

                spacing: SearchSizes.keyGap
                x: (root.width - row.width) / 2

                Key {
                    checkable: true
                    isFunction: true
                    objectName: row.isLast ? "key-double" : ""
                    selected: root.keyboard.isDoubled
                    text: Words.doubleKeys
                    visible: row.isLast && root.isKorean
                    width: SearchSizes.doubleWidth

                    onClicked: root.keyboard.double()
                }

                Repeater {
                    model: Array.from(row.modelData)

                    Key {
                        required property string modelData

                        objectName: "key-" + modelData
                        text: modelData

                        onClicked: root.typed(modelData)
                    }
                }

                Key {
                    iconName: "backspace"
                    isFunction: true
                    objectName: row.isLast ? "key-delete" : ""
                    text: Words.deleteLetter
                    visible: row.isLast
                    width: SearchSizes.deleteWidth

                    onClicked: root.deleted()
                }
            }
        }

        Row {
            spacing: SearchSizes.keyGap

            Key {
                iconName: "translate"
                isFunction: true
                objectName: "key-letters"
                text: root.keyboard.layout === "latin" ? Words.hangulKeys : Words.latinKeys
                width: SearchSizes.lettersWidth

                onClicked: root.keyboard.switchLetters()
            }

            Key {
                checkable: true
                isFunction: true
                objectName: "key-numbers"
                selected: root.keyboard.layout === "numbers"
                text: Words.numberKeys
                width: SearchSizes.numbersWidth

                onClicked: root.keyboard.switchNumbers()
            }

            Key {
                objectName: "key-space"
                text: Words.space
                width: root.width - SearchSizes.lettersWidth - SearchSizes.numbersWidth - SearchSizes.hideWidth - 2 * SearchSizes.keyGap - SearchSizes.keyGap

                onClicked: root.typed(" ")
            }

            Key {
                iconName: "caret-down"
                isFunction: true
                objectName: "key-hide"
                text: Words.hideKeys
                width: SearchSizes.hideWidth

                onClicked: root.hidden()
            }
        }
    }
}
