"""Exact words of the document (a TextQuoteSelector of the W3C Web Annotation Data Model, 4.2.4)."""

from typing import Self

from pydantic import model_validator

from kiosk.content.models.fields import LocalText, Model, Text, Words
from kiosk.content.models.source import SourceFields


class QuotationFields(Model):
    """Words that occur in the document; ``prefix`` and ``suffix`` tell equal ones apart."""

    exact: Words
    """The words, letter for letter."""
    prefix: str = ""
    """Words just before, where the same words stand more than once."""
    suffix: str = ""
    """Words just after, where the same words stand more than once."""


class ContestedFields(Model):
    """What the document says, by quotation or in the museum's words, beside what is known."""

    quotation: QuotationFields | None = None
    claim: LocalText | None = None
    known: LocalText
    """What is known beside the claim."""
    sources: tuple[SourceFields, ...] = ()

    @model_validator(mode="after")
    def _says_what_is_contested(self) -> Self:
        if self.quotation is None and self.claim is None:
            raise ValueError(
                "It says neither which words are contested nor what they claim.|Add `quotation` or `claim`."
            )
        return self


class ContestedTranslation(Model):
    """The parts of a contested matter that are translated."""

    claim: Text | None = None
    known: Text
