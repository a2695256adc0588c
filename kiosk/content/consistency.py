"""Rules that hold between files: no two alike, nothing without what it needs."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from kiosk.content.dates import is_date
from kiosk.content.entries import Entry
from kiosk.content.gather import Gathered
from kiosk.content.models.fields import Model
from kiosk.content.models.source import SourceFields
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean

_DEFINITION_WORDS = 40
_SUMMARY_WORDS = 60
_EVENT_WORDS = _QUESTION_WORDS = 75
_NOTE_WORDS = 100
"""At most (Smithsonian Guidelines for Accessible Exhibition Design, B: labels of 75 to 100 words)."""
_ALIKE = 80.0


def check_consistency(gathered: Gathered, problems: Problems) -> None:
    """Check everything that one file alone cannot show."""
    _check_manifest(gathered, problems)
    _check_section_keys(gathered, problems)
    _check_section_list(gathered, problems)
    _check_summaries(gathered, problems)
    _check_questions(gathered, problems)
    _check_events(gathered, problems)
    _check_lengths(gathered.terms, _DEFINITION_WORDS, problems)
    _check_lengths(gathered.summaries, _SUMMARY_WORDS, problems)
    _check_lengths(gathered.events, _EVENT_WORDS, problems)
    _check_lengths(gathered.questions, _QUESTION_WORDS, problems)
    _check_lengths(gathered.notes, _NOTE_WORDS, problems)
    _check_categories(gathered, problems)
    for entry in (*gathered.events, *gathered.summaries):
        _check_sources(entry, entry.fields.sources, problems)
    for entry in (*gathered.terms, *gathered.notes):
        contested = entry.fields.contested
        _check_sources(entry, entry.fields.sources or (contested.sources if contested else ()), problems)


def _check_manifest(gathered: Gathered, problems: Problems) -> None:
    fields, place = gathered.manifest.fields, gathered.manifest.place
    _check_twins(
        "languages", [(one.tag, place("languages", i)) for i, one in enumerate(fields.languages)], problems
    )
    _check_twins("lanes", [(one.key, place("lanes", i)) for i, one in enumerate(fields.lanes)], problems)
    _check_twins("eras", [(one.key, place("eras", i)) for i, one in enumerate(fields.eras)], problems)
    documents = [(one, place("documents", i)) for i, one in enumerate(fields.documents)]
    _check_twins("documents", [(one.key, where) for one, where in documents], problems)
    _check_twins("documents’ folders", [(one.folder, where) for one, where in documents], problems)


def _check_section_keys(gathered: Gathered, problems: Problems) -> None:
    files = [file for one in gathered.documents for file in gathered.listing.in_folder(one.folder)]
    unique = {file.name: file for file in files}.values()
    _check_twins("sections", [(file.key, Place(file.name)) for file in unique], problems)


def _check_section_list(gathered: Gathered, problems: Problems) -> None:
    for section in (one for sections in gathered.sections.values() for one in sections):
        fields = section.fields
        if fields.listed and fields.number is None and not fields.icon:
            problems.warn(
                section.place(),
                "The section list has neither a number nor an icon for this section.",
                "Add `number` or `icon`, or write `listed: false`.",
            )


def _check_twins(what: str, keys: Iterable[tuple[str, Place]], problems: Problems) -> None:
    first: dict[str, Place] = {}
    for key, place in keys:
        other = first.setdefault(key, place)
        if other is not place:
            problems.error(
                place,
                f"“{key}” is twice among the {what}; the first is at {other.file}:{other.line}.",
                "Give one of them another name.",
            )


def _check_summaries(gathered: Gathered, problems: Problems) -> None:
    sections = gathered.section_keys()
    for summary in gathered.summaries:
        if summary.key not in sections:
            problems.error(
                Place(summary.page.file),
                f"There is no section “{summary.key}” to sum up.",
                did_you_mean(summary.key, sections, "Name this file as the section’s file is named."),
            )


def _check_questions(gathered: Gathered, problems: Problems) -> None:
    numbers = [(str(entry.fields.number), entry.place("number")) for entry in gathered.questions]
    _check_twins("questions’ numbers", numbers, problems)


_DATE_IN_NAME = re.compile(r"\d{4}(-\d\d){0,2}(?=-)")


def _check_events(gathered: Gathered, problems: Problems) -> None:
    """An event's file is named by its date, so that the folder is in order of time."""
    for event in gathered.events:
        begins = event.fields.date.partition("/")[0].rstrip("~?%") if is_date(event.fields.date) else ""
        named = _DATE_IN_NAME.match(event.key)
        if begins not in ("", "..") and not (named and begins.startswith(named[0])):
            problems.advise(
                event.place("date"),
                f"The file’s name does not begin with the date {begins}.",
                "Rename the file, so that the folder stays in order of time.",
            )


def _check_categories(gathered: Gathered, problems: Problems) -> None:
    """A category of one term only that is spelled nearly like that of several is a slip of the pen."""
    uses = Counter(term.fields.category for term in gathered.terms)
    shared = sorted(category for category, number in uses.items() if number > 1)
    for term in gathered.terms:
        category = term.fields.category
        near = process.extractOne(category, shared, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if uses[category] == 1 and near:
            problems.advise(
                term.place("category"),
                f"No other term has the category “{category}”.",
                f"Did you mean “{near[0]}”?",
            )


def _check_lengths(entries: Sequence[Entry[Model, Model]], limit: int, problems: Problems) -> None:
    for entry in entries:
        count = len(entry.page.body.split())
        if count > limit:
            problems.advise(
                entry.page.body_place(),
                f"This text has {count} words; visitors like at most {limit} here.",
                "Shorten it if nothing is lost.",
            )


def _check_sources(entry: Entry[Model, Model], sources: Sequence[SourceFields], problems: Problems) -> None:
    if not sources and not entry.page.fields.values.get("sources"):
        problems.advise(
            Place(entry.page.file), "No source is given.", "Say under `sources` where this comes from."
        )
