"""Puts composed runs into a text document with their fonts and colours."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from kiosk.visitor.composition import Composition, Hand, Run
from kiosk.visitor.type_style import TypeStyle

FIXED_HEIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def set_runs(document: QTextDocument, composition: Composition, style: TypeStyle) -> None:
    """Replace what *document* holds by the runs, as one block with a fixed leading."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    block = QTextBlockFormat()
    block.setLineHeight(style.leading, FIXED_HEIGHT)
    cursor.setBlockFormat(block)
    for run in composition.runs:
        cursor.insertText(run.text, _format(run, style))
    cursor.endEditBlock()


def _format(run: Run, style: TypeStyle) -> QTextCharFormat:
    in_text = run.hand in {Hand.TEXT, Hand.GAP}
    font = QFont(style.font if in_text else style.readingFont)
    if run.emphasis or run.hand == Hand.SIC:
        font.setItalic(True)
    if run.strong:
        font.setWeight(QFont.Weight.DemiBold)
    if run.hand == Hand.SIC:
        font.setWeight(QFont.Weight.Normal)
    if run.hand == Hand.GAP:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.gap)
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(style.ink if in_text else style.readingInk)
    return form
