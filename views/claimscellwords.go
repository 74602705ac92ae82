package views

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// cellValue stands below a wording: the article's own conversion or ours, or
// the digits that words stand for with their hedge, which the wording has
// otherwise. What the reader corrected stands in its tag.
func cellValue(f news.Fact, milesFirst bool) string {
	if f.Corrected {
		return ""
	}
	words := converted(f, milesFirst)
	if f.Approx == news.Vague {
		return hedge(f.Approx)
	}
	if words == "" || f.Approx == news.Range {
		return words
	}
	return hedged(words, f.Approx)
}

// carrier names what states a cell: the outlet, or the article of none.
func carrier(c news.Cell) string { return cmp.Or(c.Source, c.Title) }

func saidBy(f news.Fact) string {
	if f.AttributedTo == "" {
		return ""
	}
	return "— " + f.AttributedTo
}

// sameWords says what stands folded behind a cell.
func sameWords(s shownCell) string {
	n := counted(s.folded)
	switch {
	case s.behind:
		return lang.L("the same as before it")
	case s.folded == 0:
		return ""
	case s.copied && s.opened:
		return lang.N("– {{.N}} carry the same text", s.folded, n)
	case s.copied:
		return lang.N("+{{.N}} carry the same text", s.folded, n)
	case s.opened:
		return lang.N("– {{.N}} more by this source", s.folded, n)
	}
	return lang.N("+{{.N}} more by this source", s.folded, n)
}

// shortDate is a date where room is scarce: "12 Jun 2014".
func shortDate(iso string) string {
	if t, ok := dateOf(iso); ok {
		return t.Format("2 Jan 2006")
	}
	return iso
}

// fittingAboutDay is source and date on one line; it shortens the source
// rather than the date.
func fittingAboutDay(source, published string, width float32) string {
	date := shortDate(published)
	if source == "" || date == "" {
		return source + date
	}
	date = " · " + date
	room := width - fyne.MeasureText(date, smallSize, fyne.TextStyle{}).Width
	return ellipsis(source, room, smallSize, fyne.TextStyle{}) + date
}
