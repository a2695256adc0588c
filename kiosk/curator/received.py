"""Takes a received transcription into an exhibit's folder: source, hash, sections, what is to be said."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template

from kiosk.content.received.blocks import Form, ReceivedBlock, source_text
from kiosk.content.received.reading import is_plain, read_received
from kiosk.curator.sections import ProposedSection, document_title, propose_sections, slug

ASSETS = Path(__file__).resolve().parents[2] / "assets"
_EXAMPLES = {
    "glossary": "transcription.md",
    "timeline": "2026-01-letter.md",
    "notes": "voices.md",
    "questions": "1.md",
    "summaries": "02-replace-it.md",
    "words": "en.yaml",
    "pictures": "letter.yaml",
}
"""For each folder the file of the sample exhibit that shows how such a file is written."""
_YEAR = re.compile(r"(?<![\d.])(1[0-9]\d\d|20[0-4]\d)(?![\d.]\d|\d)")


@dataclass(frozen=True, slots=True)
class Told:
    """What a curator says about a document beforehand; empty where nothing is said."""

    title: str = ""
    language: str = "en"
    date: str = ""
    """EDTF."""


def take_in(folder: Path, received: Path, told: Told) -> tuple[tuple[str, str], ...]:
    """Write the exhibit of the file *received* to *folder*; the names and titles of its sections.

    Errors: NotReadable where it is no transcription; OSError.
    """
    content = received.read_bytes()
    blocks = read_received(content, received.suffix)
    sections = propose_sections(blocks)
    for name in ("source", "document", *_EXAMPLES):
        (folder / name).mkdir(parents=True, exist_ok=True)
    source = _keep_source(folder, received, content, blocks)
    made = tuple(_write_section(folder, number, section) for number, section in _numbered(sections))
    (folder / "exhibit.yaml").write_text(_manifest(folder, blocks, sections, told, source), "utf-8")
    for name, example in _EXAMPLES.items():
        (folder / name / "README.md").write_text(_explanation(name, example), "utf-8")
    return made


def _keep_source(
    folder: Path, received: Path, content: bytes, blocks: Sequence[ReceivedBlock]
) -> dict[str, str]:
    """Keep the file as received, beside it its text where it is none; what exhibit.yaml says of them."""
    name = slug(received.stem)
    kept = folder / "source" / f"{name}{received.suffix.lower()}"
    kept.write_bytes(content)
    if is_plain(received.suffix):
        return {"source": f"source/{kept.name}", "sha256": _sum(content), "received": ""}
    text = source_text(blocks).encode()
    (folder / "source" / f"{name}.txt").write_bytes(text)
    lines = f"    received:                      # the file that {name}.txt was taken from\n"
    lines += f"      file: source/{kept.name}\n      sha256: {_sum(content)}\n"
    return {"source": f"source/{name}.txt", "sha256": _sum(text), "received": lines}


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _numbered(sections: Sequence[ProposedSection]) -> list[tuple[int, ProposedSection]]:
    """The sections with the numbers that visitors see; a cover has none."""
    first = 0 if sections[0].is_cover else 1
    return list(enumerate(sections, first))


def _write_section(folder: Path, number: int, section: ProposedSection) -> tuple[str, str]:
    """Write one file; its place among all is the number in its name, the cover's 00."""
    name = f"document/{number:02}-{'cover' if section.is_cover else section.name}.md"
    kind = (
        "kind: cover\nlisted: false" if section.is_cover else f"kind: front\nnumber: {number}\nnumbered: true"
    )
    remark = "# Proposed by `kiosk new`. Give it your own title; move its words to other files as you like."
    head = f"---\n{remark}\ntitle: {_quoted(section.title)}\n{kind}\n---\n"
    usual = Form.LINE if section.is_cover else Form.PARAGRAPH
    body = "\n\n".join(_passage(block, usual) for block in section.blocks if block.text.strip())
    (folder / name).write_text(f"{head}{body}\n", "utf-8")
    return name, section.title


def _passage(block: ReceivedBlock, usual: Form) -> str:
    markup = block.markup.strip()
    form = usual if block.form is Form.PARAGRAPH else block.form
    return markup if form is Form.PARAGRAPH else f"{markup}\n{{.{form.value}}}"


def _manifest(
    folder: Path,
    blocks: Sequence[ReceivedBlock],
    sections: Sequence[ProposedSection],
    told: Told,
    source: dict[str, str],
) -> str:
    written, remark = (told.date, "the document’s date") if told.date else _guessed_date(blocks)
    template = Template((ASSETS / "from-text" / "exhibit.yaml").read_text("utf-8"))
    return template.substitute(
        key=slug(folder.resolve().name),
        title=_quoted(told.title or document_title(sections)),
        language=told.language,
        date=json.dumps(written),
        date_remark=remark,
        **source,
    )


def _guessed_date(blocks: Sequence[ReceivedBlock]) -> tuple[str, str]:
    """The first year that the text names, as a date to be corrected, and a remark that says so."""
    found = next((year for block in blocks for year in _YEAR.findall(block.text)), None)
    if found:
        return f"{found}?", "A guess: the first year that the text names. Write what you know"
    return f"{date.today().year}?", "Not known yet: the text names no year. Write what you know"  # noqa: DTZ011


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _explanation(name: str, example: str) -> str:
    text = (ASSETS / "starter" / name / example).read_text("utf-8")
    return (
        f"Files of this folder look like `{example}` of the sample exhibit (`kiosk new`):\n\n```\n{text}```\n"
    )
