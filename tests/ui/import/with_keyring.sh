#!/bin/sh
# with_keyring.sh PROGRAM [ARGUMENT…]: runs a program in a session of its own that has an unlocked keyring, with a home and
# a bus that are thrown away. 77, which ctest reads as skipped, where the tools are missing (installer/packages.sh has them).
set -eu
for tool in dbus-run-session gnome-keyring-daemon; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "skipped: no $tool here; installer/test.sh installs it"
    exit 77
  fi
done
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/run"
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run" XDG_DATA_HOME="$place/home/data" XDG_CONFIG_HOME="$place/home/config"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
# A password, since GNOME's keyring writes one without in plain text.
# shellcheck disable=SC2016  # for the inner shell
timeout 120 dbus-run-session -- sh -eu -c '
  printf %s "not empty" | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null 2>"$HOME/../keyring.log"
  "$@"
' sh "$@"
