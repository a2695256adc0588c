"""The visitor's room and the staff's call what is counted by the same names."""

from kiosk.staff.statistics.vocabulary import AIDS, SCREENS
from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS
from kiosk.visitor.visit_places import DISPLAY, NOTICE, OPEN


def test_every_screen_of_a_visit_can_be_counted() -> None:
    assert OPEN | {NOTICE, DISPLAY} == set(SCREENS)


def test_every_size_and_every_scheme_can_be_counted() -> None:
    assert {f"text-{round(100 * factor)}" for factor in TEXT_FACTORS} <= set(AIDS)
    assert {f"scheme-{scheme}" for scheme in SCHEMES} <= set(AIDS)
