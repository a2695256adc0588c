"""Measures one keystroke of the search at a million words: ``search.py [WORDS]``, in milliseconds."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.exhibit.reader import ExhibitReader, open_exhibit  # noqa: E402  the checkout comes first
from kiosk.exhibit.writer import write_exhibit  # noqa: E402
from tests.bench.long_exhibit import long_exhibit  # noqa: E402

WORDS = 1_000_000
LIMIT = 200
RUNS = 9
BUDGET = 50.0
TYPED = ("theconti", "un to", "u", "통일조선", "주체성명", "harbour 1901", "Term 19", "nothing like it")
"""Common and rare words, Korean short and long, and one that is not there; each is typed letter by letter."""


def keystrokes() -> list[str]:
    """What stands in the field after each letter of every word."""
    return [text[:end] for text in TYPED for end in range(1, len(text) + 1)]


def milliseconds(reader: ExhibitReader, text: str) -> float:
    """The median time of one look-up of *text*."""
    times: list[float] = []
    for _ in range(RUNS):
        before = time.perf_counter()
        reader.search(text, "en", LIMIT)
        times.append(1000 * (time.perf_counter() - before))
    return statistics.median(times)


def main(words: int) -> int:
    """Print the slowest keystrokes and the median of all; 1 where one is over the budget."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.exhibit"
        write_exhibit(long_exhibit(words), path)
        with open_exhibit(path) as reader:
            measured = sorted(((milliseconds(reader, text), text) for text in keystrokes()), reverse=True)
    print(f"search in {words:,} words, median of {RUNS} look-ups for each of {len(measured)} keystrokes:")
    for taken, text in measured[:5]:
        print(f"  {taken:5.1f} ms   “{text}”")
    print(f"  {statistics.median(taken for taken, _ in measured):5.1f} ms   the median keystroke")
    print(f"  {measured[0][0] / BUDGET:5.2f} times the budget of {BUDGET:.0f} ms for the slowest")
    return int(measured[0][0] > BUDGET)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else WORDS))
