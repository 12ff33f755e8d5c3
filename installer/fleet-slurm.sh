#!/usr/bin/env bash
# Measures every node of a Slurm allocation at once; the profiles end up in a shared folder.
#   sbatch --nodes=16 fleet-slurm.sh /shared/profiles
#SBATCH --job-name=splitpoint-calibrate
#SBATCH --ntasks-per-node=1
#SBATCH --exclusive
#SBATCH --time=00:20:00
set -euo pipefail
PROFILES=${1:?give the shared folder for the profiles}
PROGRAM=${SPLITPOINT_CALIBRATE:-$SLURM_SUBMIT_DIR/splitpoint-calibrate}
STORAGE=${STORAGE_PATH:-/tmp}
mkdir -p "$PROFILES"
export PROFILES PROGRAM STORAGE
# 3 means that something was missing (no GPU, for example): the profile is valid and says what.
# shellcheck disable=SC2016
srun --kill-on-bad-exit=0 bash -c '
  "$PROGRAM" run --mode full --progress none --storage-path "$STORAGE" --label "$SLURMD_NODENAME" -o "$PROFILES/$SLURMD_NODENAME.json" || [[ $? -eq 3 ]]'
"$PROGRAM" fleet "$PROFILES"
