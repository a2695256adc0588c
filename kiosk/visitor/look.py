"""How the window looks: the visitor's choices, the display's pitch and the icon font."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.seated_reach import seated_reach
from kiosk.visitor.appearance import Appearance
from kiosk.visitor.icons import IconFont
from kiosk.visitor.options import Options

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1
MILLIMETRES_PER_DP = 0.369
"""The pitch of a 32-inch 16:9 screen, where nothing else is known."""
SEATED_REACH_MM = 398.5
"""All of that screen, 800 mm above the floor, is within reach."""
USUAL = Appearance()


@QmlElement
@QmlUncreatable("Python chooses the look")  # pyright: ignore[reportCallIssue]
class Look(QObject):
    """What Main tells the theme. *usual* is how every visit begins; *still* allows no motion at all."""

    changed = Signal()

    def __init__(
        self,
        icons: IconFont,
        icon_family: str,
        parent: QObject | None = None,
        *,
        usual: Appearance = USUAL,
        still: bool = False,
        millimetres_per_dp: float = MILLIMETRES_PER_DP,
        seated_reach_mm: float = SEATED_REACH_MM,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_family = icon_family
        self._usual = usual
        self._still = still
        self._millimetres_per_dp = millimetres_per_dp
        self._seated_reach_mm = seated_reach_mm
        self._appearance = usual

    def defaults(self) -> Appearance:
        """How every visit begins."""
        return self._usual

    def appearance(self) -> Appearance:
        """What is chosen now."""
        return self._appearance

    def show(self, appearance: Appearance) -> None:
        """Look like *appearance* from now on."""
        if appearance != self._appearance:
            self._appearance = appearance
            self.changed.emit()

    def choose(self, *, scheme: str, text_factor: float, reduced_motion: bool) -> None:
        """Show everything so from now on, and leave the other choices as they are."""
        chosen = replace(self._appearance, scheme=scheme, text_factor=text_factor, less_motion=reduced_motion)
        self.show(chosen)

    @Slot()
    def reset(self) -> None:
        """Look as a visit begins."""
        self.show(self._usual)

    @Property(bool, notify=changed)
    def isUsual(self) -> bool:
        """Whether everything looks as a visit begins."""
        return self._appearance == self._usual

    @Property(str, notify=changed)
    def scheme(self) -> str:
        return self._appearance.scheme

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self.show(replace(self._appearance, scheme=scheme))

    @Property(float, notify=changed)
    def textFactor(self) -> float:
        return self._appearance.text_factor

    @textFactor.setter
    def textFactor(self, factor: float) -> None:
        self.show(replace(self._appearance, text_factor=factor))

    @Property(bool, notify=changed)
    def wideLines(self) -> bool:
        return self._appearance.wide_lines

    @wideLines.setter
    def wideLines(self, wide: bool) -> None:
        self.show(replace(self._appearance, wide_lines=wide))

    @Property(bool, notify=changed)
    def lessMotion(self) -> bool:
        """Whether the visitor asked for less motion."""
        return self._appearance.less_motion

    @lessMotion.setter
    def lessMotion(self, less: bool) -> None:
        self.show(replace(self._appearance, less_motion=less))

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether things move less, because the visitor asked for it or because nothing moves here."""
        return self._still or self._appearance.less_motion

    @Property(bool, notify=changed)
    def asTranscribed(self) -> bool:
        return self._appearance.as_transcribed

    @asTranscribed.setter
    def asTranscribed(self, as_transcribed: bool) -> None:
        self.show(replace(self._appearance, as_transcribed=as_transcribed))

    @Property(bool, notify=changed)
    def seated(self) -> bool:
        """Whether all that can be touched is within reach of someone who sits."""
        return self._appearance.seated

    @seated.setter
    def seated(self, seated: bool) -> None:
        self.show(replace(self._appearance, seated=seated))

    @Property(float, constant=True)
    def millimetresPerDp(self) -> float:
        return self._millimetres_per_dp

    @Property(float, constant=True)
    def seatedReach(self) -> float:
        """Millimetres from the lower edge of the picture up to where a seated hand reaches."""
        return self._seated_reach_mm

    @Property(str, constant=True)
    def iconFamily(self) -> str:
        return self._icon_family

    @Slot(str, bool, result=str)
    def glyph(self, name: str, filled: bool) -> str:
        """The character that draws icon *name*; none where there is no such icon."""
        return self._icons.glyph(name, filled=filled)


def look_of(options: Options, icons: IconFont, icon_family: str) -> Look:
    """How the exhibit looks to begin with, as *options* ask, on the display that they describe."""
    return Look(
        icons,
        icon_family,
        usual=Appearance(scheme=options.scheme, text_factor=options.text_size / 100),
        still=options.still or options.screenshot is not None,
        millimetres_per_dp=options.millimetres_per_dp,
        seated_reach_mm=seated_reach(options.picture_height_mm, options.lower_edge_mm),
    )
