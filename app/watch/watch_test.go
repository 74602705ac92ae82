package watch

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func words(phrases ...string) []news.WatchWord {
	var out []news.WatchWord
	for _, p := range phrases {
		out = append(out, news.WatchWord{Phrase: p})
	}
	return out
}

// lit shows a text with the hits in brackets.
func lit(f *Finder, text string) string {
	var b strings.Builder
	at := 0
	for _, h := range f.Find(text) {
		b.WriteString(text[at:h.Start] + "[" + h.Of(text) + "]")
		at = h.End
	}
	return b.String() + text[at:]
}

func TestWatchWords(t *testing.T) {
	for _, c := range []struct {
		name    string
		phrases []string
		want    string
	}{
		{"whole words in any capitals", []string{"dam"}, "The [Dam] holds. DAMAGE to the [dam]. Amsterdam"},
		{"capitals throughout ask for them", []string{"IS"}, "This is what [IS] is."},
		{"a phrase over any blanks", []string{"red  line"}, "a [red\nline], a [Red-line], a red, line"},
		{"a star stands for any ending", []string{"refugee*"}, "[refugees] and [refugee]; refuge"},
		{"a star ends a phrase", []string{"water short*"}, "[water shortages], waters"},
		{"a possessive is no part", []string{"Velmora", "Tansik"}, "[Velmora]’s dam, [Tansik]'s wall"},
		{"a phrase over a possessive", []string{"Turkey army"}, "[Turkey's army]"},
		{"accents are set aside", []string{"Fallujah", "Größe"}, "[Fallūjah], [grosse?]"},
		{"an apostrophe of any form", []string{"Shi'ite"}, "a [Shi’ite] and a [Shi'ite]"},
		{"a phrase with stops in it", []string{"U.S. troops", "AT&T", "3.5"}, "[U.S. troops] of [AT&T] by [3.5], not 35; the US. Troops"},
		{"the longest wins", []string{"dam", "dam wall"}, "the [dam wall] and the [dam]"},
		{"nothing to watch for", []string{"", "*", " – "}, "nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := strings.ReplaceAll(c.want, "[grosse?]", "Grosse")
			text := strings.NewReplacer("[", "", "]", "").Replace(want)
			if got := lit(New(words(c.phrases...)), text); got != want {
				t.Errorf("\n got %s\nwant %s", got, want)
			}
		})
	}
}

func TestAWordThatIsSwitchedOffIsNotLit(t *testing.T) {
	f := New([]news.WatchWord{{Phrase: "dam", Off: true}, {Phrase: "wall"}})
	hits := f.Find("dam and wall")
	if len(hits) != 1 || hits[0].Word != 1 {
		t.Errorf("hits %+v", hits)
	}
	if hits := (*Finder)(nil).Find("dam"); hits != nil {
		t.Errorf("nobody watches: %v", hits)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("The dam’s wall", "dam", "wall*")
	f.Add("\xffA\u0301’s", "\u0301*", "’s")
	f.Fuzz(func(t *testing.T, text, a, b string) {
		last := 0
		for _, h := range New(words(a, b, "IS")).Find(text) {
			if h.Start < last || h.End <= h.Start || h.End > len(text) || h.Word < 0 || h.Word > 2 {
				t.Fatalf("hit %+v after %d in %d bytes", h, last, len(text))
			}
			if !utf8.RuneStart(text[h.Start]) || h.End < len(text) && !utf8.RuneStart(text[h.End]) {
				t.Fatalf("hit %+v cuts a letter of %q", h, text)
			}
			last = h.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	var phrases []string
	for i := range 200 {
		phrases = append(phrases, "dam"+strings.Repeat("x", i%9)+string(rune('a'+i%26))+[]string{"", "*", " wall"}[i%3])
	}
	f := New(words(phrases...))
	text := strings.Repeat("The river rose and the dam held while the rain went on for days. ", 100_000/13)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		f.Find(text)
	}
}
