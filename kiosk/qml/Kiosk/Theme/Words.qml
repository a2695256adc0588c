pragma Singleton

import QtQuick

/*! The interface's words in the visitor's language: one property per key of assets/words. */
QtObject {
    id: root

    property var table: ({})

    readonly property string back: table.back ?? ""
    readonly property string home: table.home ?? ""
    readonly property string read: table.read ?? ""
    readonly property string questions: table.questions ?? ""
    readonly property string timeline: table.timeline ?? ""
    readonly property string index: table.index ?? ""
    readonly property string search: table.search ?? ""
    readonly property string display: table.display ?? ""
    readonly property string sections: table.sections ?? ""
    readonly property string listen: table.listen ?? ""
    readonly property string up: table.up ?? ""
    readonly property string down: table.down ?? ""
    readonly property string close: table.close ?? ""
    readonly property string more: table.more ?? ""
    readonly property string backTo: table.backTo ?? ""
    readonly property string reachedFrom: table.reachedFrom ?? ""
    readonly property string paragraphOf: table.paragraphOf ?? ""
    readonly property string paragraphOfShort: table.paragraphOfShort ?? ""
    readonly property string paragraph: table.paragraph ?? ""
    readonly property string paragraphMark: table.paragraphMark ?? ""
    readonly property string question: table.question ?? ""
    readonly property string sectionTitleNote: table.sectionTitleNote ?? ""
    readonly property string hint: table.hint ?? ""
    readonly property string glossary: table.glossary ?? ""
    readonly property string curatorsNote: table.curatorsNote ?? ""
    readonly property string contestedClaim: table.contestedClaim ?? ""
    readonly property string event: table.event ?? ""
    readonly property string correction: table.correction ?? ""
    readonly property string documentSays: table.documentSays ?? ""
    readonly property string whatIsKnown: table.whatIsKnown ?? ""
    readonly property string alsoIn: table.alsoIn ?? ""
    readonly property string source: table.source ?? ""
    readonly property string readThePassage: table.readThePassage ?? ""
    readonly property string earlier: table.earlier ?? ""
    readonly property string later: table.later ?? ""
    readonly property string inTheDocument: table.inTheDocument ?? ""
    readonly property string forContext: table.forContext ?? ""
    readonly property string dateNotCertain: table.dateNotCertain ?? ""
    readonly property string thisDocumentDate: table.thisDocumentDate ?? ""
    readonly property string enlarged: table.enlarged ?? ""
}
