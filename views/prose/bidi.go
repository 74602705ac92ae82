package prose

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// A run is a stretch of a block that reads in one direction: from left to
// right when its level is even.
type run struct {
	start, end int
	level      int
}

// readingDirection tells by the first letter that has a direction how s reads,
// and whether any letter of it reads from right to left.
func readingDirection(s string) (rtl, mixed bool) {
	decided := false
	for _, r := range s {
		p, _ := bidi.LookupRune(r)
		switch p.Class() {
		case bidi.L:
			decided = true
		case bidi.R, bidi.AL:
			rtl = rtl || !decided
			return rtl, true
		case bidi.RLE, bidi.RLO, bidi.RLI, bidi.AN:
			mixed = true
		}
	}
	return rtl, mixed
}

// directions returns the runs of a block in the order of the text.
func (d *document) directions(index int) []run {
	if runs, ok := d.runs[index]; ok {
		return runs
	}
	b := &d.blocks[index]
	runs := levelRuns(d.text[b.start:b.end], b.start, b.rtl)
	d.runs[index] = runs
	return runs
}

// levelRuns applies the Unicode bidirectional algorithm to s. x/text tells the
// directions of the runs but not their levels, which decide the order of runs:
// they follow from the direction of the whole and from what the runs hold.
func levelRuns(s string, base int, rtl bool) []run {
	var p bidi.Paragraph
	if _, err := p.SetString(s); err != nil {
		return []run{{base, base + len(s), 0}}
	}
	order, err := p.Order()
	if err != nil {
		return []run{{base, base + len(s), 0}}
	}
	var runs []run
	at := 0
	for i := range order.NumRuns() {
		r := order.Run(i)
		from, to := r.Pos()
		end := at + byteLen(s[at:], to-from+1)
		switch {
		case r.Direction() == bidi.RightToLeft:
			runs = append(runs, run{base + at, base + end, 1})
		case rtl:
			runs = append(runs, run{base + at, base + end, 2})
		default:
			n := 0
			if i > 0 {
				n = leadingNumber(s[at:end])
			}
			if n > 0 {
				runs = append(runs, run{base + at, base + at + n, 2})
			}
			runs = append(runs, run{base + at + n, base + end, 0})
		}
		at = end
	}
	return runs
}

// leadingNumber returns the length of the number at the start of s. Behind
// right-to-left letters it belongs to them, although its digits read from left
// to right.
func leadingNumber(s string) int {
	length, digits := 0, false
	for i, r := range s {
		p, _ := bidi.LookupRune(r)
		switch p.Class() {
		case bidi.EN, bidi.AN:
			digits = true
			length = i + utf8.RuneLen(r)
		case bidi.ET, bidi.NSM:
			if digits {
				length = i + utf8.RuneLen(r)
			}
		case bidi.ES, bidi.CS, bidi.BN:
		default:
			return length
		}
	}
	return length
}

// sameFace splits right-to-left text where the font is likely to change: Fyne
// draws the parts of different fonts from left to right. Letters with the
// spaces between them are one part, the rest another.
func sameFace(parts []run, text string, r run) []run {
	start, letters := r.start, false
	for i, c := range text[r.start:r.end] {
		p, _ := bidi.LookupRune(c)
		at := r.start + i
		var isLetter bool
		switch p.Class() {
		case bidi.R, bidi.AL:
			isLetter = true
		case bidi.NSM, bidi.WS, bidi.BN:
			continue
		}
		if at > start && isLetter != letters {
			parts = append(parts, run{start, at, r.level})
			start = at
		}
		letters = isLetter
	}
	return append(parts, run{start, r.end, r.level})
}

// visualOrder puts the runs of one line into the order in which they are seen
// from left to right: from the highest level down, every sequence of runs of
// at least that level is turned round (rule L2).
func visualOrder(runs []run) {
	top := 0
	for _, r := range runs {
		top = max(top, r.level)
	}
	for level := top; level > 0; level-- {
		for i := 0; i < len(runs); i++ {
			k := i
			for k < len(runs) && runs[k].level >= level {
				k++
			}
			for a, z := i, k-1; a < z; a, z = a+1, z-1 {
				runs[a], runs[z] = runs[z], runs[a]
			}
			i = max(i, k-1)
		}
	}
}
