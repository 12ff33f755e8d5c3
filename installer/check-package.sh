#!/usr/bin/env bash
# For developers, as root: do the packages of installer/package.sh hold what they promise on an empty Debian 12? Installs an older
# version, upgrades it, opens a sample from the command line and as a file manager would, makes a deck, removes everything; and
# runs the tarball in a system without Qt and without anything installed.
#   installer/check-package.sh [PACKAGES] [DIRECTORY]      default build/release/packages and /tmp/splitpoint-package
# The window's picture ends up as DIRECTORY/out.png. lintian looks at the packages, too, where it is installed.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
PACKAGES=$(realpath "${1:-$ROOT/build/release/packages}")
PLACE=${2:-/tmp/splitpoint-package}
SUITE=bookworm
MIRROR=${MIRROR:-http://deb.debian.org/debian}
CHROOT=$PLACE/$SUITE
BASE=$PLACE/$SUITE.tar
export LC_ALL=C.UTF-8

fail() {
  echo "check-package: $*" >&2
  exit 1
}
[[ $EUID -eq 0 ]] || fail "making a chroot needs root."
command -v debootstrap >/dev/null || fail "install debootstrap first: apt-get install debootstrap"
only() { # the one file that fits
  [[ $# -eq 1 && -f $1 ]] || fail "there must be one package of each kind in $PACKAGES, but these fit: $*"
  echo "$1"
}
DESKTOP=$(only "$PACKAGES"/splitpoint_*.deb)
CLI=$(only "$PACKAGES"/splitpoint-cli_*.deb)
TARBALL=$(only "$PACKAGES"/splitpoint-cli-*.tar.gz)
VERSION=$(dpkg-deb --field "$DESKTOP" Version)

release_mounts() {
  if mountpoint -q "$CHROOT/proc"; then umount "$CHROOT/proc"; fi
}
trap release_mounts EXIT

fresh_system() {
  release_mounts
  rm -rf --one-file-system "$CHROOT"
  if [[ ! -f $BASE ]]; then
    debootstrap --variant=minbase "$SUITE" "$CHROOT" "$MIRROR" >"$PLACE/debootstrap.log" || fail "debootstrap failed; see $PLACE/debootstrap.log"
    tar -C "$CHROOT" -cf "$BASE" .
  else
    mkdir "$CHROOT"
    tar -C "$CHROOT" -xf "$BASE"
  fi
  for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
    if [[ -f $file ]] && grep -q '^ *Acquire::' "$file"; then cp "$file" "$CHROOT/etc/apt/apt.conf.d/"; fi
  done
  cp /etc/resolv.conf "$CHROOT/etc/resolv.conf"
  mount -t proc proc "$CHROOT/proc"
  mkdir "$CHROOT/packages"
}
inside() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 XDG_RUNTIME_DIR=/tmp DEBIAN_FRONTEND=noninteractive \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" timeout 600 chroot "$CHROOT" "$@"
}
shell() { inside bash -euc "$1"; }
install_in() { inside apt-get --quiet=2 install --yes --no-install-recommends "$@" >>"$PLACE/apt.log" 2>&1 || fail "apt-get could not install $*; see $PLACE/apt.log"; }
# Any command that fails ends the check; "step || fail" would let a step's inner failures pass.
set -E
trap 'echo "check-package: $STEP: failed in line $LINENO" >&2' ERR
step() {
  local start=$SECONDS
  STEP=$1
  shift
  "$@"
  echo "== $STEP: $((SECONDS - start)) s"
}

# older_version DEB FILE: the same package as version 0.0.1-1, with a file that the next version has no longer.
older_version() {
  local tree name
  tree=$(mktemp -d)
  name=$(dpkg-deb --field "$1" Package)
  dpkg-deb --raw-extract "$1" "$tree"
  sed -i "s/^Version: .*/Version: 0.0.1-1/; s/(= $VERSION)/(= 0.0.1-1)/" "$tree/DEBIAN/control"
  echo "gone with the next version" >"$tree/usr/share/doc/$name/obsolete"
  dpkg-deb --build --root-owner-group "$tree" "$2" >/dev/null
  rm -rf "$tree"
}
install_and_upgrade() {
  inside apt-get --quiet=2 update >>"$PLACE/apt.log" 2>&1 || fail "apt-get update failed; see $PLACE/apt.log"
  # What a desktop has anyway, and what asks it who opens a file.
  install_in shared-mime-info desktop-file-utils libglib2.0-bin hicolor-icon-theme procps
  shell 'find / -xdev \( -path /proc -o -path /packages -o -path "/var/lib/apt" -o -path /var/log -o -path /var/cache -o -path /tmp \) -prune -o -print | sort >/packages/before'
  older_version "$DESKTOP" "$CHROOT/packages/older.deb"
  older_version "$CLI" "$CHROOT/packages/older-cli.deb"
  install_in /packages/older.deb /packages/older-cli.deb
  shell 'test -f /usr/share/doc/splitpoint/obsolete'
  cp "$DESKTOP" "$CLI" "$CHROOT/packages/"
  install_in "/packages/$(basename "$DESKTOP")" "/packages/$(basename "$CLI")"
  shell 'test ! -e /usr/share/doc/splitpoint/obsolete && test ! -e /usr/share/doc/splitpoint-cli/obsolete'
  [[ $(shell 'dpkg-query --show --showformat="\${Version} " splitpoint splitpoint-cli') == "$VERSION $VERSION " ]] || fail "the upgrade left another version"
  shell 'dpkg --verify splitpoint splitpoint-cli && ! dpkg --audit | grep .'
}
SAMPLE=/usr/share/doc/splitpoint-cli/examples/samples/01-chat-service.splitpoint
use_the_programs() {
  shell "cp $SAMPLE /root/chat.splitpoint
    for program in splitpoint splitpoint-cli splitpoint-calibrate; do
      \$program --version | grep -F '${VERSION%-*}'
      \$program --help | grep -q -- --manual
      zcat /usr/share/man/man1/\$program.1.gz | grep -q '^.SH SYNOPSIS'
    done
    cd /root
    splitpoint chat.splitpoint --screenshot out.png
    splitpoint-cli evaluate chat.splitpoint >from-cli.json
    splitpoint chat.splitpoint --results from-window.json
    cmp from-cli.json from-window.json
    splitpoint-cli deck chat.splitpoint -o chat.pptx
    test -s chat.pptx
    splitpoint-calibrate list >/dev/null"
  cp "$CHROOT/root/out.png" "$PLACE/out.png"
}
# The help as a folder: every page and every picture that a page names is there, and no page fetches anything.
read_the_help() {
  local help=$CHROOT/usr/share/splitpoint/help
  [[ -s $help/index.html && -s $help/pictures/overview.png ]] || fail "the package has no help with pictures"
  python3 - "$help" <<'END'
import pathlib, re, sys
folder = pathlib.Path(sys.argv[1])
links = 0
for page in folder.glob("*.html"):
    text = page.read_text(encoding="utf-8")
    for name in re.findall(r'(?:href|src)="([^"#]+)', text):
        if re.match(r"[a-z]+:", name):
            assert not re.search(r'src="' + re.escape(name), text), f"{page.name} fetches {name}"
            continue
        links += 1
        assert (folder / name).is_file(), f"{page.name} names {name}, which is not there"
print("  ", len(list(folder.glob("*.html"))), "pages,", links, "links")
END
}
# As a file manager does it: type by name and by content, who opens that type, and the start with the file's path.
open_as_a_file_manager() {
  shell "cd /root
    gio info --attributes=standard::content-type,standard::icon chat.splitpoint | grep 'application/x-splitpoint+json'
    gio mime application/x-splitpoint+json | grep 'org.splitpoint.Splitpoint.desktop'
    export QT_QPA_PLATFORM=offscreen
    timeout 20 gio launch /usr/share/applications/org.splitpoint.Splitpoint.desktop /root/chat.splitpoint 2>/dev/null || true
    for wait in 1 2 3 4 5 6 7 8 9 10; do
      sleep 1
      if started=\$(pgrep --full --exact 'splitpoint /root/chat.splitpoint'); then break; fi
    done
    ls -l /proc/\$started/exe | grep /usr/bin/splitpoint
    kill \$started"
}
remove_everything() {
  inside apt-get --quiet=2 purge --yes splitpoint splitpoint-cli >>"$PLACE/apt.log" 2>&1
  inside apt-get --quiet=2 autoremove --purge --yes >>"$PLACE/apt.log" 2>&1
  # The window above was killed and so left its claim beside the file that it had open.
  shell 'rm -rf /root/* /root/.chat.splitpoint.lock /root/.config /root/.cache /root/.local
    find / -xdev \( -path /proc -o -path /packages -o -path "/var/lib/apt" -o -path /var/log -o -path /var/cache -o -path /tmp \) -prune -o -print | sort >/packages/after'
  if left=$(comm -13 "$CHROOT/packages/before" "$CHROOT/packages/after" | grep -i splitpoint); then fail "removed, but these stayed: $left"; fi
  echo "   paths that other packages left: $(comm -13 "$CHROOT/packages/before" "$CHROOT/packages/after" | wc -l)"
}
cli_alone() {
  fresh_system
  inside apt-get --quiet=2 update >>"$PLACE/apt.log" 2>&1
  cp "$CLI" "$CHROOT/packages/"
  install_in "/packages/$(basename "$CLI")"
  if shell 'dpkg-query --show | grep -i qt'; then fail "splitpoint-cli brings Qt along"; fi
  shell "splitpoint-cli evaluate $SAMPLE | grep recommendation >/dev/null; splitpoint-cli deck $SAMPLE -o /root/chat.pptx"
}
tarball_alone() {
  fresh_system
  tar -C "$CHROOT/root" -xzf "$TARBALL"
  shell 'cd /root/splitpoint-cli-*
    if dpkg-query --show | grep -iE "qt|libcurl|libzip|libpng"; then exit 1; fi
    for program in bin/*; do
      if ldd $program | grep "not found"; then exit 1; fi
      if ldd $program | grep "=> /" | grep -vE "=> (/root/splitpoint-cli-.*/lib/splitpoint/|/lib/x86_64-linux-gnu/(libc|libm|libdl|libpthread|librt|libresolv)\.so)"; then exit 1; fi
      $program --version
    done
    sample=share/doc/splitpoint-cli/examples/samples/01-chat-service.splitpoint
    bin/splitpoint-cli evaluate $sample | grep recommendation >/dev/null
    bin/splitpoint-cli deck $sample -o /root/chat.pptx
    bin/splitpoint-cli book $sample -o /root/chat.xlsx
    bin/splitpoint-calibrate run --mode quick --no-storage --gpu none --progress none -o /root/profile.json || test $? -eq 3
    test -s /root/profile.json
    cd / && /root/splitpoint-cli-*/bin/splitpoint-cli check "/root/"splitpoint-cli-*/$sample >/dev/null'
}
lintian_is_content() {
  command -v lintian >/dev/null || { echo "   lintian is not installed: left out"; return 0; }
  lintian --allow-root --fail-on error,warning "$DESKTOP" "$CLI"
}

# Every library with version and license, and every program that the package has.
bill_of_materials() {
  local package
  for package in "$DESKTOP" "$CLI"; do
    dpkg-deb --fsys-tarfile "$package" | tar --wildcards -xOf - './usr/share/doc/*/sbom.cdx.json' |
      python3 -c 'import json, sys
bill = json.load(sys.stdin)
assert bill["bomFormat"] == "CycloneDX" and bill["metadata"]["component"]["version"] == sys.argv[1], "not this version"
parts = bill["components"]
assert all(part["version"] and part["licenses"][0]["expression"] and part["purl"] for part in parts)
assert sorted(part["bom-ref"] for part in parts) == sorted(bill["dependencies"][0]["dependsOn"])
print("  ", bill["metadata"]["component"]["name"], "with", len(parts), "parts")' "${VERSION%-*}"
  done
}

mkdir -p "$PLACE"
: >"$PLACE/apt.log"
step "lintian" lintian_is_content
step "bill of materials" bill_of_materials
step "an empty system" fresh_system
step "install, upgrade" install_and_upgrade
step "version, manual, picture, results, deck" use_the_programs
step "the help as HTML" read_the_help
step "open as a file manager does" open_as_a_file_manager
step "remove" remove_everything
step "splitpoint-cli alone, without Qt" cli_alone
step "the tarball in an empty system" tarball_alone
echo "The picture: $PLACE/out.png"
