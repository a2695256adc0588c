"""What a visit is made of: the exhibit in one language, and the object behind each screen."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.reader import ExhibitReader
from kiosk.exhibit.records.languages import Language
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import AboutPlace, CardState, Light, Place, ReadingPlace
from kiosk.visitor.welcome import Welcome

if TYPE_CHECKING:
    from kiosk.visitor.about import About
    from kiosk.visitor.card import Card
    from kiosk.visitor.notice import Notice
    from kiosk.visitor.questions import Questions
    from kiosk.visitor.reading import Reading
    from kiosk.visitor.search import Search
    from kiosk.visitor.term_index import TermIndex
    from kiosk.visitor.timeline import Timeline
else:
    # The first screen does without them (see kiosk.visitor.parts). QML asks the objects themselves for
    # their properties, so that the plain type is enough at run time.
    About = Card = Notice = Questions = Reading = Search = TermIndex = Timeline = QObject

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A visit is made of them")  # pyright: ignore[reportCallIssue]
class VisitParts(QObject):
    """The parts, made when they are first asked for, all in the visitor's language."""

    cardChanged = Signal()
    languageChanged = Signal()

    def __init__(self, reader: ExhibitReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._languages = reader.languages()
        self._edition = Edition(reader, self._languages[0])
        self._welcome = Welcome(self._edition, self)

    @property
    def edition(self) -> Edition:
        """The exhibit as the visitor reads it."""
        return self._edition

    @Property(Welcome, constant=True)
    def welcome(self) -> Welcome:
        return self._welcome

    @Property(Reading, constant=True)
    def reading(self) -> Reading:
        return self._reading

    @Property(Card, constant=True)
    def card(self) -> Card:
        return self._card

    @Property(Search, constant=True)
    def search(self) -> Search:
        return self._search

    @Property(Timeline, constant=True)
    def timeline(self) -> Timeline:
        return self._timeline

    @Property(Notice, constant=True)
    def notice(self) -> Notice:
        return self._notice

    @Property(About, constant=True)
    def about(self) -> About:
        return self._about

    @Property(Questions, constant=True)
    def questions(self) -> Questions:
        return self._questions

    @Property(TermIndex, constant=True)
    def index(self) -> TermIndex:
        return self._index

    @Property(bool, notify=cardChanged)
    def cardIsOpen(self) -> bool:
        return self._has("_card") and bool(self._card.state().pages)

    @cached_property
    def _reading(self) -> "Reading":
        from kiosk.visitor.parts import make_reading

        return make_reading(self._edition, self)

    @cached_property
    def _card(self) -> "Card":
        from kiosk.visitor.parts import make_card

        card = make_card(self._edition, self)
        card.changed.connect(self.cardChanged)
        return card

    @cached_property
    def _search(self) -> "Search":
        from kiosk.visitor.parts import make_search

        return make_search(self._edition, self)

    @cached_property
    def _timeline(self) -> "Timeline":
        from kiosk.visitor.parts import make_timeline

        return make_timeline(self._edition, self)

    @cached_property
    def _notice(self) -> "Notice":
        from kiosk.visitor.parts import make_notice

        return make_notice(self._edition, self)

    @cached_property
    def _about(self) -> "About":
        from kiosk.visitor.parts import make_about

        return make_about(self._edition, self)

    @cached_property
    def _questions(self) -> "Questions":
        from kiosk.visitor.parts import make_questions

        questions = make_questions(self._edition, self)
        self._card.changed.connect(lambda: questions.light_up(self._card.state().light))
        return questions

    @cached_property
    def _index(self) -> "TermIndex":
        from kiosk.visitor.parts import make_index

        index = make_index(self._edition, self)
        self._card.changed.connect(lambda: index.follow_card(self._card.state()))
        return index

    @Slot()
    def prepare(self) -> None:
        """Import what screens beyond the first are made of, and register the types that their QML names."""
        import kiosk.visitor.parts  # noqa: F401  # pyright: ignore[reportUnusedImport]

    def _has(self, part: str) -> bool:
        """Whether a part that is made on first use was made."""
        return part in self.__dict__

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._edition.tag

    @Property("QStringList", constant=True)
    def languageTags(self) -> list[str]:
        """The languages of the exhibit, its first language first."""
        return [language.tag for language in self._languages]

    @Property("QStringList", constant=True)
    def languageNames(self) -> list[str]:
        """What each language calls itself."""
        return [language.name for language in self._languages]

    @Property(bool, notify=languageChanged)
    def isMirrored(self) -> bool:
        return self._edition.language.direction == "rtl"

    @Property(str, notify=languageChanged)
    def nextLanguage(self) -> str:
        """The name of the language that the language button leads to, in itself; empty for none."""
        return self._following().name if len(self._languages) > 1 else ""

    @Property(str, notify=languageChanged)
    def title(self) -> str:
        return self._edition.title

    @Property("QVariantMap", notify=languageChanged)
    def words(self) -> dict[str, str]:
        return dict(self._edition.language.words)

    def words_of_next_language(self) -> dict[str, str]:
        """The interface's words in the language that follows, empty where there is one only."""
        return dict(self._following().words) if len(self._languages) > 1 else {}

    def parts_place(self) -> Place:
        """How each part stands, to come back to."""
        has_reading = self._has("_reading")
        return Place(
            reading=self._reading.place() if has_reading else ReadingPlace(),
            light=self._reading.light() if has_reading else Light(),
            card=self._card.state() if self._has("_card") else CardState(),
            timeline=self._timeline.view() if self._has("_timeline") else None,
            search=self._search.view() if self._has("_search") else None,
            question=self._questions.chosen() if self._has("_questions") else "",
            index=self._index.view() if self._has("_index") else None,
            about=self._about.place() if self._has("_about") else AboutPlace(),
        )

    def restore_parts(self, place: Place) -> None:
        """Let each part stand again as in *place*; the page itself is sent there by who opens it."""
        if self._has("_reading"):
            self._reading.light_up(place.light)
        if place.card.pages or self.cardIsOpen:
            self._card.restore(place.card)
        if place.timeline is not None:
            self._timeline.restore(place.timeline)
        elif self._has("_timeline"):
            self._timeline.select("")
        if place.question:
            self._questions.choose(place.question)
        if place.index is not None:
            self._index.restore(place.index)
        if place.search is not None:
            self._search.restore(place.search)

    def read_in(self, tag: str) -> None:  # noqa: C901  one question for each part
        """Go on in the language *tag*, at the same place."""
        language = next(language for language in self._languages if language.tag == tag)
        self._edition = Edition(self._reader, language)
        self._welcome.read_in(self._edition)
        if self._has("_card"):
            self._card.read_in(self._edition)
        if self._has("_search"):
            self._search.read_in(self._edition)
        if self._has("_notice"):
            self._notice.read_in(self._edition)
        if self._has("_about"):
            self._about.read_in(self._edition)
        if self._has("_timeline"):
            self._timeline.tell_in(self._edition.borrowing)
        if self._has("_questions"):
            self._questions.read_in(self._edition)
        if self._has("_index"):
            self._index.read_in(self._edition)
        if self._has("_reading") and self._reading.is_open:
            self._reading.read_in(self._edition)
        self.languageChanged.emit()

    def _following(self) -> Language:
        tags = [language.tag for language in self._languages]
        return self._languages[(tags.index(self._edition.tag) + 1) % len(tags)]
