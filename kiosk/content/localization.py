"""Texts and prose in every language of the exhibit; what is missing is noted by kind of file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from kiosk.content.attributes import MUSEUM_NAMES
from kiosk.content.markdown import museum_blocks
from kiosk.content.markedtext import Draft, draft
from kiosk.content.models.fields import DEFAULT_LANGUAGE
from kiosk.content.pieces import Block
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean
from kiosk.content.termlinks import ProseLinker
from kiosk.content.texts import MuseumText
from kiosk.exhibit.text import Localized, LocalizedProse, MarkedText, Prose, Wording


@dataclass(frozen=True, slots=True)
class Written:
    """A text as curators wrote it, in one language, and where it begins."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Localizer:
    """Puts together the languages of a text.

    ``languages`` are the tags, the default one first. ``missing`` collects, by language and file,
    what is not translated.
    """

    languages: Sequence[str]
    linker: ProseLinker
    problems: Problems
    missing: dict[str, dict[str, list[str]]] = field(default_factory=dict[str, dict[str, list[str]]])
    texts: list[MuseumText] = field(default_factory=list[MuseumText])
    """Every text that was put together, in every language."""

    def without_links(self) -> Self:
        """The same, but no term is linked of its own accord."""
        return replace(self, linker=self.linker.without_forms())

    def text(
        self,
        name: str,
        place: Place,
        values: Mapping[str, str] | None,
        translations: Mapping[str, str | None] | None = None,
    ) -> Localized:
        """The wordings of a short text called *name* at *place*."""
        written = self._by_language(name, place, values or {}, translations or {})
        known = [Wording(tag, written[tag]) for tag in self.languages if tag in written]
        self.texts.extend(MuseumText(place, name, one.language, (one.text,), is_prose=False) for one in known)
        return Localized(tuple(known))

    def own_words(self, name: str, place: Place, values: Mapping[str, str] | None) -> dict[str, str]:
        """The wordings of an optional text, by language; none are missed."""
        return self._known_languages(name, place, values or {})

    def prose(self, name: str, written: Mapping[str, Written], own_term: str = "") -> LocalizedProse:
        """The museum's prose called *name*, with links to all terms but *own_term*."""
        if not written:
            return LocalizedProse()
        first = next(iter(written.values()))
        self._miss(name, first.place.file, written)
        versions = [
            Prose(tag, self._paragraphs(name, tag, written[tag], own_term))
            for tag in self.languages
            if tag in written
        ]
        return LocalizedProse(tuple(versions))

    def prose_of_value(
        self,
        name: str,
        place: Place,
        values: Mapping[str, str] | None,
        translations: Mapping[str, Written] | None = None,
        own_term: str = "",
    ) -> LocalizedProse:
        """The museum's prose in a value of the front matter, as `prose`."""
        known = self._known_languages(name, place, values or {})
        written = {tag: Written(text, place) for tag, text in known.items()} | dict(translations or {})
        return self.prose(name, written, own_term)

    def _by_language(
        self, name: str, place: Place, values: Mapping[str, str], translations: Mapping[str, str | None]
    ) -> dict[str, str]:
        written = self._known_languages(name, place, values)
        for tag, text in translations.items():
            if text and tag in written:
                self.problems.error(
                    place,
                    f"“{name}” is translated twice into “{tag}”.",
                    "Keep it either here or in the translation’s file.",
                )
            elif text:
                written[tag] = text
        if written:
            self._miss(name, place.file, written)
        return written

    def _known_languages(self, name: str, place: Place, values: Mapping[str, str]) -> dict[str, str]:
        default = self.languages[0]
        written = {tag or default: text for tag, text in values.items()}
        for tag in [tag for tag in written if tag not in self.languages]:
            self.problems.error(
                place,
                f"“{name}” is in “{tag}”, which is no language of the exhibit.",
                did_you_mean(tag, self.languages, "Add it to `languages` in exhibit.yaml."),
            )
            del written[tag]
        if values and default not in written and DEFAULT_LANGUAGE not in values:
            self.problems.error(
                place, f"“{name}” is not there in the default language.", f"Add a text for “{default}”."
            )
        return written

    def _miss(self, name: str, file: str, written: Mapping[str, object]) -> None:
        for tag in self.languages[1:]:
            if tag not in written:
                self.missing.setdefault(tag, {}).setdefault(file, []).append(name)

    def _paragraphs(self, name: str, tag: str, written: Written, own_term: str) -> tuple[MarkedText, ...]:
        drafts = list(self._drafts(written))
        paragraphs = tuple(one.reading for one in drafts)
        self.texts.append(MuseumText(written.place, name, tag, paragraphs, is_prose=True))
        return self.linker.link(tag, drafts, own_term, self.problems)

    def _drafts(self, written: Written) -> list[Draft]:
        drafts: list[Draft] = []
        for block in museum_blocks(written.text, written.place):
            if isinstance(block, Block):
                drafts.append(draft(block, MUSEUM_NAMES, self.problems))
            else:
                self.problems.error(
                    block.place,
                    f"{block.what} cannot be shown here.",
                    "Write paragraphs, lists, *italics* and **bold**; web addresses belong in `sources`.",
                )
        return drafts
