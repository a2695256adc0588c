"""Pictures can be read, have words for those who do not see them, and their rights."""

import io

import pytest
from PIL import Image

from kiosk.content.picturesizes import picture_size
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


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_as_wide_as_it_is_shown(orientation: int) -> None:
    stream, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", (37, 21)).save(stream, "JPEG", exif=exif.tobytes())

    assert picture_size(stream.getvalue(), "image/jpeg") == ((21, 37) if orientation > 4 else (37, 21))


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp"])
@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF1234WEBPVP8L"]
)
def test_a_damaged_header_has_no_size(content: bytes, media_type: str) -> None:
    assert picture_size(content, media_type) is None


def test_a_described_picture_is_in_the_exhibit(harbour: HarbourFolder) -> None:
    harbour.write("pictures/pier.png", picture("PNG"))
    harbour.write("pictures/pier.yaml", WORDS)
    harbour.replace("glossary/pier.md", "category: place", "category: place\npicture: pier")

    compilation = harbour.compile()

    assert compilation.problems == ()
    assert compilation.exhibit
    (pier,) = compilation.exhibit.pictures
    assert (pier.key, pier.media_type, pier.width, pier.height) == ("pier", "image/png", 37, 21)


@pytest.fixture
def illustrated(harbour: HarbourFolder) -> HarbourFolder:
    harbour.write("pictures/pier.png", picture("PNG"))
    harbour.write("pictures/pier.yaml", WORDS + "caption: {en: In January}\n")
    harbour.write("pictures/ship.jpg", picture("JPEG"))
    harbour.write("pictures/ship.yaml", WORDS.replace("The pier", "The ship"))
    answer = "document/02-answer.md"
    harbour.replace(answer, "---\nThe harbour was", "---\n![](ship)\n\nThe harbour was")
    harbour.replace(answer, "never asked.\n", "never asked.\n\n![](pier)\n![](ship)\n\n![](pier)\n")
    return harbour


def test_pictures_stand_between_paragraphs_and_are_no_words_of_the_document(
    harbour: HarbourFolder, illustrated: HarbourFolder
) -> None:
    compilation = illustrated.compile()

    assert [str(one) for one in compilation.problems if one.severity is Severity.ERROR] == []
    assert compilation.fidelity[0].startswith("The document equals the source transcription")
    assert compilation.exhibit
    first, second = compilation.exhibit.documents[0].sections[1].passages
    assert (first.key, first.pictures_before, first.pictures_after) == (
        "p1",
        ("ship",),
        ("pier", "ship", "pier"),
    )
    assert (second.key, second.pictures_before, second.pictures_after) == ("p2", (), ())


def test_a_caption_falls_back_to_the_default_language_and_is_missed(illustrated: HarbourFolder) -> None:
    compilation = illustrated.compile()

    assert [one.message for one in compilation.problems] == ["Not in 한국어 (ko): caption."]
    assert compilation.exhibit
    pier, ship = compilation.exhibit.pictures
    assert pier.caption.in_language("ko").text == "In January"
    assert ship.caption.wordings == ()


@pytest.mark.parametrize(
    ("file", "after"),
    [
        ("glossary/pier.md", "category: place"),
        ("timeline/1901-03-closing.md", "label: Closing"),
        ("notes/who-asked.md", "title: Who asked"),
    ],
)
def test_an_entry_has_one_picture(illustrated: HarbourFolder, file: str, after: str) -> None:
    illustrated.replace(file, after, f"{after}\npicture: ship")
    exhibit = illustrated.compile().exhibit
    assert exhibit

    records = {one.key: one.picture for one in (*exhibit.terms, *exhibit.events, *exhibit.notes)}
    assert {key for key, shown in records.items() if shown} == {file.partition("/")[2].removesuffix(".md")}


def test_words_of_the_document_that_look_like_a_picture_can_be_kept(harbour: HarbourFolder) -> None:
    harbour.replace("document/02-answer.md", "never asked.", "never asked. \\![](pier)")

    assert [one.message[:40] for one in harbour.problems()] == ["The document differs from the source fir"]


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
