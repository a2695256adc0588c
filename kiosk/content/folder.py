"""Which files an exhibit's folder holds; a name that nothing expects becomes a problem."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.limits import FOLDER_BYTES, FOLDER_FILES, amount
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean
from kiosk.content.textfile import leads_out, refuse_link, refuse_special

MANIFEST = "exhibit.yaml"
RECORD_FOLDERS = ("glossary", "timeline", "notes", "questions", "summaries")
"""Folders of Markdown files with translations beside them."""

_KEY = r"(?P<key>[a-z0-9]+(?:-[a-z0-9]+)*)"
_TAG = r"(?:\.(?P<tag>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?"
_SECTION = re.compile(r"(?P<key>\d+-[a-z0-9]+(?:-[a-z0-9]+)*)(?P<tag>)\.md")
_MARKDOWN = re.compile(_KEY + _TAG + r"\.md")
_WORDS = re.compile(r"(?P<key>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(?P<tag>)\.yaml")
_PICTURE = re.compile(_KEY + r"(?P<tag>)\.(?:png|jpg|jpeg|webp|yaml)")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file whose name is as it should be."""

    name: str
    """Relative to the exhibit's folder, with forward slashes."""
    key: str
    tag: str
    """The language of a translation, else empty."""

    @property
    def suffix(self) -> str:
        """What kind of file it is, for instance ``.md``."""
        return Path(self.name).suffix


@dataclass(frozen=True, slots=True)
class FolderListing:
    """The files of an exhibit's folder, by the folder they are in, each in order of name."""

    root: Path
    files: Mapping[str, tuple[FoundFile, ...]]

    def in_folder(self, folder: str) -> tuple[FoundFile, ...]:
        """The files of one folder; none where there is no such folder."""
        return self.files.get(folder, ())


def list_folder(root: Path, document_folders: Iterable[str], problems: Problems) -> FolderListing:
    """Every file of the exhibit in *root*; whatever does not belong there becomes a problem."""
    patterns = dict.fromkeys(RECORD_FOLDERS, _MARKDOWN)
    patterns |= dict.fromkeys(document_folders, _SECTION)
    patterns |= {"words": _WORDS, "pictures": _PICTURE}
    files: dict[str, tuple[FoundFile, ...]] = {}
    for path in _visible(root, ".", problems):
        if not _is_ordinary(root, path, path.name, problems):
            continue
        if path.is_dir() and path.name in patterns:
            files[path.name] = tuple(_found_files(root, path, patterns[path.name], problems))
        elif not (path.is_dir() and path.name == "source"):
            _check_top(path, (*patterns, "source"), problems)
    return FolderListing(root, files if _all_fit(root, files, problems) else {})


def _visible(folder: Path, name: str, problems: Problems) -> list[Path]:
    """What is in *folder*, without hidden files, editors' back-ups and read-me files."""
    try:
        found = [path for path in folder.iterdir() if _is_of_the_exhibit(path.name)]
    except OSError as error:
        problems.error(
            Place(name), f"This folder cannot be read ({error.strerror}).", "Check that you may read it."
        )
        return []
    if len(found) > FOLDER_FILES:
        problems.error(
            Place(name),
            f"There are {len(found):,} files here; at most {FOLDER_FILES:,} are read.",
            "Make several exhibits of it.",
        )
        return []
    return sorted(found)


def _is_of_the_exhibit(name: str) -> bool:
    return not name.startswith(".") and not name.endswith("~") and name != "README.md"


def _is_ordinary(root: Path, path: Path, name: str, problems: Problems) -> bool:
    """Whether *path* is a file or a folder of the exhibit's own; else that is noted."""
    if path.is_symlink() and leads_out(root, path):
        refuse_link(name, problems)
        return False
    if not (path.is_file() or path.is_dir()):
        refuse_special(name, problems)
        return False
    return True


def _check_top(path: Path, known: Iterable[str], problems: Problems) -> None:
    if path.name == MANIFEST:
        return
    kind = "folder" if path.is_dir() else "file"
    problems.error(
        Place(path.name),
        f"An exhibit has no {kind} of this name.",
        did_you_mean(path.name, [*known, MANIFEST], "Remove it, or move it out of the exhibit’s folder."),
    )


def _found_files(
    root: Path, folder: Path, pattern: re.Pattern[str], problems: Problems
) -> Iterator[FoundFile]:
    for path in _visible(folder, folder.name, problems):
        name = f"{folder.name}/{path.name}"
        if not _is_ordinary(root, path, name, problems):
            continue
        found = pattern.fullmatch(path.name)
        if found and path.is_file():
            yield FoundFile(name, found["key"], found["tag"] or "")
        elif path.suffix.lower() == ".svg":
            problems.error(
                Place(name),
                "SVG files are programs as much as pictures, and are not shown.",
                "Save it as PNG or WebP, twice as large as it is to be seen.",
            )
        else:
            problems.error(Place(name), "This name is not understood.", _naming(pattern))


def _all_fit(root: Path, files: Mapping[str, tuple[FoundFile, ...]], problems: Problems) -> bool:
    size = sum((root / file.name).stat().st_size for found in files.values() for file in found)
    if size > FOLDER_BYTES:
        problems.error(
            Place("."),
            f"The exhibit’s files have {amount(size)} together; at most {amount(FOLDER_BYTES)} are read.",
            "Make the pictures smaller, or make several exhibits of it.",
        )
    return size <= FOLDER_BYTES


def _naming(pattern: re.Pattern[str]) -> str:
    examples = {_SECTION: "05-reunification.md", _WORDS: "ko.yaml", _PICTURE: "cover.png and cover.yaml"}
    example = examples.get(pattern, "joint-statement.md, its translation joint-statement.ko.md")
    return f"Use lower-case letters, digits and hyphens, for instance {example}."
