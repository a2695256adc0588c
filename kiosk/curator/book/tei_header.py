"""The TEI header: what the exhibit and its documents are, from the record that curators wrote."""

from collections.abc import Iterator

from kiosk.curator.book.markup import Element
from kiosk.curator.book.tei_dates import date_attributes
from kiosk.curator.book.tei_text import MUSEUM, identified, in_language, named, paragraphs, tei, wordings
from kiosk.exhibit.model import Document, Exhibit
from kiosk.exhibit.text import LocalizedProse

_READINGS = (
    ("slip", "A word that stands wrong in the document, beside the likely reading."),
    ("speck", "A fault of the scan, beside the mended reading."),
    ("sic", "The mark [sic] of the archive’s transcription."),
    ("claimed", "What the document says in a contested matter."),
    ("known", "What is known of a contested matter, and from whom."),
)


def header(exhibit: Exhibit) -> Element:
    """The whole ``teiHeader``."""
    return tei.teiHeader(_file(exhibit), _encoding(exhibit), _profile(exhibit))


def prose(text: LocalizedProse, name: str = "p") -> Iterator[Element]:
    """The museum's paragraphs in every language, one element *name* each."""
    for version in text.versions:
        for element in paragraphs(version.paragraphs, name):
            element.attrib.update(in_language(version.language))
            yield element


def _file(exhibit: Exhibit) -> Element:
    details = exhibit.details
    work = "selection, readings, notes, glossary and timeline"
    museum = tei.respStmt(tei.resp(work), tei.name("the museum"), named(MUSEUM.removeprefix("#")))
    notes = [
        *_note("introduction", details.introduction),
        *_note("notice", details.notice),
        *_note("credits", details.credits),
    ]
    parts = [
        tei.titleStmt(*wordings("title", details.title), museum),
        tei.publicationStmt(
            tei.authority("the museum"),
            tei.idno(details.key, type="exhibit"),
            tei.availability(*(list(prose(details.rights)) or [tei.p("Nothing is said about rights.")])),
        ),
        *([tei.notesStmt(*notes)] if notes else []),
        tei.sourceDesc(*(_source(document, exhibit) for document in exhibit.documents)),
    ]
    return tei.fileDesc(*parts)


def _note(kind: str, text: LocalizedProse) -> list[Element]:
    inside = list(prose(text))
    return [tei.note(*inside, type=kind, resp=MUSEUM)] if inside else []


def _source(document: Document, exhibit: Exhibit) -> Element:
    details = exhibit.details
    is_first = document is exhibit.documents[0]
    dates = [
        tei.date(wording.text, date_attributes(details.document_date), in_language(wording.language))
        for wording in (details.document_date.words.wordings if is_first else ())
    ]
    return tei.bibl(
        *wordings("title", document.title),
        *dates,
        tei.idno(document.source_name, type="file"),
        tei.idno(document.source_sha256, type="SHA-256"),
        *(_note("record", details.record) if is_first else []),
        identified("source", document.key),
    )


def _encoding(exhibit: Exhibit) -> Element:
    copied = list(prose(exhibit.details.transcription)) or [tei.p("The text is given as it was transcribed.")]
    categories = [tei.category(tei.catDesc(words), named(key)) for key, words in _READINGS]
    lanes = [
        tei.category(*wordings("catDesc", lane.title), identified("lane", lane.key)) for lane in exhibit.lanes
    ]
    kinds = sorted({term.category for term in exhibit.terms})
    terms = [tei.category(tei.catDesc(kind), identified("category", kind)) for kind in kinds]
    inside = {"readings": categories, "lanes": lanes, "categories": terms}
    taxonomies = [tei.taxonomy(*found, named(name)) for name, found in inside.items() if found]
    return tei.encodingDesc(tei.editorialDecl(tei.correction(*copied)), tei.classDecl(*taxonomies))


def _profile(exhibit: Exhibit) -> Element:
    tags = {language.tag: language.name for language in exhibit.languages}
    tags |= {
        document.language: tags.get(document.language, document.language) for document in exhibit.documents
    }
    return tei.profileDesc(tei.langUsage(*(tei.language(name, ident=tag) for tag, name in tags.items())))
