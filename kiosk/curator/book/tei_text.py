"""A document in TEI: its sections and passages with what stands in them, word for word."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kiosk.curator.book.inline import Inline, Point, Span, inline_tree
from kiosk.curator.book.markup import XML, Element, Maker, put
from kiosk.curator.book.tei_figures import Pictures, tei_figures
from kiosk.exhibit.model import Document, Passage, Section
from kiosk.exhibit.text import Localized, Mark, MarkedText, MarkKind

NAMESPACE = "http://www.tei-c.org/ns/1.0"
MUSEUM = "#museum"

tei = Maker()


def named(name: str) -> dict[str, str]:
    """The ``xml:id`` *name*."""
    return {f"{XML}id": name}


def identified(name: str, key: str) -> dict[str, str]:
    """The ``xml:id`` of something called *key*: an XML name, which a digit may not begin."""
    return named(f"{name}-{key}")


def in_language(tag: str) -> dict[str, str]:
    """The ``xml:lang`` of something written in the language *tag*."""
    return {f"{XML}lang": tag}


def wordings(name: str, text: Localized, **attributes: str) -> Iterator[Element]:
    """One element *name* for each language of a short text."""
    for wording in text.wordings:
        yield tei(name, wording.text, in_language(wording.language), **attributes)


def document_text(document: Document, pictures: Pictures) -> Element:
    """The whole document, with the *pictures* that stand in it."""
    sections = [_section(section, pictures) for section in document.sections]
    return tei.text(tei.body(*sections), identified("document", document.key), in_language(document.language))


def _section(section: Section, pictures: Pictures) -> Element:
    number = {"n": str(section.number)} if section.number is not None else {}
    heads = wordings("head", section.title, type="museum", resp=MUSEUM)
    groups = groupby(section.passages, lambda one: one.kind)
    runs = [_run(kind, tuple(passages), pictures) for kind, passages in groups]
    return tei.div(
        *heads,
        *(one for run in runs for one in run),
        identified("section", section.key),
        number,
        type=section.kind,
    )


def _run(kind: str, passages: Sequence[Passage], pictures: Pictures) -> list[Element]:
    """Passages of one *kind* that follow each other; items are a list, lines a group."""
    if kind == "item":
        first, *others = (one for passage in passages for one in _around("item", passage, pictures))
        before = [first] if first.tag == "figure" else []
        return [*before, tei.list(*([] if before else [first]), *others)]
    if kind == "paragraph":
        return [one for passage in passages for one in _around("p", passage, pictures)]
    return [one for passage in passages for one in _around("ab", passage, pictures, type=kind)]


def _around(name: str, passage: Passage, pictures: Pictures, **attributes: str) -> Iterator[Element]:
    yield from tei_figures(passage.pictures_before, pictures)
    yield _passage(name, passage, **attributes)
    yield from tei_figures(passage.pictures_after, pictures)


def _passage(name: str, passage: Passage, **attributes: str) -> Element:
    number = {"n": str(passage.number)} if passage.number is not None else {}
    element = tei(name, identified("passage", passage.key), number, **attributes)
    return filled(element, inline_tree(passage.reading), passage.key)


def paragraphs(texts: Iterable[MarkedText], name: str = "p", **attributes: str) -> Iterator[Element]:
    """The museum's paragraphs."""
    for text in texts:
        yield filled(tei(name, **attributes), inline_tree(text))


def filled(element: Element, inside: Iterable[Inline], passage: str = "") -> Element:
    """*element* with text and elements *inside*, which are words of *passage*."""
    for one in inside:
        if isinstance(one, str):
            put(element, one)
        elif isinstance(one, Point):
            element.append(tei.anchor(named(point_name(one.mark, passage, is_end=one.is_end))))
        else:
            element.append(_span(one, passage))
    return element


def point_name(mark: Mark, passage: str, *, is_end: bool) -> str:
    """The name of the place where the words of *passage* that *mark* covers begin or end."""
    return f"{mark.kind}-{mark.target}-{passage}-{mark.start}-{'end' if is_end else 'start'}"


def _span(span: Span, passage: str) -> Element:
    mark = span.mark
    if mark.kind is MarkKind.SLIP:
        return tei.choice(
            filled(tei.sic(), span.inside, passage), tei.corr(mark.label, type="slip", resp=MUSEUM)
        )
    if mark.kind is MarkKind.SPECK:
        return tei.choice(
            tei.sic(mark.label), filled(tei.corr(type="speck", resp=MUSEUM), span.inside, passage)
        )
    if mark.kind is MarkKind.DOUBT:
        other = tei.unclear(mark.label, resp=MUSEUM, cert="low")
        return tei.choice(filled(tei.unclear(), span.inside, passage), other)
    if mark.kind is MarkKind.SUPPLIED:
        return tei.supplied(mark.label, resp=MUSEUM, reason="omitted")
    if mark.kind is MarkKind.PAGE:
        return tei.pb(n=mark.label)
    return filled(_wrapper(mark), span.inside, passage)


def _wrapper(mark: Mark) -> Element:
    if mark.kind is MarkKind.TERM:
        return tei.term(ref=f"#term-{mark.target}")
    if mark.kind is MarkKind.SIC:
        return tei.seg(type="sic")
    return tei.hi(rend="bold" if mark.kind is MarkKind.STRONG else "italic")
