"""Every key of ``kiosk.toml``: what it means, what stands for it in a new file, what it may be."""

from dataclasses import dataclass

from kiosk.staff import settings_values as values
from kiosk.staff.opening_hours import WEEKDAYS
from kiosk.staff.settings_values import Reader


@dataclass(frozen=True, slots=True)
class Key:
    """A key, in a table or above the first one."""

    table: str
    """Empty above the first table."""
    name: str
    example: str
    """A value as TOML."""
    meaning: str
    """What staff read above it in a new file, a line of text a line."""
    read: Reader
    is_usual: bool = True
    """Whether the example is what holds without the key; if not, a new file has it as a comment."""

    @property
    def full_name(self) -> str:
        return f"{self.table}.{self.name}" if self.table else self.name


TABLES = {
    "": "Settings of one Kiosk screen. Lines that begin with # explain, or show a setting that is not used\n"
    "yet: take the # away to use it. Relative paths begin at the folder of this file.\n"
    "After a change, see whether all is well: kiosk settings --check",
    "screen": "The display and where it hangs: buttons and reach are worked out in millimetres.",
    "visits": "How long the screen waits for its visitor.",
    "hours": "When the screen is awake, by the clock of this machine. Outside these hours it is black,\n"
    "and no touch wakes it. Without hours it never sleeps. Hours past midnight belong to the day before.",
    "staff": "The staff's corner on the screen.",
    "statistics": "Counts of what is read, with nothing about anybody: no words and no names.",
    "log": "What the program says about itself: never more than 20 MB, never a visitor's word.",
    "packs": "Exhibits that come signed, on a stick: “kiosk install”.",
    "metrics": "A file for the Prometheus node exporter, for museums that watch many screens.",
}
"""What a new file says above each table; the first is about the file."""
MEASURE = "Measure the picture from corner to corner, without its frame; 1 inch is 25.4 mm."
DAYS = "Counts of visits older than this are deleted."

KEYS = (
    Key(
        "",
        "exhibit",
        '"korea.exhibit"',
        "The exhibit file to show. Without it: the one that “kiosk install” installed.",
        values.path,
        is_usual=False,
    ),
    Key(
        "",
        "language",
        '""',
        'The language that every visit begins in, for instance "ko"; empty for the exhibit\'s first.',
        values.language,
    ),
    Key(
        "screen",
        "diagonal_in",
        "32.0",
        "Inches from corner to corner of the picture.",
        values.number(7, 120, "inches", MEASURE),
    ),
    Key(
        "screen",
        "resolution",
        '"1920x1080"',
        'Width and height in pixels as it is mounted; an upright screen is "1080x1920".',
        values.resolution,
    ),
    Key(
        "screen",
        "lower_edge_mm",
        "800",
        "Millimetres from the floor to the lower edge of the picture. Everything touchable should lie\n"
        "between 380 and 1220 mm; the seated mode keeps it there.",
        values.number(0, 2500, "millimetres", "Measure from the floor to the lower edge of the picture."),
    ),
    Key(
        "screen",
        "text_size",
        "100",
        "The size of text that every visit begins with: 100, 125, 150 or 200 per cent.\n"
        "Without it: 100; below 32 inches 125; below 24 inches 150.",
        values.one_of(100, 125, 150, 200),
        is_usual=False,
    ),
    Key(
        "screen",
        "colours",
        '"paper"',
        'The colours that every visit begins with: "paper", "white", "evening" or "high-contrast".',
        values.one_of("paper", "white", "evening", "high-contrast"),
    ),
    Key(
        "screen",
        "burn_in_shift",
        "true",
        "Whether the waiting screen moves by a few pixels every minute, so that nothing is burnt in.",
        values.yes_or_no,
    ),
    Key(
        "visits",
        "idle_seconds",
        "75",
        "Seconds without a touch after which the screen asks “Still reading?”. It waits longer where there\n"
        "is more to read. Without it: what the exhibit says.",
        values.whole(30, 3600, "seconds", "Readers need 60 or more; 30 is the least that museums allow."),
        is_usual=False,
    ),
    Key("hours", "every_day", '"09:30-18:00"', "The hours of every day.", values.day_hours, is_usual=False),
    Key("hours", "monday", '"closed"', "A day with other hours, or none.", values.day_hours, is_usual=False),
    *(Key("hours", day, '"09:30-18:00"', "", values.day_hours, is_usual=False) for day in WEEKDAYS[1:]),
    Key(
        "staff",
        "pin_hash",
        '""',
        "The hash of the staff's PIN, as “kiosk pin” prints it. Empty: the corner cannot be opened.",
        values.pin_hash,
    ),
    Key("statistics", "keep", "true", "Whether anything is counted.", values.yes_or_no),
    Key(
        "statistics",
        "folder",
        '"/var/lib/kiosk"',
        "The folder of the file with the counts. Without it: the service's state folder, else the user's.",
        values.path,
        is_usual=False,
    ),
    Key("statistics", "days", "730", DAYS, values.whole(1, 36500, "days", "Two years are 730.")),
    Key(
        "log",
        "folder",
        '"/var/log/kiosk"',
        "The folder of the log. Without it: the service's log folder, else the user's.",
        values.path,
        is_usual=False,
    ),
    Key(
        "packs",
        "trust",
        '"root.json"',
        "The museum's root, by which its keys are known: root.json, as “kiosk keys make” made it.\n"
        "Without it no pack is installed.",
        values.path,
        is_usual=False,
    ),
    Key(
        "packs",
        "exhibit",
        '"korea.exhibit"',
        "The name of the exhibit that packs for this screen hold. Without it: that of the first pack.",
        values.text,
        is_usual=False,
    ),
    Key(
        "packs",
        "folder",
        '"/var/lib/kiosk/exhibits"',
        "The folder of installed exhibits. Without it: one in the service's state folder, else the user's.",
        values.path,
        is_usual=False,
    ),
    Key(
        "packs",
        "sticks",
        '"/mnt/stick"',
        "The folder below which the staff's corner looks for sticks with packs.\n"
        "Without it: where the system puts them.",
        values.path,
        is_usual=False,
    ),
    Key(
        "packs",
        "fetch_from",
        '""',
        'The web folder that “kiosk fetch” asks for packs, for instance "https://museum.example/packs".\n'
        "Empty: nothing is fetched. The exhibit itself never uses a network.",
        values.web_folder,
    ),
    Key(
        "packs",
        "fetch_authority",
        '"museum-ca.pem"',
        "The certificate of the authority that vouches for the server of an https address, where it is the\n"
        "museum's own (PEM). Without it: those that this machine trusts.",
        values.path,
        is_usual=False,
    ),
    Key(
        "metrics",
        "file",
        '"/var/lib/prometheus/node-exporter/kiosk.prom"',
        "The file to write every half minute; its name ends in .prom. Without it: none.",
        values.metrics_file,
        is_usual=False,
    ),
)
