"""The staff's PIN: how it is hashed and checked (argon2id, RFC 9106)."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

FEWEST, MOST = 4, 12
"""Digits of a PIN."""


def fault_of(pin: str) -> str:
    """What is wrong with *pin* as a PIN; empty when nothing is."""
    if not pin.isascii() or not pin.isdecimal():
        return "A PIN has digits only: the screen has no other keys for it."
    if not FEWEST <= len(pin) <= MOST:
        return f"A PIN has {FEWEST} to {MOST} digits."
    if len(set(pin)) == 1:
        return "All digits are the same: that is the first PIN anybody tries."
    return ""


def hash_of(pin: str) -> str:
    """The hash of *pin* for ``kiosk.toml``; another one each time, for its salt is drawn by lot."""
    return PasswordHasher().hash(pin)


def is_right(pin: str, pin_hash: str) -> bool:
    """Whether *pin* is the one that *pin_hash* was made of."""
    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False
