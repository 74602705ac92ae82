package coref

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

func letterOrDigit(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == utf8.RuneError
}

// letters returns the set of the bytes of a word, as bits; some share one.
func letters(w string) uint32 {
	var set uint32
	for i := range len(w) {
		set |= 1 << (w[i] & 31)
	}
	return set
}

// start returns the first 8 bytes of a word, in such an order that those of two
// words compare as the words do.
func start(w string) uint64 {
	var b [8]byte
	copy(b[:], w)
	return binary.BigEndian.Uint64(b[:])
}

// mask returns the bits of start that a word of n bytes decides.
func mask(n int) uint64 { return ^uint64(0) << (64 - 8*min(n, 8)) }

// missing returns how many of the letters are not in others. Each takes an
// edit at least.
func missing(letters, others uint32) int { return bits.OnesCount32(letters &^ others) }

// sound brings the transliterations of a word together, letter by letter, so
// that what begins alike still does: "nouri" and "nuri", "qasim" and "kassim".
func sound(w string) string {
	w = alike.Replace(w)
	b := make([]byte, 0, len(w))
	for i := range len(w) {
		if len(b) == 0 || b[len(b)-1] != w[i] {
			b = append(b, w[i])
		}
	}
	return string(b)
}

var alike = strings.NewReplacer(
	"ou", "u", "oo", "u", "ee", "i", "ei", "ai", "ay", "ai", "ph", "f", "dh", "d", "th", "t", "gh", "g", "kh", "k",
	"q", "k", "y", "i", "w", "v", "o", "u", "e", "a",
)

// longestTyped is up to how many bytes of a word its letters may be wrong.
const longestTyped = 24

// edits returns how many edits turn typed into w or into a beginning of w: a
// letter wrong, left out, too many, or two swapped. What takes more than most
// is most+1.
func edits(typed, w string, most int) int {
	if len(typed) > longestTyped || len(w) < len(typed)-most {
		return most + 1
	}
	w = w[:min(len(w), len(typed)+most)]
	var rows [3][longestTyped + 1]int // of the last letters of w; column: letters of typed
	before, last, now := &rows[0], &rows[1], &rows[2]
	for j := range len(typed) + 1 {
		last[j] = j
	}
	best := last[len(typed)]
	for i := range len(w) {
		now[0] = i + 1
		low := now[0]
		for j := range len(typed) {
			cost := 1
			if w[i] == typed[j] {
				cost = 0
			}
			now[j+1] = min(last[j]+cost, last[j+1]+1, now[j]+1)
			if i > 0 && j > 0 && w[i] == typed[j-1] && w[i-1] == typed[j] {
				now[j+1] = min(now[j+1], before[j-1]+1)
			}
			low = min(low, now[j+1])
		}
		best = min(best, now[len(typed)])
		if low > most {
			break
		}
		before, last, now = last, now, before
	}
	return min(best, most+1)
}
