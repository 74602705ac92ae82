package intake

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func FuzzReadText(f *testing.F) {
	f.Add([]byte(around("Share this:")))
	f.Add([]byte("By A\nReuters\n2014-06-12\n\n\u00a0x\u00ad\u200b\r\n* a\n* b"))
	f.Add([]byte("\xff\xfea\x00b\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, a := range sound(t, "a.txt", data) {
			nothingLost(t, decode(data, false), a)
		}
	})
}

// nothingLost checks that every line of the text stands in title, body or
// among the removed lines.
func nothingLost(t *testing.T, text string, a news.Article) {
	t.Helper()
	if looksHTML(text) {
		return
	}
	all := "\n" + fold(a.Title) + "\n" + strings.Join(strings.Fields(fold(a.Body)), " ") + "\n" + foldLines(a.Removed) + "\n"
	for _, line := range splitLines(text) {
		if !strings.Contains(all, fold(line)) {
			t.Errorf("%q is lost", line)
		}
	}
}

func FuzzReadHTML(f *testing.F) {
	f.Add([]byte(`<html><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A"},7]}</script></head><body><p>The dam<br>fell.<table><tr><td>1<td>2</table>`))
	f.Add([]byte(`<!doctype html><time datetime="2014-06-12" class="published"><a rel=author>B</a><svg><p>`))
	f.Fuzz(func(t *testing.T, data []byte) { sound(t, "a.html", data) })
}

func FuzzReadMarkdown(f *testing.F) {
	f.Add([]byte("---\ntitle: T\nauthors: [A, B]\n---\n# T\n\n- a\n  - b\n\n|a|b|\n|-|-|\n|1|2|\n\n![x](y) **z**"))
	f.Add([]byte("+++\ntitle = 'T'\n+++\n> > a\n\n    code\n\n<b>x</b>"))
	f.Fuzz(func(t *testing.T, data []byte) { sound(t, "a.md", data) })
}

func FuzzReadJSONL(f *testing.F) {
	f.Add([]byte(`{"id":"a","title":"T","text":"T\n\nThe dam fell.","published":"12 June 2014"}` + "\n{\n"))
	f.Add([]byte(`{"id":null,"text":"\ud800"}` + "\n[]\n7"))
	f.Fuzz(func(t *testing.T, data []byte) { sound(t, "a.jsonl", data) })
}

func FuzzIsoDate(f *testing.F) {
	f.Add("Thursday, 12th June, 2014 at 09:30 GMT")
	f.Add("31.12.1999")
	f.Fuzz(func(t *testing.T, text string) {
		if d := isoDate(text); d != "" && isoDate(d) != d {
			t.Errorf("%q becomes %q, then %q", text, d, isoDate(d))
		}
	})
}

// sound reads the file both ways and checks what holds of every article.
func sound(t *testing.T, name string, data []byte) []news.Article {
	t.Helper()
	articles, _ := Read(context.Background(), name, data)
	verbatim, _ := ReadVerbatim(context.Background(), name, data)
	for _, a := range append(verbatim, articles...) {
		for _, s := range append([]string{a.Title, a.Source, a.Byline, a.Body}, a.Removed...) {
			if !utf8.ValidString(s) {
				t.Errorf("%q is not UTF-8", s)
			}
		}
		if a.Removed == nil || a.Origin == "" || a.ID != a.Fingerprint() {
			t.Errorf("incomplete: %+v", a)
		}
	}
	return articles
}
