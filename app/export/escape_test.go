package export

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestYAMLValuesReadAsThemselves(t *testing.T) {
	cases := map[string]string{
		"plain": `"plain"`, `a "b" \c`: `"a \"b\" \\c"`, "a\nb\tc": `"a\nb\tc"`, "- a": `"- a"`, "yes": `"yes"`, "": `""`,
		"2014-06-12": "2014-06-12", "2014-06-12T12:00:00Z": "2014-06-12T12:00:00Z", "2014-06-12x": `"2014-06-12x"`, "\x00\u0085\u2028": `"\u0000\u0085\u2028"`,
	}
	for text, want := range cases {
		if got := yamlScalar(text); got != want {
			t.Errorf("%q became %s, want %s", text, got, want)
		}
	}
}

func TestTagsAreThoseOfObsidian(t *testing.T) {
	cases := map[string]string{
		"flood": "flood", "to check": "to-check", "a/b": "a/b", "/a/": "a", "#x": "x", "2014": "_2014", "y2014": "y2014", "a|b": "a-b",
		"Überflutung": "Überflutung", "洪水": "洪水", "🌊": "🌊", "!?": "_", "": "", "  ": "", "C++": "C",
	}
	for tag, want := range cases {
		if got := obsidianTag(tag); got != want {
			t.Errorf("%q became %q, want %q", tag, got, want)
		}
	}
}

// FuzzEscapes: whatever the text, it stays within its field.
func FuzzEscapes(f *testing.F) {
	for _, s := range []string{"a \"b\"\n", "{}\\%", "]]>&\x00\x1f", "\xff\xfe", "\u2028\ufeff\U0010ffff", "# :x: ==", "\u202e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var back string
		if y := yamlScalar(s); y[0] == '"' {
			if err := json.Unmarshal([]byte(y), &back); err != nil || back != strings.ToValidUTF8(s, "\uFFFD") {
				t.Errorf("YAML %s: %v", y, err)
			}
		}
		if strings.Count(bibtexText(s), "{")-strings.Count(bibtexText(s), `\{`) != strings.Count(bibtexText(s), "}")-strings.Count(bibtexText(s), `\}`) {
			t.Errorf("BibTeX %s", bibtexText(s))
		}
		if tag := obsidianTag(s); strings.IndexFunc(tag, unicode.IsSpace) >= 0 || strings.ContainsAny(tag, "#[]|,") || (tag == "") != (strings.TrimSpace(s) == "") {
			t.Errorf("tag %q", tag)
		}
		d := xml.NewDecoder(strings.NewReader("<w:r>" + run(`<w:b/>`, s) + "</w:r>"))
		text := ""
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("XML of %q: %v", s, err)
			}
			if chars, ok := token.(xml.CharData); ok {
				text += string(chars)
			}
		}
		if utf8.ValidString(s) && letterCount(text) != letterCount(s) {
			t.Errorf("%q became %q", s, text)
		}
	})
}

func letterCount(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsPrint(r) && r != ' ' {
			n++
		}
	}
	return n
}
