#!/bin/bash
# Runs every libFuzzer program of build/fuzz for a while: tests/fuzz/run.sh [SECONDS] (60). Starts from the format samples;
# what is found new stays in build/fuzz/corpus. Ends with 1 where an input crashes, hangs (10 s) or takes over 1 GiB.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${1:-60}
status=0
for program in "$root"/build/fuzz/bin/fuzz-import-*; do
  kind=${program##*/fuzz-import-}
  corpus=$root/build/fuzz/corpus/$kind
  mkdir -p "$corpus"
  echo "fuzzing $kind for $seconds s"
  "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 \
    -artifact_prefix="$corpus/../$kind-" "$corpus" "$root/tests/data/usage" >"$corpus.log" 2>&1 || {
    echo "$kind: FAILED, see $corpus.log" >&2
    status=1
  }
  grep -E 'number_of_executed_units|peak_rss_mb' "$corpus.log"
done
exit $status
