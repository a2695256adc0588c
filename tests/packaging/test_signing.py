"""The sums on the stick are signed; who alters them, the files or the key's file is found out."""

import subprocess
from pathlib import Path

import pytest
from bundle.signing import KEY, PUBLIC_KEY, SIGNATURE, SUMS, sign
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.helpers.debian import need


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with one signed file."""
    need({"openssl": "openssl"})
    monkeypatch.delenv(KEY, raising=False)
    package = tmp_path / "package.deb"
    package.write_bytes(b"the package")
    sign([package], tmp_path)
    return tmp_path


def trusted(stick: Path) -> bool:
    """Whether the guide's two commands find all well."""
    command = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", PUBLIC_KEY, "-in", SUMS]
    sums = ["sha256sum", "--check", "--quiet", SUMS]
    checks = ([*command, "-sigfile", SIGNATURE], sums)
    return all(subprocess.run(c, cwd=stick, capture_output=True, check=False).returncode == 0 for c in checks)


def test_what_was_signed_is_trusted(stick: Path) -> None:
    assert trusted(stick)


def test_an_altered_file_is_found(stick: Path) -> None:
    (stick / "package.deb").write_bytes(b"thE package")

    assert not trusted(stick)


def test_altered_sums_are_refused_though_they_fit_the_altered_file(stick: Path) -> None:
    (stick / "package.deb").write_bytes(b"thE package")
    said = subprocess.run(["sha256sum", "package.deb"], cwd=stick, capture_output=True, check=True).stdout
    (stick / SUMS).write_bytes(said)

    assert not trusted(stick)


def test_the_releases_own_key_signs_where_it_is_named(
    stick: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path_factory.mktemp("key") / "key.pem"
    private = ed25519.Ed25519PrivateKey.generate()
    key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    monkeypatch.setenv(KEY, str(key))

    assert sign([stick / "package.deb"], stick)

    private.public_key().verify((stick / SIGNATURE).read_bytes(), (stick / SUMS).read_bytes())
    assert trusted(stick)


def test_a_key_of_another_kind_is_refused(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = stick / "other.pem"
    private = ec.generate_private_key(ec.SECP256R1())
    key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    monkeypatch.setenv(KEY, str(key))

    with pytest.raises(ValueError, match="no Ed25519 key"):
        sign([stick / "package.deb"], stick)
