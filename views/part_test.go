package views

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func TestPartsOfABodyFollowEachOtherWithoutAGap(t *testing.T) {
	for name, body := range map[string]string{
		"empty":                       "",
		"short":                       "The river fell.",
		"a little more than a part":   strings.Repeat("a", partBytes+5),
		"paragraphs":                  strings.Repeat("The river fell again.\n\n", partBytes/4),
		"one line":                    strings.Repeat("word ", partBytes),
		"one word":                    strings.Repeat("é", partBytes+3),
		"a line feed at the very end": strings.Repeat("a", 2*partBytes) + "\n",
	} {
		end := 0
		for k := range partsOf(body) {
			p := partOf(body, k)
			if p.Start != end || p.End < p.Start || p.Len() > 2*partBytes || !utf8.ValidString(p.Of(body)) {
				t.Errorf("%s: part %d is %v after %d", name, k, p, end)
			}
			if p.Len() > 0 && (partAt(body, p.Start) != k || partAt(body, p.End-1) != k) {
				t.Errorf("%s: the ends of part %d lie in %d and %d", name, k, partAt(body, p.Start), partAt(body, p.End-1))
			}
			end = p.End
		}
		if end != len(body) {
			t.Errorf("%s: the parts end at %d of %d", name, end, len(body))
		}
	}
}

func TestALongTextIsShownInPartsAndReachedEverywhere(t *testing.T) {
	newTestApp(t, light)
	r := newReader(func(news.EntityKind) bool { return false })
	r.content.Resize(r.content.MinSize().AddWidthHeight(600, 400))
	line := "The river fell by a foot and the road was dry again.\n\n"
	body := strings.Repeat(line, 40_000) + "It rose at Graustadt."
	r.Show(news.Article{ID: "a", Title: "Water", Body: body}, news.Reading{}, news.Marks{})
	if shown := len(r.text.Text()); shown > 2*partBytes {
		t.Fatalf("%d bytes are laid out at once", shown)
	}
	at := news.Span{Start: len(body) - len("Graustadt."), End: len(body) - 1}
	r.ShowHits([]news.Span{at}, false, at)
	s := r.shown(at, false)
	if got := s.Of(r.text.Text()); got != "Graustadt" {
		t.Errorf("the hit is shown as %q", got)
	}
	r.text.SetSelection(s.Start, s.End)
	if got, ok := r.Selection(); !ok || got != at {
		t.Errorf("selected %v, want %v", got, at)
	}
	last := r.part
	r.tapped(0, []string{"part 0"}, r.content.Position())
	if r.part != 0 || last != partsOf(body)-1 {
		t.Errorf("the parts shown are %d and %d", last, r.part)
	}
}

func TestSpaceGoesOnToTheNextPart(t *testing.T) {
	newTestApp(t, light)
	r := newReader(func(news.EntityKind) bool { return false })
	r.content.Resize(r.content.MinSize().AddWidthHeight(600, 400))
	r.Show(news.Article{ID: "a", Body: strings.Repeat("word ", partBytes/2)}, news.Reading{}, news.Marks{})
	pages, parts := 0, map[int]bool{}
	for r.PageDown() {
		pages++
		parts[r.part] = true
	}
	if pages == 0 || len(parts) != partsOf(r.article.Body) {
		t.Errorf("%d pages went through parts %v of %d", pages, parts, partsOf(r.article.Body))
	}
}
