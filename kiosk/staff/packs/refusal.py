"""Why something about packs was not done, in one sentence that staff can act upon."""


class Refused(Exception):
    """Nothing was changed. ``str()`` of it is fit to be shown to anybody."""


class NotSigned(Refused):
    """No trusted key vouches for the pack as it lies there."""


class KeyRevoked(Refused):
    """The pack is signed with a key that the museum has taken back."""


class Older(Refused):
    """The pack is older than one that was installed here."""


class Mixed(Refused):
    """The parts of the pack were signed, but not as one."""


class Expired(Refused):
    """The pack was to be installed before a day that is past."""


class Damaged(Refused):
    """The file is no whole pack."""


class TooLarge(Refused):
    """The file, or a part of it, is larger than a pack may be."""


class WrongExhibit(Refused):
    """The pack holds another exhibit than the one that this screen shows."""


class DoesNotShow(Refused):
    """The exhibit in the pack cannot be shown by this program on this machine."""


class CannotReach(Refused):
    """The web folder of packs does not answer, or not as one."""


class NothingThere(Refused):
    """What is needed is not there: keys, a trusted root, a previous version."""


class PackGone(NothingThere):
    """The pack was on a stick, and is not, or cannot be read."""
