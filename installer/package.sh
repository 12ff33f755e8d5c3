#!/usr/bin/env bash
# Builds the programs and packs them for others:
#   splitpoint_VERSION-1_ARCH.deb            the window
#   splitpoint-cli_VERSION-1_ARCH.deb        command line and calibrator, without Qt
#   splitpoint-cli-VERSION-ARCH.tar.gz       the same for any recent Linux, with the libraries it needs
#   splitpoint-*.rpm                         with --rpm; what they require has the names of this machine's libraries
#   installer/package.sh [--rpm] [--host-only] [FOLDER]      default build/release/packages
# --host-only leaves the GPU probes out of the calibrator, also where a CUDA toolkit is. The same commit on the same system gives
# the same bytes, wherever the clone lies and whatever disk and GPU the machine has.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"
cd "$ROOT"
BUILD=$ROOT/build/release
OUTPUT=$BUILD/packages
generators=(DEB)
cuda=ON
for argument in "$@"; do
  case $argument in
    --rpm) generators+=(RPM) ;;
    --host-only) cuda=OFF ;;
    -*) fail "'$argument' is no option of package.sh: --rpm, --host-only, or a folder." ;;
    *) OUTPUT=$(realpath -m "$argument") ;;
  esac
done
tools=(dpkg-dev binutils gzip)
[[ ${#generators[@]} -eq 1 ]] || tools+=(rpm)

# The time of the commit is the time of everything in the packages.
if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat --format=%Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

{
  ensure_packages "${BUILD_PACKAGES[@]}" "${tools[@]}"
  tests=()
  is_configured || tests=(-DSPLITPOINT_TESTS=OFF)
  configure_release "-DSPLITPOINT_CUDA=$cuda" -DSPLITPOINT_DESKTOP=ON "${tests[@]}"
  cmake --build "$BUILD" --target splitpoint-manual splitpoint-cli-manual splitpoint-calibrate-manual splitpoint-cli-portable help_html ||
    fail "the build failed; the compiler's message is above."
} >&2
VERSION=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$BUILD/CMakeCache.txt")

# No program may say where it was built: that would be another byte on every machine.
for program in "$BUILD"/bin/splitpoint{,-cli,-calibrate} "$BUILD/portable/splitpoint-cli"; do
  if LC_ALL=C grep --quiet --fixed-strings --text "$ROOT" "$program"; then fail "$program contains the path of this clone, $ROOT."; fi
done

[[ -s $BUILD/help/index.html && -s $BUILD/help/pictures/overview.png ]] || fail "the help was not written into $BUILD/help."

mkdir -p "$OUTPUT"
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
for generator in "${generators[@]}"; do
  (cd "$BUILD" && cpack -G "$generator" -B "$WORK/$generator" >"$WORK/$generator.log" 2>&1) ||
    { cat "$WORK/$generator.log" >&2; fail "cpack could not make the $generator packages; its message is above."; }
  for package in "$WORK/$generator"/*."${generator,,}"; do
    install -m 644 "$package" "$OUTPUT/"
    echo "$OUTPUT/$(basename "$package")"
  done
done

NAME=splitpoint-cli-$VERSION-$(uname -m)
cmake --install "$BUILD" --component portable --prefix "$WORK/$NAME" --strip >"$WORK/install.log" ||
  { cat "$WORK/install.log" >&2; fail "the tarball's files could not be gathered."; }
mkdir -p "$WORK/$NAME/lib/splitpoint"
for library in $("$ROOT/installer/bundled-libraries.sh" "$BUILD/portable/splitpoint-cli"); do
  install -m 644 "$library" "$WORK/$NAME/lib/splitpoint/"
done
# The licenses that the copyright files of those libraries refer to.
mkdir -p "$WORK/$NAME/share/doc/splitpoint-cli/licenses"
cat "$WORK/$NAME"/share/doc/splitpoint-cli/third-party/* | grep -oE '/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' | sort -u |
  while read -r text; do if [[ -f $text ]]; then install -m 644 "$text" "$WORK/$NAME/share/doc/splitpoint-cli/licenses/"; fi; done
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$WORK" -cf - "$NAME" | gzip --best --no-name >"$OUTPUT/$NAME.tar.gz"
echo "$OUTPUT/$NAME.tar.gz"
