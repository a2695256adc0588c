"""``kiosk report``: the evidence sheet of an exhibit as one page that can be read and printed anywhere."""

import re
from base64 import b64encode
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from rich.console import Console

from kiosk import __version__
from kiosk.content.characters import visible
from kiosk.content.compile import compile_exhibit
from kiosk.curator.check import FINE, MISTAKES, NOT_CHECKED, counted, problem_text
from kiosk.curator.evidence.sheet import MANY, EvidenceSheet, evidence_sheet, times


def report(
    folder: Path, target: Path, today: date, console: Console | None = None, *, many: int = MANY
) -> int:
    """Write the evidence sheet of the exhibit in *folder* to *target*, dated *today*; the exit status.

    Mistakes in the folder do not keep it from being written, as long as `exhibit.yaml` is understood; the
    sheet says that there are some, and the status is `MISTAKES` then.
    """
    console = console or Console(soft_wrap=True, highlight=False)
    if not folder.is_dir():
        console.print(f"There is no folder {visible(str(folder))}.", markup=False)
        return NOT_CHECKED
    compilation = compile_exhibit(folder)
    if compilation.records is None:
        for problem in compilation.problems:
            console.print(problem_text(problem, folder))
        console.print("Nothing was written: exhibit.yaml must be in order first.", markup=False)
        return MISTAKES
    sheet = evidence_sheet(compilation, compilation.records, many)
    try:
        target.write_text(evidence_page(sheet, folder.resolve().name, today), "utf-8")
    except OSError as error:
        console.print(f"{visible(str(target))} could not be written ({error.strerror}).", markup=False)
        return NOT_CHECKED
    console.print(f"Wrote {visible(str(target))}.", markup=False)
    if sheet.errors:
        console.print(f"It is not whole: `kiosk check` has {counted(sheet.errors, 'error')}.", markup=False)
    return MISTAKES if sheet.errors else FINE


def evidence_page(sheet: EvidenceSheet, folder: str, today: date) -> str:
    """The page: HTML with its styles in it, every text escaped, nothing fetched."""
    loader = PackageLoader("kiosk.curator.evidence", "page")
    environment = Environment(
        loader=loader,
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.filters["times"] = times
    style = loader.get_source(environment, "page.css")[0]
    template = environment.get_template("page.html.jinja")
    values = {"sheet": sheet, "folder": folder, "today": today, "version": __version__, "style": style}
    page = template.render(values, fonts=())
    return template.render(values, fonts=_fonts(with_korean=_HANGUL_OR_HANJA.search(page) is not None))


@dataclass(frozen=True, slots=True)
class PageFont:
    """A font in the page itself, so that it looks the same on every computer."""

    family: str
    weight: int
    base64: str


def _fonts(*, with_korean: bool) -> list[PageFont]:
    chosen = (*_FONTS, _KOREAN) if with_korean else _FONTS
    return [
        PageFont(family, weight, b64encode((FONTS / name).read_bytes()).decode("ascii"))
        for family, weight, name in chosen
        if (FONTS / name).is_file()
    ]


FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
_FONTS = (
    ("Kiosk Sans", 400, "KioskSans-Regular.ttf"),
    ("Kiosk Sans", 600, "KioskSans-SemiBold.ttf"),
    ("Kiosk Serif", 400, "KioskSerif-Regular.ttf"),
    ("Kiosk Serif", 600, "KioskSerif-SemiBold.ttf"),
)
_KOREAN = ("Kiosk Korean", 400, "KioskSansKorean-Regular.otf")
_HANGUL_OR_HANJA = re.compile("[\u1100-\u11ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3]")
