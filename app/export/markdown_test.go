package export

import (
	"strings"
	"testing"
)

func TestTextCannotBreakMarkdown(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"plain text stays plain", "It cost £5 (or 6%), he said.", "It cost £5 (or 6%), he said."},
		{"formulas", "from $5 to US$6 a^2", `from \$5 to US\$6 a\^2`},
		{"tags of Obsidian", "see #flood, #1 and C#", `see \#flood, #1 and C#`},
		{"marks and comments of Obsidian", "==a== %%b%% 5% x=y", `\=\=a\=\= \%\%b\%\% 5% x=y`},
		{"emphasis", "*a* _b_ ~~c~~", `\*a\* \_b\_ \~\~c\~\~`},
		{"a heading", "# Title", `\# Title`},
		{"a number sign within a line", "No. #1", "No. #1"},
		{"lists", "- a\n+ b\n1. c\n2) d", "\\- a\n\\+ b\n1\\. c\n2\\) d"},
		{"a rule under text", "Title\n---\n===", "Title\n\\---\n\\=\\=\\="},
		{"a decimal is no list", "1.5 million", "1.5 million"},
		{"links and tags", "[a](b) <i>c</i> &amp;", `\[a\](b) \<i\>c\</i\> \&amp;`},
		{"code by indentation", "    code\n\tcode", "code\ncode"},
		{"code by ticks", "```\n`x`", "\\`\\`\\`\n\\`x\\`"},
		{"a table", "a | b", `a \| b`},
		{"a backslash", `a\`, `a\\`},
		{"line ends of all kinds", "a\r\nb\rc\u2028d", "a\nb\nc\nd"},
		{"control characters", "a\x00b\x1b", "ab"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := block(c.text); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestOnlyWebAddressesBecomeLinks(t *testing.T) {
	cases := map[string]string{
		"https://example.org/a?b=c": "https://example.org/a?b=c", "javascript:alert(1)": "", "file:///etc/passwd": "", "": "", "http://": "",
		"https://example.org/a b?q=<x>": "https://example.org/a%20b?q=%3Cx%3E", "://": "",
	}
	for address, want := range cases {
		if got := webAddress(address); got != want {
			t.Errorf("%q became %q", address, got)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"# a", "> b", "a\n\n    c", "|x|\n|-|", "<!-- ", "```", "[a]: b", "\\", "\x00 0"} {
		f.Add(s, s)
	}
	// Whatever the texts, the lines are those of the layout, quotes stay
	// quoted and rows have six cells.
	f.Fuzz(func(t *testing.T, quote, note string) {
		text := write(t, "markdown", marked(quote, note))
		headings, quoteOpen := 0, false
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			switch {
			case strings.HasPrefix(line, "#"):
				headings++
			case strings.HasPrefix(line, ">"):
				quoteOpen = true
			case strings.HasPrefix(line, "|") && strings.Count(line, "|")-strings.Count(line, `\|`) != 7:
				t.Fatalf("row %q", line)
			case strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "<") || strings.HasPrefix(line, "`"):
				t.Fatalf("line %q", line)
			}
		}
		if headings != 2 || !quoteOpen {
			t.Fatalf("%d headings in\n%s", headings, text)
		}
	})
}
