package intake

import (
	"context"
	"errors"
	"strings"
	"testing"
)

func TestABrokenLineIsReportedAndTheRestGoesOn(t *testing.T) {
	data := `{"id":"a","title":"Dam bursts","text":"Dam bursts\n\nThe wall fell on Monday.","source":"Harbour News","byline":"Ada","published":"14 May 2019","url":"https://h.example/1"}

{"text":"cut off
{"text":""}
{"title":"no text"}
["text"]
{"text":7}
{"id":12,"text":"Wall falls\n\nThe wall fell on Monday.","published":"last week"}
`
	articles, err := Read(context.Background(), "dir/people.jsonl", []byte(data))
	want := strings.Join([]string{
		"people.jsonl, line 3: not valid JSON (unexpected end of JSON input)",
		`people.jsonl, line 4: its "text" is empty`, `people.jsonl, line 5: has no "text"`,
		"people.jsonl, line 6: a JSON array where an object is wanted",
		`people.jsonl, line 7: "text" is a JSON number where text is wanted`}, "\n")
	if err == nil || strings.ReplaceAll(err.Error(), "invalid character '\\n' in string literal", "unexpected end of JSON input") != want {
		t.Errorf("%v", err)
	}
	if e := (*Error)(nil); !errors.As(err, &e) || e.Line != 3 || e.File != "people.jsonl" {
		t.Errorf("%+v", e)
	}
	if len(articles) != 2 {
		t.Fatalf("%d articles, want 2", len(articles))
	}
	a, b := articles[0], articles[1]
	if a.Origin != "a" || a.Title != "Dam bursts" || a.Body != "The wall fell on Monday." || a.Source != "Harbour News" || a.Byline != "Ada" ||
		a.Published != "2019-05-14" || a.URL != "https://h.example/1" || len(a.Removed) != 0 || a.Removed == nil || a.ID != a.Fingerprint() {
		t.Errorf("%+v", a)
	}
	if b.Origin != "12" || b.Title != "Wall falls" || b.Published != "" || len(b.Removed) != 1 || b.Removed[0] != "published: last week" {
		t.Errorf("%+v", b)
	}
}

func TestVerbatimKeepsEveryByte(t *testing.T) {
	text := "\ufeffDam bursts\r\n\r\n Share this:\u00a0\r\n"
	for _, name := range []string{"a.txt", "a.html", "a.md", "-"} {
		articles, err := ReadVerbatim(context.Background(), name, []byte(text))
		if err != nil || len(articles) != 1 || articles[0].Body != text || articles[0].Title != "" || articles[0].Removed == nil {
			t.Errorf("%s: %v %+v", name, err, articles)
		}
	}
	articles, err := ReadVerbatim(context.Background(), "a.jsonl", []byte(`{"title":"T","text":" Share\u00a0this: \n"}`))
	if err != nil || articles[0].Body != " Share\u00a0this: \n" || articles[0].Title != "T" || articles[0].Origin != "a.jsonl" {
		t.Errorf("%v %+v", err, articles)
	}
}

func TestAcceptsGoesByTheEndOfTheName(t *testing.T) {
	for _, name := range []string{"a.txt", "b.TEXT", "c.md", "d.markdown", "e.html", "f.HTM", "g.xhtml", "h.jsonl", "dir.x/i.ndjson"} {
		if !Accepts(name) {
			t.Errorf("%s is not accepted", name)
		}
	}
	for _, name := range []string{"", "a", "a.pdf", "a.json", "txt", "a.txt~"} {
		if Accepts(name) {
			t.Errorf("%s is accepted", name)
		}
	}
}

func TestAFileOfAnotherNameIsKnownByItsContent(t *testing.T) {
	for _, c := range []struct{ name, text, title string }{
		{"a.dat", "{\"text\":\"Dam bursts\\n\\nThe wall fell on Monday.\"}\n", "Dam bursts"},
		{"page", "<!DOCTYPE html><html><head><title>Dam bursts</title></head><body><p>The wall fell on Monday.</p></body></html>", "Dam bursts"},
		{"page.txt", "\n<html><head><title>Dam bursts</title></head><body><p>The wall fell on Monday.</p></body></html>", "Dam bursts"},
		{"post", "---\ntitle: Dam bursts\n---\nThe wall fell on Monday.", "Dam bursts"},
		{"-", "Dam bursts\n\nThe wall fell on Monday.", "Dam bursts"},
	} {
		if a := readOne(t, c.name, []byte(c.text)); a.Title != c.title || a.Body != "The wall fell on Monday." {
			t.Errorf("%s: title %q body %q", c.name, a.Title, a.Body)
		}
	}
}

func TestHardWrappedTextIsJoined(t *testing.T) {
	text := `Dam bursts

Flood water broke through a dam above the town of Velmora on Monday
night, killing at least 18 people and forcing nearly 12,000 from their
homes.

* No ransom was asked
* Eleven shelters are open in the upper town, where the water has not
  come

Rescue crews in boats took families off their roofs until dawn broke.`
	want := "Flood water broke through a dam above the town of Velmora on Monday night, killing at least 18 people and forcing nearly 12,000 from their homes.\n\n" +
		"* No ransom was asked\n* Eleven shelters are open in the upper town, where the water has not come\n\n" +
		"Rescue crews in boats took families off their roofs until dawn broke."
	if a := readOne(t, "a.txt", []byte(text)); a.Body != want || a.Title != "Dam bursts" {
		t.Errorf("%q", a.Body)
	}
}

func TestLinesOfTheirOwnAreNotJoined(t *testing.T) {
	text := "Dam bursts\nFlood water broke through a dam above the town of Velmora on Monday.\nNobody was hurt.\nRain will return on Wednesday, forecasters said."
	want := "Flood water broke through a dam above the town of Velmora on Monday.\n\nNobody was hurt.\n\nRain will return on Wednesday, forecasters said."
	if a := readOne(t, "a.txt", []byte(text)); a.Body != want {
		t.Errorf("%q", a.Body)
	}
}

func TestMarkdownBecomesPlainText(t *testing.T) {
	text := `---
title: "Dam bursts"
authors:
  - Ada Lindqvist
  - Bo Ekman
source: Harbour News
date: 2019-05-14
url: https://h.example/1
weather: wet
---
# Dam bursts

The *wall* above [Velmora](https://v.example) **fell** on Monday,
killing 18.

![A street](a.jpg)

## What we know

- Nearly 12,000 are homeless
- The ~~road~~ railway is cut

1. first
2. second

> “It is a river,” he said.

| Place | Dead |
|---|---|
| Velmora | 18 |
`
	a := readOne(t, "a.md", []byte(text))
	want := "The wall above Velmora fell on Monday, killing 18.\n\nWhat we know\n\n• Nearly 12,000 are homeless\n• The road railway is cut\n\n1. first\n2. second\n\n“It is a river,” he said.\n\nPlace | Dead\n\nVelmora | 18"
	if a.Body != want {
		t.Errorf("%q", a.Body)
	}
	if a.Title != "Dam bursts" || a.Byline != "Ada Lindqvist and Bo Ekman" || a.Source != "Harbour News" || a.Published != "2019-05-14" || a.URL != "https://h.example/1" {
		t.Errorf("%+v", a)
	}
	if gone := strings.Join(a.Removed, "\n"); !strings.Contains(gone, "weather: wet") || !strings.Contains(gone, "![A street](a.jpg)") {
		t.Errorf("%q", a.Removed)
	}
}
