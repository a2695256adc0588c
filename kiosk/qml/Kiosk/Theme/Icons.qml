pragma Singleton

import QtQuick

/*! The icon font: the window sets what \c kiosk.visitor.icons found, Icon.qml draws from it. */
QtObject {
    id: root

    property string family: ""
    property var font: null // has glyph(name, filled)

    /*! What says forwards or backwards, and so turns with the screen where a language is written from the right. */
    readonly property list<string> pointing: ["arrow-left", "arrow-right", "caret-left", "caret-right", "list-bullets"]

    /*! The character that draws icon \a name, \a filled for the current place. */
    function glyph(name: string, filled: bool): string {
        return root.font?.glyph(name, filled) ?? "";
    }
}
