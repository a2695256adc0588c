"""The bill of materials: everything in the package, in CycloneDX, so that a museum knows what it installs."""

import uuid
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from bundle.inventory import Origin
from bundle.licences import licence_names

NAMESPACE = uuid.UUID("8d1f5b3c-6f0e-5d0a-9a36-6b2f3e8a4f10")
"""For the serial number, which follows from the package's bytes."""


def write_bill(origins: dict[Origin, list[str]], about: dict[str, str], moment: int, path: Path) -> None:
    """Write the bill for *origins*; *about* holds the version and the commit. ValueError if invalid."""
    bill = Bom(serial_number=uuid.uuid5(NAMESPACE, about["commit"] + repr(sorted(map(str, origins)))))
    bill.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    bill.metadata.component = Component(
        name="kiosk",
        version=about["version"],
        type=ComponentType.APPLICATION,
        bom_ref="kiosk",
        licenses=[DisjunctiveLicense(id="GPL-3.0-or-later")],
    )
    for origin in sorted(origins, key=lambda origin: (origin.kind, origin.name)):
        if origin.kind != "kiosk":
            bill.components.add(_component(origin, origins[origin]))
    bill.register_dependency(bill.metadata.component, bill.components)
    text = JsonV1Dot6(bill).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(f"The bill of materials is not valid: {fault}")
    path.write_text(text + "\n", encoding="utf-8")


def _component(origin: Origin, places: list[str]) -> Component:
    reference = _address(origin)
    name = licence_names(origin)
    return Component(
        name=origin.name,
        version=origin.version,
        type=ComponentType.LIBRARY,
        bom_ref=reference.to_string(),
        purl=reference,
        licenses=[DisjunctiveLicense(name=name)] if name else [],
        properties=[Property(name="kiosk:file", value=place) for place in sorted(places)],
    )


def _address(origin: Origin) -> PackageURL:
    match origin.kind:
        case "python-package":
            return PackageURL("pypi", name=origin.name.lower().replace("_", "-"), version=origin.version)
        case "debian":
            return PackageURL("deb", "debian", origin.name, origin.version)
    return PackageURL("generic", name=origin.name, version=origin.version)
