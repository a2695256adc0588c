"""Says what is not translated yet: one line for each kind of file and language."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kiosk.content.problems import Place, Problems
from kiosk.exhibit.model import Language

_NAMED = 3
"""So many files are named, one by one; of more only the first few."""


def report_missing(
    missing: Mapping[str, Mapping[str, Sequence[str]]], languages: Sequence[Language], problems: Problems
) -> None:
    """Warn of what is *missing*: names of texts by language and file."""
    language_names = {language.tag: language.name for language in languages}
    for tag, by_file in missing.items():
        folders: defaultdict[str, list[str]] = defaultdict(list)
        for file in sorted(by_file):
            folders[file.rpartition("/")[0]].append(file)
        for folder, files in folders.items():
            if folder and len(files) > _NAMED:
                _report_folder(f"{folder}/", files, f"{language_names[tag]} ({tag})", problems)
            else:
                for file in files:
                    _report_file(file, by_file[file], f"{language_names[tag]} ({tag})", problems)


def _report_folder(folder: str, files: Sequence[str], language: str, problems: Problems) -> None:
    shown = ", ".join(file.removeprefix(folder) for file in files[:_NAMED])
    problems.warn(
        Place(folder),
        f"{len(files)} files are not, or not wholly, in {language}: {shown} …",
        "Write their translations beside them; until then visitors read the default language.",
    )


def _report_file(file: str, names: Sequence[str], language: str, problems: Problems) -> None:
    problems.warn(
        Place(file),
        f"Not in {language}: {', '.join(dict.fromkeys(names))}.",
        "Write the translation; until then visitors read the default language.",
    )
