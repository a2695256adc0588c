"""How a value can be written in YAML, the plainest way first."""

import json
import re
from collections.abc import Iterator, Mapping

_SAFE_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_TO_ESCAPE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_BLOCK_STYLES = ("|", ">")


def spellings(value: str | tuple[str, ...] | Mapping[str, str], style: str | None) -> Iterator[str]:
    """Ways to write *value* on one line; that of the *style* which stood there comes first.

    *style* is ``"``, ``'`` or None for plain; block styles give way to others.
    """
    for quote in dict.fromkeys([None if style in _BLOCK_STYLES else style, None, "'", '"']):
        if isinstance(value, str):
            yield _scalar(value, quote)
        elif isinstance(value, tuple):
            yield f"[{', '.join(_scalar(one, quote) for one in value)}]"
        else:
            inner = (f"{_key(key)}: {_scalar(text, quote)}" for key, text in value.items())
            yield f"{{{', '.join(inner)}}}"


def _key(key: str) -> str:
    return key if _SAFE_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _scalar(text: str, quote: str | None) -> str:
    if quote is None:
        return text
    if quote == "'":
        return "'" + text.replace("'", "''") + "'"
    quoted = json.dumps(text, ensure_ascii=False)
    return _TO_ESCAPE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", quoted)
