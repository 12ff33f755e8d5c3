# shellcheck shell=bash disable=SC2034,SC2015
# Sourced by run.sh and test.sh: which Debian or Ubuntu packages Splitpoint needs, and how they get here.

BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qtkeychain-qt6-dev
  libeigen3-dev nlohmann-json3-dev libcli11-dev libexpected-dev libsodium-dev
  libzip-dev libxlsxwriter-dev libpugixml-dev libpng-dev
  libcurl4-openssl-dev zlib1g-dev ca-certificates tzdata
  fonts-dejavu-core
  libmd4c-dev libmd4c-html0-dev
  qt6-l10n-tools
)
# What QtKeychain asks a desktop's keyring through; it loads it when it runs and does not depend on it.
BUILD_PACKAGES+=(libsecret-1-0)
# A Wayland desktop without an X server needs Qt's plugin for it.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
  BUILD_PACKAGES+=(qt6-wayland)
fi
TEST_PACKAGES=(libgtest-dev librapidcheck-dev libbenchmark-dev coinor-cbc python3 python3-openpyxl python3-yaml)
# What LibreOffice makes of decks and workbooks: 71 MB to fetch, 222 MB unpacked (6 s), a minute of the tests' time.
TEST_PACKAGES+=(libreoffice-impress-nogui libreoffice-calc-nogui)
# The drives of the real window (tests/ui/drive): a display, a window manager, a hand, and a screen reader's eyes.
TEST_PACKAGES+=(xvfb openbox xdotool dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi)
# The schemas of the file formats against samples (tests/resources).
TEST_PACKAGES+=(python3-jsonschema)
TEST_PACKAGES+=(python3-numpy)  # the futures in another program, tests/performance/simulate_numpy.py
# A server with a certificate of its own (tests/models/import).
TEST_PACKAGES+=(openssl)
# A keyring of a session that is thrown away (tests/ui/import): 10 MB to fetch, 51 MB unpacked.
TEST_PACKAGES+=(gnome-keyring)
# What a desktop and a software catalog would say about our files (tests/installer).
TEST_PACKAGES+=(desktop-file-utils appstream shared-mime-info)
# libFuzzer and the sanitizers (installer/fuzz.sh), which lines run (installer/coverage.sh).
FUZZ_PACKAGES=(clang-14 libclang-rt-14-dev llvm-14)
# What reads the sources (installer/lint.sh, preset tidy).
LINT_PACKAGES=(clang-14 clang-tidy-14 clazy)

fail() {
  echo "splitpoint: $*" >&2
  exit 1
}

# Every installed package and every name that one of them provides (newer Debians fold libqt6opengl6-dev into qt6-base-dev).
installed_names() {
  dpkg-query --show --showformat='${db:Status-Status} ${Package}, ${Provides}\n' |
    sed -n 's/([^)]*)//g; s/^installed //p' | tr -d ' ' | tr ',' '\n'
}

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
  local installed
  installed=$(installed_names)
  printf '%s\n' "$@" | grep -vxF "$installed" || true
}

candidate_version() {
  LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -vxF '(none)' || true
}

# True if apt could install the name, as a package or as something a package provides.
is_offered() {
  [[ -n $(candidate_version "$1") || -n $(LC_ALL=C apt-cache showpkg "$1" 2>/dev/null | sed '1,/^Reverse Provides:/d') ]]
}

# require_version NAME LEAST: what is installed, or would be, is new enough.
require_version() {
  local version
  version=$(candidate_version "$1")
  [[ -z $version ]] || dpkg --compare-versions "$version" ge "$2" ||
    fail "this distribution has $1 $version, but $2 or newer is needed: use Debian 12, Ubuntu 24.04 or newer."
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

# Says what to run, or asks, where this user needs sudo.
prepare_sudo() {
  local command="apt-get update && apt-get install --no-install-recommends $*"
  command -v sudo >/dev/null ||
    fail "packages are missing and this user may not install them; as root, run: $command"
  if ! sudo -n true 2>/dev/null; then
    [[ -t 0 || -n ${SUDO_ASKPASS:-} ]] ||
      fail "packages are missing and sudo cannot ask for a password here; as root, run: $command"
    echo "Splitpoint needs these packages: $*"
    echo "sudo may ask for your password, to run 'apt-get update' and 'apt-get install' for them."
  fi
}

# ensure_packages NAME…: installs what is missing; asks nobody and updates nothing if all is there.
ensure_packages() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "this machine has no apt, so install the equivalents of '$*' by hand and build with 'cmake --preset release && cmake --build --preset release'."
  # No process substitution here: it needs /proc, which a bare chroot may not have mounted.
  local missing name
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  mapfile -t missing <<<"$missing"
  [[ $EUID -eq 0 ]] || prepare_sudo "${missing[@]}"

  local apt=(apt-get --quiet --option DPkg::Lock::Timeout=300 --option Acquire::Retries=3)
  echo "Installing ${#missing[@]} packages with apt-get: ${missing[*]}"
  as_root "${apt[@]}" update ||
    echo "splitpoint: 'apt-get update' failed; going on with the package lists that are here." >&2
  require_version cmake 3.25
  require_version qt6-base-dev 6.4
  for name in "${missing[@]}"; do
    is_offered "$name" ||
      fail "apt knows no package '$name'; Splitpoint needs Debian 12, Ubuntu 24.04 or newer, with 'main' (Ubuntu: also 'universe') among the package sources."
  done
  as_root "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" ||
    fail "apt-get could not install the packages (its message is above); mend that and start again."
}

# unpack_prometheus FOLDER: Debian's Prometheus for one test, 19 MB, unpacked and not installed, since installing it starts a
# service on port 9090. Where it cannot be had the test skips itself and says so.
unpack_prometheus() {
  [[ ! -x $1/usr/bin/promtool ]] && ! command -v promtool >/dev/null && command -v dpkg-deb >/dev/null || return 0
  local folder
  folder=$(mktemp -d)
  if (cd "$folder" && apt-get --quiet=2 download prometheus >/dev/null 2>&1 && mkdir -p "$1" && dpkg-deb -x prometheus_*.deb "$1"); then
    echo "Unpacked Prometheus into $1 for its test."
  else
    echo "splitpoint: Prometheus could not be fetched; the test against a real one will be skipped." >&2
  fi
  rm -rf "$folder"
}

# True if build/release is configured for this checkout and not for one that was copied or moved here.
is_configured() {
  [[ -f $ROOT/build/release/build.ninja ]] &&
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$ROOT" "$ROOT/build/release/CMakeCache.txt"
}

# configure_release CMAKE-OPTION…: configures build/release, afresh if what is there is not ours.
configure_release() {
  local fresh=()
  is_configured || fresh=(--fresh)
  (cd "$ROOT" && cmake --preset release "${fresh[@]}" "$@") ||
    fail "CMake could not configure the build; its message is above."
}
