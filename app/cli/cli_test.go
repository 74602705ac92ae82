package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

const flood = `Thousands leave as the Marn breaks its banks

By Ada Quill

More than 12,000 people have fled the valley of the Marn since Monday, the Red Cross said.

Rescuers in Oberfeld, 40 miles north of Graustadt, pulled 31 survivors from the roofs.

Share this:
`

// desk is a folder with a library and a file to read.
type desk struct {
	t       *testing.T
	library string
	file    string
}

func newDesk(t *testing.T) desk {
	t.Helper()
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	d := desk{t, filepath.Join(t.TempDir(), "library"), filepath.Join(t.TempDir(), "flood.txt")}
	t.Setenv("NEWSGLASS_LIBRARY", d.library)
	if err := os.WriteFile(d.file, []byte(flood), 0o644); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d desk) run(input string, args ...string) (out, errs string, status int) {
	d.t.Helper()
	var o, e bytes.Buffer
	window, status := Run(d.t.Context(), args, IO{In: strings.NewReader(input), Out: &o, Err: &e})
	if window != nil {
		d.t.Fatalf("%q asks for a window", args)
	}
	return o.String(), e.String(), status
}

func TestReadPrintsOneObjectALineWithEveryFieldOfTheContract(t *testing.T) {
	d := newDesk(t)
	out, errs, status := d.run("", "read", "--json", d.file)
	if status != Done || errs != "" || strings.Count(out, "\n") != 1 {
		t.Fatalf("status %d, %q, %q", status, errs, out)
	}
	var a map[string]any
	if err := json.Unmarshal([]byte(out), &a); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"id", "title", "source", "byline", "published", "language", "body", "removed", "entities", "facts", "quantities"} {
		if _, ok := a[key]; !ok {
			t.Errorf("no %q", key)
		}
	}
	if a["id"] != "flood.txt" || a["byline"] != "Ada Quill" {
		t.Errorf("id %v, byline %v", a["id"], a["byline"])
	}
	checkKeys(t, a["entities"], "start", "end", "type", "name", "id")
	checkKeys(t, a["facts"], "kind", "value", "value_max", "unit", "approx", "of", "place", "relative_to", "direction", "attributed_to", "sentence", "surface", "start", "end")
	checkKeys(t, a["quantities"], "start", "end", "kind", "value", "unit", "lo", "hi")
	body := a["body"].(string)
	for _, f := range a["facts"].([]any) {
		f := f.(map[string]any)
		if got := body[int(f["start"].(float64)):int(f["end"].(float64))]; got != f["surface"] {
			t.Errorf("%v stands at %q", f["surface"], got)
		}
	}
}

func checkKeys(t *testing.T, list any, keys ...string) {
	t.Helper()
	objects, ok := list.([]any)
	if !ok || len(objects) == 0 {
		t.Fatalf("no list: %v", list)
	}
	for _, key := range keys {
		if _, ok := objects[0].(map[string]any)[key]; !ok {
			t.Errorf("no %q in %v", key, objects[0])
		}
	}
}

func TestReadTakesStandardInputAndKeepsGivenIDs(t *testing.T) {
	d := newDesk(t)
	out, _, status := d.run(`{"id":"p1","text":"The dam broke.\n\nIt killed 12 people, officials said."}`+"\n"+`{"id":"p2","text":"Quiet."}`+"\n", "read", "--json", "-")
	if status != Done || !strings.Contains(out, `{"id":"p1"`) || !strings.Contains(out, `{"id":"p2"`) {
		t.Errorf("status %d, %q", status, out)
	}
}

func TestReadVerbatimLeavesTheTextAsItIs(t *testing.T) {
	d := newDesk(t)
	out, _, _ := d.run("", "read", "--json", "--verbatim", d.file)
	var a struct {
		Body    string   `json:"body"`
		Removed []string `json:"removed"`
	}
	if err := json.Unmarshal([]byte(out), &a); err != nil || a.Body != flood || len(a.Removed) != 0 {
		t.Errorf("body %q, removed %q, %v", a.Body, a.Removed, err)
	}
}

