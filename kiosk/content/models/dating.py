"""What ``exhibit.yaml`` says about the document's date: what speaks for which."""

from typing import Literal, Self

from pydantic import model_validator

from kiosk.content.models.fields import LocalText, Model, Text
from kiosk.content.models.quotation import QuotationFields


class ClueFields(Model):
    """A date that a catalogue gives, or that follows from words of the document."""

    label: LocalText
    date: Text
    date_words: LocalText | None = None
    kind: Literal["catalogue", "text"]
    mention: QuotationFields | None = None

    @model_validator(mode="after")
    def _text_is_quoted(self) -> Self:
        if self.kind == "text" and self.mention is None:
            raise ValueError(
                "It does not say which words of the document are the clue.|Add `mention: {exact: …}`."
            )
        return self


class DatingFields(Model):
    """The clues, with what visitors read before and after them."""

    title: LocalText
    text: LocalText
    clues: tuple[ClueFields, ...] = ()
    conclusion: LocalText | None = None
