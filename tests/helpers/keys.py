"""The keys and combinations that lead out of other kiosks (standards D1), each named as on a keyboard."""

from PySide6.QtCore import Qt

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier
ALT, META = Modifier.AltModifier, Modifier.MetaModifier
NAMES = {"Ctrl": CTRL, "Alt": ALT, "Shift": SHIFT, "Win": META}

COMBINATIONS = (
    *("Ctrl+Shift+Escape", "Ctrl+Alt+Delete", "Ctrl+Escape", "Alt+Tab", "Alt+F4", "Alt+Space", "Alt+Left"),
    *("Win+D", "Win+E", "Win+R", "Win+U", "Win+F", "Win+F1", "Win+L", "Win+Tab", "Shift+F10", "Ctrl+Tab"),
    *(f"Ctrl+{letter}" for letter in "NROPSLTHBIQWFCVXAZ+-0"),
    *("Ctrl+Shift+I", "Ctrl+Shift+N", "Ctrl+Shift+Q", "Ctrl+Alt+Backspace", "Shift+Alt+NumLock"),
    *(f"Ctrl+Alt+F{number}" for number in range(1, 13)),
    *(f"F{number}" for number in range(1, 36)),
    *("Print", "SysReq", "Menu", "Pause", "ScrollLock", "NumLock", "CapsLock", "Insert", "Help"),
    *(
        "HomePage",
        "LaunchMail",
        "Search",
        "Back",
        "Forward",
        "Refresh",
    ),
    *("VolumeUp", "VolumeMute", "Super_L", "Meta", "Control", "Alt"),
)
SYMBOLS = {"+": Key.Key_Plus, "-": Key.Key_Minus, "0": Key.Key_0}


def combination(words: str) -> tuple[Key, Modifier]:
    """The key and the modifiers that *words* name, such as ``Ctrl+Alt+F4``."""
    *held, last = words.replace("++", "+plus").split("+")
    modifiers = NONE
    for name in held:
        modifiers |= NAMES[name]
    last = "+" if last == "plus" else last
    return SYMBOLS.get(last) or Key[f"Key_{last}"], modifiers


DEAD = {words: combination(words) for words in COMBINATIONS}
"""What does nothing in kiosk mode."""
