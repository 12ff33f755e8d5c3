#!/usr/bin/env bash
# Builds splitpoint-calibrate and packs it for other machines: the program, its license, a page for the engineer on site
# and job files for a fleet.
#   installer/calibrator-tarball.sh [OUTPUT.tar.gz]
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"
VERSION=$(sed -n 's/^project(splitpoint VERSION \([0-9.]*\).*/\1/p' "$ROOT/CMakeLists.txt")
NAME=splitpoint-calibrate-$VERSION-$(uname -m)
OUTPUT=$(realpath -m "${1:-$NAME.tar.gz}")

{
  ensure_packages "${BUILD_PACKAGES[@]}"
  is_configured || configure_release -DSPLITPOINT_TESTS=OFF
  cmake --build "$ROOT/build/release" --target splitpoint-calibrate ||
    fail "the build failed; the compiler's message is above."
} >&2

PROGRAM=$ROOT/build/release/bin/splitpoint-calibrate
# One file plus the C library: anything else would be missing on the other machine.
if unwanted=$(LC_ALL=C ldd "$PROGRAM" | grep -vE 'linux-vdso|ld-linux|libc\.so|libm\.so|libdl\.so|libpthread\.so|librt\.so'); then
  fail "the program needs more than the C library: $unwanted"
fi
PLACE=$(mktemp -d)
trap 'rm -rf "$PLACE"' EXIT
mkdir "$PLACE/$NAME"
install -m 755 "$PROGRAM" "$PLACE/$NAME/splitpoint-calibrate"
strip "$PLACE/$NAME/splitpoint-calibrate"
install -m 644 "$ROOT/LICENSE" "$PLACE/$NAME/LICENSE"
install -m 644 "$ROOT/installer/calibrator-guide.md" "$PLACE/$NAME/README.md"
install -m 644 "$ROOT/installer/fleet-slurm.sh" "$ROOT/installer/fleet-kubernetes.yaml" "$PLACE/$NAME/"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -C "$PLACE" -czf "$OUTPUT" "$NAME"
echo "$OUTPUT"
