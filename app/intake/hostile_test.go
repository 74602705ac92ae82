package intake

import (
	"bytes"
	"context"
	"errors"
	"math/rand"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFilesThatAreNoTextAreRefusedInASentence(t *testing.T) {
	noise := make([]byte, 20_000)
	rand.New(rand.NewSource(1)).Read(noise)
	for _, c := range []struct{ name, data, want string }{
		{"empty.txt", "", "empty.txt is empty"},
		{"blank.txt", " \n\t\r\n", "blank.txt is empty"},
		{"mark.txt", "\xef\xbb\xbf\n", "mark.txt is empty"},
		{"dir/photo.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "photo.txt is a picture (PNG), not text"},
		{"paper.txt", "%PDF-1.4\n%\xe2\xe3", "paper.txt is a PDF document, not text"},
		{"report.md", "PK\x03\x04\x14\x00\x06\x00word/document.xml", "report.md is a Word document (DOCX), not text"},
		{"all.html", "PK\x03\x04\x14\x00", "all.html is an archive (ZIP), not text"},
		{"ls.txt", "\x7fELF\x02\x01\x01\x00", "ls.txt is a program (ELF), not text"},
		{"noise.txt", string(noise), "noise.txt is not text"},
		{"-", "", "standard input is empty"},
	} {
		t.Run(c.name, func(t *testing.T) {
			articles, err := Read(context.Background(), c.name, []byte(c.data))
			if err == nil || err.Error() != c.want || len(articles) != 0 {
				t.Errorf("%d articles, %v, want %q", len(articles), err, c.want)
			}
			if e := (*Error)(nil); !errors.As(err, &e) {
				t.Errorf("%T is no *Error", err)
			}
		})
	}
}

func TestAFileBeyondTheLimitIsRefused(t *testing.T) {
	_, err := Read(context.Background(), "big.txt", make([]byte, MaxBytes+1))
	if err == nil || !strings.Contains(err.Error(), "is too large (64 MB)") {
		t.Error(err)
	}
}

func TestWordsThatLookLikeSignaturesAreText(t *testing.T) {
	for _, text := range []string{"MZ Wallace opened a shop in the town on Monday.", "ID3 was the first of the towns to be retaken.", "RIFF raff, said the mayor on Tuesday."} {
		if a := readOne(t, "a.txt", []byte(text)); a.Body != text {
			t.Errorf("%q became %q", text, a.Body)
		}
	}
}

// Each of these takes hours where work grows with the square of the input: the
// time limit of the test run is the measure.
func TestHostileFilesAreReadInTime(t *testing.T) {
	if testing.Short() {
		t.Skip("large files")
	}
	deep := strings.Repeat("<div>", 100_000) + "<p>The bridge at Kalda fell on Sunday.</p>"
	for _, c := range []struct{ name, data string }{
		{"one-line.txt", strings.Repeat("The bridge at Kalda fell. ", 2_000_000)},
		{"no-space.txt", strings.Repeat("x", 50<<20)},
		{"marks.txt", "The bridge " + strings.Repeat("e\u0301\u00ad\u200b", 1<<20)},
		{"combining.txt", "The bridge e" + strings.Repeat("\u0301\u0316", 1<<20)},
		{"short-lines.txt", strings.Repeat("The bridge at Kalda\n", 300_000)},
		{"wrapped.txt", strings.Repeat("The bridge at Kalda fell on Sunday and nobody came to see to it\n", 200_000)},
		{"deep.html", deep},
		{"deep-span.html", "<html>" + strings.Repeat("<b><i><a><span>", 100_000) + "The bridge"},
		{"siblings.html", "<html><body>" + strings.Repeat("<div>The bridge<br>", 60_000)},
		{"tables.html", "<html><body>" + strings.Repeat("<table><tr><td>The bridge", 30_000)},
		{"paragraphs.html", "<html><body>" + strings.Repeat("<p>The bridge at Kalda, they say, fell on Sunday.</p>", 90_000)},
		{"attributes.html", "<html><body><p " + strings.Repeat("a=b ", 500_000) + ">The bridge"},
		{"open.html", "<html><body>The bridge" + strings.Repeat("<", 1_000_000)},
		{"quotes.md", strings.Repeat(">", 100_000) + " The bridge"},
		{"lists.md", strings.Repeat("- ", 100_000) + "The bridge"},
		{"brackets.md", "The bridge " + strings.Repeat("[", 200_000)},
		{"stars.md", "The bridge " + strings.Repeat("*a **b ", 100_000)},
		{"ticks.md", "The bridge " + strings.Repeat("`a``", 100_000)},
		{"links.md", "The bridge " + strings.Repeat("[a](", 5_000)},
		{"few-stars.md", "The bridge " + strings.Repeat("*a_", 9_000)},
		{"indented.md", "The bridge\n\n" + strings.Repeat(" ", 100_000) + "- a"},
		{"staircase.md", "The bridge\n" + staircase(400)},
		{"deep.jsonl", `{"text":"The bridge","id":` + strings.Repeat("[", 100_000) + "\n" + `{"text":"The bridge fell."}`},
		{"lines.jsonl", strings.Repeat(`{"text":"The bridge"}`+"\n", 50_000)},
	} {
		t.Run(c.name, func(t *testing.T) {
			articles, _ := Read(context.Background(), c.name, []byte(c.data))
			if len(articles) == 0 || !utf8.ValidString(articles[0].Body) ||
				c.name != "no-space.txt" && !strings.Contains(articles[0].Text(), "The bridge") {
				t.Error("the text is lost")
			}
		})
	}
}

func staircase(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", min(2*i, 150)) + "- step\n")
	}
	return b.String()
}

func TestBrokenUTF8IsReadAsFarAsItGoes(t *testing.T) {
	text := strings.Repeat("Die Brücke über den Fluss fällt. ", 20) + "\xff und Schluß."
	a := readOne(t, "a.txt", []byte(text))
	if !utf8.ValidString(a.Body) || !strings.Contains(a.Body, "Brücke über") || !strings.Contains(a.Body, "\ufffd und Schluß.") {
		t.Errorf("%q", a.Body)
	}
}

func TestACancelledReadStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, f := range formats {
		data := bytes.Repeat([]byte(`{"text":"The bridge fell."}`+"\n"), 10)
		if articles, err := Read(ctx, "a"+f.extensions[0], data); !errors.Is(err, context.Canceled) || len(articles) != 0 {
			t.Errorf("%s: %d articles, %v", f.name, len(articles), err)
		}
	}
}
