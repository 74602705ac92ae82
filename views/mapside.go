package views

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// mapSide is the list beside the map: all places, or the articles that name
// the chosen one.
type mapSide struct {
	OnPlace    func(id string) // "" goes back to all places
	OnArticle  func(article, name string)
	OnMeasure  func(name string) // distances are to be measured from there
	OnTypedKey func(*fyne.KeyEvent)
	OnRune     func(rune)

	content fyne.CanvasObject
	title   *widget.Label
	about   *widget.Label
	back    *keyButton
	measure *keyButton
	list    *fyne.Container
	empty   *emptyState
	legend  *mapLegend

	shown  mapContents
	places []mapPlace // the most mentioned first
	chosen *mapPlace  // nil for none
}

func newMapSide(keys *paneKeys) *mapSide {
	s := &mapSide{title: widget.NewLabel(""), about: widget.NewLabel(""), empty: newEmptyState(), list: container.NewStack()}
	s.title.TextStyle.Bold = true
	s.title.Truncation = fyne.TextTruncateEllipsis
	s.about.Truncation = fyne.TextTruncateEllipsis
	s.about.SizeName = theme.SizeNameCaptionText
	s.back = newKeyButton(keys, lang.L("All places"), theme.NavigateBackIcon(), func() { s.OnPlace("") })
	s.back.Alignment = widget.ButtonAlignLeading
	s.back.Importance = widget.LowImportance
	s.measure = newKeyButton(keys, lang.L("Measure from here"), nil, func() { s.OnMeasure(s.chosen.Name) })
	s.measure.Importance = widget.LowImportance
	s.measure.Alignment = widget.ButtonAlignLeading
	s.legend = newMapLegend()
	head := container.New(layout.NewCustomPaddedVBoxLayout(-10), s.back, s.title, s.about, s.measure)
	for _, o := range []fyne.CanvasObject{s.back, s.measure, s.legend.content} {
		o.Hide() // until there is something to show
	}
	s.content = container.NewBorder(head, s.legend.content, nil, nil, s.list)
	return s
}

// Show replaces the places. A chosen one that is still there stays chosen.
func (s *mapSide) Show(m mapContents) {
	s.shown = m
	s.places = slices.Clone(m.Places)
	slices.SortStableFunc(s.places, func(a, b mapPlace) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), compareFolded(a.Name, b.Name))
	})
	chosen := ""
	if s.chosen != nil {
		chosen = s.chosen.ID
	}
	s.Choose(chosen)
}

// Choose lists the articles that name a place, or all places when it is not
// shown.
func (s *mapSide) Choose(id string) {
	s.chosen = nil
	if place, ok := s.shown.find(id); ok {
		s.chosen = &place
		s.title.SetText(place.Name)
		s.about.SetText(placeAbout(place))
		s.showRows(len(place.Articles), func(i int, r *mapRow) {
			m := place.Articles[i]
			r.set(m.Title, aboutLine(m.Source, m.Published), m.Count)
		}, func(i int) { s.OnArticle(place.Articles[i].ID, place.Name) })
	} else {
		s.title.SetText(lang.L("Places"))
		s.about.SetText(lang.N("{{.N}} places named", len(s.places), counted(len(s.places))))
		s.showRows(len(s.places), func(i int, r *mapRow) {
			r.set(s.places[i].Name, s.places[i].Country, s.places[i].Mentions)
		}, func(i int) { s.OnPlace(s.places[i].ID) })
	}
	showIf(s.back, s.chosen != nil)
	showIf(s.measure, s.chosen != nil && s.chosen.Measurable && s.chosen.At != s.shown.Reference.At)
	s.showEmpty()
	s.content.Refresh()
}

// placeAbout says where a place is and how often it is named.
func placeAbout(p mapPlace) string {
	named := lang.N("{{.N}} mentions", p.Mentions, counted(p.Mentions)) + ", " +
		lang.N("{{.N}} articles", len(p.Articles), counted(len(p.Articles)))
	if p.Country == "" || p.Country == p.Name {
		return named
	}
	return p.Country + " · " + named
}

// showRows lists n rows, from the first.
func (s *mapSide) showRows(n int, fill func(int, *mapRow), tapped func(int)) {
	rows := newKeyList(
		func() int { return n },
		func() fyne.CanvasObject { return newMapRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) { fill(i, o.(*mapRow)) })
	rows.HideSeparators = true
	rows.OnTypedKey = func(e *fyne.KeyEvent) { s.OnTypedKey(e) }
	rows.OnTypedRune = func(r rune) { s.OnRune(r) }
	rows.OnSelected = func(i widget.ListItemID) {
		rows.UnselectAll()
		tapped(i)
	}
	s.list.Objects = []fyne.CanvasObject{rows, s.empty.content}
}

func (s *mapSide) showEmpty() {
	switch {
	case len(s.places) > 0:
		s.empty.Hide()
	case s.shown.Article != "":
		s.empty.Show(lang.L("No places"), lang.L("This article names no place that Newsglass knows."))
	default:
		s.empty.Show(lang.L("No places"), lang.L("No article in the library names a place that Newsglass knows."))
	}
}
