"""Sizes as the command line writes them: ``1920x1080``."""

import argparse


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels.

    Errors: argparse.ArgumentTypeError where *text* is something else.
    """
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size; write it as 1920x1080")
    return int(width), int(height)
