"""Which reader takes in which file, and the proof that a text is what a received file holds."""

from collections.abc import Callable, Mapping

from kiosk.content.received.blocks import NotReadable, ReceivedBlock, source_text

Read = Callable[[bytes], tuple[ReceivedBlock, ...]]
KINDS = (".txt", ".md", ".docx", ".xml")


def read_received(content: bytes, suffix: str) -> tuple[ReceivedBlock, ...]:
    """The blocks of a file of the kind that *suffix* says.

    Errors: NotReadable where it is of another kind, damaged or empty.
    """
    reader = _readers().get(suffix.lower())
    if reader is None:
        raise NotReadable(f"A file “{suffix}” cannot be taken in. Give {', '.join(KINDS)} (TEI).")
    blocks = reader(content)
    if not any(block.text.strip() for block in blocks):
        raise NotReadable("There is no text in it. Give the file that holds the transcription.")
    return blocks


def is_plain(suffix: str) -> bool:
    """Whether a file of this kind is its own plain text."""
    return suffix.lower() == ".txt"


def text_of_received(content: bytes, suffix: str) -> str:
    """The transcription that a file of the kind that *suffix* says holds, as plain text.

    Errors: NotReadable.
    """
    return source_text(read_received(content, suffix))


def _readers() -> Mapping[str, Read]:
    """By suffix; what reads Word and TEI is imported only for such a file."""
    from kiosk.content.received.marked import read_marked  # noqa: PLC0415
    from kiosk.content.received.plain import read_plain  # noqa: PLC0415
    from kiosk.content.received.tei import read_tei  # noqa: PLC0415
    from kiosk.content.received.word import read_word  # noqa: PLC0415

    return {".txt": read_plain, ".md": read_marked, ".docx": read_word, ".xml": read_tei, ".tei": read_tei}
