package export

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// A Sheet is the situation as the articles of a library state it: claims with
// every statement they are made of. Where the quote of a statement is known, it
// stands in the cell.
type Sheet struct {
	Title     string
	Generated time.Time
	Reference string // place that distances are checked from, "" for none
	Claims    []news.Claim
}

var sheetFormats = []struct {
	Format
	write func(io.Writer, Sheet) error
}{
	{Format{"xlsx", "Spreadsheet (Excel)", ".xlsx"}, writeSheetXLSX},
	{Format{"csv", "Spreadsheet (CSV)", ".csv"}, writeSheetCSV},
	{Format{"html", "Web page", ".html"}, writeSheetHTML},
	{Format{"markdown", "Markdown", ".md"}, writeSheetMarkdown},
}

// SheetFormats returns the formats of a situation sheet in the order in which a
// menu shows them.
func SheetFormats() []Format {
	var out []Format
	for _, f := range sheetFormats {
		out = append(out, f.Format)
	}
	return out
}

// ErrNoClaims says that no claim of a sheet has a statement.
var ErrNoClaims = errors.New("there are no claims to export")

// WriteSheet writes a situation sheet to w in the format with the ID. When no
// claim has a statement it returns [ErrNoClaims], and when the format is unknown
// another error; nothing is written to w then.
func WriteSheet(w io.Writer, format string, sheet Sheet) error {
	i := slices.IndexFunc(SheetFormats(), func(f Format) bool { return f.ID == format })
	if i < 0 {
		return fmt.Errorf("export: there is no format %q for a situation sheet", format)
	}
	sheet.Claims = slices.DeleteFunc(slices.Clone(sheet.Claims), func(c news.Claim) bool { return len(c.Cells) == 0 })
	if len(sheet.Claims) == 0 {
		return ErrNoClaims
	}
	var out bytes.Buffer
	if err := sheetFormats[i].write(&out, sheet); err != nil {
		return fmt.Errorf("export situation sheet as %s: %w", format, err)
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("export situation sheet as %s: %w", format, err)
	}
	return nil
}
