package export

import (
	"fmt"
	"io"
	"math"
	"strings"
	"time"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
	"github.com/xuri/excelize/v2"
)

// A column is one of a worksheet: its heading, its width in characters, and what
// stands in it.
type column[T any] struct {
	heading string
	width   float64
	value   func(T) any
}

var claimColumns = []column[news.Claim]{
	{"Kind", 16, func(c news.Claim) any { return plainText(kindName(c.Kind)) }},
	{"What", 30, func(c news.Claim) any { return plainText(c.Of) }},
	{"Place", 20, func(c news.Claim) any { return plainText(c.Place) }},
	{"Measured from", 20, func(c news.Claim) any { return plainText(c.RelativeTo) }},
	{"Period", 18, func(c news.Claim) any { return plainText(c.Period) }},
	{"Verdict", 16, func(c news.Claim) any { return plainText(verdictName(c.Verdict)) }},
	{"Lowest", 14, func(c news.Claim) any { return number(c.Min) }},
	{"Highest", 14, func(c news.Claim) any { return number(c.Max) }},
	{"Latest", 14, func(c news.Claim) any { return number(c.Latest) }},
	{"Unit", 12, func(c news.Claim) any { return plainText(c.Unit) }},
	{"Articles", 10, func(c news.Claim) any { return c.Articles() }},
	{"Independent sources", 20, func(c news.Claim) any { return c.Sources }},
	{"Claim", 40, func(c news.Claim) any { return plainText(c.ID) }},
}

// A stated is a statement with its claim.
type stated struct {
	news.Claim
	cell news.Cell
}

var statementColumns = []column[stated]{
	{"Kind", 16, func(s stated) any { return plainText(kindName(s.Kind)) }},
	{"What", 26, func(s stated) any { return plainText(join(", ", subject(s.cell.Fact))) }},
	{"Verdict", 16, func(s stated) any { return plainText(verdictName(s.Verdict)) }},
	{"Date", 12, func(s stated) any { return date(s.cell.Published) }},
	{"Source", 24, func(s stated) any { return plainText(s.cell.Source) }},
	{"Origin", 8, func(s stated) any { return s.cell.Origin }},
	{"As written", 22, func(s stated) any { return plainText(wording(s.cell.Fact)) }},
	{"Approximation", 14, func(s stated) any { return plainText(string(s.cell.Fact.Approx)) }},
	{"Value", 14, func(s stated) any { return number(s.cell.Fact.Value) }},
	{"Up to", 14, func(s stated) any { return number(s.cell.Fact.ValueMax) }},
	{"Unit", 12, func(s stated) any { return plainText(s.cell.Fact.Unit) }},
	{"Also written", 16, func(s stated) any { return plainText(conversions(s.cell.Fact)) }},
	{"Value compared", 16, func(s stated) any { return number(s.cell.Value) }},
	{"Unit compared", 14, func(s stated) any { return plainText(s.Claim.Unit) }},
	{"Period", 18, func(s stated) any { return plainText(s.cell.Fact.Period) }},
	{"Who says so", 24, func(s stated) any { return plainText(s.cell.Fact.AttributedTo) }},
	{"Status", 16, func(s stated) any { return plainText(cellStatus(s.cell)) }},
	{"Quote", 80, func(s stated) any { return plainText(oneLine(s.cell.Quote)) }},
	{"Article", 50, func(s stated) any { return plainText(oneLine(s.cell.Title)) }},
	{"URL", 40, func(s stated) any { return plainText(s.cell.URL) }},
	{"Claim", 40, func(s stated) any { return plainText(s.Claim.ID) }},
}

// writeSheetXLSX writes a workbook: a worksheet with a row for every claim, and
// one with a row for every statement. Texts are typed as such, so a spreadsheet
// runs none of them.
func writeSheetXLSX(w io.Writer, s Sheet) error {
	book := excelize.NewFile()
	defer book.Close()
	properties := excelize.DocProperties{Title: plainText(s.Title), Creator: "Newsglass", Created: stamp(s.Generated), Modified: stamp(s.Generated)}
	if err := book.SetDocProps(&properties); err != nil {
		return err
	}
	if err := book.SetSheetName("Sheet1", "Claims"); err != nil {
		return err
	}
	if _, err := book.NewSheet("Statements"); err != nil {
		return err
	}
	var all []stated
	for _, c := range s.Claims {
		for _, cell := range c.Cells {
			all = append(all, stated{c, cell})
		}
	}
	if err := worksheet(book, "Claims", claimColumns, s.Claims); err != nil {
		return err
	}
	if err := worksheet(book, "Statements", statementColumns, all); err != nil {
		return err
	}
	return book.Write(w)
}

// worksheet fills a sheet with a table that can be filtered, under a heading
// that stays in view.
func worksheet[T any](book *excelize.File, name string, columns []column[T], items []T) error {
	out, err := book.NewStreamWriter(name)
	if err != nil {
		return err
	}
	styles, err := newCellStyles(book)
	if err != nil {
		return err
	}
	if err := heading(out, columns); err != nil {
		return err
	}
	for i, item := range items {
		row := make([]any, len(columns))
		for j, c := range columns {
			row[j] = styles.cell(c.value(item))
		}
		if err := out.SetRow(fmt.Sprintf("A%d", i+2), row); err != nil {
			return err
		}
	}
	last, err := excelize.CoordinatesToCellName(len(columns), len(items)+1)
	if err != nil {
		return err
	}
	if err := out.AddTable(&excelize.Table{Range: "A1:" + last, Name: name, StyleName: "TableStyleLight1"}); err != nil {
		return err
	}
	return out.Flush()
}

// heading sets the widths of the columns and writes the first row.
func heading[T any](out *excelize.StreamWriter, columns []column[T]) error {
	top := make([]any, len(columns))
	for i, c := range columns {
		top[i] = c.heading
		if err := out.SetColWidth(i+1, i+1, c.width); err != nil {
			return err
		}
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	return out.SetRow("A1", top)
}

// cellStyles are how a workbook shows numbers and dates.
type cellStyles struct{ whole, decimal, date int }

func newCellStyles(book *excelize.File) (s cellStyles, err error) {
	for _, style := range []struct {
		id     *int
		format string
	}{{&s.whole, "#,##0"}, {&s.decimal, "#,##0.0#"}, {&s.date, "yyyy-mm-dd"}} {
		if *style.id, err = book.NewStyle(&excelize.Style{CustomNumFmt: &style.format}); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (s cellStyles) cell(value any) any {
	switch v := value.(type) {
	case float64:
		if v == math.Trunc(v) {
			return excelize.Cell{StyleID: s.whole, Value: v}
		}
		return excelize.Cell{StyleID: s.decimal, Value: v}
	case time.Time:
		return excelize.Cell{StyleID: s.date, Value: v}
	}
	if value == "" {
		return nil
	}
	return value
}

// date returns a day for a cell, or the text where it is none that a
// spreadsheet can hold.
func date(text string) any {
	if t, ok := published(text); ok && t.Year() >= 1900 {
		return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	}
	return plainText(text)
}

// number returns a value for a cell, nothing for none: a spreadsheet knows no
// infinity.
func number(v *float64) any {
	if v == nil || math.IsInf(*v, 0) || math.IsNaN(*v) {
		return nil
	}
	return *v
}

// plainText returns text without what XML can't hold.
func plainText(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
