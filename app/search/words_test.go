package search

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTextIsSplitIntoWords(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"case and punctuation do not count", "Fighters, ADVANCING!", []string{"fighters", "advancing"}},
		{"accents do not count", "Señor Erdoğan in Şırnak; naïve café", []string{"senor", "erdogan", "in", "sirnak", "naive", "cafe"}},
		{"a combining accent is part of the word", "cafe\u0301s", []string{"cafes"}},
		{"a possessive is cut off", "Iraq's and Iraq’s and IRAQ'S", []string{"iraq", "and", "iraq", "and", "iraq"}},
		{"a plural possessive is the plural", "the militants' cars", []string{"the", "militants", "cars"}},
		{"an apostrophe within a word is left out", "O’Neil Sha'ab Baʿquba don't", []string{"oneil", "shaab", "baquba", "dont"}},
		{"a hyphen parts words", "al-Maliki twenty‑one", []string{"al", "maliki", "twenty", "one"}},
		{"a soft hyphen does not", "refu\u00ADgees", []string{"refugees"}},
		{"initials are one word", "the U.N. and the U.S.", []string{"the", "un", "and", "the", "us"}},
		{"a sentence end is no initial", "Plan A. Then B.c.", []string{"plan", "a", "then", "bc"}},
		{"thousands are one number", "500,000 or 1,234,567", []string{"500000", "or", "1234567"}},
		{"a number in a list is its own", "in 12,5000 and 3,14 left", []string{"in", "12", "5000", "and", "3", "14", "left"}},
		{"a decimal is one number", "3.5 percent. 7.", []string{"3.5", "percent", "7"}},
		{"digits of other scripts count", "٥٠٠", []string{"500"}},
		{"nothing is no word", " … — \n", nil},
		{"broken text is no word", "a\xffb \xc3", []string{"a", "b"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := terms(split(c.text)); !slices.Equal(got, c.want) {
				t.Errorf("%q: got %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"Iraq's U.N. 500,000", "3.5. ’s", "a\xff'", "'", "x'ſ", strings.Repeat("1.", 100), strings.Repeat("১", 30) + ".1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, w := range split(text) {
			if w.Start < end || w.End <= w.Start || w.End > len(text) || w.term == "" || len(w.term) > maxTerm+8 {
				t.Fatalf("%q: word %v %q after %d", text, w.Span, w.term, end)
			}
			if !utf8.RuneStart(text[w.Start]) || w.End < len(text) && !utf8.RuneStart(text[w.End]) && utf8.ValidString(text) {
				t.Fatalf("%q: %v is not at rune boundaries", text, w.Span)
			}
			end = w.End
		}
	})
}
