#!/usr/bin/env bash
# Builds splitpoint-gpu-selftest with nothing but nvcc and a C++20 compiler: for GPU machines without Qt, GTest or network.
#   build_selftest.sh [-o OUTPUT] [-a ARCHITECTURE…] [-H FOLDER-WITH-tl-AND-nlohmann]
# On a machine that has the headers: build_selftest.sh --collect FOLDER copies them there, to travel along.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
output=splitpoint-gpu-selftest headers="" architecture=native
while [[ $# -gt 0 ]]; do
  case $1 in
    -o) output=$2; shift 2 ;;
    -a) architecture=$2; shift 2 ;;
    -H) headers=$2; shift 2 ;;
    --collect)
      mkdir -p "$2"
      cp -r /usr/include/tl /usr/include/nlohmann "$2/"
      exit 0 ;;
    *) echo "usage: $0 [-o OUTPUT] [-a ARCHITECTURE] [-H HEADERS] | --collect FOLDER" >&2; exit 2 ;;
  esac
done

nvcc=$(command -v nvcc || true)
for folder in /usr/local/cuda/bin /usr/local/cuda-*/bin; do
  [[ -n $nvcc || ! -x $folder/nvcc ]] || nvcc=$folder/nvcc
done
[[ -n $nvcc ]] || { echo "build_selftest.sh: no nvcc on PATH or in /usr/local/cuda*/bin" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags=(-std=c++20 -O2 "-I$ROOT")
[[ -z $headers ]] || flags+=("-I$headers")
pids=()
for source in "$ROOT"/benchmarks/gpu/*.cpp "$ROOT"/benchmarks/gpu/probes/*.cpp "$ROOT"/benchmarks/cuda/*.cu; do
  object=$work/$(basename "$source").o
  if [[ $source == *.cu ]]; then
    "$nvcc" "${flags[@]}" "-arch=$architecture" -c "$source" -o "$object" & pids+=($!)
  else
    "${CXX:-g++}" "${flags[@]}" -ffp-contract=off -c "$source" -o "$object" & pids+=($!)
  fi
  # At most as many compilers as there are cores.
  while [[ $(jobs -rp | wc -l) -ge $(nproc) ]]; do wait -n || true; done
done
for pid in "${pids[@]}"; do wait "$pid"; done
"$nvcc" "-arch=$architecture" -cudart static "$work"/*.o -ldl -lpthread -o "$output"
echo "built $output"
