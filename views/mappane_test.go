package views

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/views/atlas"
)

var (
	vienna   = atlas.LatLon{Lat: 48.2085, Lon: 16.3721}
	budapest = atlas.LatLon{Lat: 47.4984, Lon: 19.0408}
	linz     = atlas.LatLon{Lat: 48.3064, Lon: 14.2861}
	graz     = atlas.LatLon{Lat: 47.0667, Lon: 15.45}
)

func mention(id, title string, count int) mapMention {
	return mapMention{ID: id, Title: title, Source: "Valley Herald", Published: "2021-03-03", Count: count}
}

// floodMap is what three reports on a flood of the Danube name.
func floodMap() mapContents {
	return mapContents{
		Reference: atlas.Reference{Name: "Vienna", At: vienna},
		Places: []mapPlace{
			{ID: "linz", Name: "Linz", Country: "Austria", At: linz, Mentions: 6, Articles: []mapMention{
				mention("1", "The Danube is over its banks at Linz", 4), mention("2", "Boats for the low town", 2),
			}},
			{ID: "vienna", Name: "Vienna", Country: "Austria", At: vienna, Mentions: 9, Articles: []mapMention{mention("1", "The Danube is over its banks at Linz", 9)}},
			{ID: "graz", Name: "Graz", Country: "Austria", At: graz, Mentions: 1, Articles: []mapMention{mention("3", "Dry in the south", 1)}},
			{ID: "budapest", Name: "Budapest", Country: "Hungary", At: budapest, Mentions: 3, Articles: []mapMention{mention("2", "Boats for the low town", 3)}},
			{ID: "malta", Name: "Malta", Country: "Malta", At: atlas.LatLon{Lat: 35.9, Lon: 14.4}, Region: true, Mentions: 1},
		},
		Distances: []mapDistance{
			{From: vienna, To: linz, Label: "96 miles", Verdict: atlas.Fits},
			{From: vienna, To: graz, Label: "200 km", Verdict: atlas.Longer},
			{From: vienna, To: budapest, Label: "90 miles", Verdict: atlas.Impossible},
		},
	}
}

func openMap(t *testing.T, m mapContents) *mapPane {
	t.Helper()
	newTestApp(t, light)
	p := newMapPane(true)
	w := test.NewTempWindow(t, p.content)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1000, 600))
	p.Show(m)
	return p
}

// rows returns the list beside the map.
func (s *mapSide) rows() *keyList { return s.list.Objects[0].(*keyList) }

func TestTheMapListsPlacesTheMostMentionedFirst(t *testing.T) {
	p := openMap(t, floodMap())
	want := []string{"Vienna", "Linz", "Budapest", "Graz", "Malta"}
	for i, place := range p.side.places {
		if place.Name != want[i] {
			t.Errorf("row %d is %s, want %s", i, place.Name, want[i])
		}
	}
	if got := p.side.about.Text; got != "5 places named" {
		t.Errorf("above them stands %q", got)
	}
	if p.side.back.Visible() || p.side.empty.content.Visible() || !p.side.legend.content.Visible() {
		t.Error("a button back, no list or no legend")
	}
}

func TestAPlaceListsTheArticlesThatNameIt(t *testing.T) {
	p := openMap(t, floodMap())
	p.side.rows().OnSelected(1)
	if p.side.title.Text != "Linz" || p.side.about.Text != "Austria · 6 mentions, 2 articles" {
		t.Errorf("got %q, %q", p.side.title.Text, p.side.about.Text)
	}
	var opened string
	p.OnOpen = func(article, name string) { opened = article + " at " + name }
	p.side.rows().OnSelected(1)
	if opened != "2 at Linz" {
		t.Errorf("opened %q", opened)
	}
	test.Tap(p.side.back)
	if p.side.title.Text != "Places" || p.side.back.Visible() {
		t.Errorf("back leads to %q", p.side.title.Text)
	}
}

func TestAClickOnTheMapChoosesThePlace(t *testing.T) {
	p := openMap(t, floodMap())
	p.atlas.OnPoint("budapest")
	if p.side.title.Text != "Budapest" {
		t.Errorf("got %q", p.side.title.Text)
	}
	p.Show(floodMap())
	if p.side.title.Text != "Budapest" {
		t.Errorf("new contents choose %q", p.side.title.Text)
	}
	p.Choose("nowhere")
	if p.side.title.Text != "Places" {
		t.Errorf("an unknown place chooses %q", p.side.title.Text)
	}
}

func TestTheMapSaysThatThereAreNoPlaces(t *testing.T) {
	for name, c := range map[string]struct{ article, todo string }{
		"in the open article": {"1", "This article names no place that Newsglass knows."},
		"in the library":      {"", "No article in the library names a place that Newsglass knows."},
	} {
		t.Run(name, func(t *testing.T) {
			p := openMap(t, mapContents{Article: c.article})
			if !p.side.empty.content.Visible() || p.side.empty.todo.Text != c.todo || p.side.legend.content.Visible() {
				t.Errorf("got %q", p.side.empty.todo.Text)
			}
		})
	}
}

