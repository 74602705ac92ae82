package export

import (
	"bytes"
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/xuri/excelize/v2"
)

func pointer(v float64) *float64 { return &v }

// situation is a made-up sheet with everything that a claim can hold, and with
// much that could upset a format.
func situation() Sheet {
	distance := news.Fact{Kind: news.Distance, Unit: "km", Of: "Port Ada", Place: "Port Ada", RelativeTo: "Harbour Town", Direction: "west"}
	near, far := distance, distance
	near.Value, near.Approx, near.Surface, near.Wording, near.AttributedTo = pointer(50), news.About, "50 km", "some 50 km", "a | pilot"
	near.Again = []news.Telling{{Surface: "31 miles", Wording: "31 miles", Conversion: true, Value: pointer(31), Unit: "mi"}}
	far.Value, far.Unit, far.Surface, far.Wording, far.Status, far.Corrected = pointer(43), "mi", "43 miles", "43 miles", news.Revised, true
	fled := news.Fact{Kind: news.Displaced, Unit: "people", Of: "people", Place: "Harbour Town", Approx: news.Vague, Surface: "thousands", Wording: "Thousands"}
	counted := fled
	counted.Approx, counted.Value, counted.ValueMax, counted.Surface, counted.Wording = news.Range, pointer(12_000), pointer(15_000), "12,000 to 15,000", "12,000 to 15,000"
	return Sheet{
		Title: "The flood | *day* 2", Generated: noon, Reference: "Harbour Town",
		Claims: []news.Claim{
			{
				ID: "distance/length/portada/harbourtown", Kind: news.Distance, Of: "Port Ada", Place: "Port Ada", RelativeTo: "Harbour Town", Unit: "km",
				Min: pointer(50), Max: pointer(69.201792), Latest: pointer(69.201792), Sources: 2, Verdict: news.Differ,
				Cells: []news.Cell{
					{Article: "a1", Title: "Flood in *Harbour* Town", Source: "The Courier", Published: "2014-06-12", Fact: near, Value: pointer(50), Origin: 1,
						Quote: "=It lies some 50 km (31 miles) west,\n\"a good way\" | a pilot said.", URL: "https://example.org/flood?a=1&b=<2>"},
					{Article: "a2", Title: "", Source: "@Globe", Published: "2014-06-13T08:00:00Z", Fact: far, Value: pointer(69.201792), Origin: 2,
						Quote: "The 43 miles are under water.", URL: "javascript:alert(1)"},
				},
			},
			{
				ID: "displaced/people//harbourtown", Kind: news.Displaced, Of: "people", Place: "Harbour Town", Period: "since Monday", Unit: "people",
				Min: pointer(12_000), Max: pointer(15_000), Latest: pointer(12_000), Sources: 1, Verdict: news.Single,
				Cells: []news.Cell{
					{Article: "a1", Title: "Flood in *Harbour* Town", Source: "The Courier", Published: "2014-06-12", Fact: fled, Origin: 1, Quote: "Thousands fled."},
					{Article: "a3", Title: "The wire carries it", Source: "", Published: "June", Fact: counted, Value: pointer(12_000), ValueMax: pointer(15_000), Origin: 1},
				},
			},
			{ID: "empty", Kind: news.Killed},
		},
	}
}

