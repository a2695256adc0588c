"""Whatever a signal calls in a QObject is a declared slot.

PySide6 6.11.3 gives an object whose undeclared method is connected a meta-object of its own, which goes with
the object. QML remembers properties by the address of the meta-object: the next that comes to lie there is
read by the memory of the first, as undefined values at best.
"""

import ast
import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.visitor.app import open_program
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.options import Options
from tests.helpers.sticks import NEW, open_door
from tests.helpers.tree import inside, name
from tests.helpers.walk import walk

STAFF = open_door(NEW)
CONNECTING = {"connect", "alarm"}


class Ringing(QObject):
    rang = Signal()


class Hearing(QObject):
    def hear(self) -> None: ...

    @Slot()
    def listen(self) -> None: ...


def has_a_meta_object_of_its_own(thing: QObject) -> bool:
    """Whether *thing* is described otherwise than its class is."""
    own = thing.metaObject()
    above = own.superClass()
    return above is not None and above.className() == own.className()


def test_a_connected_method_that_is_no_slot_is_found_out() -> None:
    ringing, first, second = Ringing(), Hearing(), Hearing()
    ringing.rang.connect(first.hear)
    ringing.rang.connect(second.listen)

    assert has_a_meta_object_of_its_own(first)
    assert not has_a_meta_object_of_its_own(second)


def test_no_object_of_a_running_program_has_a_meta_object_of_its_own(
    qapp: QGuiApplication, korea: Path
) -> None:
    program = open_program(Options(exhibit=korea, still=True, staff=STAFF))
    try:
        assert program.visitors is not None
        program.window.show()
        program.visitors.wake()
        for _scene in walk(program, Appearance(), "en"):
            pass
        program.visitors.rest()
        ours = [thing for thing in gc.get_objects() if _is_ours(thing)]
        kinds = {type(thing).__name__ for thing in ours}
        apart = {type(thing).__name__ for thing in ours if has_a_meta_object_of_its_own(thing)}
    finally:
        program.close()

    assert {"Visitors", "Visit", "Attract", "TouchRules", "Typesetting"} <= kinds
    assert {"StaffPanel", "StickPacks", "StickProcess"} <= kinds
    assert apart == set()


@pytest.mark.parametrize("path", inside("kiosk/visitor", ".py"), ids=name)
def test_what_a_class_connects_to_its_own_methods_are_slots(path: Path) -> None:
    classes = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)
    ]

    assert [method for one in classes for method in _undeclared(one)] == []


def _undeclared(one: ast.ClassDef) -> Iterator[str]:
    """The methods of *one* that it connects and does not declare."""
    methods = {node.name: node for node in one.body if isinstance(node, ast.FunctionDef)}
    calls = (node for node in ast.walk(one) if isinstance(node, ast.Call))
    for call in calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr in CONNECTING:
            called = {argument.attr for argument in call.args if _is_own(argument)}
            yield from (own for own in sorted(called & set(methods)) if not _is_slot(methods[own]))


def _is_own(argument: ast.expr) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(argument, ast.Attribute)
        and isinstance(argument.value, ast.Name)
        and argument.value.id == "self"
    )


def _is_slot(method: ast.FunctionDef) -> bool:
    return any("Slot" in ast.unparse(decorator) for decorator in method.decorator_list)


def _is_ours(thing: object) -> bool:
    return (
        isinstance(thing, QObject)
        and type(thing).__module__.startswith("kiosk.")
        and shiboken6.isValid(thing)
    )
