import QtQuick

/*! Moves the page to another height of its content. */
NumberAnimation {
    id: root

    function go(y: real): void {
        root.to = y;
        root.restart();
    }

    easing.type: Easing.OutCubic
    property: "contentY"
}
