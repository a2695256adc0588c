"""XML and HTML as lxml parses them: hardened, and typed as far as they are used here."""

from collections.abc import Iterator
from typing import Any, Protocol, cast

import lxml.etree  # pyright: ignore[reportMissingTypeStubs]
import lxml.html  # pyright: ignore[reportMissingTypeStubs]

_etree = cast("Any", lxml.etree)  # pyright: ignore[reportUnknownMemberType]
_html = cast("Any", lxml.html)


class NotWellFormed(Exception):
    """It is no XML that is read here; the message says what is wrong, and where."""


class Element(Protocol):
    """An element of XML or HTML with its words (lxml.etree, "The Element class")."""

    tag: object
    """Its name, ``{namespace}name`` in XML; for comments and entities no text."""
    text: str | None
    """The words before its first child."""
    tail: str | None
    """The words after it, in its parent."""

    def get(self, key: str) -> str | None: ...

    def __iter__(self) -> Iterator["Element"]: ...


def read_xml(content: bytes) -> Element:
    """The root of an XML document. Entities are not resolved, nothing is fetched, nothing huge is built.

    Errors: NotWellFormed, also for a document that declares a DOCTYPE of its own.
    """
    parser = _etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root = _etree.fromstring(content, parser)
    except (_etree.XMLSyntaxError, ValueError) as error:
        raise NotWellFormed(f"It is not well-formed XML ({error}). Mend it at that line.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise NotWellFormed("It declares a DOCTYPE, which is not read here. Remove it and save again.")
    return root


def read_html(fragment: str) -> Element:
    """A ``div`` that holds the HTML *fragment*."""
    return _html.fragment_fromstring(fragment, create_parent="div")
