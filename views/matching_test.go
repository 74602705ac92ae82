package views

import (
	"context"
	"slices"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestWordsAreFoundAsTheSwitchesSay(t *testing.T) {
	cases := []struct {
		name, text, words string
		how               matching
		want              []int
	}{
		{"whatever the case", "Red red RED", "red", matching{}, []int{0, 4, 8}},
		{"in the case that is typed", "Red red RED", "red", matching{sameCase: true}, []int{4}},
		{"within longer words", "red hundred reds", "red", matching{}, []int{0, 8, 12}},
		{"whole words only", "red hundred reds", "red", matching{wholeWords: true}, []int{0}},
		{"whole words beside signs", "“red”, (red) red-hot", "red", matching{wholeWords: true}, []int{3, 12, 17}},
		{"whole words with accents", "cafés café", "café", matching{wholeWords: true}, []int{7}},
		{"a digit is part of a word", "B52 B5", "B5", matching{wholeWords: true}, []int{4}},
		{"several whole words", "the red cross, the red crossing", "red cross", matching{wholeWords: true}, []int{4}},
		{"a sign at the edge needs no gap", "a $5m b", "$5m", matching{wholeWords: true}, []int{2}},
		{"both switches", "Red Reds red", "Red", matching{true, true}, []int{0}},
		{"whatever the quotes", "the army’s", "army's", matching{sameCase: true}, []int{4}},
		{"nothing for nothing", "red", "", matching{}, nil},
		{"nothing in what is no text", "\xff\xfe", "é", matching{}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []int
			for _, s := range c.how.spans(context.Background(), c.text, c.words) {
				got = append(got, s.Start)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("at %v, want %v", got, c.want)
			}
		})
	}
}

func TestTheTitleIsSearchedFirst(t *testing.T) {
	a := news.Article{Title: "A red door", Body: "It was red."}
	got := matching{}.spots(context.Background(), a, "red")
	want := []spot{{news.Span{Start: 2, End: 5}, true}, {news.Span{Start: 7, End: 10}, false}}
	if !slices.Equal(got, want) || !want[0].before(want[1]) || want[1].before(want[0]) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func FuzzMatching(f *testing.F) {
	f.Add("the red\xff cross", "RED", true, false)
	f.Fuzz(func(t *testing.T, text, words string, sameCase, whole bool) {
		at := 0
		for _, s := range (matching{sameCase, whole}).spans(context.Background(), text, words) {
			if s.Start < at || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%q in %q: %v follows %d", words, text, s, at)
			}
			at = s.End
		}
	})
}
