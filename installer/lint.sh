#!/usr/bin/env bash
# Reads the product's sources with clang-tidy (what .clang-tidy chooses) and, where there is Qt, with clazy's level 1:
#   installer/lint.sh [FILE.cpp…]      all of app, benchmarks, models and ui, as many at once as there are cores
# Nothing is compiled; a header is read with the files that include it. A line for each file that is not clean, its findings
# in build/tidy/lint. Ends with 1 where there was a finding. All of it takes some 10 to 20 seconds a file.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"
cd "$ROOT"

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${LINT_PACKAGES[@]}"
# Files compiled together would be hidden in one: the preset names each.
cmake --preset tidy >/dev/null || fail "CMake could not configure build/tidy; its message is above."
files=("$@")
[[ $# -gt 0 ]] || mapfile -t files < <(find app benchmarks models ui -name '*.cpp' | sort)
for file in "${files[@]}"; do
  grep -qF "\"file\": \"$ROOT/$file\"" build/tidy/compile_commands.json ||
    fail "nothing builds '$file' here; name .cpp files of app, benchmarks, models, ui or tests by their path from $ROOT."
done
rm -rf build/tidy/lint
mkdir -p build/tidy/lint

# lint_one FILE: what the programs say lies in build/tidy/lint; nothing where they say nothing.
lint_one() {
  local file=$1 log=build/tidy/lint/${1//\//_}.log status=0
  clang-tidy-14 -p build/tidy --quiet --warnings-as-errors='*' "$file" >"$log" 2>&1 || status=1
  # Without Qt clazy has nothing to look for; its findings are warnings and leave its status at 0.
  clazy-standalone -p build/tidy -checks=level1 -only-qt "$file" >>"$log" 2>&1 || status=1
  ! grep -q '\[-Wclazy' "$log" || status=1
  if [[ $status == 0 ]]; then
    rm "$log"
  else
    grep -E '(warning|error): ' "$log" || { echo "$file: could not be read; see $log"; tail -n 5 "$log"; }
  fi
  return "$status"
}
export -f lint_one
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'lint_one "$1"' _ {} ||
  fail "there are findings; each is above, with its place in build/tidy/lint."
echo "${#files[@]} files, nothing found."
