"""Fills cards from the exhibit: one function per kind of page."""

from collections.abc import Iterable, Iterator, Sequence

from kiosk.exhibit.evidence import Contested, Quotation, Source
from kiosk.exhibit.model import Event, Name, Note, Term
from kiosk.exhibit.text import Anchor, Localized, LocalizedProse, MarkedText, MarkKind
from kiosk.visitor.card_content import CardContent, CardLanguages, Chip, SourceLine
from kiosk.visitor.edition import Edition
from kiosk.visitor.history import CardPage
from kiosk.visitor.plate import plate_of
from kiosk.visitor.quoting import quoted

HANGUL, HANJA = "hangul", "hanja"


def card_content(page: CardPage, edition: Edition) -> CardContent:
    """What *page* shows in *edition*."""
    match page.kind:
        case "term":
            return _term(edition.term(page.key), page, edition)
        case "note" | "claim":
            return _note(edition.note(page.key), edition)
        case "event":
            return _event(edition.event(page.key), edition)
        case _:
            return _correction(page, edition)


def _term(term: Term, page: CardPage, edition: Edition) -> CardContent:
    names, other_names = _names(term.names)
    quotation, place, claim, known = _contested(term.contested, edition)
    return CardContent(
        kind="glossary",
        title=edition.said(term.headword),
        names=names,
        otherNames=other_names,
        body=edition.prose(term.definition).paragraphs,
        plate=plate_of(term.picture, edition),
        quotation=quotation,
        quotationPlace=place,
        claim=claim,
        known=known,
        places=tuple(_places(term.occurrences, page.passage, edition)),
        events=tuple(_events(term.events, edition)),
        sources=tuple(_sources((*term.sources, *_contested_sources(term.contested)), edition)),
        languages=_languages(edition, term.headword, term.definition, term.contested),
        borrowed=edition.borrowed(term.headword, term.definition, *_contested_texts(term.contested)),
    )


def _note(note: Note, edition: Edition) -> CardContent:
    quotation, place, claim, known = _contested(note.contested, edition)
    return CardContent(
        kind=note.kind,
        number=str(note.number),
        title=edition.said(note.title),
        body=edition.prose(note.text).paragraphs,
        plate=plate_of(note.picture, edition),
        quotation=quotation,
        quotationPlace=place,
        claim=claim,
        known=known,
        events=tuple(_events(note.events, edition)),
        sources=tuple(_sources((*note.sources, *_contested_sources(note.contested)), edition)),
        languages=_languages(edition, note.title, note.text, note.contested),
        borrowed=edition.borrowed(note.title, note.text, *_contested_texts(note.contested)),
    )


def _event(event: Event, edition: Edition) -> CardContent:
    names, other_names = _names(event.names)
    quotation, place, here = "", "", ""
    if event.mentions:
        passage = edition.passage(event.mentions[0].passage)
        quotation = quoted(passage.reading.text, event.mentions[0])
        place, here = edition.place_name(passage), passage.key
    return CardContent(
        kind="event",
        title=edition.said(event.title),
        date=edition.said(event.when.words),
        names=names,
        otherNames=other_names,
        body=edition.prose(event.text).paragraphs,
        plate=plate_of(event.picture, edition),
        quotation=quotation,
        quotationPlace=place,
        places=tuple(_places(event.mentions, here, edition)),
        sources=tuple(_sources(event.sources, edition)),
        isInDocument=bool(event.mentions),
        languages=_languages(edition, event.title, event.text),
        borrowed=edition.borrowed(event.title, event.text),
    )


def _correction(page: CardPage, edition: Edition) -> CardContent:
    text = edition.passage(page.passage).reading
    mark = next(m for m in text.marks if m.start == page.start and m.kind.value == page.kind)
    if mark.kind == MarkKind.SIC:
        return CardContent(
            kind="correction", title=edition.word("sicTitle"), body=(MarkedText(edition.word("sicText")),)
        )
    typed = text.text[mark.start : mark.end]
    lines = [edition.word("asTyped").replace("%1", typed)] if typed else [edition.word("wordMissing")]
    lines.append(edition.word("weRead").replace("%1", mark.label))
    return CardContent(kind="correction", title=mark.label, body=tuple(MarkedText(line) for line in lines))


def _names(names: Iterable[Name]) -> tuple[str, str]:
    known = {name.script: name.text for name in names}
    others = [text for script, text in known.items() if script not in {HANGUL, "romanization"}]
    return known.get(HANGUL, ""), "  ".join(others)


def _contested(
    contested: Contested | None, edition: Edition
) -> tuple[str, str, tuple[MarkedText, ...], tuple[MarkedText, ...]]:
    if contested is None:
        return "", "", (), ()
    quotation, place = _quotation(contested.quotation, edition)
    return (
        quotation,
        place,
        edition.prose(contested.claim).paragraphs,
        edition.prose(contested.known).paragraphs,
    )


def _quotation(quotation: Quotation | None, edition: Edition) -> tuple[str, str]:
    if quotation is None:
        return "", ""
    passage = edition.passage(quotation.anchor.passage)
    return quoted(passage.reading.text, quotation.anchor), edition.place_name(passage)


def _places(anchors: Sequence[Anchor], here: str, edition: Edition) -> Iterator[Chip]:
    seen = {here}
    for anchor in anchors:
        if anchor.passage not in seen:
            seen.add(anchor.passage)
            label = edition.place_name(edition.passage(anchor.passage))
            spoken = edition.word("alsoInSpoken").replace("%1", label)
            yield Chip(anchor.passage, label, spoken, "", anchor.passage, anchor.start, anchor.end)


def _events(keys: Iterable[str], edition: Edition) -> Iterator[Chip]:
    for key in keys:
        event = edition.event(key)
        date = edition.said(event.when.short_words)
        title = edition.borrowing.spoken(event.title)
        spoken = f"{edition.word('timeline')}: {edition.said(event.when.words)}, {title}"
        yield Chip(key, date, spoken, "filled" if event.mentions else "hollow")


def _languages(
    edition: Edition, title: Localized, body: LocalizedProse, contested: Contested | None = None
) -> CardLanguages:
    sides = [edition.prose(text).language for text in _contested_texts(contested)]
    return CardLanguages(title.in_language(edition.tag).language, edition.prose(body).language, *sides)


def _contested_texts(contested: Contested | None) -> tuple[LocalizedProse, ...]:
    return (contested.claim, contested.known) if contested else ()


def _contested_sources(contested: Contested | None) -> tuple[Source, ...]:
    return contested.sources if contested else ()


def _sources(sources: Iterable[Source], edition: Edition) -> Iterator[SourceLine]:
    seen: set[str] = set()
    for source in sources:
        text = source.title if source.status == "verified" else _unverified(source, edition)
        if text not in seen:
            seen.add(text)
            yield SourceLine(f"source-{len(seen)}", text)


def _unverified(source: Source, edition: Edition) -> str:
    return edition.word("sourceUnverified").replace("%1", source.supports or source.title)
