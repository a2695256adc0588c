"""Rules of the interface's words: what QML may ask for is in every language, with the same gaps."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from kiosk.content.plurals import needed
from tests.helpers.tree import ROOT, inside

FOLDER = ROOT / "assets" / "words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
WORDS_QML = (ROOT / "kiosk" / "qml" / "Kiosk" / "Theme" / "Words.qml").read_text("utf-8")
GAP = re.compile(r"%\d")


def words(language: str) -> dict[str, str | dict[str, str]]:
    """Key to text of one language, to its forms where it counts something."""
    return dict(YAML(typ="safe").load((FOLDER / f"{language}.yaml").read_text("utf-8")))


def texts(language: str) -> dict[str, str]:
    """Key to text of one language, counted words by each of their forms."""
    plain = {key: text for key, text in words(language).items() if isinstance(text, str)}
    counting = {key: forms for key, forms in words(language).items() if not isinstance(forms, str)}
    return plain | {f"{key}.{form}": text for key, forms in counting.items() for form, text in forms.items()}


def test_qml_has_one_property_per_key_in_the_same_order() -> None:
    said = r"readonly property string (\w+): root\.table\.(\w+) \?\? \"\""
    counted = r"function (\w+)\(count: int\): string \{\s*return root\.counted\(\"(\w+)\", count\);"
    declared = [match.groups() for match in re.finditer(f"{said}|{counted}", WORDS_QML)]

    assert [(key, key) for key in words("en")] == [tuple(filter(None, names)) for names in declared]


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_words_have_every_form_of_their_language(language: str) -> None:
    counting = {key: forms for key, forms in words(language).items() if not isinstance(forms, str)}

    assert counting
    assert [key for key, forms in counting.items() if not set(needed(language)) <= set(forms)] == []
    assert counting.keys() == {key for key, word in words("en").items() if not isinstance(word, str)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys(language: str) -> None:
    assert list(words(language)) == list(words("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_text(language: str) -> None:
    assert [key for key, text in texts(language).items() if not isinstance(text, str)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_the_same_in_every_language(language: str) -> None:
    theirs, ours = texts(language), texts("en")
    model = {key: ours.get(key, ours.get(f"{key.partition('.')[0]}.other", "")) for key in theirs}
    compared = [key for key in theirs if ".=" not in key]

    assert [
        key for key in compared if sorted(GAP.findall(theirs[key])) != sorted(GAP.findall(model[key]))
    ] == []


@pytest.mark.parametrize("path", inside("kiosk/visitor", ".py"), ids=lambda path: path.name)
def test_python_asks_only_for_words_there_are(path: Path) -> None:
    asked = re.findall(r"\.(?:word|naming|counted)\(['\"](\w+)['\"]", path.read_text("utf-8"))

    assert set(asked) - set(words("en")) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_museum_does_not_shout(language: str) -> None:
    assert [key for key, text in texts(language).items() if "!" in text] == []
