package views

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// claimsPane puts the numbers of all articles side by side: a row for each
// quantity, in it a cell for each statement, and below them the statements of
// the chosen row with their sentences.
type claimsPane struct {
	OnOpen     func(article string, f news.Fact) // stand there in the text
	OnFilter   func(claimQuery)
	OnDetail   func(news.Claim)     // wants ShowDetail with the sentences
	OnExport   func()               // the situation sheet
	OnTypedKey func(*fyne.KeyEvent) // keys that the rows have no use for
	OnRune     func(rune)

	content fyne.CanvasObject
	filter  *claimFilter
	rows    *keyList
	detail  *claimDetail
	count   *widget.Label
	busy    *busyBar
	empty   *emptyState

	claims     []news.Claim
	views      map[int]*claimView   // of the rows that were in sight
	states     map[string]*rowState // by the ID of the claim
	chosen     int                  // row, -1 for none
	cell       int                  // in the chosen row, -1 for none
	milesFirst bool
}

func newClaimsPane(milesFirst bool) *claimsPane {
	p := &claimsPane{
		OnOpen: func(string, news.Fact) {}, OnFilter: func(claimQuery) {}, OnDetail: func(news.Claim) {},
		OnExport: func() {}, OnTypedKey: func(*fyne.KeyEvent) {}, OnRune: func(rune) {},
		views: map[int]*claimView{}, states: map[string]*rowState{}, chosen: -1, cell: -1, milesFirst: milesFirst,
		count: widget.NewLabel(""), busy: newBusyBar(), empty: newEmptyState(),
	}
	keys := &paneKeys{OnTypedKey: p.key, OnTypedRune: p.rune}
	p.filter = newClaimFilter(keys, func(q claimQuery) { p.OnFilter(q) })
	p.rows = newKeyList(
		func() int { return len(p.claims) },
		func() fyne.CanvasObject { return newClaimRow(p) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(p.claims) {
				o.(*claimRow).set(i, p.view(i), i == p.chosen, p.cell)
			}
		})
	p.rows.HideSeparators = true
	p.rows.OnTypedKey, p.rows.OnTypedRune = p.key, p.rune
	p.detail = newClaimDetail(keys, milesFirst)
	p.detail.OnOpen = func(article string, f news.Fact) { p.OnOpen(article, f) }
	p.content = p.layOut(keys)
	return p
}

func (p *claimsPane) layOut(keys *paneKeys) fyne.CanvasObject {
	p.count.Truncation = fyne.TextTruncateEllipsis
	sheet := newKeyButton(keys, lang.L("Situation sheet…"), theme.DocumentSaveIcon(), func() { p.OnExport() })
	top := container.NewVBox(p.filter.content, container.NewBorder(nil, nil, nil, container.NewHBox(p.filter.more, sheet), p.count), p.busy)
	split := container.NewVSplit(container.NewStack(p.rows, newClaimsWheel(p), p.empty.content), p.detail.content)
	split.SetOffset(0.66)
	return container.NewBorder(container.NewPadded(top), nil, nil, nil, split)
}

// Show shows the claims that the filter lets through, in the order given. The
// chosen row stays chosen where it is still there, and nothing scrolls then:
// claims come anew while articles are imported.
func (p *claimsPane) Show(claims []news.Claim) {
	id := ""
	if p.chosen >= 0 {
		id = p.claims[p.chosen].ID
	}
	p.claims, p.views = claims, map[int]*claimView{}
	p.busy.set(false, 0)
	p.say()
	p.chosen = -1
	if i := p.find(id); i >= 0 {
		p.pick(i, p.cell)
	} else if len(claims) > 0 {
		p.choose(0, 0)
	} else {
		p.detail.Clear()
		p.rows.Refresh()
	}
}

// find returns the row of a claim, -1 where it is not shown.
func (p *claimsPane) find(id string) int {
	return slices.IndexFunc(p.claims, func(c news.Claim) bool { return c.ID == id })
}

// Busy says that claims are on their way, and what share of the work is done,
// from 0 to 1. What was shown stays until Show.
func (p *claimsPane) Busy(words string, share float64) {
	p.count.SetText(words)
	p.busy.set(true, share)
}

// SetPlaces offers places to choose from.
func (p *claimsPane) SetPlaces(places []string) { p.filter.SetPlaces(places) }

// Query is what the filter asks for.
func (p *claimsPane) Query() claimQuery { return p.filter.query }

// SetQuery sets the filter; OnFilter is called.
func (p *claimsPane) SetQuery(q claimQuery) { p.filter.Set(q) }

// SetMilesFirst says which unit of length comes first.
func (p *claimsPane) SetMilesFirst(miles bool) {
	p.milesFirst, p.detail.milesFirst = miles, miles
	p.rows.Refresh()
	p.detail.Refresh()
}

// ShowDetail shows the sentences of a claim, if its row is still the chosen
// one.
func (p *claimsPane) ShowDetail(c news.Claim) {
	if p.chosen >= 0 && p.claims[p.chosen].ID == c.ID {
		p.detail.Show(c)
		p.detail.Choose(p.cellIndex())
	}
}

// Choose chooses the row of a claim, in it what an article states, and brings
// both into sight. It reports whether there is such a row.
func (p *claimsPane) Choose(claim, article string, f news.Fact) bool {
	i := p.find(claim)
	if i >= 0 {
		p.choose(i, p.view(i).unfolded(article, f))
	}
	return i >= 0
}

// Focus gives the rows the keys.
func (p *claimsPane) Focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.rows); c != nil {
		c.Focus(p.rows)
	}
}

// say tells how many rows there are, or why there are none.
func (p *claimsPane) say() {
	differ := 0
	for i := range p.claims {
		if p.claims[i].Verdict == news.Differ {
			differ++
		}
	}
	words := lang.N("{{.N}} quantities", len(p.claims), counted(len(p.claims)))
	if differ > 0 {
		words += " · " + lang.N("{{.N}} differ", differ, counted(differ))
	}
	p.count.SetText(words)
	switch {
	case len(p.claims) > 0:
		p.empty.Hide()
	case p.filter.query == claimQuery{}:
		p.empty.Show(lang.L("No numbers to compare"), lang.L("The articles of this library state no figures that Newsglass can read. Import some reports on one event."))
	default:
		p.empty.Show(lang.L("Nothing here"), lang.L("No quantity fits the filter above. Press Clear to see all of them again."))
	}
}

// viewsKept bounds how many rows are kept worked out.
const viewsKept = 400

// view works out what a row shows.
func (p *claimsPane) view(i int) *claimView {
	if v, ok := p.views[i]; ok {
		return v
	}
	if len(p.views) >= viewsKept {
		p.views = map[int]*claimView{}
	}
	c := p.claims[i]
	v := &claimView{claim: c, state: p.state(c.ID)}
	v.cells = foldCells(c.Cells, v.state.opened)
	if points := plotPoints(c.Cells); worthPlotting(points) {
		v.points = points
	}
	p.views[i] = v
	return v
}

func (p *claimsPane) state(id string) *rowState {
	if p.states[id] == nil {
		p.states[id] = &rowState{opened: map[int]bool{}}
	}
	return p.states[id]
}
