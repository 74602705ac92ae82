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
		if !c.Lost && c.Quote != "" && c.Span.Of(textOf(a, c.InTitle)) != c.Quote {
			return false
		}
	}
	return true
}

func textOf(a news.Article, title bool) string {
	if title {
		return a.Title
	}
	return a.Body
}

// reanchored returns the marks as they stand in another text of the article.
// What has no place there is among the orphans, and an orphan that has one
// again is not. old is the text that the marks were made in, empty where that
// is not known.
func reanchored(m news.Marks, old, now news.Article) news.Marks {
	m = m.Clone()
	placer := anchor.NewPlacer(old.Body, now.Body)
	strayed := anchor.NewPlacer("", now.Body) // orphans are of older texts
	highlights, orphans := m.Highlights, m.Orphans
	m.Highlights, m.Orphans = nil, nil
	for _, h := range highlights {
		settle(&m, placer, h, now.Body)
	}
	for _, h := range orphans {
		settle(&m, strayed, h, now.Body)
	}
	sortHighlights(m.Highlights)
	for i, c := range m.Corrections {
		m.Corrections[i] = recorrected(c, old, now)
	}
	return m
}

// settle puts a highlight where its words stand now, or among the orphans.
func settle(m *news.Marks, p *anchor.Placer, h news.Highlight, body string) {
	place, ok := p.Place(anchor.Quote{Exact: h.Quote, Before: h.Before, After: h.After, Start: h.Start})
	if ok {
		h, ok = h.Anchored(body, place.Span)
	}
	if ok {
		m.Highlights = append(m.Highlights, h)
	} else {
		m.Orphans = append(m.Orphans, h)
	}
}

// recorrected returns a correction at the place of its number in another text.
// Where another number stands, or none, it is lost: kept, but out of force.
func recorrected(c news.Correction, old, now news.Article) news.Correction {
	if c.Quote == "" {
		return c
	}
	from := textOf(old, c.InTitle)
	if c.Lost {
		from = "" // it is of an older text
	}
	body := textOf(now, c.InTitle)
	place, ok := anchor.Place(anchor.Quote{Exact: c.Quote, Before: c.Before, After: c.After, Start: c.Start}, from, body)
	if c.Lost = !ok || !place.Same; !c.Lost {
		c.Span = place.Span
	}
	return c
}
