"""Sums of what staff carry, and a signature that they can check without a network.

The signature is Ed25519 over the bytes of SHA256SUMS (RFC 8032); OpenSSL 3 checks it.
"""

import hashlib
import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

SUMS, SIGNATURE, PUBLIC_KEY = "SHA256SUMS", "SHA256SUMS.sig", "release.pem"
KEY = "KIOSK_RELEASE_KEY"
"""Names the file with the release's private key (PEM, Ed25519)."""


def sign(files: list[Path], folder: Path) -> bool:
    """Write the sums of *files*, their signature and its public key to *folder*.

    Whether the release's own key signed; else it was one that was made for this build and thrown away.
    """
    told = os.environ.get(KEY)
    key = _release_key(Path(told)) if told else Ed25519PrivateKey.generate()
    sums = "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)
    )
    (folder / SUMS).write_text(sums, encoding="ascii")
    (folder / SIGNATURE).write_bytes(key.sign(sums.encode("ascii")))
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (folder / PUBLIC_KEY).write_bytes(public)
    return bool(told)


def _release_key(path: Path) -> Ed25519PrivateKey:
    key = load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{path} is no Ed25519 key")
    return key
