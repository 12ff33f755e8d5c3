#!/usr/bin/env bash
# Installs clang, builds libFuzzer's program and gives hostile input to everything that reads bytes from outside:
#   installer/fuzz.sh [--seconds N | --runs N] [--seed N] [ENTRY…]      60 seconds each; every entry, as many at once as there are cores
# With a seed the inputs come in the same order every time, as far as the time goes, so that a finding can be had again.
# Starts from tests/fuzz/corpus; what is new stays in build/fuzz/corpus, what crashes, hangs (10 s, or $SPLITPOINT_FUZZ_PATIENCE_S) or takes over 1 GiB in
# build/fuzz/findings. Ends with 1 where there was a finding that comes again from its file alone: put that file into
# tests/fuzz/corpus/ENTRY with the fix. One that does not come again is named, too.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$ROOT/installer/packages.sh"

limit=-max_total_time=60
patience=${SPLITPOINT_FUZZ_PATIENCE_S:-10}  # seconds that one input may take; more where the processor is shared
seed=0  # 0: another one every time
while [[ ${1:-} == --* ]]; do
  [[ ${2:-} =~ ^[0-9]+$ ]] || fail "$1 needs a whole number, for example $1 60."
  case $1 in
    --seconds) limit=-max_total_time=$2 ;;
    --runs) limit=-runs=$2 ;;
    --seed) seed=$2 ;;
    *) fail "there is no option $1; there are --seconds, --runs and --seed." ;;
  esac
  shift 2
done

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${FUZZ_PACKAGES[@]}"
(cd "$ROOT" && cmake --preset fuzz -DSPLITPOINT_TESTS=ON >/dev/null && cmake --build --preset fuzz) ||
  fail "the fuzzer could not be built; the message is above."
program=$ROOT/build/fuzz/bin/splitpoint-fuzz
work=$ROOT/build/fuzz
mkdir -p "$work/corpus" "$work/findings" "$work/logs"

# "ENTRY BYTES" lines of the program itself.
mapfile -t known < <("$program" 2>/dev/null -runs=0 | sed -n 's/^entry //p')
wanted=("$@")
[[ $# -gt 0 ]] || wanted=("${known[@]%% *}")

# fuzz_one ENTRY: runs it and prints one line of what came of it.
fuzz_one() {
  local entry=$1 bytes status=0 dictionary=()
  # shellcheck disable=SC2154  # of the shell that xargs starts, below
  bytes=$(printf '%s\n' "${known_lines[@]}" | sed -n "s/^$entry //p")
  [[ -n $bytes ]] || fail "there is no entry '$entry'; choose from: ${known_lines[*]%% *}."
  [[ ! -f $ROOT/tests/fuzz/dictionaries/$entry.dict ]] || dictionary=("-dict=$ROOT/tests/fuzz/dictionaries/$entry.dict")
  mkdir -p "$work/corpus/$entry"
  SPLITPOINT_FUZZ_ENTRY=$entry "$program" "$limit" -seed="$seed" -timeout="$patience" -rss_limit_mb=1024 -max_len="$bytes" -print_final_stats=1 \
    "${dictionary[@]}" -artifact_prefix="$work/findings/$entry-" "$work/corpus/$entry" "$ROOT/tests/fuzz/corpus/$entry" \
    >"$work/logs/$entry.log" 2>&1 || status=1
  local file verdict="nothing found"
  if [[ $status != 0 ]]; then
    verdict=FINDING
    grep -aE 'splitpoint-fuzz:|ERROR:|SUMMARY:|runtime error|Test unit written' "$work/logs/$entry.log" >&2 || true
    file=$(sed -n 's/.*Test unit written to //p' "$work/logs/$entry.log" | tail -n 1)
    if [[ -f $file ]]; then
      # The input itself, for whom the log is all that is left of the machine (libFuzzer prints those of up to 256 bytes).
      printf 'base64 of its gzip: %s\n' "$(gzip --best --no-name <"$file" | base64 -w0)" >&2
      # A machine that stood still for the patience's time is no fault of the input: it has to do it again.
      if SPLITPOINT_FUZZ_ENTRY=$entry "$program" -timeout="$patience" -rss_limit_mb=1024 "$file" >>"$work/logs/$entry.log" 2>&1; then
        verdict="NOT HAD AGAIN: $file"
        status=0
      fi
    fi
  fi
  awk -v entry="$entry" -v verdict="$verdict" '
    /number_of_executed_units/ { runs = $2 } /peak_rss_mb/ { mib = $2 } /average_exec_per_sec/ { rate = $2 }
    END { printf "%-20s %11d executions %7d a second %5d MiB  %s\n", entry, runs, rate, mib, verdict }
  ' "$work/logs/$entry.log"
  return "$status"
}
export -f fuzz_one fail
export ROOT program work limit patience seed
known_text=$(printf '%s\n' "${known[@]}")
export known_text
printf '%s\n' "${wanted[@]}" |
  xargs -P "$(nproc)" -I{} bash -c 'mapfile -t known_lines <<<"$known_text"; fuzz_one "$1"' _ {} ||
  fail "hostile input broke something; the inputs are in $work/findings, the logs in $work/logs."
