"""Looks as the command line writes them: a size of text in per cent, the name of a colour scheme."""

import argparse

from kiosk.visitor.appearance import SCHEMES, TEXT_FACTORS

TEXT_SIZES = tuple(str(round(factor * 100)) for factor in TEXT_FACTORS)
"""Per cent."""


def text_size(text: str) -> int:
    """A size of text that visitors can choose too, in per cent.

    Errors: argparse.ArgumentTypeError where *text* is something else.
    """
    if text not in TEXT_SIZES:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size of text; there are {listed(TEXT_SIZES)}")
    return int(text)


def scheme(text: str) -> str:
    """The name of a colour scheme that visitors can choose too.

    Errors: argparse.ArgumentTypeError where *text* is something else.
    """
    if text not in SCHEMES:
        raise argparse.ArgumentTypeError(f"“{text}” is not a colour scheme; there are {listed(SCHEMES)}")
    return text


def listed(names: tuple[str, ...]) -> str:
    """``a, b and c``."""
    return f"{', '.join(names[:-1])} and {names[-1]}"
