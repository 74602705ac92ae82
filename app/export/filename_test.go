package export

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFileName(t *testing.T) {
	cases := []struct{ name, title, extension, want string }{
		{"a plain title", "My notes", ".md", "My notes.md"},
		{"an extension without its point", "My notes", "md", "My notes.md"},
		{"signs of paths", `a/b\c:d*e?"f"<g>|h`, ".csv", "a-b-c-d-e--f--g--h.csv"},
		{"line breaks and tabs", "a\n b\tc\x00", ".md", "a b c.md"},
		{"points and spaces at the ends", " .. hidden. . ", ".md", "hidden.md"},
		{"a device of Windows", "con", ".md", "_con.md"},
		{"a device with an extension", "LPT1.notes", ".md", "_LPT1.notes.md"},
		{"no device", "Control", ".md", "Control.md"},
		{"an option of a program", "--force", ".md", "force.md"},
		{"nothing", "", ".html", "notes.html"},
		{"nothing that can be kept", "\u202e...", "", "notes"},
		{"other scripts", "موصل – Ürün", ".md", "موصل – Ürün.md"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := FileName(c.title, c.extension); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func FuzzFileName(f *testing.F) {
	f.Add("con", ".md")
	f.Add(strings.Repeat("ж", 200), "json")
	f.Add(". aux .x", "..")
	f.Fuzz(func(t *testing.T, title, extension string) {
		got := FileName(title, extension)
		switch {
		case got == "" || len(got) > maxName || !utf8.ValidString(got):
		case strings.ContainsAny(got, "<>:\"/\\|?*\x00\n\r\t"):
		case strings.HasPrefix(got, ".") || strings.HasPrefix(got, " ") || strings.HasSuffix(got, ".") || strings.HasSuffix(got, " "):
		case reserved.MatchString(got):
		case FileName(got, "") != got:
		default:
			return
		}
		t.Errorf("%q with %q became %q", title, extension, got)
	})
}
