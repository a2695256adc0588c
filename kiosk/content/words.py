"""Interface words per language: those that Kiosk brings, with the exhibit's own in their place."""

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.gather import Gathered
from kiosk.content.page import Page, read_fields
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean, listed
from kiosk.content.textfile import read_text

SHIPPED_WORDS = Path(__file__).resolve().parents[2] / "assets" / "words"
_REFERENCE = "en"
"""The language in which Kiosk's own words are complete."""
_SHOWN = 5
_PLACEHOLDER = re.compile(r"%\d")


def interface_words(
    gathered: Gathered, folder: Path, problems: Problems
) -> dict[str, tuple[tuple[str, str], ...]]:
    """Pairs of key and text for every language, sorted by key; missing words are those of the reference."""
    reference = shipped_words(folder, _REFERENCE, problems)
    words: dict[str, tuple[tuple[str, str], ...]] = {}
    for language, page in gathered.words.items():
        if language not in gathered.languages:
            problems.error(
                Place(page.file),
                f"The exhibit has no language “{language}”.",
                did_you_mean(language, gathered.languages, "Add it to `languages` in exhibit.yaml."),
            )
    for language in gathered.languages:
        own = dict(shipped_words(folder, language, problems))
        if page := gathered.words.get(language):
            own |= _overrides(page, reference, problems)
        _miss(language, reference, own, gathered, problems)
        words[language] = tuple(sorted((reference | own).items()))
    return words


def shipped_words(folder: Path, language: str, problems: Problems) -> dict[str, str]:
    """The words that Kiosk brings in *language*, by key; none where it does not speak it."""
    name = str(folder / f"{language}.yaml")
    if not Path(name).is_file():
        return {}
    text = read_text(folder, name, problems)
    page = read_fields(text, name, problems) if text else None
    return {key: str(value) for key, value in page.fields.values.items()} if page else {}


def _overrides(page: Page, reference: Mapping[str, str], problems: Problems) -> dict[str, str]:
    words: dict[str, str] = {}
    for key, value in page.fields.values.items():
        if not isinstance(value, str) or not value.strip():
            problems.error(page.fields.place(key), f"“{key}” must be text.", "Write one line of words.")
        elif key not in reference:
            problems.error(
                page.fields.key_place(key),
                f"The interface has no word “{key}”.",
                did_you_mean(key, reference, "Remove it."),
            )
        else:
            _check_placeholders(page, key, value, reference[key], problems)
            words[key] = value
    return words


def _check_placeholders(page: Page, key: str, value: str, reference: str, problems: Problems) -> None:
    expected, found = (set(_PLACEHOLDER.findall(text)) for text in (reference, value))
    if expected != found:
        names = listed(sorted(expected), "and") if expected else "no number sign"
        problems.error(
            page.fields.place(key), f"“{key}” must contain {names}.", f"In English it is “{reference}”."
        )


def _miss(
    language: str,
    reference: Mapping[str, str],
    own: Mapping[str, str],
    gathered: Gathered,
    problems: Problems,
) -> None:
    missing = sorted(set(reference) - set(own))
    if missing:
        shown = ", ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
        problems.warn(
            gathered.manifest.place("languages"),
            f"{len(missing)} of {len(reference)} interface words are missing in “{language}”: {shown}.",
            f"Write them in words/{language}.yaml; until then visitors read them in English.",
        )
