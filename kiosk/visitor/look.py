"""How the window looks: colours, text size, motion, the display's pitch and the icon font."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visitor.icons import IconFont

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
MILLIMETRES_PER_DP = 0.369
"""The pitch of a 32-inch 16:9 screen, where nothing else is known."""


@QmlElement
@QmlUncreatable("Python chooses the look")  # pyright: ignore[reportCallIssue]
class Look(QObject):
    """What Main tells the theme."""

    changed = Signal()

    def __init__(self, icons: IconFont, icon_family: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_family = icon_family
        self._scheme = "paper"
        self._text_factor = 1.0
        self._reduced_motion = False

    def choose(self, *, scheme: str, text_factor: float, reduced_motion: bool) -> None:
        """Show everything so from now on."""
        self._scheme, self._text_factor, self._reduced_motion = scheme, text_factor, reduced_motion
        self.changed.emit()

    @Property(str, notify=changed)
    def scheme(self) -> str:
        return self._scheme

    @Property(float, notify=changed)
    def textFactor(self) -> float:
        return self._text_factor

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

    @Property(float, constant=True)
    def millimetresPerDp(self) -> float:
        return MILLIMETRES_PER_DP

    @Property(str, constant=True)
    def iconFamily(self) -> str:
        return self._icon_family

    @Property("QVariantMap", constant=True)
    def regularIcons(self) -> dict[str, str]:
        return self._icons.regular

    @Property("QVariantMap", constant=True)
    def filledIcons(self) -> dict[str, str]:
        return self._icons.fill
