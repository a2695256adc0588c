import QtQuick

/*! Words as the exhibit has them, and the form of those that count something (kiosk/exhibit/plurals.py). */
QtObject {
    id: root

    property var table: ({})

    readonly property list<string> categories: ["zero", "one", "two", "few", "many", "other"]
    readonly property int span: 200

    /*! The category of \a count in the language of the word \a key. */
    function category(key: string, count: int): string {
        const rules = root.table[`${key}.plurals`] ?? root.table.plurals ?? "";
        return root.categories[rules[count < root.span ? count : root.span / 2 + count % (root.span / 2)] ?? root.categories.length - 1];
    }

    /*! The word \a key for \a count, which stands in it for %1. */
    function counted(key: string, count: int): string {
        const text = root.table[`${key}.=${count}`] ?? root.table[`${key}.${root.category(key, count)}`] ?? root.table[`${key}.other`] ?? "";
        return text.replace("%1", count);
    }
}
