#!/usr/bin/env bash
# package.sh VERSION makes dist/newsglass-VERSION-linux-ARCH.tar.gz and, where
# there is dpkg-deb, dist/newsglass_VERSION_ARCH.deb. Both hold the same tree;
# the archive is unpacked over /usr/local, the package over /usr. The same
# commit makes the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

id=org.newsglass.Newsglass
version=${1#v}
arch=$(go env GOARCH)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 0)
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=newsglass-$version-linux-$arch
tree=$work/$name

# Fyne's checks for calls from the wrong thread are for development.
go build -trimpath -tags release,migrated_fynedo \
	-ldflags "-s -w -X github.com/newsglass/newsglass/app/cli.Version=$version" \
	-o "$tree/bin/newsglass" .

share=$tree/share
install -D -m 644 "packaging/$id.desktop" -t "$share/applications"
install -D -m 644 "packaging/$id.metainfo.xml" -t "$share/metainfo"
install -D -m 644 "packaging/$id.mime.xml" "$share/mime/packages/$id.xml"
install -D -m 644 resources/icon.svg "$share/icons/hicolor/scalable/apps/$id.svg"
install -D -m 644 resources/icon.png "$share/icons/hicolor/512x512/apps/$id.png"
install -D -m 644 LICENSE "$share/doc/newsglass/copyright"

mkdir -p dist
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
	-cf - "$name" | gzip -n9 >"dist/$name.tar.gz"
echo "dist/$name.tar.gz"

command -v dpkg-deb >/dev/null || exit 0
# A Debian version starts with a digit; a bare commit does not count upwards.
case $version in
[0-9]*.[0-9]*) deb=${version//-/+} ;;
*) deb=0~$version ;;
esac
arch=$(dpkg --print-architecture)
libc=$(objdump -T "$tree/bin/newsglass" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)
mkdir -p "$work/deb/DEBIAN"
mv "$tree" "$work/deb/usr"
cat >"$work/deb/DEBIAN/control" <<EOF
Package: newsglass
Version: $deb
Architecture: $arch
Maintainer: The Newsglass authors <newsglass@users.noreply.github.com>
Installed-Size: $(du -sk "$work/deb/usr" | cut -f1)
Depends: libc6 (>= ${libc#GLIBC_}), libgl1, libx11-6, libxcursor1, libxi6, libxinerama1, libxrandr2, libxrender1, libxext6, libxxf86vm1, libwayland-client0, libwayland-cursor0, libwayland-egl1, libxkbcommon0
Recommends: libdecor-0-0, shared-mime-info
Section: misc
Priority: optional
Homepage: https://github.com/newsglass/newsglass
Description: read many reports of one event side by side
 Newsglass shows the articles, the text with its names highlighted, and the
 numbers that the text states, each with the sentence it stands in: how many,
 how far, who says so, and do the reports agree? It is private and works
 offline.
EOF
dpkg-deb --root-owner-group --build "$work/deb" "dist/newsglass_${deb}_$arch.deb" >/dev/null
echo "dist/newsglass_${deb}_$arch.deb"
