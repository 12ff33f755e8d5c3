#!/usr/bin/env bash
# Reads the product's sources with clang-tidy (what .clang-tidy chooses) and, where there is Qt, with clazy's level 1:
#   installer/lint.sh [FILE.cpp…]      all of app, benchmarks, models and ui, as many at once as there are cores
# Nothing is compiled; a header is read with the files that include it. A line for each finding, whole in build/tidy/lint.
# Ends with 1 where there was one. A file alone takes 10 to 20 seconds, most of it for the headers it includes. So without
# arguments the files of a folder are read together first (some 25 minutes of one core), and then each alone for clang's
# analyzer, which follows the paths of the file that it is given and of no other (some 80 minutes of one core).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"
cd "$ROOT"

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${LINT_PACKAGES[@]}"
rm -rf build/tidy/lint
# configured ON|OFF: the files that are compiled, by their path from here, those of a folder together or not.
configured() {
  cmake --preset tidy -DSPLITPOINT_TOGETHER="$1" >/dev/null || fail "CMake could not configure build/tidy; its message is above."
  sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/tidy/compile_commands.json | sed "s|^$ROOT/||" | sort -u
  mkdir -p build/tidy/lint
}
ours() { grep -E '^(app|benchmarks|models|ui)/.*\.cpp$|^build/tidy/(app|benchmarks|models|ui)/.*/Unity/.*\.cxx$'; }

# lint_one CHECKS FILE: what the programs say lies in build/tidy/lint; nothing where they say nothing.
lint_one() {
  local checks=$1 file=$2 log=build/tidy/lint/${2//\//_}.log status=0
  # Files read together are included by a file of CMake's, which is not ours to judge. Eigen frees its workspace only
  # where it is not on the stack, by a flag that the analyzer does not follow; nothing of ours holds what malloc gave bare.
  clang-tidy-14 -p build/tidy --quiet --warnings-as-errors='*' \
    --checks="-bugprone-suspicious-include$checks,-clang-analyzer-unix.Malloc" \
    --header-filter='/(app|benchmarks|models|tests|ui)/.*\.(h|cpp)$' "$file" >"$log" 2>&1 || status=1
  # There is no QStringRef in Qt 6. Without Qt clazy has nothing to look for; its findings are warnings and leave its status at 0.
  if [[ $checks != ,-\** ]]; then
    clazy-standalone -p build/tidy -checks=level1,no-qstring-ref -only-qt --header-filter='/(app|benchmarks|models|tests|ui)/.*\.(h|cpp)$' "$file" >>"$log" 2>&1 || status=1
  fi
  ! grep -q '\[-Wclazy' "$log" || status=1
  if [[ $status == 0 ]]; then
    rm "$log"
  else
    grep -E '(warning|error): ' "$log" | sort -u || { echo "$file: could not be read; see $log"; tail -n 5 "$log"; }
  fi
  return "$status"
}
export -f lint_one
# lint CHECKS: every file of stdin.
lint() { xargs -P "$(nproc)" -I{} bash -c 'lint_one "$@"' _ "$1" {}; }

status=0
if [[ $# -gt 0 ]]; then
  known=$(configured OFF)
  for file in "$@"; do
    grep -qxF "$file" <<<"$known" ||
      fail "nothing builds '$file' here; name .cpp files of app, benchmarks, models, ui or tests by their path from $ROOT."
  done
  printf '%s\n' "$@" | lint "" || status=1
else
  configured ON | ours | lint ",-clang-analyzer-*" || status=1
  configured OFF | ours | lint ",-*,clang-analyzer-*,-clang-analyzer-optin.performance.Padding,-clang-analyzer-cplusplus.NewDeleteLeaks" || status=1
fi
[[ $status == 0 ]] || fail "there are findings; each is above, with its place in build/tidy/lint."
echo "Nothing found."
