"""The panel of choices in a test: where it stands, what it leaves in sight, and its choices further down."""

from PySide6.QtCore import QPointF

from tests.helpers.program import Visitor

PANEL = "display-panel"


def choose(visitor: Visitor, name: str) -> None:
    """Touch the choice called *name*, with More first where it is further down."""
    if not visitor.sees(name):
        visitor.touch("display-more")
    visitor.touch(name)


def paragraphs_in_sight(visitor: Visitor) -> set[str]:
    """The passages of which the page shows more than a few pixels above the panel."""
    page = visitor.find("page")
    top = page.mapToScene(QPointF(0, 0)).y()
    bottom = min(top + page.height(), panel_top(visitor))
    edges = {
        item.objectName().removeprefix("passage-"): item.mapToScene(QPointF(0, 0)).y()
        for item in visitor.items()
        if item.objectName().startswith("passage-")
    }
    heights = {item.objectName().removeprefix("passage-"): item.height() for item in visitor.items()}
    return {key for key, y in edges.items() if y + heights[key] > top + 40 and y < bottom - 40}


def panel_top(visitor: Visitor) -> float:
    """Where the panel begins, from the top of the window; its lower edge where there is no panel."""
    if not visitor.visit.displayIsOpen:
        return float(visitor.program.window.height())
    return visitor.find(PANEL).mapToScene(QPointF(0, 0)).y()
