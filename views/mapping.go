package views

import (
	"cmp"
	"context"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/place"
	"github.com/newsglass/newsglass/views/atlas"
)

// refreshMap shows the places of the open article, or of all. The latest wish
// wins.
func (w *window) refreshMap() {
	var ids []string
	if !w.mapAll && w.article.ID != "" {
		ids = []string{w.article.ID}
	}
	w.mapTurn.take(w.work, func(ctx context.Context, show func(func())) {
		atlas.Prepare()
		w.prepare(ctx, show, w.places.Busy)
		contents := w.mapContents(ids)
		show(func() { w.places.Show(contents) })
	})
}

// mapContents gathers what the map of some articles shows, of all when ids is
// nil.
func (w *window) mapContents(ids []string) mapContents {
	var m mapContents
	if ids != nil {
		m.Article = ids[0]
	}
	pins, reaches := w.lib.Places(ids)
	for _, p := range pins {
		m.Places = append(m.Places, w.mapPlace(p))
	}
	for _, r := range reaches {
		m.Distances = append(m.Distances, mapDistance{
			From: latLon(r.From), To: latLon(r.To), Label: r.Fact.Wording, Verdict: lineVerdict[r.Verdict],
		})
	}
	if ref := w.lib.Reference(); ref.ID != "" {
		m.Reference = atlas.Reference{Name: ref.Name, At: latLon(ref)}
	}
	return m
}

func (w *window) mapPlace(p app.Pin) mapPlace {
	out := mapPlace{
		ID: p.ID, Name: p.Name, Country: countryOf(p.Place), Region: p.Kind != place.City, At: latLon(p.Place), Mentions: p.Mentions,
		Measurable: measurable(p.Place),
	}
	for _, in := range p.Articles {
		if card, ok := w.lib.Card(in.ID); ok {
			out.Articles = append(out.Articles, mapMention{
				ID: in.ID, Title: card.Title, Source: card.Source, Published: card.Published, Count: in.Mentions,
			})
		}
	}
	return out
}

// measurable reports whether the name of a town leads to it: the reference
// place is kept by its name.
func measurable(p place.Place) bool {
	found := place.Lookup(p.Name)
	return p.Kind == place.City && len(found) > 0 && found[0].ID == p.ID
}

// countryOf names the country that a place lies in, by its code where it has
// no name; a country has none.
func countryOf(p place.Place) string {
	if p.Kind == place.Country {
		return lang.L("country")
	}
	return cmp.Or(place.CountryName(p.Country), p.Country)
}

var lineVerdict = map[place.Verdict]atlas.Verdict{
	place.Fits: atlas.Fits, place.Longer: atlas.Longer, place.Impossible: atlas.Impossible,
}

func latLon(p place.Place) atlas.LatLon { return atlas.LatLon{Lat: p.Lat, Lon: p.Lon} }

// mapEverything switches between the places of the open article and of all.
func (w *window) mapEverything(all bool) {
	w.mapAll = all
	w.refreshMap()
}

// openPlace stands in an article where it names a place.
func (w *window) openPlace(article, name string) {
	w.showScreen(reading)
	w.openThen(article, func() {
		if id := app.EntityAt(w.reading, name); id != "" {
			w.nextMentionOf(id)
		}
	})
}

// setReference chooses the place that the map measures from.
func (w *window) setReference(name string) {
	w.keep(lang.L("The reference place stays as it was."), func() error {
		p, err := w.lib.SetReference(name)
		if err == nil {
			w.work.onUI(func() {
				w.toast.Say(lang.L("Distances are measured from {{.Place}}.", map[string]any{"Place": p.Name}), "", nil)
				if w.screens.shown == mapping {
					w.refreshMap()
				}
			})
		}
		return err
	})
}
