"""What is counted in the file is what reading it would count."""

from math import ceil, floor
from pathlib import Path

from kiosk.exhibit.reader import open_exhibit
from kiosk.exhibit.tables.extent import Extent


def test_counting_in_the_file_equals_reading_it(korea: Path) -> None:
    with open_exhibit(korea) as reader:
        sections = reader.sections(reader.documents()[0].key)
        passages = [p for s in sections for p in reader.passages_of(s.key) if p.number is not None]
        dates = [event.when for event in reader.events()]

        assert reader.extent() == Extent(
            paragraphs=len(passages),
            words=sum(len(passage.reading.text.split(" ")) for passage in passages),
            terms=len(reader.terms()),
            events=len(dates),
            questions=len(reader.questions()),
            first_year=floor(min(when.start for when in dates)),
            last_year=ceil(max(when.end for when in dates)) - 1,
        )
