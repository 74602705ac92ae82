package export

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

var csvFormats = []string{"csv", "csv-readwise", "csv-hypothesis"}

func rows(t *testing.T, format string, doc Document) [][]string {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(write(t, format, doc))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestTheColumnsAreThoseThatOtherProgramsHave(t *testing.T) {
	for format, want := range map[string]string{
		"csv-readwise":   "Highlight,Title,Author,URL,Note,Location,Date",
		"csv-hypothesis": "Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags",
	} {
		if got := strings.Join(rows(t, format, sample())[0], ","); got != want {
			t.Errorf("%s: %s", format, got)
		}
	}
}

func TestNoCellOfAnySpreadsheetIsRun(t *testing.T) {
	for _, evil := range []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"} {
		h := news.Highlight{ID: evil, Quote: evil, Before: evil, After: evil, Note: evil, Tags: []string{evil}, Was: evil, Colour: news.Colour(evil), Created: noon}
		doc := Document{Title: evil, Articles: []Article{{
			ID: evil, Title: evil, Source: evil, Byline: evil, Published: evil, URL: evil,
			Marks: news.Marks{Note: evil, Tags: []string{evil}, Highlights: []news.Highlight{h}},
		}}}
		for _, format := range csvFormats {
			for _, row := range rows(t, format, doc) {
				for i, cell := range row {
					if trimmed := strings.TrimLeft(cell, " \t\r\n"); trimmed != "" && strings.ContainsRune("=+-@＝", []rune(trimmed)[0]) {
						t.Errorf("%s, %q: cell %d is %q", format, evil, i, cell)
					}
				}
			}
		}
	}
}

func TestASpreadsheetHasARowForEveryPassageAndEveryNote(t *testing.T) {
	for _, format := range csvFormats {
		all := rows(t, format, sample())
		if len(all) != 1+5+1+1 { // the head; the harbour: a note, four passages; the one that is gone; a note
			t.Errorf("%s has %d rows", format, len(all))
		}
		for _, row := range all {
			if len(row) != len(all[0]) {
				t.Errorf("%s has a row of %d cells: %q", format, len(row), row)
			}
		}
		text := strings.Join(slices.Concat(all...), "\n")
		for _, want := range []string{"The flood reached the harbour", "Ring the mayor.", noLonger, "And once more."} {
			if !strings.Contains(text, want) {
				t.Errorf("%s has no %q", format, want)
			}
		}
	}
}
