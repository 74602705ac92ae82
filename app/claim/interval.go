package claim

import (
	"math"
	"strconv"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// An interval holds the values, in the base of their dimension, that a
// statement allows. Its ends are not in it.
type interval struct{ lo, hi float64 }

var anything = interval{math.Inf(-1), math.Inf(1)}

const (
	// nearness is how far from it "about" may be from the truth, and a number
	// that was rounded before it was converted, as a part of the number.
	nearness = 0.1
	// moreThan is how many times itself "more than" goes up to.
	moreThan = 2
)

// allowed returns the interval of a statement as written, and the wider one
// that holds against statements in other units.
func (ix *Index) allowed(s *statement) (written, converted interval) {
	t := &ix.texts
	size := factor(t.names[s.unit])
	if !s.hasValue {
		vague := magnitude(t.names[s.surface]).times(size)
		return vague, vague
	}
	upper := s.value
	if s.hasMax {
		upper = s.max
	}
	approx := news.Approx(t.names[s.approx])
	step := resolution(s.value, t.names[s.surface])
	half := step / 2
	rounded := max(half, min(roundness(s.value, step)/2, nearness*math.Abs(s.value)))
	return around(s.value, upper, half, approx).times(size), around(s.value, upper, rounded, approx).times(size)
}

// around returns the interval from lower to upper, with half a step on either
// side and what approx allows.
func around(lower, upper, half float64, approx news.Approx) interval {
	if math.IsNaN(lower+upper) || math.IsInf(lower+upper, 0) {
		return anything
	}
	switch approx {
	case news.About:
		half = max(half, nearness*math.Abs(lower))
	case news.AtLeast:
		upper = max(upper, moreThan*lower)
	case news.AtMost:
		lower = min(lower, upper/moreThan)
	}
	return interval{lower - half, upper + half}
}

func (i interval) times(size float64) interval { return interval{i.lo * size, i.hi * size} }

// resolution returns what a step of the last digit written is worth: 1 for
// "43", 100,000 for "1.6 million". Numbers in words step by their scale:
// "three thousand" by a thousand, "forty-eight" by one.
func resolution(value float64, surface string) float64 {
	start := strings.IndexAny(surface, "0123456789")
	if start < 0 {
		return wordStep(value)
	}
	digits := surface[start:]
	if end := strings.IndexFunc(digits, func(r rune) bool { return !strings.ContainsRune("0123456789.,", r) }); end >= 0 {
		digits = digits[:end]
	}
	digits = strings.TrimRight(strings.ReplaceAll(digits, ",", ""), ".")
	numeral, err := strconv.ParseFloat(digits, 64)
	if err != nil || numeral == 0 || value == 0 {
		return 1
	}
	_, decimals, _ := strings.Cut(digits, ".")
	return math.Abs(value/numeral) * math.Pow10(-len(decimals))
}

func wordStep(value float64) float64 {
	step := 1.0
	for value != 0 && step < 1e15 && math.Mod(value, step*1000) == 0 {
		step *= 1000
	}
	return step
}

// roundness returns the worth of the last digit that is not 0.
func roundness(value, step float64) float64 {
	if value == 0 || math.IsInf(value, 0) || math.IsNaN(value) || step <= 0 {
		return step
	}
	for n := math.Round(math.Abs(value) / step); n >= 10 && math.Mod(n, 10) == 0; n /= 10 {
		step *= 10
	}
	return step
}

// magnitudes are the words for numbers of which only the size is said.
var magnitudes = map[string]float64{
	"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
	"dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9,
}

// magnitude returns the interval of a vague number: from itself to ten times
// that, half as much again allowed on either side. "tens of thousands" is
// 10 times a thousand. What it doesn't know may be anything.
func magnitude(surface string) interval {
	size, known := 1.0, false
	for _, w := range strings.Fields(strings.ToLower(surface)) {
		if m, ok := magnitudes[w]; ok {
			size, known = size*m, true
		}
	}
	if !known {
		return anything
	}
	return interval{size / 1.5, size * 10 * 1.5}
}
