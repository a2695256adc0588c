"""Where a paragraph of the document is found on the museum's own pages."""


def address_of(base: str, tag: str, passage: str, number: int | None) -> str:
    """The address below *base* of one paragraph in the language *tag*.

    A numbered paragraph is called by its number, any other by the key of its *passage*; without one the
    address is that of the whole document: ``https://example.org/8q/en/14``.
    """
    place = str(number) if number is not None else passage
    return "/".join(part for part in (base.rstrip("/"), tag, place) if part)


def in_words(address: str) -> str:
    """*address* as people write it down: browsers know the rest."""
    return address.partition("://")[2] or address
