"""What every kind of record needs when it is put together: languages, quotations, references."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.anchors import QuotationFinder
from kiosk.content.dates import DateError, EdtfDate, parse_date
from kiosk.content.entries import Entry, Translated
from kiosk.content.gather import Gathered
from kiosk.content.localization import Localizer, Written
from kiosk.content.models.fields import Model
from kiosk.content.models.quotation import ContestedFields, ContestedTranslation, QuotationFields
from kiosk.content.models.source import SourceFields
from kiosk.content.problems import Place, Problems
from kiosk.content.suggestions import did_you_mean
from kiosk.exhibit.evidence import Contested, Quotation, Source
from kiosk.exhibit.model import Name
from kiosk.exhibit.text import Anchor, LocalizedProse

AnyEntry = Entry[Model, Model]


@dataclass(frozen=True, slots=True)
class Assembly:
    """The tools by which entries become records of an exhibit."""

    gathered: Gathered
    localizer: Localizer
    quotations: QuotationFinder
    problems: Problems

    def anchor(self, quotation: QuotationFields, place: Place) -> Anchor | None:
        """Where a quotation stands in the document; no complaints while a part of it is unread."""
        problems = self.problems if self.gathered.is_whole else Problems()
        return self.quotations.find(quotation, place, problems)

    def quotation(self, quotation: QuotationFields | None, place: Place) -> Quotation | None:
        """The quoted words and where they stand."""
        anchor = self.anchor(quotation, place) if quotation else None
        return Quotation(" ".join(quotation.exact.split()), anchor) if quotation and anchor else None

    def known(
        self, keys: Sequence[str], known: frozenset[str], what: str, places: Iterable[Place]
    ) -> tuple[str, ...]:
        """Those of *keys* that there are; the others become problems."""
        for key, place in zip(keys, places, strict=False):
            if key not in known:
                self.problems.error(
                    place,
                    f"There is no {what} “{key}”.",
                    did_you_mean(key, known, "Write it first, or remove this."),
                )
        return tuple(dict.fromkeys(key for key in keys if key in known))

    def picture(self, key: str | None, entry: Entry[Model, Model]) -> str:
        """The key of the picture on the card of *entry*; empty for none, and for one that is not there."""
        keys = [key] if key else []
        return next(
            iter(self.known(keys, self.gathered.keys("pictures"), "picture", [entry.place("picture")])), ""
        )

    def body(self, entry: Entry[Model, Model], own_term: str = "") -> LocalizedProse:
        """The body of an entry in every language."""
        if not entry.page.body:
            return LocalizedProse()
        written = {self.localizer.languages[0]: Written(entry.page.body, entry.page.body_place())}
        for tag, translated in entry.translations.items():
            if translated.page.body:
                written[tag] = Written(translated.page.body, translated.page.body_place())
        return self.localizer.prose("text", written, own_term)

    def contested(
        self,
        fields: ContestedFields | None,
        entry: Entry[Model, Model],
        translations: Mapping[str, tuple[Translated[Model], ContestedTranslation]],
        own_term: str = "",
    ) -> Contested | None:
        """What the document says beside what is known."""
        if fields is None:
            return None
        claims = {
            tag: Written(one.claim, translated.page.fields.place("contested", "claim"))
            for tag, (translated, one) in translations.items()
            if one.claim
        }
        known = {
            tag: Written(one.known, translated.page.fields.place("contested", "known"))
            for tag, (translated, one) in translations.items()
        }
        place = entry.place("contested", "claim")
        prose = self.localizer.prose_of_value
        return Contested(
            quotation=self.quotation(fields.quotation, entry.place("contested", "quotation", "exact")),
            claim=prose("contested.claim", place, fields.claim, claims, own_term),
            known=prose("contested.known", entry.place("contested", "known"), fields.known, known, own_term),
            sources=sources(fields.sources),
        )

    def date(self, text: str, place: Place) -> EdtfDate | None:
        """The date that curators wrote in EDTF."""
        try:
            return parse_date(text)
        except DateError as error:
            self.problems.error(place, f"“{text}” is not an EDTF date.", str(error))
            return None


def sources(fields: Iterable[SourceFields]) -> tuple[Source, ...]:
    """Sources as the exhibit keeps them."""
    return tuple(Source(one.title, one.url, one.kind, one.status, one.supports) for one in fields)


def names(fields: Mapping[str, str]) -> tuple[Name, ...]:
    """Names in other scripts, in the curator's order."""
    return tuple(Name(script, text) for script, text in fields.items())
