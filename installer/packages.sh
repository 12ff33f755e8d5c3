# shellcheck shell=bash disable=SC2034,SC2015
# Sourced by run.sh and test.sh: which Debian or Ubuntu packages Splitpoint needs, and how they get here.
# A name may have an alternative after a bar: the first that the distribution offers is taken.

BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev libqt6opengl6-dev 'qt6-charts-dev|libqt6charts6-dev' 'qt6-svg-dev|libqt6svg6-dev'
  libeigen3-dev nlohmann-json3-dev libcli11-dev libexpected-dev libsodium-dev
  fonts-dejavu-core
)
# A Wayland desktop without an X server needs Qt's plugin for it.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
  BUILD_PACKAGES+=(qt6-wayland)
fi
TEST_PACKAGES=(libgtest-dev librapidcheck-dev libbenchmark-dev coinor-cbc python3)

fail() {
  echo "splitpoint: $*" >&2
  exit 1
}

is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# missing_packages NAME…: those of which no alternative is installed, one a line.
missing_packages() {
  local wanted name found
  for wanted in "$@"; do
    found=no
    for name in ${wanted//|/ }; do
      if is_installed "$name"; then
        found=yes
        break
      fi
    done
    [[ $found == yes ]] || echo "$wanted"
  done
}

candidate_version() {
  LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -v '(none)' || true
}

# Runs as root what needs root, keeping the proxies the caller has set.
as_root() {
  local settings=(DEBIAN_FRONTEND=noninteractive) name
  for name in http_proxy https_proxy ftp_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [[ -z ${!name:-} ]] || settings+=("$name=${!name}")
  done
  if [[ $EUID -eq 0 ]]; then
    env "${settings[@]}" "$@"
  else
    sudo env "${settings[@]}" "$@"
  fi
}

# ensure_packages NAME…: installs what is missing; asks nobody and updates nothing if all is there.
ensure_packages() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "this machine has no apt, so install the equivalents of '$*' by hand and build with 'cmake --preset release && cmake --build --preset release'."
  # No process substitution here: it needs /proc, which a bare chroot may not have mounted.
  local missing
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  mapfile -t missing <<<"$missing"

  local plain="${missing[*]%%|*}"
  if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null ||
      fail "packages are missing and this user may not install them; as root, run: apt-get update && apt-get install --no-install-recommends $plain"
    if ! sudo -n true 2>/dev/null; then
      [[ -t 0 || -n ${SUDO_ASKPASS:-} ]] ||
        fail "packages are missing and sudo cannot ask for a password here; run: sudo apt-get update && sudo apt-get install --no-install-recommends $plain"
      echo "Splitpoint needs these packages: $plain"
      echo "sudo may ask for your password, to run 'apt-get update' and 'apt-get install' for them."
    fi
  fi

  local apt=(apt-get --quiet --option DPkg::Lock::Timeout=300 --option Acquire::Retries=3)
  echo "Installing ${#missing[@]} packages with apt-get: $plain"
  as_root "${apt[@]}" update ||
    echo "splitpoint: 'apt-get update' failed; going on with the package lists that are here." >&2

  local chosen=() wanted name version
  for wanted in "${missing[@]}"; do
    version=
    for name in ${wanted//|/ }; do
      version=$(candidate_version "$name")
      [[ -z $version ]] || break
    done
    [[ -n $version ]] ||
      fail "apt knows no package '${wanted//|/\' or \'}'; Splitpoint needs Debian 12, Ubuntu 24.04 or newer, with 'main' and 'universe' among the package sources."
    chosen+=("$name")
  done
  require_version cmake 3.25
  require_version qt6-base-dev 6.4
  as_root "${apt[@]}" install --yes --no-install-recommends "${chosen[@]}" ||
    fail "apt-get could not install the packages (its message is above); mend that and start again."
}

# require_version NAME LEAST: what is installed, or would be, is new enough.
require_version() {
  local version
  version=$(candidate_version "$1")
  [[ -z $version ]] || dpkg --compare-versions "$version" ge "$2" ||
    fail "this distribution has $1 $version, but $2 or newer is needed: use Debian 12, Ubuntu 24.04 or newer."
}

# configure_release CMAKE-OPTION…: configures build/release, afresh if it was made for a checkout elsewhere.
configure_release() {
  local fresh=() cache=$ROOT/build/release/CMakeCache.txt
  if [[ -f $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$ROOT" "$cache"; then
    fresh=(--fresh)
  fi
  (cd "$ROOT" && cmake --preset release "${fresh[@]}" "$@") ||
    fail "CMake could not configure the build; its message is above."
}
