package app

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/export"
)

func templateNames(l *Library) string {
	var out []string
	for _, t := range l.Templates() {
		out = append(out, t.Name+t.Extension)
	}
	return strings.Join(out, " ")
}

func TestTemplatesAreKeptRenamedDeletedAndEachStepUndone(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	digest := export.Template{Name: "Digest", Extension: ".txt", Text: "{{range .Articles}}{{.Heading}}{{end}}"}
	brief := export.Template{Name: "Brief", Extension: ".md", Text: "x"}
	renamed := digest
	renamed.Name = "DIGEST 2"
	steps := []struct {
		name string
		do   func() error
		want string
	}{
		{"one", func() error { return l.PutTemplate("", digest) }, "Digest.txt"},
		{"another", func() error { return l.PutTemplate("", brief) }, "Brief.md Digest.txt"},
		{"renamed", func() error { return l.PutTemplate("digest", renamed) }, "Brief.md DIGEST 2.txt"},
		{"deleted", func() error { return l.DeleteTemplate("brief") }, "DIGEST 2.txt"},
	}
	states := []string{""}
	for _, s := range steps {
		if err := s.do(); err != nil || templateNames(l) != s.want {
			t.Fatalf("%s: %q, %v", s.name, templateNames(l), err)
		}
		states = append(states, s.want)
	}
	for i := len(steps) - 1; i >= 0; i-- {
		if _, _, ok, err := l.Undo(); !ok || err != nil || templateNames(l) != states[i] {
			t.Errorf("undone %s: %q, %v", steps[i].name, templateNames(l), err)
		}
	}
	for _, s := range steps {
		if _, _, ok, err := l.Redo(); !ok || err != nil || templateNames(l) != s.want {
			t.Errorf("again %s: %q, %v", s.name, templateNames(l), err)
		}
	}
	l.Close()
	if got := templateNames(open(t, dir)); got != "DIGEST 2.txt" {
		t.Errorf("opened again: %q", got)
	}
}

func TestATemplateThatIsWrongIsNotKept(t *testing.T) {
	l := open(t, t.TempDir())
	if err := l.PutTemplate("", export.Template{Name: "Mine", Extension: ".txt", Text: "x"}); err != nil {
		t.Fatal(err)
	}
	var wrong *export.TemplateError
	if err := l.PutTemplate("", export.Template{Name: "Bad", Extension: ".txt", Text: "{{"}); !errors.As(err, &wrong) || wrong.Line != 1 {
		t.Errorf("a mistake: %v", err)
	}
	if err := l.PutTemplate("", export.Template{Name: "MINE", Extension: ".txt", Text: "y"}); err == nil {
		t.Error("a name was taken twice")
	}
	if err := l.DeleteTemplate("none"); err == nil || !strings.Contains(err.Error(), "Mine") {
		t.Errorf("deleting none: %v", err)
	}
	if templateNames(l) != "Mine.txt" || l.CanUndo() != "export template" {
		t.Errorf("kept: %q", templateNames(l))
	}
}

func TestNotesAreExportedByATemplateOfOnesOwn(t *testing.T) {
	l := open(t, t.TempDir())
	id := importAll(t, l, text("flood.txt", flood)).Added[0]
	mark(t, l, id, "12,000 people", "check")
	tmpl := export.Template{Name: "Digest", Extension: ".txt", Text: "{{range .Articles}}{{range .Entries}}{{.Quote}}: {{.Note}}{{end}}{{end}}"}
	if err := l.PutTemplate("", tmpl); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"template-Digest", "template-digest"} {
		var b bytes.Buffer
		if err := l.Export(t.Context(), &b, format, export.Options{}); err != nil || b.String() != "12,000 people: check" {
			t.Errorf("%s: %q, %v", format, b.String(), err)
		}
	}
	var b bytes.Buffer
	tmpl.Text = "{{len .Articles}}"
	if err := l.Preview(t.Context(), &b, tmpl, export.Options{}); err != nil || b.String() != "1" {
		t.Errorf("a preview: %q, %v", b.String(), err)
	}
	if err := l.Export(t.Context(), &b, "template-none", export.Options{}); err == nil || !strings.Contains(err.Error(), "there are Digest") {
		t.Errorf("an unknown one: %v", err)
	}
}
