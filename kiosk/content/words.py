"""Interface words per language: those that Kiosk brings, with the exhibit's own in their place.

A word that counts has a form for each category of its language: ``{one: "%1 event", other: "%1 events"}``.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from kiosk.content.gather import Gathered
from kiosk.content.page import Page, read_fields
from kiosk.content.plurals import Forms, as_forms, flattened, is_form, needed, rules
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean, listed
from kiosk.content.textfile import read_text
from kiosk.exhibit.plurals import RULES

Word = str | Forms
Words = Mapping[str, Word]

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
            own |= _overrides(page, language, reference, problems)
        _miss(language, reference, own, gathered, problems)
        words[language] = tuple(sorted(word_table(language, reference, own).items()))
    return words


def word_table(language: str, reference: Words, own: Words) -> dict[str, str]:
    """Every word, a counted one by its forms; borrowed forms keep the rules of their own language."""
    table: dict[str, str] = {}
    for key, model in reference.items():
        word = own.get(key, model)
        if isinstance(model, str):
            table[key] = str(word)
            continue
        table |= {RULES: rules(language), **flattened(key, as_forms(word))}
        if key not in own:
            table[f"{key}.{RULES}"] = rules(_REFERENCE)
    return table


def shipped_words(folder: Path, language: str, problems: Problems) -> dict[str, Word]:
    """The words that Kiosk brings in *language*, by key; none where it does not speak it."""
    name = str(folder / f"{language}.yaml")
    if not Path(name).is_file():
        return {}
    text = read_text(folder, name, problems)
    page = read_fields(text, name, problems) if text else None
    return {key: _word(value) for key, value in page.fields.values.items()} if page else {}


def _word(value: object) -> Word:
    if isinstance(value, Mapping):
        forms = cast("Mapping[object, object]", value)
        return {str(form): str(text) for form, text in forms.items()}
    return str(value)


def _overrides(page: Page, language: str, reference: Words, problems: Problems) -> dict[str, Word]:
    words: dict[str, Word] = {}
    for key, value in page.fields.values.items():
        word = _word(value)
        if not isinstance(value, str | Mapping) or not all(text.strip() for text in as_forms(word).values()):
            problems.error(page.fields.place(key), f"“{key}” must be text.", "Write one line of words.")
        elif key not in reference:
            problems.error(
                page.fields.key_place(key),
                f"The interface has no word “{key}”.",
                did_you_mean(key, reference, "Remove it."),
            )
        else:
            _check_forms(page, key, word, language, reference[key], problems)
            words[key] = word
    return words


def _check_forms(
    page: Page, key: str, word: Word, language: str, reference: Word, problems: Problems
) -> None:
    """A counted word has every form of its language and no other, each with the gaps of the English one."""
    model = as_forms(reference)["other"]
    if isinstance(reference, str) and not isinstance(word, str):
        problems.error(page.fields.place(key), f"“{key}” counts nothing.", f"In English it is “{model}”.")
        return
    forms, wanted = as_forms(word), needed(language) if not isinstance(reference, str) else ("other",)
    missing = [name for name in wanted if name not in forms]
    unknown = [name for name in forms if not is_form(name)]
    if missing or unknown:
        faults = [f"lacks {listed(missing, 'and')}"] if missing else []
        faults += [f"knows no {listed(unknown, 'and')}"] if unknown else []
        remedy = f"Write {', '.join(f'{name}: …' for name in wanted)}; =1 is for one number alone."
        problems.error(page.fields.place(key), f"“{key}” {listed(faults, 'and')}.", remedy)
    for name, text in forms.items():
        if not name.startswith("="):
            _check_placeholders(page, key, text, model, problems)


def _check_placeholders(page: Page, key: str, value: str, reference: str, problems: Problems) -> None:
    expected, found = (set(_PLACEHOLDER.findall(text)) for text in (reference, value))
    if expected != found:
        names = listed(sorted(expected), "and") if expected else "no number sign"
        problems.error(
            page.fields.place(key), f"“{key}” must contain {names}.", f"In English it is “{reference}”."
        )


def _miss(
    language: str,
    reference: Words,
    own: Words,
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
