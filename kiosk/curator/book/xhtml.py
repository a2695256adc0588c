"""Elements of XHTML, and texts with marks as such elements."""

from collections.abc import Iterable, Iterator

from kiosk.curator.book.inline import Inline, Point, Span, inline_tree
from kiosk.curator.book.markup import XML, Element, Maker, put
from kiosk.curator.book.voice import Voice
from kiosk.exhibit.text import MarkedText, MarkKind, Prose, Wording

NAMESPACE = "http://www.w3.org/1999/xhtml"

html = Maker()


def classed(name: str, /, *inside: str | Element, kind: str = "", **attributes: str) -> Element:
    """An element of the class *kind*."""
    element = html(name, **attributes)
    if kind:
        element.set("class", kind)
    return put(element, *inside)


def worded(name: str, wording: Wording, voice: Voice, kind: str = "", **attributes: str) -> Element:
    """A short text of the museum; it says so where it is in another language than the page."""
    element = classed(name, wording.text, kind=kind, **attributes)
    return spoken(element, wording.language, voice.language)


def spoken(element: Element, language: str, around: str) -> Element:
    """*element* with its *language*, where that is not the one *around* it."""
    if language != around:
        element.set("lang", language)
        element.set(f"{XML}lang", language)
    return element


def prose(text: Prose, voice: Voice) -> Iterator[Element]:
    """The museum's paragraphs."""
    for paragraph in text.paragraphs:
        element = classed("p")
        put(element, *inline(inline_tree(paragraph), voice))
        yield spoken(element, text.language, voice.language)


def marked(text: MarkedText, voice: Voice) -> Iterator[str | Element]:
    """The document's words with what the museum marks on them."""
    return inline(inline_tree(text), voice)


def inline(inside: Iterable[Inline], voice: Voice) -> Iterator[str | Element]:
    """Text and elements of a paragraph."""
    for one in inside:
        if isinstance(one, str):
            yield from _lines(one)
        elif isinstance(one, Point):
            yield from _note_mark(one, voice)
        else:
            yield from _span(one, voice)


def _lines(text: str) -> Iterator[str | Element]:
    first, *others = text.split("\n")
    yield first
    for line in others:
        yield classed("br")
        yield line


def _note_mark(point: Point, voice: Voice) -> Iterator[Element]:
    if point.is_end and point.mark.kind is not MarkKind.EVENT:
        note = next(one for one in voice.exhibit.notes if one.key == point.mark.target)
        title = f"{voice.word('aNote')} {note.number}"
        yield classed(
            "a", str(note.number), kind="noteref", href=f"#note-{note.key}", role="doc-noteref", title=title
        )


_WRAPPERS = {MarkKind.EMPHASIS: "em", MarkKind.STRONG: "strong"}


def _span(span: Span, voice: Voice) -> Iterator[str | Element]:
    mark = span.mark
    if mark.kind is MarkKind.PAGE:
        yield classed("span", kind="page", role="doc-pagebreak", title=voice.word("pageBegins", mark.label))
    elif mark.kind is MarkKind.SUPPLIED:
        yield _reading(mark.label, voice)
    elif mark.kind is MarkKind.TERM and mark.linked:
        link = classed("a", kind="term", href=f"#term-{mark.target}", role="doc-glossref")
        yield put(link, *inline(span.inside, voice))
    elif mark.kind in _WRAPPERS:
        yield put(classed(_WRAPPERS[mark.kind]), *inline(span.inside, voice))
    else:
        yield from inline(span.inside, voice)
        if mark.kind is MarkKind.SLIP:
            yield " "
            yield _reading(mark.label, voice)


def _reading(label: str, voice: Voice) -> Element:
    return classed("span", f"[{label}]", kind="reading", title=voice.word("weRead", label))
