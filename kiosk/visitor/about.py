"""What is known of the document itself: its record, its date, its slips, and what the program is made of."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.dating import Dating
from kiosk.exhibit.text import Mark, MarkedText
from kiosk.visitor.about_dating import ClueRow, YearRow, clue_rows, span_of, year_rows
from kiosk.visitor.about_record import RecordRow, prose_rows, record_rows
from kiosk.visitor.about_slips import SlipRow, slip_rows
from kiosk.visitor.card_rows import TextRow, text_rows
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import AboutPlace
from kiosk.visitor.mark_names import name_of_mark
from kiosk.visitor.marked_texts import MarkedTexts
from kiosk.visitor.record_list import RecordList
from kiosk.visitor.software import Software, software

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds it")  # pyright: ignore[reportCallIssue]
class About(MarkedTexts):
    """Three cards, and how far each of them was moved."""

    changed = Signal()
    placed = Signal()
    """The cards stand elsewhere now; ``standOf`` says where."""

    def __init__(self, edition: Edition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edition = edition
        self._stands: dict[str, float] = {}
        self._texts: dict[str, MarkedText] = {}
        self._record = RecordList(RecordRow, self)
        self._credits = RecordList(RecordRow, self)
        self._software = RecordList(Software, self)
        self._dating_text = RecordList(TextRow, self)
        self._conclusion = RecordList(TextRow, self)
        self._reasons = RecordList(TextRow, self)
        self._clues = RecordList(ClueRow, self)
        self._years = RecordList(YearRow, self)
        self._transcription = RecordList(TextRow, self)
        self._slips = RecordList(SlipRow, self)
        self._software.replace(software())
        self.read_in(edition)

    def read_in(self, edition: Edition) -> None:
        """Say it in the words of *edition*."""
        self._edition = edition
        self._texts = {}
        details, told = edition.details, edition.borrowing.told
        self._show_rows(self._record, record_rows(edition))
        self._show_rows(self._credits, tuple(prose_rows("credits", told(details.credits))))
        conclusion, *reasons = told(details.dating.conclusion) or (MarkedText(""),)
        for name, rows, paragraphs in (
            ("dating", self._dating_text, told(details.dating.text)),
            ("conclusion", self._conclusion, (conclusion,)),
            ("reasons", self._reasons, tuple(reasons)),
            ("transcription", self._transcription, told(details.transcription)),
        ):
            self._show_prose(name, rows, paragraphs)
        self._clues.replace(clue_rows(edition))
        self._years.replace(year_rows(span_of(details.dating.clues, details.document_date)))
        self._slips.replace(slip_rows(edition))
        self.textsChanged.emit()
        self.changed.emit()

    def marked_text(self, key: str) -> MarkedText:
        return self._texts.get(key, MarkedText(""))

    def describe(self, mark: Mark) -> tuple[str, str]:
        return "", name_of_mark(mark, self._edition)

    def place(self) -> AboutPlace:
        """How far each card is moved, to come back to."""
        return AboutPlace(tuple(sorted(self._stands.items())))

    def go_to(self, place: AboutPlace) -> None:
        """Move the cards as they were in *place*."""
        self._stands = dict(place.shares)
        self.placed.emit()

    @Slot(str, float)
    def stand(self, card: str, share: float) -> None:
        """The *card* now stands *share* of its length above the edge."""
        self._stands[card] = share

    @Slot(str, result=float)
    def standOf(self, card: str) -> float:
        """How much of its length the *card* stands above the edge, from 0 to 1."""
        return self._stands.get(card, 0.0)

    @Property(RecordList, constant=True)
    def record(self) -> RecordList:
        return self._record

    @Property(RecordList, constant=True)
    def credits(self) -> RecordList:
        return self._credits

    @Property(RecordList, constant=True)
    def software(self) -> RecordList:
        return self._software

    @Property(str, notify=changed)
    def datingTitle(self) -> str:
        return self._edition.borrowing.marked(self._edition.details.dating.title)

    @Property(bool, constant=True)
    def isDated(self) -> bool:
        """Whether the museum says how it comes to the date."""
        return self._edition.details.dating != Dating()

    @Property(RecordList, constant=True)
    def datingText(self) -> RecordList:
        return self._dating_text

    @Property(RecordList, constant=True)
    def conclusion(self) -> RecordList:
        return self._conclusion

    @Property(RecordList, constant=True)
    def reasons(self) -> RecordList:
        """What the conclusion rests on."""
        return self._reasons

    @Property(RecordList, constant=True)
    def clues(self) -> RecordList:
        return self._clues

    @Property(RecordList, constant=True)
    def years(self) -> RecordList:
        return self._years

    @Property(float, notify=changed)
    def bandBegins(self) -> float:
        """Where the date that the museum gives begins on the chart, as a share of its width."""
        return self._share(self._edition.details.document_date.start)

    @Property(float, notify=changed)
    def bandEnds(self) -> float:
        return self._share(self._edition.details.document_date.end)

    @Property(str, notify=changed)
    def chartSpoken(self) -> str:
        """The chart in words: its clues in order."""
        return ". ".join(row.spoken for row in self._clues.rows)

    @Property(RecordList, constant=True)
    def transcription(self) -> RecordList:
        return self._transcription

    @Property(RecordList, constant=True)
    def slips(self) -> RecordList:
        return self._slips

    def _share(self, moment: float) -> float:
        details = self._edition.details
        return span_of(details.dating.clues, details.document_date).share(moment)

    def _show_rows(self, rows: RecordList, found: tuple[tuple[RecordRow, MarkedText], ...]) -> None:
        self._texts |= {row.key: text for row, text in found}
        rows.replace([row for row, _ in found])

    def _show_prose(self, name: str, rows: RecordList, paragraphs: tuple[MarkedText, ...]) -> None:
        found = text_rows(name, paragraphs)
        self._texts |= {row.key: text for row, text in zip(found, paragraphs, strict=True)}
        rows.replace(found)
