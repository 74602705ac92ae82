package intake

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

var utf8BOM = []byte("\xef\xbb\xbf")

// decode returns the bytes as UTF-8. In falling order of trust: a byte-order
// mark, the patterns of UTF-16 and ISO 2022, valid UTF-8, what an HTML page
// declares, and the statistics of the bytes. What fits no set at all becomes U+FFFD. A
// leading byte-order mark of UTF-8 is kept, so that offsets stay the input's.
func decode(data []byte, page bool) string {
	name := unicodeMark(data)
	if name == "" {
		name = pattern(data[:min(len(data), sampleBytes)])
	}
	if name == "" && !utf8.Valid(data) {
		name = guessSet(data, page)
	}
	if name == "" || name == "utf-8" {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	set, err := htmlindex.Get(name)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return decodeAs(set, data)
}

func guessSet(data []byte, page bool) string {
	sample := data[:min(len(data), sampleBytes)]
	if page {
		if _, name, certain := charset.DetermineEncoding(sample, ""); certain {
			return name
		}
	}
	if brokenUTF8(data) {
		return "utf-8"
	}
	return statistics(sample)
}

// statistics asks chardet. Windows-1252 is the web's reading of Latin-1 and
// the fallback for Western text; it also wins a tie. chardet does not order
// ties, so they are ordered here.
func statistics(sample []byte) string {
	const fallback = "windows-1252"
	found, err := chardet.NewTextDetector().DetectAll(sample)
	if err != nil {
		return fallback
	}
	best, confidence := fallback, 0
	for _, f := range found {
		name := webName(f.Charset)
		better := f.Confidence > confidence
		tie := f.Confidence == confidence && (name == fallback || best != fallback && name < best)
		if name != "" && (better || tie) {
			best, confidence = name, f.Confidence
		}
	}
	return best
}

// webName returns the name under which the web knows the set, "" when it does
// not, or the bytes are known not to be in it.
func webName(set string) string {
	name := strings.ToLower(set)
	if name == "gb-18030" {
		name = "gb18030"
	}
	e, err := htmlindex.Get(name)
	if err != nil || strings.HasPrefix(name, "utf-") {
		return ""
	}
	if name, err = htmlindex.Name(e); err != nil {
		return ""
	}
	return name
}

// unicodeMark names the set that a byte-order mark declares.
func unicodeMark(data []byte) string {
	switch {
	case bytes.HasPrefix(data, utf8BOM):
		return "utf-8"
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return "utf-16le"
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "utf-16be"
	}
	return ""
}

// pattern names the sets that are valid UTF-8 to the eye of a validator.
func pattern(sample []byte) string {
	if bytes.Contains(sample, []byte("\x1b$B")) || bytes.Contains(sample, []byte("\x1b$@")) {
		return "iso-2022-jp"
	}
	return wide(sample)
}

// wide recognises UTF-16 without a mark: in most scripts of the news, spaces
// and line ends alone leave zero bytes on one side only.
func wide(sample []byte) string {
	var zeros [2]int
	for i, c := range sample {
		if c == 0 {
			zeros[i&1]++
		}
	}
	enough := len(sample)/20 + 1
	switch {
	case zeros[1] >= enough && zeros[0] == 0:
		return "utf-16le"
	case zeros[0] >= enough && zeros[1] == 0:
		return "utf-16be"
	}
	return ""
}

// brokenUTF8 reports whether the text is UTF-8 but for a stray byte here and
// there: at least nine in ten of its sequences beyond ASCII are sound.
func brokenUTF8(data []byte) bool {
	sound, broken := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case size > 1:
			sound++
		}
		data = data[size:]
	}
	return sound >= 9*broken
}

func decodeAs(set encoding.Encoding, data []byte) string {
	out, err := set.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return strings.TrimPrefix(strings.ToValidUTF8(string(out), "\ufffd"), "\ufeff")
}
