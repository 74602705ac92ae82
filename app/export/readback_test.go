package export

import (
	"context"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// Other programs open what is exported and say what they see in it. Where one
// is absent its test is skipped.

// seen is the words of a text, whatever the program makes of its spaces and
// quotation marks.
func seen(s string) string {
	s = strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "‘", "'", "\u00a0", " ").Replace(s)
	return oneLine(s)
}

// holdsAll reports what another program did not see: every quote, every note,
// every tag in the form that the format gives it.
func holdsAll(t *testing.T, text string, doc Document, tag func(string) string) {
	t.Helper()
	text = seen(text)
	want := func(what, s string) {
		if s = seen(s); !strings.Contains(text, s) {
			t.Errorf("%s %q is missing", what, s)
		}
	}
	for _, a := range doc.Articles {
		if !a.Marks.Noted() {
			continue
		}
		want("the title", a.heading())
		for part := range strings.SplitSeq(a.Marks.Note, "\n") {
			want("the note on the article", part)
		}
		for _, h := range slices.Concat(a.Marks.Highlights, a.Marks.Orphans) {
			want("the quote", h.Quote)
			for part := range strings.SplitSeq(h.Note, "\n") {
				want("the note", strings.TrimPrefix(part, "- "))
			}
			for _, g := range h.Tags {
				want("the tag", tag(g))
			}
		}
	}
	if len(doc.Articles) > 0 && strings.Count(text, seen(noLonger)) == 0 {
		t.Error("nothing is said of the passage that is gone")
	}
	if t.Failed() {
		t.Logf("seen was:\n%s", text)
	}
}

// hostile is a document with signs that mean something to some format.
func hostile() Document {
	doc := sample()
	quotes := []string{
		"from $5 to US$6, a^2^ and ~x~ or ~~y~~", "==marked== and %%hidden%% text", "[[a link]] ![x](y) <http://z> &amp; &lt;b&gt;",
		"{#id .class} @doe2014 :smile: ^block", "1. one\n2. two\n\n- three\n\n    four", "a\tb\u00a0c\u2028d", "مصر والسودان 12 (ثلاثة)", "日本語、中文 😀",
		"ends with \\", "--- ... -- 'x' \"y\"", "| a | b |\n|---|---|", "<script>alert('1')</script>", "Term\n: definition", "$$x$$ \\(y\\) \\begin{z}",
	}
	a := Article{ID: "h", Title: "Signs: <b> & #1 $x$ \"so\"", Source: "A & B: the {Paper}", Published: "2014-06-12", Marks: news.Marks{Article: "h"}}
	for i, q := range quotes {
		a.Marks.Highlights = append(a.Marks.Highlights, news.Highlight{
			ID: "q" + string(rune('a'+i)), Span: news.Span{Start: i * 100, End: i*100 + len(q)}, Quote: q, Note: "On: " + q,
			Colour: news.Colours[i%8], Created: noon.Add(time.Duration(i) * time.Minute),
		})
	}
	doc.Articles = append(doc.Articles, a)
	return doc
}

// printed returns what a program prints, with a folder of its own for what it
// keeps.
func printed(t *testing.T, name string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed: nothing was read back", name)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, args...)
	home := t.TempDir()
	cmd.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home, "XDG_RUNTIME_DIR="+home)
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, errs.String())
	}
	return string(out)
}

func exported(t *testing.T, format, name string, doc Document) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(write(t, format, doc)), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func asItIs(s string) string { return s }

func TestPandocSeesEverythingInMarkdown(t *testing.T) {
	for _, dialect := range []string{"gfm", "commonmark_x-smart", "markdown-smart"} {
		t.Run(dialect, func(t *testing.T) {
			path := exported(t, "markdown", "notes.md", hostile())
			out := printed(t, "pandoc", "-f", dialect, "-t", "html", "--wrap=none", path)
			holdsAll(t, fromHTML(out), hostile(), func(s string) string { return "#" + obsidianTag(s) })
		})
	}
}

// fromHTML is the text of a simple page.
func fromHTML(page string) string {
	page = regexp.MustCompile(`(?i)<br ?/?>|</p>|</li>|</blockquote>`).ReplaceAllString(page, "\n")
	return html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, ""))
}

