#!/usr/bin/env bash
# Which libraries the tarball carries: all that the programs load but the C library's own, which come from the machine.
#   installer/bundled-libraries.sh PROGRAM…       one path a line
set -euo pipefail
for program in "$@"; do
  LC_ALL=C ldd "$program"
done | awk '/=> \//{print $3}' | sort -u |
  grep -vE '/(ld-linux[^/]*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libnsl)\.so\.[0-9]+$'
