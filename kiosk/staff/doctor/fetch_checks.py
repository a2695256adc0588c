"""Checks of what fetches packs: whether it is on, how it ended last, and what lies in the web folder."""

# pyright: reportPrivateImportUsage=false
# python-tuf's documentation imports these from tuf.api.metadata, which does not list them
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.staff.doctor.finding import Finding, passed, warned
from kiosk.staff.doctor.machine_checks import settings_of
from kiosk.staff.doctor.surroundings import Surroundings
from kiosk.staff.packs.clock import from_iso, judge
from kiosk.staff.packs.last_fetch import LastFetch, read_last_fetches
from kiosk.staff.packs.refusal import Refused

PATIENCE = 15.0
"""Seconds for the web folder to answer."""
LATE = timedelta(hours=3)
"""The timer asks every hour, and up to 20 minutes after it."""
ON = "enabled"


def fetch(around: Surroundings) -> Finding:
    """How it stands with fetching; whatever is amiss with it, the exhibit is shown."""
    address = settings_of(around).packs_fetch_from
    if not address:
        return passed("fetch", "Nothing is fetched: kiosk.toml names no web folder.")
    last = next(iter(read_last_fetches((*around.fetched, settings_of(around).packs_folder))), None)
    told = f"Last asked on {_day(last)}: {last.said}" if last else "It was never asked yet."
    if trouble := _trouble(address, settings_of(around).packs_fetch_authority, around.now()):
        return warned("fetch", *trouble)
    if last is not None and not last.went_well:
        remedy = "Try it now: systemctl start kiosk-fetch.service, and then: journalctl -u kiosk-fetch."
        return warned("fetch", f"{address} answers. {told}", remedy)
    if (timer := around.timer()) not in ("", ON):
        sentence = f"{address} answers, but nothing asks it by itself: the timer is {timer}. {told}"
        return warned("fetch", sentence, "Turn it on: systemctl enable --now kiosk-fetch.timer")
    if timer and (last is None or around.now() - from_iso(last.ended) > LATE):
        sentence = f"{address} answers, and the timer is on, but it is late. {told}"
        return warned("fetch", sentence, "See when it is due: systemctl list-timers kiosk-fetch.timer")
    return passed("fetch", f"{address} answers. {told}")


def _day(last: LastFetch) -> str:
    return f"{last.ended[:10]} at {last.ended[11:16]} UTC"


def _trouble(address: str, authority: Path | None, now: datetime) -> tuple[str, str] | None:
    """What is amiss with the web folder itself, and what to do."""
    from tuf.api.metadata import Metadata, Timestamp  # noqa: PLC0415 - only where something is fetched
    from tuf.api.serialization import DeserializationError  # noqa: PLC0415

    from kiosk.staff.packs.publishing import STATEMENTS, TIMESTAMP  # noqa: PLC0415
    from kiosk.staff.packs.reading import STATEMENT_LIMIT  # noqa: PLC0415
    from kiosk.staff.packs.web_folder import WebFolder  # noqa: PLC0415

    try:
        web = WebFolder(address, PATIENCE, authority=authority)
        found = web.read(f"{STATEMENTS}/{TIMESTAMP}", STATEMENT_LIMIT)
        expires = Metadata[Timestamp].from_bytes(found).signed.expires
    except Refused as refused:
        return str(refused), "Look at the network, at the address in kiosk.toml, and at the folder itself."
    except (DeserializationError, ValueError):
        return f"What {address} holds is no pack.", "Have it written anew: kiosk pack --repository"
    if expires <= judge(now, now).time:
        sentence = f"What {address} holds was to be installed before {expires:%Y-%m-%d}."
        return sentence, "Ask the museum's office to sign it anew: kiosk pack --repository"
    return None
