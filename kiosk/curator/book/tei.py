"""An exhibit as TEI P5: the documents with their slips and pages, and the museum's words beside them."""

from kiosk.curator.book.figures import picture_name
from kiosk.curator.book.markup import Element, xml_bytes
from kiosk.curator.book.tei_header import header
from kiosk.curator.book.tei_standoff import stand_off
from kiosk.curator.book.tei_text import NAMESPACE, document_text, identified, in_language, tei
from kiosk.exhibit.model import Exhibit, Picture


def tei_bytes(exhibit: Exhibit) -> bytes:
    """The whole file in UTF-8; the same exhibit makes the same bytes."""
    pictures = {picture.key: picture for picture in exhibit.pictures}
    texts = [document_text(document, pictures) for document in exhibit.documents]
    beside = stand_off(exhibit)
    parts = [
        header(exhibit),
        *([_pictures(exhibit.pictures)] if exhibit.pictures else []),
        *([beside] if beside is not None else []),
        texts[0] if len(texts) == 1 else tei.text(tei.group(*texts)),
    ]
    root = tei.TEI({"xmlns": NAMESPACE}, in_language(exhibit.details.default_language), *parts)
    _on_lines(root)
    return xml_bytes(root)


_CONTAINERS = frozenset({
    "TEI", "teiHeader", "fileDesc", "titleStmt", "respStmt", "publicationStmt", "availability", "notesStmt",
    "sourceDesc", "encodingDesc", "editorialDecl", "correction", "classDecl", "taxonomy", "category",
    "profileDesc", "langUsage", "facsimile", "standOff", "listAnnotation", "list", "listEvent", "event",
    "text", "group", "body", "div", "figure",
})  # fmt: skip
"""Elements that hold elements and no text: a line end between those says nothing."""


def _on_lines(root: Element) -> None:
    """Give each element of a container a line of its own."""
    for element in root.iter():
        if element.tag in _CONTAINERS and len(element):
            element.text = "\n"
            for child in element:
                child.tail = "\n"


def _pictures(pictures: tuple[Picture, ...]) -> Element:
    """The pictures by name; their files stay in the exhibit's folder."""
    return tei.facsimile(*(
        tei.graphic(
            *(tei.desc(one.text, in_language(one.language)) for one in picture.alt.wordings),
            identified("picture", picture.key),
            url=picture_name(picture),
            mimeType=picture.media_type,
            width=f"{picture.width}px",
            height=f"{picture.height}px",
        )
        for picture in pictures
    ))  # fmt: skip