func writeSheet(t testing.TB, format string, s Sheet) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := WriteSheet(&out, format, s); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestSheetsLookAsTheyShould(t *testing.T) {
	for _, f := range SheetFormats() {
		if f.ID == "xlsx" {
			continue // compressed; read back below
		}
		t.Run(f.ID, func(t *testing.T) {
			got := writeSheet(t, f.ID, situation())
			path := filepath.Join("testdata", "sheet"+f.Extension)
			if *update {
				if err := os.WriteFile(path, got, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s differs; go test -update writes it anew:\n%s", path, got)
			}
		})
	}
}

// opened returns the rows of a worksheet as they are stored, not as they are
// shown.
func opened(t *testing.T, data []byte, name string) (rows [][]string, book *excelize.File) {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { book.Close() })
	rows, err = book.GetRows(name, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return rows, book
}

func TestAWorkbookHoldsNumbersDatesAndTexts(t *testing.T) {
	data := writeSheet(t, "xlsx", situation())
	rows, book := opened(t, data, "Statements")
	want := map[string]string{
		"Kind": "Distance", "Verdict": "Differ", "Source": "The Courier", "As written": "some 50 km", "Value": "50", "Unit": "km", "Also written": "31 miles",
		"Who says so": "a | pilot", "Quote": `=It lies some 50 km (31 miles) west, "a good way" | a pilot said.`, "URL": "https://example.org/flood?a=1&b=<2>",
	}
	if len(rows) != 5 {
		t.Fatalf("%d rows", len(rows))
	}
	for i, heading := range rows[0] {
		if w, ok := want[heading]; ok && rows[1][i] != w {
			t.Errorf("%s is %q", heading, rows[1][i])
		}
		delete(want, heading)
	}
	if len(want) > 0 {
		t.Errorf("no columns for %v", want)
	}
	column := func(heading string) string {
		name, _ := excelize.ColumnNumberToName(slices.Index(rows[0], heading) + 1)
		return name
	}
	shown := map[string]string{column("Date") + "2": "2014-06-12", column("Date") + "3": "2014-06-13", column("Date") + "5": "June", column("Value compared") + "3": "69.20", column("Value") + "5": "12,000"}
	for at, want := range shown {
		if got, err := book.GetCellValue("Statements", at); got != want || err != nil {
			t.Errorf("%s shows %q, %v", at, got, err)
		}
	}
	for _, cell := range []string{column("Quote") + "2", column("Source") + "3"} {
		formula, _ := book.GetCellFormula("Statements", cell)
		if kind, _ := book.GetCellType("Statements", cell); formula != "" || kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString {
			t.Errorf("%s is %q of type %v", cell, formula, kind)
		}
	}
}

func TestAWorkbookListsTheClaimsUnderAHeadingThatStays(t *testing.T) {
	data := writeSheet(t, "xlsx", situation())
	for _, name := range []string{"Claims", "Statements"} {
		_, book := opened(t, data, name)
		tables, err := book.GetTables(name)
		panes, _ := book.GetPanes(name)
		if err != nil || len(tables) != 1 || !panes.Freeze || panes.YSplit != 1 {
			t.Errorf("%s: %+v, %+v, %v", name, tables, panes, err)
		}
	}
	rows, book := opened(t, data, "Claims")
	if len(rows) != 3 || rows[1][0] != "Distance" || rows[1][6] != "50" || rows[2][5] != "Single source" {
		t.Errorf("got %q", rows)
	}
	if width, _ := book.GetColWidth("Claims", "B"); width < 20 {
		t.Errorf("the second column is %v wide", width)
	}
}

func TestNoSheetIsWrittenWhenThereIsNothing(t *testing.T) {
	for _, f := range SheetFormats() {
		for _, s := range []Sheet{{}, {Claims: []news.Claim{{ID: "empty"}}}} {
			var out bytes.Buffer
			if err := WriteSheet(&out, f.ID, s); !errors.Is(err, ErrNoClaims) || out.Len() > 0 {
				t.Errorf("%s: %v, %d bytes", f.ID, err, out.Len())
			}
		}
		if err := WriteSheet(full{}, f.ID, situation()); !errors.Is(err, os.ErrClosed) {
			t.Errorf("%s: %v", f.ID, err)
		}
	}
	var out bytes.Buffer
	if err := WriteSheet(&out, "papyrus", situation()); err == nil || errors.Is(err, ErrNoClaims) || out.Len() > 0 {
		t.Errorf("unknown format: %v, %d bytes", err, out.Len())
	}
}

func TestFiguresArePlain(t *testing.T) {
	cases := map[float64]string{0: "0", 48: "48", 500_000: "500,000", 1.6e6: "1,600,000", 31.068559: "31.07", 0.25: "0.25", -1234.5: "-1,234", 123456.78: "123,457", 999: "999"}
	for v, want := range cases {
		if got := figure(v); got != want {
			t.Errorf("%v became %q, not %q", v, got, want)
		}
	}
}

func FuzzSheet(f *testing.F) {
	f.Add("=1\r\n\x00|", "a,\"b\"\xff\uFFFE", "2014-02-30", 1e308)
	f.Fuzz(func(t *testing.T, quote, name, date string, value float64) {
		s := situation()
		s.Title = name
		cell := &s.Claims[0].Cells[0]
		cell.Quote, cell.Source, cell.Title, cell.Published, cell.URL, cell.Fact.Wording, cell.Fact.AttributedTo = quote, name, quote, date, name, quote, name
		cell.Value, cell.Fact.Value, s.Claims[0].Min, s.Claims[0].Of = &value, &value, &value, quote
		rows, err := csv.NewReader(bytes.NewReader(writeSheet(t, "csv", s))).ReadAll()
		if err != nil || len(rows) != 5 {
			t.Fatalf("%v, %d rows", err, len(rows))
		}
		for line := range strings.Lines(string(writeSheet(t, "markdown", s))) {
			if strings.HasPrefix(line, "|") && strings.Count(line, "|")-strings.Count(line, `\|`) != 9 {
				t.Fatalf("row %q", line)
			}
		}
		writeSheet(t, "html", s)
		if rows, _ := opened(t, writeSheet(t, "xlsx", s), "Statements"); len(rows) != 5 {
			t.Fatalf("%d rows in the workbook", len(rows))
		}
	})
}

func BenchmarkWriteSheet(b *testing.B) {
	s := situation()
	first := s.Claims[0]
	first.Cells = slices.Repeat(first.Cells, 5)
	s.Claims = slices.Repeat([]news.Claim{first}, 1000)
	for _, f := range SheetFormats() {
		b.Run(f.ID, func(b *testing.B) {
			for b.Loop() {
				b.SetBytes(int64(len(writeSheet(b, f.ID, s))))
			}
		})
	}
}
