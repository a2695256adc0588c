"""Exhibits with any texts, dates and pictures at all, for properties that hold for every one."""

from dataclasses import replace

from hypothesis import strategies as st

from kiosk.exhibit.dating import Clue, Dating
from kiosk.exhibit.evidence import Contested, Source
from kiosk.exhibit.model import Event, Exhibit, Name, Note, Picture, Term, When
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse, Mark, MarkedText, MarkKind, Prose, Wording
from tests.helpers.exhibits import tiny_exhibit

NOTHING_TO_POINT_TO = [kind for kind in MarkKind if kind.value not in {"term", "note", "claim", "event"}]

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
integers = st.integers(-(2**63), 2**63 - 1)
years = st.floats(allow_nan=False, allow_infinity=False)
languages = st.sampled_from(["en", "ko", "ar"])


def tuples(of: st.SearchStrategy, size: int = 3) -> st.SearchStrategy:
    return st.lists(of, max_size=size).map(tuple)


@st.composite
def marked_texts(draw: st.DrawFn) -> MarkedText:
    text = draw(texts)
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    marks = draw(
        st.lists(st.tuples(ends, st.sampled_from(NOTHING_TO_POINT_TO), texts, st.booleans()), max_size=3)
    )
    return MarkedText(
        text, tuple(Mark(start, end, kind, "", label, linked) for (start, end), kind, label, linked in marks)
    )


localized = st.builds(Localized, tuples(st.builds(Wording, languages, texts)))
proses = st.builds(LocalizedProse, tuples(st.builds(Prose, languages, tuples(marked_texts())), 2))
sources = tuples(st.builds(Source, texts, texts, texts, texts, texts))
names = tuples(st.builds(Name, texts, texts))
flags = [st.booleans()] * 4
whens = st.builds(When, texts, localized, localized, years, years, *flags)
contested = st.none() | st.builds(Contested, st.none(), proses, proses, sources)
anchors = st.none() | st.just(Anchor("p1", 4, 11))
datings = st.builds(
    Dating, localized, proses, tuples(st.builds(Clue, whens, texts, localized, anchors)), proses
)
pictures = st.builds(
    Picture, texts, texts, st.binary(max_size=9000), integers, integers, localized, texts, texts, localized
)


@st.composite
def exhibits(draw: st.DrawFn) -> Exhibit:
    """The tiny exhibit with other texts in it, sometimes with less or more of everything."""
    tiny = tiny_exhibit()
    details = replace(
        tiny.details,
        key=draw(texts),
        title=draw(localized),
        notice=draw(proses),
        idle_seconds=draw(integers),
        document_date=draw(whens),
        transcription=draw(proses),
        dating=draw(datings),
    )
    return replace(
        tiny,
        details=details,
        terms=tuple(_term(draw, term) for term in tiny.terms),
        events=tuple(_event(draw, event) for event in tiny.events),
        notes=tuple(_note(draw, note) for note in tiny.notes),
        questions=tiny.questions[: draw(st.integers(0, 1))],
        pictures=draw(st.lists(pictures, max_size=3, unique_by=lambda picture: picture.key).map(tuple)),
    )


def _term(draw: st.DrawFn, term: Term) -> Term:
    return replace(
        term,
        category=draw(texts),
        headword=draw(localized),
        names=draw(names),
        definition=draw(proses),
        contested=draw(contested),
        sources=draw(sources),
        occurrences=term.occurrences * draw(st.integers(0, 3)),
    )


def _event(draw: st.DrawFn, event: Event) -> Event:
    return replace(event, when=draw(whens), title=draw(localized), text=draw(proses), names=draw(names))


def _note(draw: st.DrawFn, note: Note) -> Note:
    return replace(note, number=draw(integers), text=draw(proses), contested=draw(contested))
