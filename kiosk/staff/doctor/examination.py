"""All checks in their order, and what they found as text or for other programs."""

import json
from collections.abc import Callable, Sequence

from kiosk.staff.doctor import exhibit_checks, fetch_checks, handover_checks, machine_checks, pack_checks
from kiosk.staff.doctor.finding import Finding, Verdict, failed
from kiosk.staff.doctor.surroundings import Surroundings

Check = Callable[[Surroundings], Finding]

CHECKS: dict[str, Check] = {
    "version": exhibit_checks.version,
    "settings": exhibit_checks.settings,
    "exhibit": exhibit_checks.exhibit,
    "pack": pack_checks.pack,
    "fetch": fetch_checks.fetch,
    "fonts": exhibit_checks.fonts,
    "handover": handover_checks.handover,
    "display": machine_checks.display,
    "reach": machine_checks.reach,
    "graphics": machine_checks.graphics,
    "speech": machine_checks.speech,
    "disk": machine_checks.disk,
    "log": machine_checks.log_folder,
    "state": machine_checks.state_folder,
    "clock": machine_checks.clock,
    "statistics": exhibit_checks.statistics,
    "pin": exhibit_checks.pin,
}
MARKS = {Verdict.PASS: "pass", Verdict.WARN: "WARN", Verdict.FAIL: "FAIL"}


def examine(around: Surroundings) -> tuple[Finding, ...]:
    """What every check found."""
    return tuple(_found(name, check, around) for name, check in CHECKS.items())


def _found(name: str, check: Check, around: Surroundings) -> Finding:
    """What *check* found; that it could not look is a finding too."""
    try:
        return check(around)
    except Exception as error:  # noqa: BLE001 - one check that breaks must not hide what the others found
        return failed(
            name, f"This could not be looked at ({type(error).__name__}).", "Tell whoever looks after Kiosk."
        )


def status(findings: Sequence[Finding]) -> int:
    """The exit status: 1 where anything failed, 0 where something is merely not as it should be."""
    return int(any(finding.verdict is Verdict.FAIL for finding in findings))


def as_text(findings: Sequence[Finding]) -> str:
    """A line for each finding, its remedy beneath."""
    width = max(len(finding.check) for finding in findings)
    lines: list[str] = []
    for finding in findings:
        lines.append(f"{MARKS[finding.verdict]}  {finding.check:<{width}}  {finding.sentence}")
        if finding.remedy:
            lines.append(f"{'':<{width + 6}}  {finding.remedy}")
    failures = sum(finding.verdict is Verdict.FAIL for finding in findings)
    warnings = sum(finding.verdict is Verdict.WARN for finding in findings)
    lines.append(f"\n{len(findings)} checks: {failures} failed, {warnings} with a warning.")
    return "\n".join(lines)


def as_json(findings: Sequence[Finding]) -> str:
    """For other programs: every finding as an object, and the worst verdict."""
    worst = max(findings, key=lambda finding: list(Verdict).index(finding.verdict)).verdict
    found = [
        {
            "check": finding.check,
            "verdict": str(finding.verdict),
            "sentence": finding.sentence,
            "remedy": finding.remedy,
        }
        for finding in findings
    ]
    return json.dumps({"verdict": str(worst), "findings": found}, ensure_ascii=False, indent=2)
