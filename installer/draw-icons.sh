#!/usr/bin/env bash
# For developers, after a change of the drawings: draws the PNG sizes and the Windows icon anew (librsvg2-bin, imagemagick).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../resources/icons"
for size in 16 24 32 48 64 128 256; do
  mkdir -p "$size"
  for name in splitpoint splitpoint-document; do
    rsvg-convert --width "$size" --height "$size" --output "$size/$name.png" "$name.svg"
  done
done
for name in splitpoint splitpoint-document; do
  convert {16,24,32,48,64,128,256}/"$name.png" "$name.ico"
done
