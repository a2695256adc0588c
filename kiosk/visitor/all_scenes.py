"""Everything that the window can show, by name: the scenes of a visit, and what comes between visits."""

from collections.abc import Callable

from kiosk.visitor.scenes import SCENES, UnknownScene, set_scene
from kiosk.visitor.visitors import Visitors


def show_scene(visitors: Visitors, name: str) -> None:
    """Show *name*: ``attract``, ``attract:3``, or a scene of the visit with somebody there.

    Errors: UnknownScene for a name that nothing has.
    """
    kind, _, key = name.partition(":")
    if kind in BETWEEN:
        BETWEEN[kind](visitors, key)
        return
    visitors.wake()
    if kind not in SCENES:
        known = ", ".join(sorted([*SCENES, *BETWEEN]))
        raise UnknownScene(f"There is no screen called “{kind}”. There are: {known}.")
    set_scene(visitors.visit, name)


def _attract(visitors: Visitors, key: str) -> None:
    visitors.rest()
    try:
        visitors.attract.show_question(int(key or 1))
    except (LookupError, ValueError) as error:
        raise UnknownScene(f"The exhibit has no question “{key}”.") from error


BETWEEN: dict[str, Callable[[Visitors, str], None]] = {"attract": _attract}
