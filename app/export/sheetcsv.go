package export

import (
	"bufio"
	"io"
	"strconv"

	"github.com/newsglass/newsglass/app/news"
)

var sheetCSVHeader = []string{
	"claim", "kind", "of", "place", "relative_to", "period", "verdict", "sources", "unit", "min", "max", "latest",
	"published", "source", "origin", "title", "url", "wording", "approx", "value", "value_max", "value_unit", "also_written",
	"value_in_unit", "value_max_in_unit", "direction", "attributed_to", "status", "corrected", "quote", "article_id",
}

// writeSheetCSV writes one row for every statement, with the claim that it is a
// part of.
func writeSheetCSV(w io.Writer, s Sheet) error {
	out := bufio.NewWriter(w)
	writeRow(out, sheetCSVHeader)
	for _, c := range s.Claims {
		for _, cell := range c.Cells {
			writeRow(out, sheetCSVRow(c, cell))
		}
	}
	return out.Flush()
}

func sheetCSVRow(c news.Claim, cell news.Cell) []string {
	f := cell.Fact
	return []string{
		c.ID, string(c.Kind), c.Of, c.Place, c.RelativeTo, c.Period, string(c.Verdict), strconv.Itoa(c.Sources), c.Unit, digits(c.Min), digits(c.Max), digits(c.Latest),
		cell.Published, cell.Source, strconv.Itoa(cell.Origin), oneLine(cell.Title), cell.URL, wording(f), string(f.Approx), digits(f.Value), digits(f.ValueMax), f.Unit, conversions(f),
		digits(cell.Value), digits(cell.ValueMax), f.Direction, f.AttributedTo, f.Status, strconv.FormatBool(f.Corrected), oneLine(cell.Quote), cell.Article,
	}
}

// digits writes a value for programs, "" for none.
func digits(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}
