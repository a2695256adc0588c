"""Measures the timeline's words in the museum's font."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

FAMILY = "Kiosk Sans"
LARGE = 200
"""Pixels. Widths are taken from large letters, which no rounding to whole pixels disturbs."""


@lru_cache(maxsize=4096)
def measure_text(text: str, size: float, is_bold: bool) -> float:
    """Width of *text* in one line, in the unit of *size*; the fonts must be loaded."""
    return _metrics(is_bold).horizontalAdvance(text) * size / LARGE


@lru_cache
def _metrics(is_bold: bool) -> QFontMetricsF:
    font = QFont(FAMILY)
    font.setPixelSize(LARGE)
    font.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
    return QFontMetricsF(font)
