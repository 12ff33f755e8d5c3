#!/usr/bin/env bash
# Installs what is missing, builds the release and opens the window; arguments go on to the program.
#   installer/run.sh                        the window, on the first sample
#   installer/run.sh my.splitpoint          the window, on a file
#   installer/run.sh --screenshot out.png   a picture of it, no display needed
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"

# Without a display only what draws into files or prints can run: said before anything is installed or built.
if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
  needs_display=yes
  for argument in "$@"; do
    case $argument in
      --screenshot | --screenshot=* | --export-images | --export-images=* | --report | --report=* | --results | --results=* | \
        --export-help | --export-help=* | --manual | --manual=* | -h | --help | --version) needs_display=no ;;
    esac
  done
  [[ $needs_display == no ]] ||
    fail "there is no display to open the window on; for a picture of it run: installer/run.sh --screenshot out.png"
  export QT_QPA_PLATFORM=offscreen
fi

{
  ensure_packages "${BUILD_PACKAGES[@]}"
  is_configured || configure_release -DSPLITPOINT_TESTS=OFF
  cmake --build "$ROOT/build/release" --target splitpoint splitpoint-cli splitpoint-calibrate ||
    fail "the build failed; the compiler's message is above."
} >&2

# Nothing asked for: a sample with its answer, not the start page.
(($#)) || set -- --page overview
exec "$ROOT/build/release/bin/splitpoint" "$@"
