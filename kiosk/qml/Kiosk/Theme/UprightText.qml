import QtQuick

/*!
    Words that stand the right way round on a mirrored surface.

    Lines that follow one another are set as their own language is; a line alone begins where the screen begins.
*/
Text {
    id: root

    property bool isAlone: true

    horizontalAlignment: Theme.mirrored && root.isAlone ? Text.AlignRight : undefined

    transform: Mirror {
        of: root
    }

    onLineCountChanged: root.isAlone = root.lineCount < 2
}
