package views

import (
	"context"
	"io"
	"slices"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// showScreen brings a screen to the front and up to date.
func (w *window) showScreen(s screen) {
	w.hidePalette()
	w.screens.Show(s)
	w.win.Canvas().Unfocus() // what had the focus is hidden now
	if s != reading {
		w.refreshScreen()
	}
	if s == comparing {
		w.win.Canvas().Focus(w.claims.rows)
	}
	if s == naming {
		w.entities.FocusFilter()
	}
	if s == noting {
		w.win.Canvas().Focus(w.journal.rows)
	}
}

// refreshScreen brings the screen in front up to date with the library.
func (w *window) refreshScreen() {
	switch w.screens.shown {
	case comparing:
		w.refreshClaims()
	case mapping:
		w.refreshMap()
	case naming:
		w.refreshNames()
	case noting:
		w.refreshJournal()
	case reading:
		w.weigh()
		w.findCarriers()
	}
}

// refreshClaims asks the library for the claims that the filter wants. The
// latest question wins.
func (w *window) refreshClaims() {
	q := w.claimQuery(w.claims.Query())
	w.claimsTurn.take(w.work, func(ctx context.Context, show func(func())) {
		w.prepare(ctx, show, w.claims.Busy)
		claims, err := w.lib.Claims(ctx, q)
		places := placesIn(claims)
		if err == nil {
			show(func() {
				if q.Place == "" {
					w.claims.SetPlaces(places)
				}
				w.claims.Show(claims)
				w.compareChosen()
			})
		}
	})
}

// placesIn returns the places that claims are made for, in their order.
func placesIn(claims []news.Claim) []string {
	var out []string
	seen := map[string]bool{"": true}
	for _, c := range claims {
		places := []string{c.Place, c.RelativeTo}
		if c.Kind == news.Distance {
			places = append(places, c.Of)
		}
		for _, p := range places {
			if !seen[p] {
				seen[p] = true
				out = append(out, p)
			}
		}
	}
	slices.SortFunc(out, compareFolded)
	return out
}

// prepare waits until all articles are compared and tells how far that is.
func (w *window) prepare(ctx context.Context, show func(func()), busy func(words string, share float64)) {
	err := w.lib.Prepare(ctx, func(done, total int) {
		show(func() {
			busy(lang.L("Comparing {{.Done}} of {{.Total}} articles…", map[string]any{"Done": done, "Total": total}), float64(done)/float64(total))
		})
	})
	if err != nil && ctx.Err() == nil {
		show(func() { w.fail(lang.L("Some articles can't be compared."), err) })
	}
}

// More rows than mostRows, and more cells in one of them than mostCells,
// nobody reads: the filter narrows them down.
const (
	mostRows  = 2000
	mostCells = 100
)

// claimQuery is the question behind the filter.
func (w *window) claimQuery(q claimQuery) claim.Query {
	out := claim.Query{Place: q.Place, AtLeast: 1, Limit: mostRows, Cells: mostCells}
	if q.Kind != "" {
		out.Kinds = []news.FactKind{q.Kind}
	}
	if q.Verdict != "" {
		out.Verdicts = []news.Verdict{q.Verdict}
	}
	if q.Several {
		out.AtLeast = 2
	}
	if q.Listed {
		out.Articles = map[string]bool{}
		for _, c := range w.list.cards {
			out.Articles[c.ID] = true
		}
	}
	return out
}

// quoteClaim looks up the sentences of a claim.
func (w *window) quoteClaim(c news.Claim) {
	w.work.run(func(context.Context) {
		quoted := w.lib.Quoted(c)
		w.work.onUI(func() { w.claims.ShowDetail(quoted) })
	})
}

// openStatement stands in an article at the sentence of a fact.
func (w *window) openStatement(article string, f news.Fact) {
	w.showScreen(reading)
	w.openThen(article, func() {
		for i, g := range w.reading.Facts {
			if g.InTitle == f.InTitle && g.Number == f.Number {
				w.openFact(i)
				return
			}
		}
	})
}

// compareFact shows a fact of the open article among those of all articles.
func (w *window) compareFact(i int) {
	w.wanted = w.reading.Facts[i]
	w.showScreen(comparing)
}

// compareChosen chooses the row that compareFact has asked for.
func (w *window) compareChosen() {
	if w.wanted.Surface == "" {
		return
	}
	f := w.wanted
	w.wanted = news.Fact{}
	c, ok := w.lib.Claim(w.article.ID, f)
	switch {
	case !ok || w.claims.Choose(c.ID, w.article.ID, f):
	case w.claims.Query() != (claimQuery{}):
		w.wanted = f // once more, without the filter that hides it
		w.claims.SetQuery(claimQuery{})
	default: // beyond the rows that are shown
		w.claims.Show(append([]news.Claim{c}, w.claims.claims...))
		w.claims.Choose(c.ID, w.article.ID, f)
	}
}

// exportSheet opens the sheet that saves the comparison as it is filtered.
func (w *window) exportSheet() { w.sheetSaver().Show() }

func (w *window) sheetSaver() *saver {
	q := w.claimQuery(w.claims.Query())
	q.Limit, q.Cells = 0, 0
	return &saver{
		window: w, heading: lang.L("Situation sheet"), formats: export.SheetFormats(),
		nothing: export.ErrNoClaims, empty: lang.L("No article states a number that the filter lets through."),
		title: func() string { return lang.L("Newsglass situation sheet") },
		make: func(ctx context.Context, out io.Writer, format string) error {
			if err := w.lib.Prepare(ctx, nil); err != nil && ctx.Err() != nil {
				return err
			}
			return w.lib.Sheet(ctx, out, format, q)
		},
	}
}

// weigh sets the facts of the open article beside those of the others and
// beside the straight lines, off the UI thread.
func (w *window) weigh() {
	id, r := w.article.ID, w.reading
	if len(r.Facts) == 0 {
		w.weighTurn.drop()
		return
	}
	w.weighTurn.take(w.work, func(ctx context.Context, show func(func())) {
		lines := straightLines(app.StraightLines(r))
		show(func() { w.facts.ShowStraight(lines) })
		if w.lib.Prepare(ctx, nil) != nil && ctx.Err() != nil {
			return
		}
		claims := w.lib.Elsewhere(id, r.Facts)
		show(func() { w.facts.ShowElsewhere(claims) })
	})
}

func straightLines(lines []app.Straight) []straightLine {
	out := make([]straightLine, len(lines))
	for i, l := range lines {
		out[i] = straightLine{Kilometres: l.Kilometres, Verdict: straightVerdict(l.Verdict)}
	}
	return out
}
