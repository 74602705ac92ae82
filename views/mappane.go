package views

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/views/atlas"
)

// mapContents is what the map shows: the places that the open article names,
// or those of all articles.
type mapContents struct {
	Article   string // ID of the open article, "" for all
	Places    []mapPlace
	Distances []mapDistance
	Reference atlas.Reference // the place that distances are measured from
}

// mapPlace is a place with the articles that name it.
type mapPlace struct {
	ID      string
	Name    string
	Country string
	At      atlas.LatLon
	Region  bool // a country or a province: At is some point in it
	// Measurable is true where the name is enough to find the place again.
	Measurable bool
	Mentions   int          // in all of Articles
	Articles   []mapMention // in the order in which they are listed
}

// mapMention is an article that names a place.
type mapMention struct {
	ID        string
	Title     string
	Source    string
	Published string // ISO 8601, or as it stands in the article
	Count     int    // mentions of the place
}

// mapDistance is a reported distance and how it stands to the straight line.
type mapDistance struct {
	From, To atlas.LatLon
	Label    string // the wording: "43 miles"
	Verdict  atlas.Verdict
}

// mapPane is the map of the places that are named, with a list of them.
type mapPane struct {
	OnOpen     func(article, name string) // stand at the name in the article
	OnAll      func(all bool)             // show the places of all articles, or of the open one
	OnMeasure  func(name string)          // distances are to be measured from there
	OnTypedKey func(*fyne.KeyEvent)
	OnRune     func(rune)

	content fyne.CanvasObject
	keys    *paneKeys
	atlas   *atlas.Atlas
	here    *keyButton // this article
	all     *keyButton
	rings   *keyCheck
	side    *mapSide
	busy    *busyBar
	shown   mapContents
	started bool // something was shown
}

func newMapPane(milesFirst bool) *mapPane {
	p := &mapPane{keys: &paneKeys{}, atlas: atlas.New()}
	p.atlas.SetMiles(milesFirst)
	p.atlas.OnPoint = p.Choose
	p.atlas.Caption = mapCaption
	p.atlas.OnTypedKey, p.atlas.OnTypedRune = p.key, p.rune
	p.side = newMapSide(p.keys)
	p.side.OnPlace = p.Choose
	p.side.OnArticle = func(article, name string) { p.OnOpen(article, name) }
	p.side.OnMeasure = func(name string) { p.OnMeasure(name) }
	p.side.OnTypedKey, p.side.OnRune = p.key, p.rune
	split := container.NewHSplit(p.atlas, p.side.content)
	split.SetOffset(0.76)
	p.busy = newBusyBar()
	p.content = container.NewBorder(container.NewVBox(p.toolbar(), p.busy), nil, nil, nil, split)
	p.showScope()
	return p
}

func (p *mapPane) toolbar() fyne.CanvasObject {
	p.here = newKeyButton(p.keys, lang.L("This article"), nil, func() { p.OnAll(false) })
	p.all = newKeyButton(p.keys, lang.L("All articles"), nil, func() { p.OnAll(true) })
	p.rings = newKeyCheck(p.keys, lang.L("Rings"))
	p.rings.SetChecked(true)
	p.rings.OnChanged = func(bool) { p.showRings() }
	closer := newKeyButton(p.keys, "", theme.ZoomInIcon(), p.atlas.ZoomIn)
	away := newKeyButton(p.keys, "", theme.ZoomOutIcon(), p.atlas.ZoomOut)
	fit := newKeyButton(p.keys, lang.L("Fit all"), theme.ZoomFitIcon(), p.atlas.Fit)
	return container.NewPadded(container.NewHBox(p.here, p.all, layout.NewSpacer(), p.rings, away, closer, fit))
}

// Show replaces what is shown. The map stays where the person has moved it,
// unless another article is shown than before.
func (p *mapPane) Show(m mapContents) {
	other := !p.started || m.Article != p.shown.Article
	p.shown, p.started = m, true
	p.busy.set(false, 0)
	points := make([]atlas.Point, len(m.Places))
	for i, place := range m.Places {
		points[i] = atlas.Point{ID: place.ID, Name: place.Name, At: place.At, Weight: place.Mentions, Region: place.Region}
	}
	p.atlas.SetPoints(points)
	p.showRings()
	if other {
		p.atlas.FitMost()
	}
	p.showScope()
	p.side.Show(m)
	p.showLines()
}

// Busy says what is being done before the places can be shown, and what share
// of it is done, from 0 to 1. What was shown stays until Show.
func (p *mapPane) Busy(words string, share float64) {
	p.busy.set(true, share)
	p.side.about.SetText(words)
}

// Choose lights a place and lists the articles that name it. An ID that is
// not shown lights none and lists all places.
func (p *mapPane) Choose(id string) {
	p.atlas.Choose(id)
	p.side.Choose(id)
	p.showLines()
}

// mostLines is how many reported distances are drawn at once: more of them
// nobody tells apart, and each takes its time in every frame.
const mostLines = 200

func (p *mapPane) showLines() {
	lines := p.lines()
	p.atlas.SetLines(lines)
	p.side.legend.say(len(lines), len(p.shown.Distances))
}

// lines are the reported distances to draw, those of the chosen place first.
func (p *mapPane) lines() []atlas.Line {
	var own, others []atlas.Line
	for _, d := range p.shown.Distances {
		line := atlas.Line{From: d.From, To: d.To, Label: d.Label, Verdict: d.Verdict}
		if c := p.side.chosen; c != nil && (d.From == c.At || d.To == c.At) {
			own = append(own, line)
		} else {
			others = append(others, line)
		}
	}
	lines := append(own, others...)
	return lines[:min(len(lines), mostLines)]
}

// SetMilesFirst says whether distances are measured in miles or kilometres.
func (p *mapPane) SetMilesFirst(miles bool) { p.atlas.SetMiles(miles) }

func (p *mapPane) showRings() { p.atlas.SetReference(p.shown.Reference, p.rings.Checked) }

// showScope lights the one of the two buttons that is in force.
func (p *mapPane) showScope() {
	p.here.Importance, p.all.Importance = widget.MediumImportance, widget.HighImportance
	if p.shown.Article != "" {
		p.here.Importance, p.all.Importance = p.all.Importance, p.here.Importance
	}
	p.here.Refresh()
	p.all.Refresh()
}

func (p *mapPane) key(e *fyne.KeyEvent) {
	if p.OnTypedKey != nil {
		p.OnTypedKey(e)
	}
}

func (p *mapPane) rune(r rune) {
	if p.OnRune != nil {
		p.OnRune(r)
	}
}

// mapCaption is the second line of the card over a place.
func mapCaption(p atlas.Point, more int) string {
	words := lang.N("{{.N}} mentions", p.Weight, counted(p.Weight))
	if more > 0 {
		words += " · " + lang.N("{{.N}} more places here", more, counted(more))
	}
	return words
}

// find returns the place with an ID.
func (m mapContents) find(id string) (place mapPlace, ok bool) {
	i := slices.IndexFunc(m.Places, func(p mapPlace) bool { return p.ID == id })
	if i < 0 {
		return place, false
	}
	return m.Places[i], true
}
