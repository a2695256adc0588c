"""A ZIP file whose bytes depend on what is in it and on nothing else."""

import io
import zipfile
from collections.abc import Mapping

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a ZIP file can hold."""
_UNIX, _READABLE = 3, 0o644 << 16


def steady_zip(parts: Mapping[str, bytes], stored: tuple[str, ...] = ()) -> bytes:
    """A ZIP file of *parts*, in their order; those named in *stored* are not compressed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, method, 9 if method == zipfile.ZIP_DEFLATED else None)
    return stream.getvalue()
