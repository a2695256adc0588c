"""The list of software is whole, and says of each package what the package says of itself.

`tests/package` holds it against what lies in the package.
"""

import re
import tomllib
from importlib.metadata import metadata, packages_distributions

import pytest
from bundle.contents import CURATORS_MODULES

from kiosk.visitor.software import software
from tests.helpers.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
FOR_CURATORS = {
    name.lower() for module in CURATORS_MODULES for name in packages_distributions().get(module, ())
}
NEEDED = {re.split(r"[=<>~!;\[ ]", line)[0] for line in PROJECT["dependencies"]}
PACKAGES = sorted(name for name in NEEDED if name.lower() not in FOR_CURATORS)


def said(package: str) -> str:
    """What the metadata of the installed *package* says of its licence."""
    about = metadata(package)
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License")]
    return " ".join([about.get("License-Expression") or "", about.get("License") or "", *classifiers])


def test_what_only_curators_need_is_known() -> None:
    assert {"pydantic", "babel"} <= FOR_CURATORS
    assert {"cryptography", "segno", "rich"} <= set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_is_listed_with_its_own_licence(package: str) -> None:
    entry = next(one for one in software() if re.search(rf"(?<!\w){re.escape(package)}(?!\w)", one.name))
    family = re.split(r"[-, ]", entry.licence)[0]

    assert family in said(package)


def test_our_own_licence_comes_first() -> None:
    first = software()[0]

    assert (first.name, first.licence) == ("Kiosk", PROJECT["license"])


def test_every_family_of_type_is_listed() -> None:
    licences = {one.name: one.licence for one in software()}

    assert {licences[name] for name in licences if name.startswith(("Literata", "Source", "Noto"))} == {
        "OFL-1.1"
    }
    assert len(list((ROOT / "assets" / "fonts").glob("OFL-*.txt"))) == 4
