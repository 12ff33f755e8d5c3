#!/usr/bin/env bash
# Figures of whole processes, by hand: tests/performance/process_figures.sh [BIN-DIRECTORY] [SAMPLE]
#   splitpoint-cli evaluate --no-switch of a sample   target 50 ms
#   window: start to a picture of it on disk          target 1 s (and the picture adds its encoding)
#   window: most memory of the process                target 200 MB
# Medians of 11 runs; needs bash and /proc only.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
BIN=${1:-$ROOT/build/release/bin}
SAMPLE=${2:-}
RUNS=11

if [[ -z $SAMPLE ]]; then
  for SAMPLE in "$ROOT"/resources/samples/*.splitpoint; do break; done
fi
for file in "$BIN/splitpoint-cli" "$SAMPLE"; do
  [[ -e $file ]] || { echo "process_figures: $file is missing; build the release first" >&2; exit 1; }
done
PICTURE=$(mktemp --suffix=.png)
trap 'rm -f "$PICTURE"' EXIT

# median_ms COMMAND…: wall-clock median.
median_ms() {
  local run start
  for ((run = 0; run < RUNS; ++run)); do
    start=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 || { echo "process_figures: '$*' failed" >&2; return 1; }
    echo $((${EPOCHREALTIME/[.,]/} - ${start/[.,]/}))
  done | sort -n | sed -n "$(((RUNS + 1) / 2))p" | awk '{ printf "%.1f", $1 / 1000 }'
}

# peak_mb COMMAND…: most resident memory, read while it runs.
peak_mb() {
  local peak=0 value
  "$@" >/dev/null 2>&1 &
  local process=$!
  while kill -0 "$process" 2>/dev/null; do
    value=$(awk '/^VmHWM:/ { print $2 }' "/proc/$process/status" 2>/dev/null || true)
    [[ -z $value || $value -le $peak ]] || peak=$value
    sleep 0.01
  done
  wait "$process"
  awk -v kb="$peak" 'BEGIN { printf "%.0f", kb / 1024 }'
}

echo "sample: ${SAMPLE##*/}"
echo "splitpoint-cli evaluate --no-switch: $(median_ms "$BIN/splitpoint-cli" evaluate --no-switch "$SAMPLE") ms (target 50)"
if [[ -e $BIN/splitpoint ]]; then
  export QT_QPA_PLATFORM=offscreen
  echo "splitpoint --version: $(median_ms "$BIN/splitpoint" --version) ms (loading the program)"
  echo "splitpoint --screenshot, start to exit: $(median_ms "$BIN/splitpoint" "$SAMPLE" --screenshot "$PICTURE") ms (includes switch points and encoding; window target 1000)"
  echo "splitpoint peak memory: $(peak_mb "$BIN/splitpoint" "$SAMPLE" --screenshot "$PICTURE") MB (target 200)"
fi
