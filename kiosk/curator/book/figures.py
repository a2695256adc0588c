"""Pictures in a book: where they stand in the document or in an entry, with what is said of them."""

from collections.abc import Iterator

from kiosk.curator.book.markup import Element
from kiosk.curator.book.voice import Voice
from kiosk.curator.book.xhtml import classed, spoken, worded
from kiosk.exhibit.model import Exhibit, Picture


def picture_name(picture: Picture) -> str:
    """The file of a picture in a book."""
    return f"pictures/{picture.key}.{picture.media_type.removeprefix('image/').replace('jpeg', 'jpg')}"


def figures(keys: tuple[str, ...], voice: Voice) -> Iterator[Element]:
    """The pictures called *keys*, one after the other; none for an empty key."""
    pictures = {picture.key: picture for picture in voice.exhibit.pictures}
    return (_figure(pictures[key], voice) for key in keys if key)


def standing_alone(exhibit: Exhibit) -> tuple[str, ...]:
    """The keys of the pictures that no passage and no entry shows, such as that of a cover."""
    passages = [one for document in exhibit.documents for part in document.sections for one in part.passages]
    shown = {key for one in passages for key in (*one.pictures_before, *one.pictures_after)}
    shown |= {one.picture for one in (*exhibit.terms, *exhibit.events, *exhibit.notes)}
    return tuple(picture.key for picture in exhibit.pictures if picture.key not in shown)


def _figure(picture: Picture, voice: Voice) -> Element:
    alt = voice.text(picture.alt)
    size = {"width": str(picture.width), "height": str(picture.height)}
    image = classed("img", src=picture_name(picture), alt=alt.text, **size)
    said = classed("figcaption")
    if picture.caption.wordings:
        said.append(worded("p", voice.text(picture.caption), voice, "caption"))
    rights = classed("a", voice.word("rights"), href=picture.rights)
    said.append(classed("p", f"{picture.credit} · ", rights))
    return classed("figure", spoken(image, alt.language, voice.language), said, kind="museum")
