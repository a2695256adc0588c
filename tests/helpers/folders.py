"""A small exhibit's folder on disk: a letter about a closed harbour, in English and Korean."""

import hashlib
from pathlib import Path

from kiosk.content.compile import Compilation, compile_exhibit
from kiosk.content.problems import Problem, Severity

SOURCE = """Skip to content

The Harbour Letter

1. Why was the harbour closed?

The harbour was closed in March 1901. The .Board of Trade gave the order, and the captains were never asked.

The disasters of the ships met at the pier. They asked the Board of Trade for har-


bour lights, and [sic] waited all
winter. The harbour was opened again in 1904.

Record ID
"""

MANIFEST = """key: harbour
title: {en: The Harbour Letter, ko: 항구 편지}
kicker: {en: A letter, ko: 편지}
introduction: {en: A letter from the town., ko: 도시에서 온 편지.}
notice: {en: It takes a side., ko: 한쪽의 편을 듭니다.}
languages:
  - {tag: en, name: English}
  - {tag: ko, name: 한국어}
document:
  key: letter
  language: en
  title: {en: The letter, ko: 편지}
  date: 1905~
  source:
    file: source/letter.txt
    sha256: SHA256
  leftovers: [Skip to content, Record ID]
lanes:
  - {key: harbour, icon: anchor, title: {en: The harbour, ko: 항구}}
eras:
  - {key: closing, from: 1899, to: 1903, title: {en: The closing, ko: 폐쇄}}
rights: {en: Free., ko: 자유.}
record: {en: Found in a drawer., ko: 서랍에서 나왔습니다.}
credits: {en: The town., ko: 도시.}
"""

QUESTIONS = """---
title: {en: Question, ko: 질문}
kind: front
icon: question
---
The Harbour Letter
{.heading}

1\\. Why was the harbour closed?
{.question}
"""

ANSWER = """---
title: {en: Answer, ko: 답변}
kind: answer
number: 1
speaker: town
numbered: true
---
The harbour was closed in March 1901. The [.Board]{speck="Board"} of Trade gave
the order, and the captains were never asked.

The [disasters]{sic="masters"} of the ships met at the pier. They asked the Board of Trade
for [har-]{speck="har"}[]{page=2}bour lights, and [\\[sic\\]]{.sic} waited all winter. The harbour
was opened []{supplied="up"} again in 1904.
"""

SOURCES = "sources: [{title: A book, status: verified}]\n"

BOARD = f"""---
term: Board of Trade
forms: [Board of Trade, Board]
category: organization
see_also: [pier]
events: [1901-03-closing]
{SOURCES}---
An office. It met far from the pier.
"""

PIER = f"""---
term: Pier
forms: [pier]
category: place
{SOURCES}---
Where ships lie.
"""

CLOSING = f"""---
date: 1901-03
lane: harbour
title: The closing
label: Closing
mentions:
  - {{exact: closed in March 1901}}
{SOURCES}---
The Board of Trade closed the harbour.
"""

NOTE = f"""---
title: Who asked
anchor: {{exact: They asked the Board of Trade}}
{SOURCES}---
A letter of 1902 says the same.
"""

CLAIM = f"""---
title: Never asked
kind: claim
contested:
  quotation: {{exact: the captains were never asked}}
  known: Three captains were asked.
{SOURCES}---
"""

QUESTION = """---
number: 1
title: Why closed
quotation: {exact: Why was the harbour closed?}
answered_in: [02-answer]
begins: {exact: The harbour was closed}
fit: direct
---
The answer names the month.
"""

SUMMARY = f"""---
{SOURCES}---
The town says who closed the harbour.
"""

FILES = {
    "exhibit.yaml": MANIFEST,
    "source/letter.txt": SOURCE,
    "document/01-question.md": QUESTIONS,
    "document/02-answer.md": ANSWER,
    "glossary/board.md": BOARD,
    "glossary/board.ko.md": "---\nterm: 상무부\nreview: approved\n---\n관청입니다.\n",
    "glossary/pier.md": PIER,
    "glossary/pier.ko.md": "---\nterm: 부두\nreview: draft\n---\n배가 닿는 곳입니다. 상무부는 멉니다.\n",
    "timeline/1901-03-closing.md": CLOSING,
    "timeline/1901-03-closing.ko.md": "---\ntitle: 폐쇄\nlabel: 폐쇄\n---\n항구를 닫았습니다.\n",
    "notes/who-asked.md": NOTE,
    "notes/who-asked.ko.md": "---\ntitle: 누가\n---\n1902년 편지입니다.\n",
    "notes/never-asked.md": CLAIM,
    "notes/never-asked.ko.md": "---\ntitle: 아무도\ncontested: {known: 세 명에게 물었습니다.}\n---\n",
    "questions/1.md": QUESTION,
    "questions/1.ko.md": "---\ntitle: 까닭\n---\n달을 말합니다.\n",
    "summaries/02-answer.md": SUMMARY,
    "summaries/02-answer.ko.md": "---\nreview: draft\n---\n항구를 닫은 이를 말합니다.\n",
}

SHIPPED = {"en.yaml": 'back: Back\npages: "%1 of %2"\n', "ko.yaml": 'back: 뒤로\npages: "%2 중 %1"\n'}


class HarbourFolder:
    """The folder under *root*; change a file, then compile."""

    def __init__(self, root: Path) -> None:
        self.root = root / "harbour"
        self.words = root / "shipped-words"
        self.words.mkdir(parents=True)
        for name, text in SHIPPED.items():
            (self.words / name).write_text(text, "utf-8")
        digest = hashlib.sha256(SOURCE.encode()).hexdigest()
        for name, text in FILES.items():
            self.write(name, text.replace("SHA256", digest))

    def write(self, name: str, text: str | bytes) -> None:
        """Write a whole file."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def replace(self, name: str, old: str, new: str) -> None:
        """Change words that stand in a file exactly once."""
        text = (self.root / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def delete(self, name: str) -> None:
        """Remove a file."""
        (self.root / name).unlink()

    def compile(self) -> Compilation:
        """What becomes of the folder."""
        return compile_exhibit(self.root, self.words)

    def problems(self, severity: Severity = Severity.ERROR) -> list[Problem]:
        """The problems of one severity."""
        return [problem for problem in self.compile().problems if problem.severity is severity]

    def only_problem(self, severity: Severity = Severity.ERROR) -> Problem:
        """The one problem that there is of this severity."""
        found = self.problems(severity)
        assert len(found) == 1, "\n".join(str(problem) for problem in found)
        return found[0]
