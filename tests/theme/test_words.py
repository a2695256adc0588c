"""Rules of the interface's words: what QML may ask for is in every language, with the same gaps."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.helpers.tree import ROOT, inside

FOLDER = ROOT / "assets" / "words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
WORDS_QML = (ROOT / "kiosk" / "qml" / "Kiosk" / "Theme" / "Words.qml").read_text("utf-8")
GAP = re.compile(r"%\d")


def words(language: str) -> dict[str, str]:
    """Key to text of one language."""
    return dict(YAML(typ="safe").load((FOLDER / f"{language}.yaml").read_text("utf-8")))


def test_qml_has_one_property_per_key_in_the_same_order() -> None:
    declared = re.findall(r"readonly property string (\w+): root\.table\.(\w+) \?\? \"\"", WORDS_QML)

    assert [(key, key) for key in words("en")] == declared


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys(language: str) -> None:
    assert list(words(language)) == list(words("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_text(language: str) -> None:
    assert [key for key, text in words(language).items() if not isinstance(text, str)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_the_same_in_every_language(language: str) -> None:
    theirs, ours = words(language), words("en")

    assert [key for key in ours if sorted(GAP.findall(ours[key])) != sorted(GAP.findall(theirs[key]))] == []


@pytest.mark.parametrize("path", inside("kiosk/visitor", ".py"), ids=lambda path: path.name)
def test_python_asks_only_for_words_there_are(path: Path) -> None:
    asked = re.findall(r"\.word\(['\"](\w+)['\"]", path.read_text("utf-8"))

    assert set(asked) - set(words("en")) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_museum_does_not_shout(language: str) -> None:
    assert [key for key, text in words(language).items() if "!" in text] == []
