"""Pictures in TEI: a ``figure`` where one stands, which says in words what it shows (TEI P5, 15.5)."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.curator.book.figures import picture_name
from kiosk.curator.book.markup import Element, Maker
from kiosk.exhibit.model import Picture
from kiosk.exhibit.text import Localized

Pictures = Mapping[str, Picture]
"""The exhibit's pictures by key."""
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
tei = Maker()


def tei_figures(keys: Iterable[str], pictures: Pictures) -> Iterator[Element]:
    """A figure for each of *keys*, none for an empty one; it says which facsimile it shows."""
    return (_figure(pictures[key]) for key in keys if key)


def _figure(picture: Picture) -> Element:
    return tei.figure(
        *_in_languages("head", picture.caption),
        *_in_languages("figDesc", picture.alt),
        tei.graphic(url=picture_name(picture), mimeType=picture.media_type),
        tei.p(picture.credit),
        corresp=f"#picture-{picture.key}",
        type="museum",
        resp="#museum",
    )


def _in_languages(name: str, text: Localized) -> Iterator[Element]:
    return (tei(name, one.text, {_LANGUAGE: one.language}) for one in text.wordings)
