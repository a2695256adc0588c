"""Pictures can be read, have words for those who do not see them, and their rights."""

import io

import pytest
from PIL import Image

from kiosk.content.pictures import picture_size
from kiosk.content.problems import Severity
from tests.helpers.folders import HarbourFolder

WORDS = """alt: {en: The pier in winter, ko: 겨울의 부두}
credit: Anna Bell
rights: https://rightsstatements.org/vocab/NKC/1.0/
"""


def picture(kind: str, **options: bool) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (37, 21), "grey").save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (picture("PNG"), "image/png"),
        (picture("JPEG"), "image/jpeg"),
        (picture("JPEG", progressive=True), "image/jpeg"),
        (picture("WEBP"), "image/webp"),
        (picture("WEBP", lossless=True), "image/webp"),
    ],
    ids=["png", "jpeg", "progressive jpeg", "lossy webp", "lossless webp"],
)
def test_the_size_is_read_from_the_header(content: bytes, media_type: str) -> None:
    assert picture_size(content, media_type) == (37, 21)


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp"])
@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF1234WEBPVP8L"]
)
def test_a_damaged_header_has_no_size(content: bytes, media_type: str) -> None:
    assert picture_size(content, media_type) is None


def test_a_described_picture_is_in_the_exhibit(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", picture("PNG"))
    harbour.write("pictures/pier.yaml", WORDS)

    compilation = harbour.compile()

    assert compilation.problems == ()
    assert compilation.exhibit
    (pier,) = compilation.exhibit.pictures
    assert (pier.key, pier.media_type, pier.width, pier.height) == ("pier", "image/png", 37, 21)


def test_a_picture_without_alternative_text_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", picture("PNG"))

    assert harbour.only_problem().message == "This picture has no alternative text."


def test_an_empty_alternative_text_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", picture("PNG"))
    harbour.write("pictures/pier.yaml", WORDS.replace("{en: The pier in winter, ko: 겨울의 부두}", '""'))

    assert "“alt” is empty." in [problem.message for problem in harbour.problems()]


def test_a_missing_picture_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.yaml", WORDS)

    assert harbour.only_problem().message == "The picture is missing."


def test_a_file_that_is_no_picture_is_refused(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", b"not a picture")
    harbour.write("pictures/pier.yaml", WORDS)

    assert harbour.only_problem().message == "This is not a PNG picture, or it is damaged."


def test_rights_in_free_words_are_a_warning(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", picture("PNG"))
    harbour.write(
        "pictures/pier.yaml", WORDS.replace("https://rightsstatements.org/vocab/NKC/1.0/", "ask us")
    )

    assert harbour.only_problem(Severity.WARNING).message == "“ask us” is not a rights statement."