func TestPandocReadsThePropertiesOfMarkdown(t *testing.T) {
	doc := hostile()
	doc.Articles = doc.Articles[len(doc.Articles)-1:]
	path := exported(t, "markdown", "one.md", doc)
	template := filepath.Join(t.TempDir(), "t.plain")
	if err := os.WriteFile(template, []byte("$title$|$source$|$published$|$exported$"), 0o600); err != nil {
		t.Fatal(err)
	}
	out := printed(t, "pandoc", "-f", "commonmark_x-smart", "-t", "plain", "--template", template, path)
	if got := strings.TrimSpace(out); !strings.Contains(got, "{Paper}|2014-06-12|2014-06-12T12:00:00Z") {
		t.Errorf("got %q", got)
	}
}

func TestPandocSeesEverythingInHTML(t *testing.T) {
	out := printed(t, "pandoc", "-f", "html", "-t", "plain", "--wrap=none", exported(t, "html", "notes.html", hostile()))
	holdsAll(t, out, hostile(), asItIs)
}

func TestPandocSeesEverythingInWord(t *testing.T) {
	out := printed(t, "pandoc", "-f", "docx", "-t", "html", "--wrap=none", exported(t, "docx", "notes.docx", hostile()))
	holdsAll(t, fromHTML(out), hostile(), asItIs)
}

func TestPandocReadsTheBibliographies(t *testing.T) {
	for format, reader := range map[string]string{"bibtex": "biblatex", "csl-json": "csljson"} {
		out := printed(t, "pandoc", "-f", reader, "-t", "csljson", exported(t, format, "cited", hostile()))
		for _, want := range []string{`"family": "Lee"`, `"given": "Ann"`, "The Courier", "2014", "{Paper}", "https://example.org/flood?a=1&b=%3C2%3E"} {
			if !strings.Contains(out, want) {
				t.Errorf("%s: no %s in %s", format, want, out)
			}
		}
		if n := strings.Count(out, `"type":`); n != 4 {
			t.Errorf("%s: %d items in %s", format, n, out)
		}
	}
}

func TestLibreOfficeSeesEverythingInWord(t *testing.T) {
	path := exported(t, "docx", "notes.docx", hostile())
	printed(t, "soffice", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", filepath.Dir(path), path)
	data, err := os.ReadFile(strings.TrimSuffix(path, ".docx") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	holdsAll(t, string(data), hostile(), asItIs)
}

func TestLibreOfficeReadsTheSpreadsheets(t *testing.T) {
	for _, format := range []string{"csv", "csv-readwise", "csv-hypothesis"} {
		path := exported(t, format, "notes.csv", hostile())
		printed(t, "soffice", "--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "html", "--outdir", filepath.Dir(path), path)
		data, err := os.ReadFile(strings.TrimSuffix(path, ".csv") + ".html")
		if os.IsNotExist(err) {
			t.Skip("LibreOffice has no Calc here: no spreadsheet was read back")
		}
		text := seen(fromHTML(string(data)))
		for _, a := range hostile().Articles {
			for _, h := range a.Marks.Highlights {
				if !strings.Contains(text, seen(harmless(h.Quote))) && !strings.Contains(text, seen(h.Quote)) {
					t.Errorf("%s: the quote %q is missing", format, h.Quote)
				}
			}
		}
	}
}

func TestChromiumSeesEverythingInHTML(t *testing.T) {
	path := exported(t, "html", "notes.html", hostile())
	out := printed(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom", "file://"+path)
	body := out[max(0, strings.Index(out, "<body")):]
	holdsAll(t, fromHTML(body), hostile(), asItIs)
	if strings.Contains(body, "<script") {
		t.Error("a script of the text has become one of the page")
	}
}

func TestTheWebPageIsPrintedWhole(t *testing.T) {
	path := exported(t, "html", "notes.html", sample())
	pdf := filepath.Join(filepath.Dir(path), "notes.pdf")
	printed(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+path)
	holdsAll(t, printed(t, "pdftotext", "-layout", pdf, "-"), sample(), asItIs)
}

func TestTheWebPageNeedsNothingElse(t *testing.T) {
	page := write(t, "html", hostile())
	for _, foreign := range []string{"<link", "<script", " src=", "@import", "url(", "<iframe", "<img"} {
		if strings.Contains(page, foreign) {
			t.Errorf("the page has %s", foreign)
		}
	}
}
