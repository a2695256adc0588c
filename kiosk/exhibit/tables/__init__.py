"""The tables of an exhibit file: for each noun, how it is put in and how it is taken out.

A module of this folder is loaded when one of its names is first asked for, so that a screen opens without
waiting for what others need.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.exhibit.tables import (
        details,
        documents,
        extent,
        first_sight,
        glossary,
        languages,
        lookup,
        pictures,
        remarks,
        timeline,
        vocabulary,
    )

__all__ = [
    "details",
    "documents",
    "extent",
    "first_sight",
    "glossary",
    "languages",
    "lookup",
    "pictures",
    "remarks",
    "timeline",
    "vocabulary",
]


def __getattr__(name: str) -> ModuleType:
    """The module called *name*. Source: PEP 562."""
    if name not in __all__:
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