func TestTheButtonsOfTheMapAskForItsArticles(t *testing.T) {
	p := openMap(t, mapContents{Article: "1"})
	if p.here.Importance == p.all.Importance {
		t.Error("neither button is in force")
	}
	var asked []bool
	p.OnAll = func(all bool) { asked = append(asked, all) }
	test.Tap(p.all)
	test.Tap(p.here)
	if len(asked) != 2 || !asked[0] || asked[1] {
		t.Errorf("asked %v", asked)
	}
}

func TestTheCardOfAPlaceSaysHowOftenItIsNamed(t *testing.T) {
	for want, c := range map[string]struct{ mentions, more int }{
		"1 mention": {1, 0}, "12 mentions": {12, 0}, "2 mentions · 1 more place here": {2, 1},
	} {
		if got := mapCaption(atlas.Point{Weight: c.mentions}, c.more); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestKeysOnTheMapReachTheWindow(t *testing.T) {
	p := openMap(t, floodMap())
	var got []string
	p.OnTypedKey = func(e *fyne.KeyEvent) { got = append(got, string(e.Name)) }
	p.OnRune = func(r rune) { got = append(got, string(r)) }
	p.atlas.TypedRune('j')
	p.atlas.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	p.side.rows().TypedRune('k')
	p.side.rows().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if fmt.Sprint(got) != "[j Escape k Escape]" {
		t.Errorf("got %v", got)
	}
}

func TestWordsOnTheMapAreReadable(t *testing.T) {
	words := []fyne.ThemeColorName{
		theme.ColorNameForeground, atlas.ColourName, atlas.ColourFits, atlas.ColourLonger, atlas.ColourImpossible,
	}
	for _, choice := range []variant{light, dark, sepia} {
		th := newsTheme{choice}
		for _, name := range words {
			for _, behind := range []fyne.ThemeColorName{atlas.ColourLand, atlas.ColourSea} {
				if c := contrast(th.Color(name, 0), th.Color(behind, 0)); c < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.2f, want 4.5", choice, name, behind, c)
				}
			}
		}
	}
}

func TestTheMapOfARegionHasRingsLinesAndNames(t *testing.T) {
	draws(t, "map-region", fyne.NewSize(560, 400), func() fyne.CanvasObject {
		p := newMapPane(true)
		m := floodMap()
		m.Places = m.Places[:4]
		p.Show(m)
		p.Choose("linz")
		return p.atlas
	})
}

func TestTheMapOfTheWorldNamesItsCountries(t *testing.T) {
	draws(t, "map-world", fyne.NewSize(560, 360), func() fyne.CanvasObject {
		p := newMapPane(false)
		m := floodMap()
		m.Places = append(m.Places, mapPlace{ID: "lima", Name: "Lima", At: atlas.LatLon{Lat: -12.05, Lon: -77.04}, Mentions: 2},
			mapPlace{ID: "osaka", Name: "Osaka", At: atlas.LatLon{Lat: 34.7, Lon: 135.5}, Mentions: 4})
		m.Reference, m.Distances = atlas.Reference{}, nil
		p.Show(m)
		p.atlas.Fit()
		return p.atlas
	})
}

func TestTheMapPaneHasAToolbarAListAndALegend(t *testing.T) {
	draws(t, "map-pane", fyne.NewSize(680, 380), func() fyne.CanvasObject {
		p := newMapPane(true)
		p.Show(floodMap())
		return p.content
	})
}

func TestDistancesAreMeasuredFromAChosenTown(t *testing.T) {
	m := floodMap()
	for i := range m.Places {
		m.Places[i].Measurable = m.Places[i].ID != "budapest"
	}
	p := openMap(t, m)
	var asked []string
	p.OnMeasure = func(name string) { asked = append(asked, name) }
	for _, place := range m.Places {
		p.Choose(place.ID)
		offered := place.Measurable && place.Name != m.Reference.Name
		if p.side.measure.Visible() != offered {
			t.Errorf("%s is offered: %v", place.Name, !offered)
		}
	}
	p.Choose("linz")
	test.Tap(&p.side.measure.Button)
	p.Choose("")
	if p.side.measure.Visible() || fmt.Sprint(asked) != "[Linz]" {
		t.Errorf("asked for %v", asked)
	}
}

func TestOfManyDistancesThoseOfTheChosenPlaceAreDrawn(t *testing.T) {
	m := floodMap()
	own := m.Distances[1] // to Graz
	m.Distances = nil
	for i := range 2 * mostLines {
		m.Distances = append(m.Distances, mapDistance{From: vienna, To: linz, Label: fmt.Sprint(i, " miles")})
	}
	m.Distances = append(m.Distances, own)
	p := openMap(t, m)
	if words := p.side.legend.heading.Text; words != "200 of 401 reported distances. Choose a place to see its own." {
		t.Errorf("the legend says %q", words)
	}
	p.Choose("graz")
	if lines := p.lines(); len(lines) != mostLines || lines[0].Label != own.Label {
		t.Errorf("%d lines, first %+v", len(lines), lines[0])
	}
}