func TestReadReportsWhatItCannotReadAndGoesOn(t *testing.T) {
	d := newDesk(t)
	out, errs, status := d.run("", "read", "--json", filepath.Join(t.TempDir(), "nowhere.txt"), d.file)
	if status != Failed || strings.Count(out, "\n") != 1 || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, "nowhere.txt") {
		t.Errorf("status %d, %q, %q", status, out, errs)
	}
}

func TestWhatIsImportedIsFoundAndExported(t *testing.T) {
	d := newDesk(t)
	out, errs, status := d.run("", "import", d.file)
	if status != Done || !strings.Contains(errs, "1 article added") {
		t.Fatalf("import: %d, %q", status, errs)
	}
	id := strings.TrimSpace(out)
	out, _, status = d.run("", "search", "Obberfeld", "survivers", "--json", "-n", "3")
	var hit jsonHit
	if err := json.Unmarshal([]byte(out), &hit); err != nil || status != Done || hit.ID != id {
		t.Errorf("search: %d, %q, %v", status, out, err)
	}
	if _, errs, status = d.run("", "export", "--format", "markdown"); status != Failed || !strings.Contains(errs, "nothing to export") {
		t.Errorf("export of nothing: %d, %q", status, errs)
	}
	d.highlight(id)
	file := filepath.Join(t.TempDir(), "notes.csv")
	if _, errs, status = d.run("", "export", "--format", "csv", "-o", file, "--article", "flood.txt"); status != Done {
		t.Errorf("export: %d, %q", status, errs)
	}
	if data, err := os.ReadFile(file); err != nil || !strings.Contains(string(data), "12,000 people") {
		t.Errorf("exported %q, %v", data, err)
	}
}

func (d desk) highlight(id string) {
	d.t.Helper()
	lib, err := app.Open(d.library)
	if err != nil {
		d.t.Fatal(err)
	}
	defer lib.Close()
	a, _, err := lib.Article(id)
	if err != nil {
		d.t.Fatal(err)
	}
	at := strings.Index(a.Body, "12,000 people")
	h, _ := news.NewHighlight("h1", a.Body, news.Span{Start: at, End: at + 13}, "yellow", time.Unix(0, 0))
	if err := lib.Edit(id, "highlight", func(m *news.Marks) { m.Highlights = append(m.Highlights, h) }); err != nil {
		d.t.Fatal(err)
	}
}

func TestABackupIsRestoredIntoAnotherLibrary(t *testing.T) {
	d := newDesk(t)
	d.run("", "import", d.file)
	file := filepath.Join(t.TempDir(), "copy")
	other := filepath.Join(t.TempDir(), "other")
	if _, errs, status := d.run("", "backup", file); status != Done {
		t.Fatalf("backup: %q", errs)
	}
	if _, errs, status := d.run("", "restore", "--library", other, file); status != Done {
		t.Fatalf("restore: %q", errs)
	}
	if out, _, _ := d.run("", "search", "--library", other, "Oberfeld"); !strings.Contains(out, "Thousands leave") {
		t.Errorf("the restored library finds %q", out)
	}
}

func TestADamagedLibraryIsAClearSentenceAndStaysAsItIs(t *testing.T) {
	d := newDesk(t)
	path := filepath.Join(d.library, app.FileName)
	if err := os.MkdirAll(d.library, 0o700); err != nil {
		t.Fatal(err)
	}
	junk := []byte(strings.Repeat("this is no database ", 4000))
	if err := os.WriteFile(path, junk, 0o600); err != nil {
		t.Fatal(err)
	}
	_, errs, status := d.run("", "search", "anything")
	if status != Failed || !strings.Contains(errs, path) || strings.Count(errs, "\n") != 1 {
		t.Errorf("status %d, %q", status, errs)
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, junk) {
		t.Error("the file was changed")
	}
}

func TestWrongUsageIsStatusTwo(t *testing.T) {
	d := newDesk(t)
	for name, args := range map[string][]string{
		"an unknown flag":        {"read", "--frobnicate", "x"},
		"no file":                {"read"},
		"no query":               {"search"},
		"no format":              {"export"},
		"an unknown format":      {"export", "--format", "papyrus"},
		"two backups":            {"backup", "a", "b"},
		"a flag of another":      {"read", "--format", "csv", "x"},
		"no number":              {"search", "-n", "many", "x"},
		"a number below one":     {"search", "-n", "0", "x"},
		"nothing to import":      {"import"},
		"an unknown window flag": {"--full-screen"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, errs, status := d.run("", args...); status != Usage || errs == "" {
				t.Errorf("status %d, %q", status, errs)
			}
		})
	}
}

