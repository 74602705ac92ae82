package views

import (
	"crypto/rand"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// correctionWish is what the reader says about a fact.
type correctionWish struct {
	kind     news.FactKind
	value    *float64 // nil leaves it
	notAFact bool
}

// of is the correction of a fact that holds the wish: only what differs from
// the fact, but all of it where the fact is a corrected one, as the new
// correction replaces the old.
func (w correctionWish) of(a news.Article, f news.Fact) news.Correction {
	c := news.NewCorrection(rand.Text(), a, f, time.Now())
	if w.notAFact {
		c.NotAFact = true
		return c
	}
	if w.kind != f.Kind || f.Corrected {
		c.Kind = w.kind
	}
	if w.value != nil && (f.Corrected || f.Value == nil || f.ValueMax != nil || *w.value != *f.Value) {
		c.Value = w.value
	}
	return c
}

// parseValue reads a number as people type it: digits, with commas, spaces or
// apostrophes between groups of three, and a decimal point. Negative numbers,
// and those from 2^53 on, which are not exact to the digit, are none.
func parseValue(s string) (value float64, ok bool) {
	whole, decimals, pointed := strings.Cut(strings.TrimSpace(s), ".")
	groups := strings.FieldsFunc(whole, func(r rune) bool { return strings.ContainsRune(", '’\u00a0\u202f", r) })
	for i, g := range groups {
		if i > 0 && len(g) != 3 || len(groups) > 1 && len(g) > 3 {
			return 0, false
		}
	}
	digits := strings.Join(groups, "")
	if digits == "" || !onlyDigits(digits) || pointed && (decimals == "" || !onlyDigits(decimals)) {
		return 0, false
	}
	value, err := strconv.ParseFloat(digits+"."+decimals+"0", 64)
	const exact = 1 << 53
	return value, err == nil && value < exact
}

func onlyDigits(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

// valueToEdit is the value as it stands in the field: plain digits.
func valueToEdit(f news.Fact) string {
	if f.Value == nil || math.IsInf(*f.Value, 0) {
		return ""
	}
	if *f.Value == math.Trunc(*f.Value) {
		return numbers.Sprintf("%.0f", *f.Value)
	}
	return strconv.FormatFloat(*f.Value, 'f', -1, 64)
}
