"""Everything that the window can show, by name: the scenes of a visit, and what comes between visits."""

from collections.abc import Callable

from kiosk.visitor.scenes import SCENES, UnknownScene, set_scene
from kiosk.visitor.visitors import Visitors


def show_scene(visitors: Visitors, name: str) -> None:
    """Show *name*, a scene of the visit with somebody there or one of those between visits.

    ``attract:3`` is the third question, ``idle:timeline`` asks over that scene whether somebody is there,
    ``return`` is the first screen after a visit has ended.

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


def _idle(visitors: Visitors, key: str) -> None:
    show_scene(visitors, key or "reading")
    visitors.idle.ask()


def _return(visitors: Visitors, _key: str) -> None:
    visitors.wake()
    visitors.startAgain()


BETWEEN: dict[str, Callable[[Visitors, str], None]] = {"attract": _attract, "idle": _idle, "return": _return}
