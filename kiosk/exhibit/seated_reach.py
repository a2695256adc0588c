"""How far up the picture the hand of somebody who sits reaches."""

HIGHEST_MM = 1220.0
"""Millimetres above the floor: 48 inches (2010 ADA Standards 308.2.1 and 308.3.1, EN 301 549 8.3.3.1)."""
SPARE_MM = 12.7
"""Half an inch, for a floor that is not level and a rule that was held askew."""


LANDSCAPE_DP, PORTRAIT_DP = 540, 840
"""How much room the pages need under the line, in design pixels: it stands no lower on the screen."""


def seated_reach(picture_height_mm: float, lower_edge_mm: float) -> float:
    """Millimetres from the lower edge of the picture up to where a seated hand reaches.

    The picture is *picture_height_mm* high and hangs *lower_edge_mm* above the floor. Of one that hangs too
    high nothing is within reach, and never more than the whole.
    """
    return min(max(0.0, HIGHEST_MM - SPARE_MM - lower_edge_mm), picture_height_mm)


def highest_lower_edge(room_mm: float) -> float:
    """Millimetres above the floor from where, up the picture, *room_mm* are still within reach."""
    return HIGHEST_MM - SPARE_MM - room_mm
