#!/usr/bin/env bash
# What is inside: writes FOLDER/sbom.cdx.json (CycloneDX 1.5) of a package, and FOLDER/third-party with the copyright files of the
# libraries whose code it carries. Read off the build: the headers that the compiler opened, the libraries that were linked and
# what the dynamic loader finds. A library without a license in licenses.csv is an error, so the list is complete.
#   installer/sbom.sh BUILD COMPONENT VERSION FOLDER       COMPONENT: desktop, cli or portable
set -euo pipefail
export LC_ALL=C
BUILD=$1 COMPONENT=$2 VERSION=$3 FOLDER=$4
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

fail() {
  echo "sbom: $*" >&2
  exit 1
}
case $COMPONENT in
  desktop) NAME=splitpoint TARGETS=(splitpoint) PROGRAMS=("$BUILD/bin/splitpoint") ;;
  cli) NAME=splitpoint-cli TARGETS=(splitpoint-cli splitpoint-calibrate) PROGRAMS=("$BUILD/bin/splitpoint-cli" "$BUILD/bin/splitpoint-calibrate") ;;
  portable) NAME=splitpoint-cli TARGETS=(splitpoint-cli-portable splitpoint-calibrate) PROGRAMS=("$BUILD/portable/splitpoint-cli" "$BUILD/bin/splitpoint-calibrate") ;;
  *) fail "'$COMPONENT' is not desktop, cli or portable." ;;
esac
command -v dpkg-query >/dev/null || { echo "sbom: no dpkg here, so no bill of materials is written." >&2; exit 0; }
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

# packages_of FILE-LIST ROLE: "package<tab>role" of the packages that own the files. /lib and /usr/lib are one folder.
packages_of() {
  sed 's|^/usr/lib/|/lib/|; /^\/lib\//{p; s|^|/usr|}' "$1" | sort -u | xargs --no-run-if-empty dpkg-query --search 2>/dev/null |
    sed -n 's/^\([^:,]*\)[:,].*/\1/p' | sort -u | sed "s/\$/\t$2/" || true
}
ninja -C "$BUILD" -t inputs "${TARGETS[@]}" | sort -u >"$WORK/inputs"
grep '\.o$' "$WORK/inputs" | xargs ninja -C "$BUILD" -t deps | sed -n 's/^ *\(\/usr\/.*\)/\1/p' | grep -v '^/usr/local/' | sort -u >"$WORK/headers"
[[ -s $WORK/headers ]] || fail "the build in $BUILD has noted no headers; build it with ninja first."
grep -E '^/usr/lib/.*\.a$' "$WORK/inputs" >"$WORK/static" || true
for program in "${PROGRAMS[@]}"; do
  readelf --dynamic "$program" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' >>"$WORK/needed"
  ldd "$program" | awk '/=> \//{print $1, $3}' >>"$WORK/loaded"
done
if [[ $COMPONENT == portable ]]; then
  "$HERE/bundled-libraries.sh" "${PROGRAMS[@]}" >"$WORK/bundled"
else
  : >"$WORK/bundled"
fi
awk 'NR == FNR {needed[$1]; next} $1 in needed {print $2}' "$WORK/needed" "$WORK/loaded" | sort -u | grep -vxFf "$WORK/bundled" >"$WORK/shared"
{
  packages_of "$WORK/headers" compiled-in
  packages_of "$WORK/static" linked-static
  packages_of "$WORK/shared" linked-shared
  packages_of "$WORK/bundled" bundled
} | sort | awk -F'\t' '$1 != last {if (NR > 1) print last "\t" roles; last = $1; roles = $2; next} {roles = roles " " $2} END {print last "\t" roles}' >"$WORK/packages"

license_of() {
  awk -F, -v package="$1" 'NR > 1 && package ~ "^(" $1 ")$" {print $2; exit}' "$HERE/licenses.csv"
}
mkdir -p "$FOLDER/third-party"
TIME=$(date --utc --date="@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)
BASE=$(sed -n "s/^ID=//p" /etc/os-release)
entries='' references=''
add_entry() { # NAME VERSION REFERENCE LICENSE ROLES
  entries+="${entries:+,}
    {\"type\": \"library\", \"bom-ref\": \"$3\", \"name\": \"$1\", \"version\": \"$2\", \"purl\": \"$3\",
     \"licenses\": [{\"expression\": \"$4\"}],
     \"properties\": [{\"name\": \"splitpoint:how\", \"value\": \"$5\"}]}"
  references+="${references:+, }\"$3\""
}
while IFS=$'\t' read -r package roles; do
  license=$(license_of "$package")
  [[ -n $license ]] || fail "$package ($roles) has no license in installer/licenses.csv; look into /usr/share/doc/$package/copyright and add it."
  version=$(dpkg-query --show --showformat='${Version}\n' "$package" | head -n 1)
  add_entry "$package" "$version" "pkg:deb/$BASE/$package@${version//+/%2B}" "$license" "$roles"
  if [[ " $roles" =~ \ (compiled-in|linked-static|bundled) ]]; then
    install -m 644 "/usr/share/doc/$package/copyright" "$FOLDER/third-party/$package.txt"
  fi
done <"$WORK/packages"
if [[ $COMPONENT != desktop ]] && strings "$BUILD/bin/splitpoint-calibrate" | grep -q 'cudart'; then
  cuda=$(sed -n 's/^set(CMAKE_CUDA_COMPILER_VERSION "\(.*\)").*/\1/p' "$BUILD"/CMakeFiles/*/CMakeCUDACompiler.cmake)
  add_entry cudart "$cuda" "pkg:generic/nvidia/cudart@$cuda" LicenseRef-NVIDIA-CUDA-EULA linked-static
  echo "splitpoint-calibrate carries NVIDIA's CUDA runtime library $cuda. It may be handed on under the NVIDIA CUDA Toolkit End User
License Agreement, attachment A: https://docs.nvidia.com/cuda/eula/" >"$FOLDER/third-party/cudart.txt"
fi
cat >"$FOLDER/sbom.cdx.json" <<END
{
  "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
  "metadata": {
    "timestamp": "$TIME",
    "component": {"type": "application", "bom-ref": "$NAME", "name": "$NAME", "version": "$VERSION", "licenses": [{"expression": "GPL-3.0-or-later"}]}
  },
  "components": [$entries
  ],
  "dependencies": [{"ref": "$NAME", "dependsOn": [$references]}]
}
END
