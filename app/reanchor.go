package app

import (
	"github.com/newsglass/newsglass/app/anchor"
	"github.com/newsglass/newsglass/app/news"
)

// stand reports whether every highlight and correction is where it says.
func stand(m news.Marks, a news.Article) bool {
	for _, h := range m.Highlights {
		if h.Span.Of(a.Body) != h.Quote {
			return false
		}
	}
	for _, c := range m.Corrections {
		if !standsIn(c, a) {
			return false
		}
	}
	return true
}

// standsIn reports whether a correction is at its number, or does not claim to
// be.
func standsIn(c news.Correction, a news.Article) bool {
	return c.Lost || c.Quote == "" || c.Span.Of(textOf(a, c.InTitle)) == c.Quote
}

func textOf(a news.Article, title bool) string {
	if title {
		return a.Title
	}
	return a.Body
}

// A reanchoring brings marks from one text of an article to another. The same
// highlight may be in many steps of the history: each is looked for once.
type reanchoring struct {
	old, now news.Article            // old is empty where it is not known
	placers  map[bool]*anchor.Placer // by whether it is of the title
	found    map[wanted]finding
}

// A side says which text is searched, and whether the quote is of the old text
// or had no place in it already.
type side struct{ title, stray bool }

type wanted struct {
	side
	anchor.Quote
}

type finding struct {
	anchor.Placement
	ok bool
}

func newReanchoring(old, now news.Article) *reanchoring {
	return &reanchoring{old, now, map[bool]*anchor.Placer{}, map[wanted]finding{}}
}

// marks returns marks as they stand in the new text. What has no place there is
// among the orphans, and an orphan that has one again is not.
func (r *reanchoring) marks(m news.Marks) news.Marks {
	m = m.Clone()
	highlights, orphans := m.Highlights, m.Orphans
	m.Highlights, m.Orphans = nil, nil
	for _, h := range highlights {
		r.settle(&m, h, false)
	}
	for _, h := range orphans {
		r.settle(&m, h, true)
	}
	sortHighlights(m.Highlights)
	for i, c := range m.Corrections {
		m.Corrections[i] = r.correction(c)
	}
	return m
}

// moved is marks for those of which nobody knows in which text they were made:
// where they stand they stay.
func (r *reanchoring) moved(m news.Marks) news.Marks {
	if stand(m, r.now) {
		return m
	}
	return r.marks(m)
}

func (r *reanchoring) place(q anchor.Quote, s side) (anchor.Placement, bool) {
	w := wanted{s, q}
	found, known := r.found[w]
	if !known {
		p := r.placer(s.title)
		if s.stray {
			found.Placement, found.ok = p.PlaceLost(q)
		} else {
			found.Placement, found.ok = p.Place(q)
		}
		r.found[w] = found
	}
	return found.Placement, found.ok
}

func (r *reanchoring) placer(title bool) *anchor.Placer {
	p := r.placers[title]
	if p == nil {
		p = anchor.NewPlacer(textOf(r.old, title), textOf(r.now, title))
		r.placers[title] = p
	}
	return p
}

// settle puts a highlight where its words stand now, or among the orphans.
func (r *reanchoring) settle(m *news.Marks, h news.Highlight, stray bool) {
	place, ok := r.place(anchor.Quote{Exact: h.Quote, Before: h.Before, After: h.After, Start: h.Start}, side{stray: stray})
	if ok {
		h, ok = h.Anchored(r.now.Body, place.Span)
	}
	if ok {
		m.Highlights = append(m.Highlights, h)
	} else {
		m.Orphans = append(m.Orphans, h)
	}
}

// correction returns a correction at the place of its number in the new text.
// Where another number stands, or none, it is lost: kept, but out of force.
func (r *reanchoring) correction(c news.Correction) news.Correction {
	if c.Quote == "" {
		return c
	}
	place, ok := r.place(anchor.Quote{Exact: c.Quote, Before: c.Before, After: c.After, Start: c.Start}, side{c.InTitle, c.Lost})
	if c.Lost = !ok || !place.Same; !c.Lost {
		c.Span = place.Span
	}
	return c
}

// restored puts what an edit has brought in, and does not stand where it says,
// in its place: a note may have been begun before the text in force came.
func restored(before, after news.Marks, now news.Article) news.Marks {
	was := map[string]news.Highlight{}
	for _, h := range before.Highlights {
		was[h.ID] = h
	}
	r := newReanchoring(news.Article{}, now)
	highlights := after.Highlights
	after.Highlights = nil
	for _, h := range highlights {
		old, there := was[h.ID]
		if there && old.Span == h.Span && old.Quote == h.Quote || h.Span.Of(now.Body) == h.Quote {
			after.Highlights = append(after.Highlights, h)
		} else {
			r.settle(&after, h, true)
		}
	}
	for i, c := range after.Corrections {
		if !standsIn(c, now) {
			after.Corrections[i] = r.correction(c)
		}
	}
	return after
}
