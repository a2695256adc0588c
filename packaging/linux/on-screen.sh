#!/bin/sh
# Hands the machine's screen to Kiosk: `on-screen.sh show` runs `kiosk show` within cage. The units run it.
#
# cage draws with the graphics card. A driver may take cage with it, and would do so at every start: where a
# start has ended before its first picture, the next one is tried the other way, without the card or with it.
# What led to a picture is kept until the machine is switched off. systemd removes the file `begun` when the
# program says that its first picture is there.
set -eu

begun=$XDG_RUNTIME_DIR/begun
drawn=$XDG_RUNTIME_DIR/drawn
way=$(cat "$drawn" 2>/dev/null || echo card)
if [ "${1-}" = back-soon ]; then
    way=plain # a screen that stands still needs no card, and says nothing of the exhibit's start
else
    if [ -e "$begun" ]; then
        case $way in
            card) way=plain ;;
            *) way=card ;;
        esac
        echo "The last start ended before its first picture. cage draws with: $way." >&2
    fi
    echo "$way" >"$drawn"
    : >"$begun"
fi
[ "$way" = card ] || export WLR_RENDERER=pixman
case $(cage -v) in
    # It never says where a touch ends (wl_touch.frame), and Qt waits for that; Xwayland does not.
    *" 0.1."[0-4]) export QT_QPA_PLATFORM=xcb ;;
esac
exec cage -- "$(dirname "$0")/kiosk" "$@"
