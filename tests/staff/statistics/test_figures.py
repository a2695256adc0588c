"""The figures are those that a pencil gives, and no clock that was set breaks them."""

from random import Random

from kiosk.staff.statistics import titles
from kiosk.staff.statistics.figures import Figures, figures, spread
from kiosk.staff.statistics.records import Counts, Moment, Tally, VisitMade
from kiosk.staff.statistics.vocabulary import OF_THE_PROGRAM


def visits(*made: tuple[str, int, int, str]) -> Counts:
    """Visits as date, hour, minutes and last screen, with their days in order."""
    found = tuple(
        VisitMade(Moment(date, hour * 60), minutes, last, was_left=True) for date, hour, minutes, last in made
    )
    return Counts(tuple(dict.fromkeys(date for date, *_ in made)), found)


def of(*made: tuple[str, int, int, str]) -> Figures:
    return figures(visits(*made))


def test_median_and_quartiles_are_those_of_a_pencil() -> None:
    found = spread([1, 2, 3, 4, 5, 6, 7, 8, 9])

    assert found is not None
    assert (found.quarter, found.median, found.three_quarters) == (3, 5, 7)


def test_one_long_visit_moves_the_median_little() -> None:
    usual = [2] * 10 + [3] * 10
    before, after = spread(usual), spread([*usual, 1440])

    assert before is not None
    assert after is not None
    assert after.median - before.median <= 1


def test_without_visits_there_are_no_figures() -> None:
    found = figures(Counts())

    assert (found.visits, found.spread, found.jumps) == (0, None, ())


def test_hours_are_counted_by_weekday() -> None:
    found = of(("2026-11-23", 10, 3, "read"), ("2026-11-23", 10, 3, "read"), ("2026-11-29", 16, 3, "read"))

    assert found.hours[0][10] == 2
    assert found.hours[6][16] == 1
    assert sum(map(sum, found.hours)) == 3


def test_every_visit_has_one_class_of_length() -> None:
    random = Random(1974)
    made = [("2026-11-23", 10, random.randrange(0, 200), "read") for _ in range(500)]
    found = of(*made)

    assert sum(times for _, times in found.lengths) == 500
    assert dict(found.lengths)["under 1"] == sum(minutes == 0 for _, _, minutes, _ in made)
    assert dict(found.lengths)["3 to 4"] == sum(minutes in {3, 4} for _, _, minutes, _ in made)


def test_where_visits_end_is_listed_with_the_most_frequent_first() -> None:
    found = of(*[("2026-11-23", 10, 3, screen) for screen in ("read", "timeline", "read", "")])

    assert found.ended_on == (("read", 2), ("not known", 1), ("timeline", 1))


def test_what_was_opened_is_added_up_over_the_days() -> None:
    tallies = (
        Tally("2026-11-23", "term", "juche", 2),
        Tally("2026-11-24", "term", "juche", 3),
        Tally("2026-11-24", "term", "akfic", 1),
    )
    found = figures(Counts(("2026-11-23", "2026-11-24"), (), tallies))

    assert found.opened["term"] == (("juche", 5), ("akfic", 1))
    assert found.opened["event"] == ()


def test_jumps_of_the_clock_are_named_and_fill_no_chart() -> None:
    found = of(
        *[
            (date, 10, 3, "read")
            for date in ("2026-11-23", "2036-11-24", "1970-01-01", "2026-11-25", "2027-10-01", "2026-99-99")
        ]
    )

    assert found.jumps == (
        ("2026-11-23", "2036-11-24"),
        ("2036-11-24", "1970-01-01"),
        ("1970-01-01", "2026-11-25"),
        ("2027-10-01", "2026-99-99"),
    )
    assert len(found.months) == 6 - 1
    assert (found.visits, found.days) == (6, 6)


def test_every_word_of_the_program_has_a_title() -> None:
    assert set(OF_THE_PROGRAM) == set(titles.OF_THE_PROGRAM)
