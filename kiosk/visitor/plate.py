"""A picture as visitors meet it: how large it is, and what is said of it in their language."""

from dataclasses import dataclass

from kiosk.visitor.edition import Edition


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture of ``pixelWidth`` × ``pixelHeight`` pixels."""

    picture: str = ""
    """Its key; empty for none."""
    alt: str = ""
    """What it shows, as it is spoken."""
    described: str = ""
    """The same as it is written."""
    caption: str = ""
    credit: str = ""
    pixelWidth: int = 0
    pixelHeight: int = 0


NO_PLATE = Plate()


def plate_of(key: str, edition: Edition) -> Plate:
    """The picture *key* as it is shown in *edition*; for no key, and one that is not there, `NO_PLATE`."""
    picture = edition.pictures.get(key)
    if picture is None:
        return NO_PLATE
    return Plate(
        picture=key,
        alt=edition.borrowing.spoken(picture.alt),
        described=edition.borrowing.marked(picture.alt),
        caption=edition.borrowing.marked(picture.caption) if picture.caption.wordings else "",
        credit=picture.credit,
        pixelWidth=picture.width,
        pixelHeight=picture.height,
    )
