package views

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// claimQuery says which claims are wanted; the zero value wants all.
type claimQuery struct {
	Kind    news.FactKind // "" for all
	Place   string        // any spelling; "" for all
	Verdict news.Verdict  // "" for all
	Several bool          // stated by two articles at least
	Listed  bool          // of the articles in the list only, not of all
}

// claimFilter is the bar above the rows.
type claimFilter struct {
	content fyne.CanvasObject // kind, place, verdict and articles
	more    fyne.CanvasObject // the switch, and Clear
	query   claimQuery
	changed func(claimQuery)

	kind     *keySelect
	place    *placeEntry
	verdict  *keySelect
	articles *keySelect
	several  *keyCheck
	clear    *keyButton
	setting  bool // the controls are being set, not used
}

func newClaimFilter(keys *paneKeys, changed func(claimQuery)) *claimFilter {
	f := &claimFilter{changed: changed, place: newPlaceEntry(keys)}
	kinds := []string{lang.L("All kinds")}
	for _, k := range news.FactKinds {
		kinds = append(kinds, kindName(k))
	}
	verdicts := []string{lang.L("Agree or not")}
	for _, v := range news.Verdicts {
		verdicts = append(verdicts, upperFirst(verdictName(v)))
	}
	f.kind = f.choice(keys, kinds, func(i int) { f.query.Kind = append([]news.FactKind{""}, news.FactKinds...)[i] })
	f.verdict = f.choice(keys, verdicts, func(i int) { f.query.Verdict = append([]news.Verdict{""}, news.Verdicts...)[i] })
	f.articles = f.choice(keys, []string{lang.L("All articles"), lang.L("Articles in the list")}, func(i int) { f.query.Listed = i == 1 })
	f.several = newKeyCheck(keys, lang.L("In 2 articles or more"))
	f.several.OnChanged = func(on bool) { f.ask(func() { f.query.Several = on }) }
	f.place.OnPlace = func(place string) { f.ask(func() { f.query.Place = place }) }
	f.clear = newKeyButton(keys, lang.L("Clear"), theme.ContentClearIcon(), func() { f.Set(claimQuery{}) })
	f.clear.Importance = widget.LowImportance
	f.content = container.NewVBox(container.New(layout.NewRowWrapLayout(),
		wide(150, f.kind), wide(170, f.place), wide(150, f.verdict), wide(170, f.articles)), f.place.offers)
	f.more = container.NewHBox(f.several, f.clear)
	f.show()
	return f
}

// choice is a select whose choice changes the query.
func (f *claimFilter) choice(keys *paneKeys, options []string, set func(i int)) *keySelect {
	s := newKeySelect(keys, options)
	s.OnChanged = func(string) {
		s.release()
		f.ask(func() { set(s.SelectedIndex()) })
	}
	return s
}

// ask changes the query and asks for its claims.
func (f *claimFilter) ask(change func()) {
	if f.setting {
		return
	}
	before := f.query
	change()
	showIf(f.clear, f.query != claimQuery{})
	if f.query != before {
		f.changed(f.query)
	}
}

// Set sets the controls and asks for the claims of the query.
func (f *claimFilter) Set(q claimQuery) {
	f.query = q
	f.show()
	f.changed(q)
}

// show sets the controls to the query.
func (f *claimFilter) show() {
	f.setting = true
	f.kind.SetSelectedIndex(1 + slices.Index(news.FactKinds, f.query.Kind))
	f.verdict.SetSelectedIndex(1 + slices.Index(news.Verdicts, f.query.Verdict))
	f.articles.SetSelectedIndex(map[bool]int{true: 1}[f.query.Listed])
	f.several.SetChecked(f.query.Several)
	f.place.SetText(f.query.Place)
	f.setting = false
	showIf(f.clear, f.query != claimQuery{})
}

// SetPlaces offers places to choose from.
func (f *claimFilter) SetPlaces(places []string) { f.place.places = places }

// wide gives a control a width.
func wide(width float32, o fyne.CanvasObject) fyne.CanvasObject {
	size := canvas.NewRectangle(color.Transparent)
	size.SetMinSize(fyne.NewSize(width, 1))
	return container.NewStack(size, o)
}
