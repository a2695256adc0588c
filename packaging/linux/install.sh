#!/bin/sh
# Installs Kiosk from the folder that this script lies in. No network is used.
#
#   ./install.sh                  to /opt/kiosk, for the whole machine (as root)
#   ./install.sh --prefix FOLDER  to FOLDER, for trying it out; nothing outside FOLDER is touched
#   ./install.sh --remove         takes the program away and keeps exhibits, counts and settings
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=
remove=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?--prefix wants a folder}; shift 2 ;;
        --remove) remove=yes; shift ;;
        *) echo "install.sh does not know “$1”; its first lines say what it knows." >&2; exit 2 ;;
    esac
done

if [ -n "$prefix" ]; then
    target=$prefix/kiosk
elif [ "$(id -u)" = 0 ]; then
    target=/opt/kiosk
else
    echo "Run it as root, or name a folder of your own: ./install.sh --prefix FOLDER" >&2
    exit 1
fi

if [ "$remove" = yes ]; then
    rm -rf "$target"
    [ -n "$prefix" ] || rm -f /usr/bin/kiosk /usr/lib/systemd/system/kiosk*.service /usr/lib/systemd/system/kiosk*.timer /usr/lib/udev/rules.d/90-kiosk-stick.rules
    echo "Kiosk is gone from $target. Exhibits, counts and settings are where they were."
    exit 0
fi

# Beside the old program, then in its place: a cut of power leaves the one or the other.
rm -rf "$target.new"
mkdir -p "$(dirname "$target")"
cp -a "$here" "$target.new"
sync
rm -rf "$target.old"
[ ! -e "$target" ] || mv "$target" "$target.old"
mv "$target.new" "$target"
rm -rf "$target.old"

if [ -z "$prefix" ]; then
    ln -sfn /opt/kiosk/kiosk /usr/bin/kiosk
    if ! getent passwd kiosk >/dev/null; then
        useradd --system --user-group --home-dir /var/lib/kiosk --no-create-home --shell /usr/sbin/nologin kiosk
    fi
    if ! getent passwd kiosk-fetch >/dev/null; then
        useradd --system --user-group --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin kiosk-fetch
    fi
    install -d -o kiosk -g kiosk -m 0750 /var/lib/kiosk
    if [ ! -e /etc/kiosk/kiosk.toml ]; then
        install -d /etc/kiosk
        install -m 0644 "$target/kiosk.toml" /etc/kiosk/kiosk.toml
    fi
    if [ -d "$target/systemd" ]; then
        install -d /usr/lib/systemd/system
        install -m 0644 "$target"/systemd/* /usr/lib/systemd/system/
    fi
    if [ -d "$target/udev" ]; then
        install -d /usr/lib/udev/rules.d
        install -m 0644 "$target"/udev/* /usr/lib/udev/rules.d/
    fi
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload
        udevadm control --reload || true # the rule for sticks counts from now on
        systemctl try-restart kiosk.service || true # an exhibit that is shown begins anew with the new program
    fi
fi
echo "Kiosk is installed in $target. Start it with: $target/kiosk"
