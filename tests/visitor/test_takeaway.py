"""What visitors take with them: an address for each paragraph and language, drawn as a code."""

import pytest

from kiosk.visitor.takeaway import MORE, OPENING, opening_of
from kiosk.visitor.takeaway_address import address_of, in_words


@pytest.mark.parametrize(
    ("base", "passage", "number", "address"),
    [
        ("https://example.org/8q", "p14", 14, "https://example.org/8q/en/14"),
        ("https://example.org/8q/", "p14", 14, "https://example.org/8q/en/14"),
        ("https://example.org", "01-cover-1", None, "https://example.org/en/01-cover-1"),
        ("https://example.org/8q", "", None, "https://example.org/8q/en"),
    ],
)
def test_the_address_names_language_and_paragraph(
    base: str, passage: str, number: int | None, address: str
) -> None:
    assert address_of(base, "en", passage, number) == address


def test_in_words_an_address_leaves_out_what_browsers_know() -> None:
    assert in_words("https://example.org/8q/en/14") == "example.org/8q/en/14"


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Short and whole.", "Short and whole."),
        ("The first sentence ends here. " + "And more follows " * 9, f"The first sentence ends here.{MORE}"),
        ("One two three " * 20, ("One two three " * 5).rstrip() + MORE),
        ("A line\nand another.", "A line and another."),
    ],
)
def test_the_opening_is_cut_between_words_and_says_so(text: str, opening: str) -> None:
    assert opening_of(text) == opening
    assert len(opening_of(text)) <= OPENING + 2