func TestAnythingElseAsksForTheWindow(t *testing.T) {
	d := newDesk(t)
	other := t.TempDir()
	for name, c := range map[string]struct {
		args    []string
		library string
		files   []string
	}{
		"nothing":          {nil, d.library, []string{}},
		"a file":           {[]string{d.file}, d.library, []string{d.file}},
		"a library":        {[]string{"--library", other, d.file}, other, []string{d.file}},
		"after two dashes": {[]string{"--", "/x/--json"}, d.library, []string{"/x/--json"}},
	} {
		t.Run(name, func(t *testing.T) {
			w, status := Run(t.Context(), c.args, IO{})
			if w == nil || status != Done || w.Library != c.library || strings.Join(w.Files, "|") != strings.Join(c.files, "|") {
				t.Errorf("%+v, status %d", w, status)
			}
		})
	}
}

func TestAReportShowsEachNumberWithItsSentence(t *testing.T) {
	d := newDesk(t)
	out, _, status := d.run("", "read", d.file)
	for _, want := range []string{"Thousands leave", "Ada Quill", "More than 12,000", "Red Cross", "40 miles", "Graustadt", "“Rescuers in Oberfeld"} {
		if !strings.Contains(out, want) {
			t.Errorf("the report lacks %q", want)
		}
	}
	if status != Done {
		t.Errorf("status %d", status)
	}
}

func TestTheReportOfTheSamplesHasAllFive(t *testing.T) {
	var b bytes.Buffer
	if err := WriteSamples(&b); err != nil || strings.Count(b.String(), "Sample, after") != 5 {
		t.Errorf("%v: %d samples", err, strings.Count(b.String(), "Sample, after"))
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"read\x00--json\x00a", "search\x00-n\x003\x00x", "export\x00--article\x00a\x00b\x00--format\x00csv", "--\x00--library", "-"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := parse(strings.Split(s, "\x00"), "/tmp")
		if err == nil && c.command != "help" && !filepath.IsAbs(c.library) {
			t.Errorf("%q: the library is %q", s, c.library)
		}
	})
}

func TestAStoppedAskerSaysThatItWasStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stderr strings.Builder
	if status := askHolder(ctx, call{library: t.TempDir()}, nil, IO{Out: io.Discard, Err: &stderr}, io.EOF); status != Failed {
		t.Errorf("the status is %d", status)
	}
	if !strings.Contains(stderr.String(), "stopped") {
		t.Errorf("it said %q", stderr.String())
	}
}

func TestTheSituationSheetIsExportedInEveryFormat(t *testing.T) {
	d := newDesk(t)
	if _, errs, status := d.run("", "export", "--format", "sheet-csv"); status != Failed || !strings.Contains(errs, "states a number") {
		t.Errorf("an empty library: %d, %q", status, errs)
	}
	d.run("", "import", d.file)
	for _, format := range []string{"sheet-markdown", "sheet-md", "sheet-html", "sheet-csv"} {
		out, errs, status := d.run("", "export", "--format", format)
		if status != Done || !strings.Contains(out, "12,000") || !strings.Contains(out, "fled the valley of the Marn") {
			t.Errorf("%s: %d, %q, %q", format, status, errs, out)
		}
	}
	file := filepath.Join(t.TempDir(), "sheet.xlsx")
	if _, errs, status := d.run("", "export", "--format", "sheet-xlsx", "-o", file, "--article", "flood.txt"); status != Done {
		t.Errorf("xlsx: %d, %q", status, errs)
	}
	if data, err := os.ReadFile(file); err != nil || !strings.HasPrefix(string(data), "PK") {
		t.Errorf("the workbook is %.20q, %v", data, err)
	}
	if _, errs, status := d.run("", "export", "--format", "sheet-odt"); status != Usage || !strings.Contains(errs, "sheet-xlsx") {
		t.Errorf("an unknown format: %d, %q", status, errs)
	}
}
