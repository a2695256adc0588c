pragma Singleton

import QtQuick

/*! What is said of a pack and of an installation, by the kind that Python names. */
QtObject {
    id: root

    readonly property var kinds: ({
            Damaged: Words.staffRefusedDamaged,
            DoesNotShow: Words.staffRefusedScreens,
            Ended: Words.staffEnded,
            Expired: Words.staffRefusedExpired,
            Installed: Words.staffInstalled,
            InstalledAside: Words.staffInstalledAside,
            KeyRevoked: Words.staffRefusedKey,
            Mixed: Words.staffRefusedMixed,
            NotSigned: Words.staffRefusedNotSigned,
            Older: Words.staffRefusedOlder,
            PackGone: Words.staffRefusedGone,
            TooLarge: Words.staffRefusedLarge,
            WrongExhibit: Words.staffRefusedExhibit
        })

    function of(kind: string): string {
        return root.kinds[kind] ?? Words.staffRefusedDisk;
    }
}
