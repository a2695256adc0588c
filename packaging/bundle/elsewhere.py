"""What of Qt lies in a package for Windows or macOS: what lies in the one for Linux, by their names.

They are those of PySide6's wheels for these systems. Neither package was ever built: packaging/README.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from bundle.contents import PYSIDE_MODULES, QML_MODULES, QT_LIBRARIES, is_named
from bundle.pruning import Find, with_living_links

ONLY_ON_LINUX = {
    "DBus", "EglFSDeviceIntegration", "EglFsKmsGbmSupport", "EglFsKmsSupport", "WaylandClient",
    "WaylandEglClientHwIntegration", "XcbQpa",
}  # fmt: skip
EVERYWHERE = ("platforms/qoffscreen", "imageformats/qjpeg", "imageformats/qwebp")


@dataclass(frozen=True, slots=True)
class System:
    """How PySide6's wheel for one system names its parts; ``{}`` stands for the name."""

    qt: str
    """The folder of plugins and QML modules."""
    library: str
    module: str
    loaded: str
    """The file of a plugin, of Qt or of QML."""
    plugins: tuple[str, ...]
    """Those that only this system has, below ``plugins``."""
    runtime: tuple[str, ...]
    """What PySide6 itself, or its compiler, brings along."""

    @property
    def files(self) -> tuple[str, ...]:
        """Patterns, as in `bundle.contents`, of all that is kept of PySide6."""
        plugins = [PurePosixPath(name) for name in (*EVERYWHERE, *self.plugins)]
        modules = [f"{self.qt}/qml/{module}" for module in QML_MODULES]
        return (
            *(self.library.format(name) for name in QT_LIBRARIES if name not in ONLY_ON_LINUX),
            *(self.module.format(name) for name in PYSIDE_MODULES),
            *(f"{self.qt}/plugins/{path.parent}/{self.loaded.format(path.name)}" for path in plugins),
            *(f"{module}/qmldir" for module in modules),
            *(f"{module}/{self.loaded.format('*')}" for module in modules),
            *self.runtime,
        )

    def may_be_kept(self, place: str) -> bool:
        """Whether PyInstaller's find at *place* is wanted; only what is of PySide6 is judged."""
        path = PureWindowsPath(place).as_posix()
        return not path.startswith("PySide6/") or is_named(path, self.files)

    def wanted(self, finds: Iterable[Find]) -> list[Find]:
        """The *finds* without what of PySide6 nothing here names, and without links to that."""
        return with_living_links([find for find in finds if self.may_be_kept(find[0])])


WINDOWS = System(
    qt="PySide6",
    library="PySide6/Qt6{}.dll",
    module="PySide6/{}.pyd",
    loaded="{}.dll",
    plugins=(
        "platforms/qwindows",
        "texttospeech/qtexttospeech_sapi",
        "texttospeech/qtexttospeech_winrt",
    ),
    runtime=("PySide6/pyside6*.dll", "PySide6/msvcp140*.dll", "PySide6/vcruntime140*.dll"),
)
MACOS = System(
    qt="PySide6/Qt",
    library="PySide6/Qt/lib/Qt{}.framework/**",
    module="PySide6/{}.abi3.so",
    loaded="lib{}.dylib",
    plugins=("platforms/qcocoa", "texttospeech/qtexttospeech_speechdarwin"),
    runtime=("PySide6/libpyside6*.dylib",),
)
