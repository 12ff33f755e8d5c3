#!/usr/bin/env bash
# For developers, as root: does a clone of this checkout's HEAD build, pass its tests and draw its window in an empty
# Debian 12? Makes a minimal system with debootstrap (kept as a tarball beside it, so a second check is quicker).
#   installer/check-fresh.sh [DIRECTORY] [SUITE]      default /tmp/splitpoint-fresh bookworm
# The picture ends up as DIRECTORY/out.png.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
PLACE=${1:-/tmp/splitpoint-fresh}
SUITE=${2:-bookworm}
MIRROR=${MIRROR:-http://deb.debian.org/debian}
CHROOT=$PLACE/$SUITE
BASE=$PLACE/$SUITE.tar

fail() {
  echo "check-fresh: $*" >&2
  exit 1
}
[[ $EUID -eq 0 ]] || fail "making a chroot needs root."
command -v debootstrap >/dev/null || fail "install debootstrap first: apt-get install debootstrap"

release_mounts() {
  if mountpoint -q "$CHROOT/proc"; then umount "$CHROOT/proc"; fi
}
trap release_mounts EXIT

mkdir -p "$PLACE"
release_mounts
rm -rf --one-file-system "$CHROOT"
if [[ ! -f $BASE ]]; then
  debootstrap --variant=minbase "$SUITE" "$CHROOT" "$MIRROR" >"$PLACE/debootstrap.log" ||
    fail "debootstrap failed; see $PLACE/debootstrap.log"
  tar -C "$CHROOT" -cf "$BASE" .
else
  mkdir "$CHROOT"
  tar -C "$CHROOT" -xf "$BASE"
fi
# The proxy and mirror settings of this machine, so that apt works in there as it does here.
for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
  if [[ -f $file ]] && grep -q '^ *Acquire::' "$file"; then cp "$file" "$CHROOT/etc/apt/apt.conf.d/"; fi
done
cp /etc/resolv.conf "$CHROOT/etc/resolv.conf"
# NO_PROC=1 leaves /proc out, as a chroot made by hand may.
[[ -n ${NO_PROC:-} ]] || mount -t proc proc "$CHROOT/proc"

git clone --quiet "$ROOT" "$CHROOT/splitpoint"
inside() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" chroot "$CHROOT" "$@"
}
step() {
  local start=$SECONDS name=$1
  shift
  "$@" || fail "$name failed"
  echo "== $name: $((SECONDS - start)) s"
}
step "installer/test.sh" inside /splitpoint/installer/test.sh
step "installer/run.sh --screenshot" inside bash -c 'cd /root && /splitpoint/installer/run.sh --screenshot out.png'
[[ -s $CHROOT/root/out.png ]] || fail "run.sh wrote no picture"
cp "$CHROOT/root/out.png" "$PLACE/out.png"
step "installer/run.sh --screenshot again" inside bash -c 'cd /root && /splitpoint/installer/run.sh --screenshot out.png'
echo "The picture: $PLACE/out.png; the system: $CHROOT"
