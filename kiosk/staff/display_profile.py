"""The display as it hangs: how large its pixels are, how high it is, and how large text begins on it."""

from dataclasses import dataclass
from math import hypot

from kiosk.exhibit.seated_reach import LANDSCAPE_DP, PORTRAIT_DP

MILLIMETRES_PER_INCH = 25.4
SHORT_SIDE_DP = 1080
"""Screens are designed for a short side of 1080 dp, whatever the display's resolution."""
LARGER_BELOW_IN, LARGEST_BELOW_IN = 32.0, 24.0
USUAL_TEXT, LARGER_TEXT, LARGEST_TEXT = 100, 125, 150


@dataclass(frozen=True, slots=True)
class DisplayProfile:
    """The size of the picture, corner to corner, and where it hangs above the floor."""

    diagonal_in: float = 32.0
    """Inches."""
    width_px: int = 1920
    height_px: int = 1080
    """Pixels, as the display is mounted: an upright one is higher than wide."""
    lower_edge_mm: float = 800.0
    """Millimetres from the floor to the lower edge of the picture."""

    @property
    def millimetres_per_pixel(self) -> float:
        return self.diagonal_in * MILLIMETRES_PER_INCH / hypot(self.width_px, self.height_px)

    @property
    def picture_width_mm(self) -> float:
        return self.width_px * self.millimetres_per_pixel

    @property
    def picture_height_mm(self) -> float:
        return self.height_px * self.millimetres_per_pixel

    @property
    def millimetres_per_dp(self) -> float:
        """How large a design pixel is: 0.369 on a 32-inch 16:9 display."""
        return min(self.picture_width_mm, self.picture_height_mm) / SHORT_SIDE_DP

    @property
    def seated_room_mm(self) -> float:
        """Millimetres from the lower edge up to the line that the seated screen can go no lower than."""
        room = PORTRAIT_DP if self.height_px > self.width_px else LANDSCAPE_DP
        return room * self.millimetres_per_dp

    @property
    def text_size(self) -> int:
        """The size of text to begin with, per cent.

        The smallest type is 20 dp. Its capitals reach 3/16 inch from 32 inches up (a height borrowed from
        2010 ADA Standards 707.7.2); smaller displays begin with larger text.
        """
        if self.diagonal_in < LARGEST_BELOW_IN:
            return LARGEST_TEXT
        return LARGER_TEXT if self.diagonal_in < LARGER_BELOW_IN else USUAL_TEXT
