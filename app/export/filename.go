package export

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName bounds a file name, in bytes: the shortest limit of the common file
// systems is 255, and the folder and a " (2)" want room as well.
const maxName = 120

const unnamed = "notes"

// reserved are the names that Windows keeps for devices, whatever comes after
// a point.
var reserved = regexp.MustCompile(`(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)`)

// FileName makes a title into a file name that is safe on Windows, macOS and
// Linux and not hidden. The extension may be given with its point or without.
// The name is never empty.
func FileName(title, extension string) string {
	extension = strings.TrimLeft(clean(extension), ".")
	if extension != "" {
		extension = "." + shorten(extension, maxName/4)
	}
	name := strings.TrimLeft(clean(title), ".-~ ")
	name = shorten(name, maxName-len(extension)-len("_"))
	if reserved.MatchString(name) {
		name = "_" + name
	}
	if name == "" {
		name = unnamed
	}
	return name + extension
}

// clean takes out what no file name may hold, line breaks and signs that
// can't be seen among it.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError || !unicode.IsPrint(r) && !unicode.IsSpace(r):
			return -1
		case unicode.IsSpace(r):
			return ' '
		case strings.ContainsRune(`<>:"/\|?*`, r):
			return '-'
		}
		return r
	}, s)
	return strings.TrimRight(oneLine(s), ". ")
}

// shorten cuts a name to at most n bytes, between two letters.
func shorten(name string, n int) string {
	if len(name) <= n {
		return name
	}
	for n > 0 && !utf8.RuneStart(name[n]) {
		n--
	}
	return strings.TrimRight(name[:n], ". ")
}
