package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/export"
)

// marked is a desk with one article, and one highlight in it.
func (d desk) marked() {
	d.t.Helper()
	out, errs, status := d.run("", "import", d.file)
	if status != Done {
		d.t.Fatal(errs)
	}
	d.highlight(strings.TrimSpace(out))
}

func TestRestoreAddsAFileOfNotesToTheLibrary(t *testing.T) {
	d := newDesk(t)
	d.marked()
	for _, format := range []string{"json", "jsonld"} {
		file, other := filepath.Join(t.TempDir(), "notes"), filepath.Join(t.TempDir(), "other")
		if _, errs, status := d.run("", "export", "--format", format, "-o", file); status != Done {
			t.Fatal(errs)
		}
		d.run("", "import", "--library", other, d.file)
		_, errs, status := d.run("", "restore", "--library", other, file)
		if status != Done || !strings.Contains(errs, "holds notes, no backup") || !strings.Contains(errs, "1 highlight added, in 1 article") {
			t.Errorf("%s: status %d, %q", format, status, errs)
		}
		out, errs, _ := d.run("", "export", "--library", other, "--format", "markdown")
		if !strings.Contains(out, "> 12,000 people") || !strings.Contains(out, "# Thousands leave") {
			t.Errorf("%s: exported again %q, %q", format, out, errs)
		}
		if _, errs, _ = d.run("", "restore", "--library", other, file); !strings.Contains(errs, "0 highlights added, 1 already here") {
			t.Errorf("%s twice: %q", format, errs)
		}
	}
}

func TestRestoreSaysWhatAFileIsExpectedToBe(t *testing.T) {
	d := newDesk(t)
	d.marked()
	for content, says := range map[string]string{
		`{"name":"x"}`: "W3C Web Annotations",
		`[{"type":`:    "cut off",
		"no library":   "",
	} {
		file := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, errs, status := d.run("", "restore", file)
		if status != Failed || !strings.Contains(errs, says) || !strings.Contains(errs, "file") || strings.Count(errs, "\n") != 1 {
			t.Errorf("%q: status %d, %q", content, status, errs)
		}
	}
	if out, _, _ := d.run("", "search", "Oberfeld"); !strings.Contains(out, "Thousands leave") {
		t.Error("the library is not what it was")
	}
	if _, errs, status := d.run("", "restore", filepath.Join(t.TempDir(), "nowhere")); status != Failed || !strings.Contains(errs, "nowhere") {
		t.Errorf("no file: %d, %q", status, errs)
	}
}

func TestNotesArePassedOnToAWindowAndABackupIsNot(t *testing.T) {
	d := newDesk(t)
	d.marked()
	dir := t.TempDir()
	notes, copied := filepath.Join(dir, "notes.json"), filepath.Join(dir, "copy")
	d.run("", "export", "--format", "json", "-o", notes)
	d.run("", "backup", copied)
	lib, err := app.Open(filepath.Join(dir, "other"))
	if err != nil {
		t.Fatal(err)
	}
	defer lib.Close()
	var out, errs strings.Builder
	if _, status := On(t.Context(), lib, []string{"restore", "notes.json"}, IO{Out: &out, Err: &errs, Dir: dir}); status != Done || len(lib.Marked()) != 1 {
		t.Errorf("notes: %d, %q", status, errs.String())
	}
	if _, status := On(t.Context(), lib, []string{"restore", "copy"}, IO{Out: &out, Err: &errs, Dir: dir}); status != Usage {
		t.Errorf("a backup: %d, %q", status, errs.String())
	}
}

func TestNotesAreExportedInEveryFormat(t *testing.T) {
	d := newDesk(t)
	d.marked()
	for _, f := range export.Formats() {
		out, errs, status := d.run("", "export", "--format", f.ID)
		if status != Done || f.Text() && !strings.Contains(out, "12,000 people") || out == "" {
			t.Errorf("%s: %d, %q, %q", f.ID, status, out, errs)
		}
	}
	for extension, says := range map[string]string{"md": "> 12,000", "csv": "article_tags", "json": "newsglass-notes", "bib": "@"} {
		if out, errs, _ := d.run("", "export", "--format", extension); !strings.Contains(out, says) {
			t.Errorf("%s: %q, %q", extension, out, errs)
		}
	}
}

func TestNotesAreExportedByATemplateOfTheLibrary(t *testing.T) {
	d := newDesk(t)
	d.marked()
	if _, errs, status := d.run("", "export", "--format", "template-Digest"); status != Failed || !strings.Contains(errs, "this library has none") {
		t.Errorf("none: %d, %q", status, errs)
	}
	lib, err := app.Open(d.library)
	if err != nil {
		t.Fatal(err)
	}
	err = lib.PutTemplate("", export.Template{Name: "Digest", Extension: ".txt", Text: "{{range .Articles}}{{len .Entries}} in {{.Heading}}{{end}}"})
	if err != nil {
		t.Fatal(err)
	}
	lib.Close()
	if out, errs, _ := d.run("", "export", "--format", "TEMPLATE-digest"); !strings.HasPrefix(out, "1 in Thousands leave") {
		t.Errorf("got %q, %q", out, errs)
	}
}
