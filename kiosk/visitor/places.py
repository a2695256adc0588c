"""Where the program finds its own files."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "kiosk" / "qml"
FONTS = ROOT / "assets" / "fonts"
SOFTWARE = ROOT / "assets" / "software.md"
BUILT_EXHIBIT = ROOT / "build" / "korea.exhibit"
"""What ``make run`` builds; shown when no other exhibit is named."""
