package export

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
)

func own(text string) Template { return Template{Name: "Mine", Extension: ".txt", Text: text} }

func made(t *testing.T, tmpl Template, doc Document) string {
	t.Helper()
	var out bytes.Buffer
	if err := tmpl.Write(t.Context(), &out, doc, Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTheShippedTemplatesMakeTheShippedFormats(t *testing.T) {
	for format, tmpl := range map[string]Template{"markdown": markdownTemplate, "html": htmlTemplate, "bibtex": bibtexTemplate} {
		if made(t, tmpl, sample()) != write(t, format, sample()) {
			t.Errorf("%s is not what its template makes", format)
		}
	}
	for _, tmpl := range Shipped() {
		if err := tmpl.Check(); err != nil {
			t.Error(err)
		}
		if tmpl.Format().ID != "template-"+tmpl.Name || !tmpl.Format().Text() {
			t.Errorf("format %+v", tmpl.Format())
		}
	}
	golden(t, "testdata/quotes.txt", made(t, quotesTemplate, sample()))
}

func TestATemplateCallsItsFunctions(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"fields", "{{range .Articles}}{{.Title}}:{{range .Entries}} {{.Number}} {{.Quote}}{{end}};{{end}}", "A: 1 one 2 two 3 three;B: 1 four;"},
		{"the single one", "{{if .Single}}one{{else}}several{{end}}", "several"},
		{"markdown", `{{md "*a*"}} {{mdblock "1. x"}} {{mdquote "a\nb"}}`, `\*a\* 1\. x ` + "> a\n> b"},
		{"yaml", `{{yaml "a: \"b\""}} {{yaml "2014-06-12"}}`, `"a: \"b\"" 2014-06-12`},
		{"tags", `{{tag "to check!"}} {{tag "2014"}} {{tag "a/b"}} {{tag " "}}`, "to-check _2014 a/b "},
		{"a cell", `{{csv "=1"}},{{csv "a,\"b\""}}`, `'=1,"a,""b"""`},
		{"bibtex", `{{bibtex "50% & {x}_y"}}`, `50\% \& \{x\}\_y`},
		{"json", `{{json "a\"<b"}}`, `"a\"\u003cb"`},
		{"html", `{{html "<b>"}}`, "&lt;b&gt;"},
		{"lines", `{{oneline " a \n b "}}|{{trim " c "}}|{{lower "D"}}|{{upper "e"}}`, "a b|c|d|E"},
		{"joining and replacing", `{{join ", " (index .Articles 0).Tags}} {{"a-b" | replace "-" "+"}} {{default "none" ""}} {{add 1 2}}`, "Flood a+b none 3"},
		{"times", `{{with index (index .Articles 1).Entries 0}}{{date "2006" .Created}} {{stamp .Created}} {{moment .Created}}{{end}}`, "2014 2014-06-12T12:00:00Z 12 June 2014, 12:00 UTC"},
		{"printing", `{{printf "%03d|%s" 7 "x"}} {{print 1 2}} {{println "y"}}`, "007|x 1 2 y\n"},
		{"parts", `{{define "p"}}[{{.}}]{{end}}{{template "p" 1}}{{template "p" 2}}`, "[1][2]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := made(t, own(c.text), desk()); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestAWebPageOfATemplateIsEscaped(t *testing.T) {
	page := Template{"Mine", ".html", `<p title="{{.Title}}">{{.Title}}</p><script>var x = {{.Title}}</script>`}
	got := made(t, page, marked("q", `"><script>alert(1)</script>`))
	if strings.Contains(got, "<script>alert") || !strings.Contains(got, "&lt;script&gt;") {
		t.Errorf("got %s", got)
	}
}

func TestMistakesOfATemplateNameTheLine(t *testing.T) {
	cases := []struct {
		name string
		tmpl Template
		line int
		says string
	}{
		{"an open action", own("a\nb {{range .Articles}"), 2, "bad character"},
		{"a range without an end", own("{{range .Articles}}\n"), 2, "unexpected EOF"},
		{"an unknown function", own("\n\n{{readFile \"x\"}}"), 3, `"readFile" not defined`},
		{"an unknown field", own("x\n{{.Owner}}"), 2, "Owner"},
		{"a wrong argument", own("{{range .Articles}}\n{{date 1 2}}{{end}}"), 2, "expected string"},
		{"an index too far", own("\n{{index .Articles 99}}"), 2, "index out of range"},
		{"an unknown part", own("\n{{template \"x\"}}"), 2, `"x" not defined`},
		{"a page that cannot be escaped", Template{"Mine", ".html", "<p>\n<a href='{{if .Title}}'>{{end}}"}, 2, "different contexts"},
		{"a page with a mistake", Template{"Mine", ".html", "<p>\n{{.Nothing}}"}, 2, "Nothing"},
		{"a part that calls itself", own(`{{define "p"}}{{template "q"}}{{end}}{{define "q"}}{{template "p"}}{{end}}{{template "p"}}`), 0, "calls itself"},
		{"no name", Template{"", ".txt", "x"}, 0, "name"},
		{"a name of two lines", Template{"a\nb", ".txt", "x"}, 0, "one line"},
		{"a long name", Template{strings.Repeat("x", 61), ".txt", "x"}, 0, "60"},
		{"no ending", Template{"x", "", "x"}, 0, "ending"},
		{"an ending that leaves the folder", Template{"x", "./../y", "x"}, 0, "ending"},
		{"an ending of no text", Template{"x", ".docx", "x"}, 0, "text"},
		{"a long text", own(strings.Repeat("x", mostTemplateText+1)), 0, "256 KB"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			err := c.tmpl.Write(t.Context(), &out, desk(), Options{})
			var wrong *TemplateError
			if !errors.As(err, &wrong) || out.Len() > 0 {
				t.Fatalf("got %v, %d bytes", err, out.Len())
			}
			if wrong.Line != c.line || !strings.Contains(wrong.Reason, c.says) || strings.Contains(wrong.Reason, "template: ") {
				t.Errorf("line %d: %s", wrong.Line, wrong.Reason)
			}
		})
	}
}

func TestATemplateCannotFillTheMemory(t *testing.T) {
	for name, text := range map[string]string{
		"by writing":              `{{range 1000000000}}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{{end}}`,
		"by doubling":             `{{$x := "xxxxxxxxxxxxxxxx"}}{{range 100}}{{$x = printf "%s%s" $x $x}}{{end}}`,
		"by printing twice":       `{{$x := "xxxxxxxxxxxxxxxx"}}{{range 100}}{{$x = print $x $x}}{{end}}`,
		"by replacing":            `{{$x := "aaaaaaaaaaaaaaaa"}}{{range 100}}{{$x = replace "a" $x $x}}{{end}}`,
		"by one argument often":   `{{$x := printf "%900d" 1}}{{range 100}}{{$x = printf "%[1]s%[1]s%[1]s%[1]s" $x}}{{end}}`,
		"by width":                `{{printf "%1000000d%1000000d%1000000d%1000000d%1000000d%1000000d%1000000d%1000000d%1000000d" 1 2 3 4 5 6 7 8 9}}`,
		"by escaping":             `{{$x := "&"}}{{range 100}}{{$x = html (print $x $x)}}{{$x = js $x}}{{$x = urlquery $x}}{{end}}`,
		"by keeping many of them": `{{$x := printf "%999d" 1}}{{range 1000000000}}{{$x = print $x "x"}}{{end}}`,
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := own(text).Write(t.Context(), &out, desk(), Options{}); !errors.Is(err, errTooMuch) || out.Len() > 0 {
				t.Errorf("got %v, %d bytes", err, out.Len())
			}
		})
	}
}

