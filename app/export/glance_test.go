package export

import (
	"strings"
	"testing"
)

func TestAGlanceShowsWhatAPersonReads(t *testing.T) {
	for _, f := range Formats() {
		data := []byte(write(t, f.ID, sample()))
		text, more := Glance(f, data, 5)
		if n := strings.Count(text, "\n"); n != 5 || !more {
			t.Errorf("%s: %d lines, more: %v", f.ID, n, more)
		}
		text, more = Glance(f, data, 1000)
		if more || !strings.Contains(text, "The flood reached the harbour") || strings.Contains(text, "font-size") || strings.Contains(text, "<w:") || strings.Contains(text, "\r") {
			t.Errorf("%s: more: %v\n%s", f.ID, more, text)
		}
	}
	word, _ := Glance(formats[2].Format, []byte(write(t, "docx", sample())), 1000)
	page, _ := Glance(formats[1].Format, []byte(write(t, "html", sample())), 1000)
	for name, text := range map[string]string{"docx": word, "html": page} {
		for _, want := range []string{"My library\n", "\nYellow · 12 June 2014, 12:00 UTC\n", "Officials gave no reason.\n", "# Who?\n- ask *her*\n"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s has no line %q:\n%s", name, want, text)
			}
		}
	}
}

func TestAGlanceAtAnotherFileIsNothing(t *testing.T) {
	for _, data := range []string{"", "PK\x03\x04", "no zip"} {
		if text, more := Glance(Format{Extension: ".docx"}, []byte(data), 10); text != "" || more {
			t.Errorf("%q: %q", data, text)
		}
	}
}

func FuzzGlance(f *testing.F) {
	f.Add([]byte("<p>a<script>b</script></head>c"), ".html", 3)
	f.Add([]byte("PK\x03\x04"), ".docx", 1)
	f.Fuzz(func(t *testing.T, data []byte, extension string, lines int) {
		text, _ := Glance(Format{Extension: extension}, data, min(lines, 1000))
		if strings.Count(text, "\n") > max(0, lines) && lines < 1000 {
			t.Errorf("%d lines of %d", strings.Count(text, "\n"), lines)
		}
	})
}
