"""Pictures: they exist, can be read, and have their words and rights."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from kiosk.content.assembly import Assembly
from kiosk.content.folder import FoundFile
from kiosk.content.gather import PictureEntry
from kiosk.content.limits import PICTURE_BYTES, PICTURE_PIXELS, PICTURE_SIDE
from kiosk.content.picturesizes import picture_size
from kiosk.content.problems import Place, has_errors
from kiosk.content.textfile import read_content
from kiosk.exhibit.model import Picture
from kiosk.exhibit.text import Localized, Wording

_MEDIA_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp"}
_RIGHTS = ("://creativecommons.org/", "://rightsstatements.org/")


def assemble_pictures(assembly: Assembly) -> tuple[Picture, ...]:
    """All pictures that can be read and are described, in order of their keys."""
    files = assembly.gathered.listing.in_folder("pictures")
    images = {file.key: file for file in files if file.suffix != ".yaml"}
    described = {file.key for file in files if file.suffix == ".yaml"}
    for key, image in images.items():
        if key not in described:
            assembly.problems.error(
                Place(image.name),
                "This picture has no alternative text.",
                f"Write pictures/{key}.yaml with `alt`, `credit` and `rights`.",
            )
    found = [_picture(entry, images, assembly) for entry in assembly.gathered.pictures]
    return tuple(picture for picture in found if picture)


def advise_on_unseen(assembly: Assembly, pictures: Sequence[Picture], shown: AbstractSet[str]) -> None:
    """Advise on *pictures* that are not among those *shown*; a mistake may be why, and is told first."""
    unseen = [picture for picture in pictures if picture.key not in shown]
    if unseen and not has_errors(assembly.problems.in_order()):
        for picture in unseen:
            assembly.problems.advise(
                Place(f"pictures/{picture.key}.yaml"),
                "No screen shows this picture.",
                f"Put ![]({picture.key}) between two paragraphs, or `picture: {picture.key}` into an entry.",
            )


def _picture(entry: PictureEntry, images: Mapping[str, FoundFile], assembly: Assembly) -> Picture | None:
    alt, caption = _words(entry, assembly)
    if not any(address in entry.fields.rights for address in _RIGHTS):
        assembly.problems.warn(
            entry.place("rights"),
            f"“{entry.fields.rights}” is not a rights statement.",
            "Give an address of creativecommons.org or rightsstatements.org.",
        )
    image = images.get(entry.key)
    if image is None:
        assembly.problems.error(
            Place(entry.page.file),
            "The picture is missing.",
            f"Put {entry.key}.png, .jpg or .webp beside it.",
        )
        return None
    content = read_content(assembly.gathered.listing.root, image.name, PICTURE_BYTES, assembly.problems)
    if content is None:
        return None
    media_type = _MEDIA_TYPES[image.suffix]
    size = picture_size(content, media_type)
    if size is None:
        assembly.problems.error(
            Place(image.name),
            f"This is not a {media_type.removeprefix('image/').upper()} picture, or it is damaged.",
            "Save it again from a picture editor, under the ending that fits.",
        )
        return None
    if size[0] * size[1] > PICTURE_PIXELS or max(size) > PICTURE_SIDE:
        assembly.problems.error(
            Place(image.name),
            f"This picture has {size[0]:,} × {size[1]:,} pixels, more than a screen’s computer can hold.",
            f"Make it smaller; at most {PICTURE_PIXELS:,} in all and {PICTURE_SIDE:,} on a side are shown.",
        )
        return None
    about = (alt, entry.fields.credit, entry.fields.rights, caption)
    return Picture(entry.key, media_type, content, *size, *about)


def _words(entry: PictureEntry, assembly: Assembly) -> tuple[Localized, Localized]:
    """The alternative text and the caption, with advice on them."""
    text = assembly.localizer.text
    alt = text("alt", entry.place("alt"), entry.fields.alt)
    caption = text("caption", entry.place("caption"), entry.fields.caption)
    for wording in alt.wordings:
        _advise_on_words(wording, entry, assembly)
        if wording in caption.wordings:
            assembly.problems.advise(
                entry.place("caption", wording.language),
                "The caption says the same as the alternative text.",
                "Leave it out, or say what those who see the picture do not know.",
            )
    return alt, caption


def _advise_on_words(wording: Wording, entry: PictureEntry, assembly: Assembly) -> None:
    """A screen reader says by itself that there is a picture, and reads its words without a pause."""
    place = entry.place("alt", wording.language)
    if found := _NEEDLESS.match(wording.text):
        assembly.problems.advise(
            place,
            f"The alternative text begins with “{found[0]}”.",
            "Leave that out; say at once what is to be seen.",
        )
    if len(wording.text.split()) > _ALTERNATIVE_WORDS:
        assembly.problems.advise(
            place,
            f"The alternative text has more than {_ALTERNATIVE_WORDS} words.",
            "Say what matters for this exhibit; write the rest in a note.",
        )


_ALTERNATIVE_WORDS = 50
"""As many as in the longest label of an object (Association of Independent Museums: 30 to 50)."""
_NEEDLESS = re.compile(
    r"(?:An? |The )?(?:picture|image|photo|photograph|scan|Bild|Foto) (?:of|von)\b", re.IGNORECASE
)
