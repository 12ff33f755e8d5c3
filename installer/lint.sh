#!/usr/bin/env bash
# Reads the product's sources with clang-tidy (what .clang-tidy chooses) and, where there is Qt, with clazy's level 1:
#   installer/lint.sh [FILE.cpp…]      all of app, benchmarks, models and ui, as many at once as there are cores
# Nothing is compiled; a header is read with the files that include it. A line for each finding, whole in build/tidy/lint.
# Ends with 1 where there was one. A file alone takes 10 to 20 seconds, nearly all of it for the headers it includes; so
# without arguments the files of a folder are read together (some 20 minutes of one core for all).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"
cd "$ROOT"

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${LINT_PACKAGES[@]}"
together=OFF
[[ $# -gt 0 ]] || together=ON
cmake --preset tidy -DSPLITPOINT_TOGETHER=$together >/dev/null || fail "CMake could not configure build/tidy; its message is above."
mapfile -t built < <(sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/tidy/compile_commands.json | sort -u)
files=()
if [[ $# -gt 0 ]]; then
  for file in "$@"; do
    printf '%s\n' "${built[@]}" | grep -qxF "$ROOT/$file" ||
      fail "nothing builds '$file' here; name .cpp files of app, benchmarks, models, ui or tests by their path from $ROOT."
    files+=("$file")
  done
else
  for file in "${built[@]}"; do
    [[ $file =~ ^"$ROOT"/(build/tidy/)?(app|benchmarks|models|ui)/ ]] || continue
    [[ $file == *.cpp && $file != "$ROOT"/build/* || $file == */Unity/*.cxx ]] && files+=("${file#"$ROOT"/}")
  done
fi
rm -rf build/tidy/lint
mkdir -p build/tidy/lint

# lint_one FILE: what the programs say lies in build/tidy/lint; nothing where they say nothing.
lint_one() {
  local file=$1 log=build/tidy/lint/${1//\//_}.log status=0
  # Files read together are included by a file of CMake's, which is not ours to judge.
  clang-tidy-14 -p build/tidy --quiet --warnings-as-errors='*' --checks=-bugprone-suspicious-include \
    --header-filter='/(app|benchmarks|models|tests|ui)/.*\.(h|cpp)$' "$file" >"$log" 2>&1 || status=1
  # There is no QStringRef in Qt 6. Without Qt clazy has nothing to look for; its findings are warnings and leave its status at 0.
  clazy-standalone -p build/tidy -checks=level1,no-qstring-ref -only-qt --header-filter='/(app|benchmarks|models|tests|ui)/.*\.(h|cpp)$' "$file" >>"$log" 2>&1 || status=1
  ! grep -q '\[-Wclazy' "$log" || status=1
  if [[ $status == 0 ]]; then
    rm "$log"
  else
    grep -E '(warning|error): ' "$log" | sort -u || { echo "$file: could not be read; see $log"; tail -n 5 "$log"; }
  fi
  return "$status"
}
export -f lint_one
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'lint_one "$1"' _ {} ||
  fail "there are findings; each is above, with its place in build/tidy/lint."
echo "$([[ $together == ON ]] && find app benchmarks models ui -name '*.cpp' | wc -l || echo $#) files, nothing found."