// ends is a context that ends when it is asked for the n-th time.
type ends struct {
	context.Context
	n int
}

func (c *ends) Err() error {
	if c.n--; c.n < 0 {
		return context.DeadlineExceeded
	}
	return nil
}

func TestATemplateThatNeverEndsIsStopped(t *testing.T) {
	for name, text := range map[string]string{
		"a loop that writes nothing": `{{range 1000000000}}{{end}}`,
		"loops within loops":         `{{range 100000}}{{range 100000}}{{$x := 1}}{{end}}{{end}}`,
		"parts that call parts": `{{define "a"}}{{template "b"}}{{template "b"}}{{end}}{{define "b"}}{{template "c"}}{{template "c"}}{{end}}` +
			`{{define "c"}}{{range 1000000000}}{{end}}{{end}}{{template "a"}}`,
	} {
		for _, ending := range []string{".txt", ".html"} {
			tmpl := Template{"Mine", ending, text}
			err := tmpl.execute(&ends{t.Context(), 1000}, &bytes.Buffer{}, newBudget(1000), Page{})
			var wrong *TemplateError
			if !errors.As(err, &wrong) || !strings.Contains(wrong.Reason, "took too long") {
				t.Errorf("%s, %s: %v", name, ending, err)
			}
		}
	}
}

func TestACancelledTemplateSaysNoMore(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := own("x").Write(ctx, &bytes.Buffer{}, desk(), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// FuzzTemplate: whatever a template says, it is text or an error.
func FuzzTemplate(f *testing.F) {
	for _, tmpl := range Shipped() {
		f.Add(tmpl.Text, tmpl.Extension)
	}
	f.Add(`{{range 9999999}}{{printf "%*d" 9 .}}{{end}}`, ".txt")
	f.Add(`{{define "a"}}{{block "b" .}}{{template "a"}}{{end}}{{end}}`, ".html")
	f.Fuzz(func(t *testing.T, text, ending string) {
		var out bytes.Buffer
		tmpl := Template{"Mine", ending, text}
		if tmpl.Check() != nil {
			return
		}
		err := tmpl.execute(&ends{t.Context(), 20_000}, &boundedWriter{w: &out, left: 1 << 20}, newBudget(1<<20), newPage(desk(), Options{}))
		var wrong *TemplateError
		if err != nil && !errors.As(err, &wrong) {
			t.Errorf("%q: %v", text, err)
		}
	})
}
