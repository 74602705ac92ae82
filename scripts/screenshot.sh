#!/usr/bin/env bash
# screenshot.sh PROGRAM FOLDER takes the program's pictures, each size in light
# and in dark, as FOLDER/newsglass-THEME-SIZE.png, and one each of the comparison,
# the map, the names and the notes. It brings its own display, and a fresh library, which shows the
# sample reports.
set -euo pipefail

program=$(realpath "$1")
folder=$(realpath -m "$2")
mkdir -p "$folder"
work=$(mktemp -d)
patience=60 # seconds for one picture

# finish ends the program and its display; either may have gone already.
finish() {
	local job
	for job in $(jobs -p); do
		kill "$job" 2>/dev/null || true
	done
	wait
}
trap 'finish; rm -rf "$work"' EXIT

stop() {
	echo "screenshot: $*" >&2
	exit 1
}

# start_display starts a display of the size on a free number.
start_display() { # SIZE
	mkfifo "$work/display"
	Xvfb -displayfd 3 -screen 0 "$1x24" -dpi 96 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
	read -r DISPLAY <"$work/display" || stop "Xvfb: $(tail -n 1 "$work/xvfb.log")"
	export DISPLAY=:$DISPLAY
	rm "$work/display"
}

# settle captures the screen until it shows something and stays as it is: the
# same pixels twice, of more colours than a window has before its text.
settle() { # PICTURE
	local before='' now='' colours
	local end=$((SECONDS + patience))
	while [ $SECONDS -lt $end ]; do
		import -silent -window root -strip "$1"
		read -r now colours < <(identify -format '%# %k\n' "$1")
		[ "$now" != "$before" ] || [ "$colours" -lt 64 ] || return 0
		before=$now
	done
	stop "the window was still changing after $patience seconds"
}

picture() { # NAME THEME SIZE [KEYS ...]: what is shown after the keys, or after "type WORDS"
	local name=$1 theme=$2 size=$3
	local home=$work/$name log=$work/$name.log picture=$folder/newsglass-$name.png
	shift 3
	mkdir -m 700 "$home" "$home/cache"
	start_display "$size"
	env -u WAYLAND_DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
		XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home" NEWSGLASS_LIBRARY="$home/library" \
		NEWSGLASS_THEME="$theme" NEWSGLASS_SIZE="$size" LANG=en_GB.UTF-8 TZ=UTC FYNE_SCALE=1 \
		"$program" >"$log" 2>&1 &
	# Its title names the article when one is open.
	timeout "$patience" xdotool search --sync --onlyvisible --name '.+ Newsglass' >/dev/null ||
		stop "no window: $(tail -n 1 "$log")"
	settle "$picture"
	local keys
	for keys; do
		case $keys in
		type\ *) xdotool type "${keys#type }" ;;
		*) xdotool key $keys ;; # several keys are several words
		esac
		settle "$picture"
	done
	echo "$picture"
	finish
}

for theme in light dark; do
	for size in 1400x900 1000x700; do
		picture $theme-$size $theme $size
	done
done
picture compare light 1400x900 ctrl+2
picture map light 1400x900 ctrl+3
picture names light 1400x900 ctrl+4
picture notes light 1400x900 'bracketright h' Escape 'bracketright bracketright 2' a 'type Reported by one source only.' ctrl+Return \
	j 'bracketright u' a 'type Ask where this figure comes from.' ctrl+Return j 'bracketright 3' t 'type hostages, to check' Return \
	j ctrl+shift+a 'type Compare with the report of the day before.' ctrl+Return ctrl+5
