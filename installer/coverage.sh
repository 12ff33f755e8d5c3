#!/usr/bin/env bash
# Builds with clang's address, undefined-behaviour and leak sanitizers and with counters for every line, runs the tests, and
# prints which share of the lines ran, room by room. Arguments go on to ctest (for example -R Scenario).
#   installer/coverage.sh [CTEST-ARGUMENT…]      build folder: $SPLITPOINT_COVERAGE_BUILD, or build/sanitize
# Ends with 1 where a test fails (a sanitizer's finding is a failure), or where models or all together are below what is
# wanted and no argument narrowed the tests.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"
WANTED_MODELS=95 WANTED_ALL=85

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${FUZZ_PACKAGES[@]}"
build=${SPLITPOINT_COVERAGE_BUILD:-$ROOT/build/sanitize}
if [[ -z ${SPLITPOINT_COVERAGE_BUILD:-} ]]; then
  (cd "$ROOT" && cmake --preset sanitize >/dev/null && cmake --build --preset sanitize) ||
    fail "the build failed; the compiler's message is above."
fi

profiles=$build/profiles
rm -rf "$profiles"
mkdir -p "$profiles"
export LLVM_PROFILE_FILE=$profiles/%8m.profraw
# As the preset's own test run has them (CMakePresets.json).
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
export LSAN_OPTIONS=suppressions=$ROOT/tests/sanitizers/leaks.txt:print_suppressions=0
status=0
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" "$@" || status=1

# A program that a test ends while it writes its counters leaves a file that is none: the others still count.
llvm-profdata-14 merge -sparse -failure-mode=all -o "$build/lines.profdata" "$profiles"/*.profraw
objects=()
for program in "$build"/bin/*; do
  [[ -x $program && -f $program ]] && objects+=(-object "$program")
done
narrowed=$#
llvm-cov-14 export -summary-only -instr-profile "$build/lines.profdata" "${objects[@]}" 2>/dev/null |
  ROOT=$ROOT WANTED_MODELS=$WANTED_MODELS WANTED_ALL=$WANTED_ALL NARROWED=$narrowed python3 "$ROOT/installer/coverage_rooms.py" || status=1
exit $status
