#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests; arguments go on to ctest (for example -R evaluate).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
configure_release -DSPLITPOINT_TESTS=ON -DSPLITPOINT_DESKTOP=ON
unpack_prometheus "$ROOT/build/release/prometheus"
cmake --build "$ROOT/build/release" || fail "the build failed; the compiler's message is above."
exec ctest --test-dir "$ROOT/build/release" --output-on-failure --parallel "$(nproc)" "$@"
