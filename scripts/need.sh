#!/usr/bin/env bash
# need.sh [build|test] sees to it that this machine can build Newsglass, or
# build it and run its tests. What is missing is named in one line and, where
# there is apt-get, installed; elsewhere the line to type is printed and the
# status is 1. It says nothing when nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

# How to look for it, then its package in Debian and Ubuntu, Fedora, Arch.
build='
program    gcc              gcc               gcc                    gcc
header     stdlib.h         libc6-dev         glibc-devel            glibc
program    pkg-config       pkg-config        pkgconf-pkg-config     pkgconf
pkg-config gl               libgl-dev         mesa-libGL-devel       libglvnd
pkg-config egl              libegl-dev        mesa-libEGL-devel      libglvnd
pkg-config x11              libx11-dev        libX11-devel           libx11
pkg-config xcursor          libxcursor-dev    libXcursor-devel       libxcursor
pkg-config xrandr           libxrandr-dev     libXrandr-devel        libxrandr
pkg-config xinerama         libxinerama-dev   libXinerama-devel      libxinerama
pkg-config xi               libxi-dev         libXi-devel            libxi
pkg-config xxf86vm          libxxf86vm-dev    libXxf86vm-devel       libxxf86vm
pkg-config wayland-client   libwayland-dev    wayland-devel          wayland
pkg-config xkbcommon        libxkbcommon-dev  libxkbcommon-devel     libxkbcommon
'
tests='
program    Xvfb             xvfb              xorg-x11-server-Xvfb   xorg-server-xvfb
driver     swrast           libgl1-mesa-dri   mesa-dri-drivers       mesa
program    xdotool          xdotool           xdotool                xdotool
program    import           imagemagick       ImageMagick            imagemagick
program    xclip            xclip             xclip                  xclip
program    xwininfo         x11-utils         xwininfo               xorg-xwininfo
'

stop() {
	echo "newsglass: $*" >&2
	exit 1
}

present() { # HOW NAME
	case $1 in
	program) command -v "$2" ;;
	header) echo "#include <$2>" | gcc -E - ;;
	pkg-config) pkg-config --exists "$2" ;;
	driver) compgen -G "/usr/lib*/dri/$2_dri.so" || compgen -G "/usr/lib*/*/dri/$2_dri.so" || compgen -G '/usr/lib*/*/libgallium-*.so' ;;
	esac >/dev/null 2>&1
}

# missing prints the rows of the tables whose thing this machine lacks.
missing() { # TABLE
	local how name packages
	while read -r how name packages; do
		[ -z "$how" ] || present "$how" "$name" || echo "$name $packages"
	done <<<"$1"
}

# column prints the Nth word of every row, each once, in one line.
column() { # N ROWS
	awk -v n="$1" '!seen[$n]++ { printf "%s%s", gap, $n; gap = " " }' <<<"$2"
}

check_go() {
	command -v go >/dev/null ||
		stop "Go is missing; version $wanted or newer is at https://go.dev/dl"
	go list -m >/dev/null 2>&1 ||
		stop "$(cd / && go version | cut -d' ' -f3) is here, Newsglass needs go$wanted or newer: https://go.dev/dl"
}

install_by_apt() { # PACKAGES
	local root=()
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null || stop "as root, type: apt-get install $1"
		root=(sudo)
		[ -t 0 ] || root+=(-n)
	fi
	# shellcheck disable=SC2086 # the packages are words
	"${root[@]}" sh -ec '
		export DEBIAN_FRONTEND=noninteractive
		apt-get -q -o DPkg::Lock::Timeout=300 update
		apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"' \
		apt-get $1 </dev/null >&2 || stop "apt-get failed; to try again: apt-get install $1"
}

wanted=$(awk '$1 == "go" { print $2 }' go.mod)
table=$build
case ${1:-build} in
build) ;;
test) table+=$tests ;;
*) stop "usage: need.sh [build|test]" ;;
esac

check_go
if [ "$(uname -s)" = Darwin ]; then
	xcode-select -p >/dev/null 2>&1 || stop "a C compiler is missing; type: xcode-select --install"
	exit 0
fi
lacking=$(missing "$table")
[ -n "$lacking" ] || exit 0
echo "newsglass: missing here: $(column 1 "$lacking")" >&2
if command -v apt-get >/dev/null; then
	install_by_apt "$(column 2 "$lacking")"
elif command -v dnf >/dev/null; then
	stop "type: sudo dnf install $(column 3 "$lacking")"
elif command -v pacman >/dev/null; then
	stop "type: sudo pacman -S --needed $(column 4 "$lacking")"
else
	stop "install these, then try again: $(column 1 "$lacking")"
fi
lacking=$(missing "$table")
[ -z "$lacking" ] || stop "still missing after the installation: $(column 1 "$lacking")"
