package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// The lanes of the ruler, from the left: place tells what a tick is, colour
// only which.
const (
	laneMarks = iota
	laneHits
	laneFacts
)

// paintTicks shows the ticks on the ruler beside the text.
func (r *reader) paintTicks() { r.text.SetTicks(r.ticks()) }

// ticks are where the marks, the hits and the facts of the part shown stand.
func (r *reader) ticks() (ticks []prose.Tick) {
	add := func(s news.Span, inTitle bool, c fyne.ThemeColorName, lane int) {
		if s = r.shown(s, inTitle); s.Len() > 0 {
			ticks = append(ticks, prose.Tick{Offset: s.Start, Colour: c, Lane: lane})
		}
	}
	for _, h := range r.marks.Highlights {
		add(h.Span, false, markLine(h.Colour), laneMarks)
	}
	for _, h := range r.hits {
		add(h.Span, h.inTitle, theme.ColorNameForeground, laneHits)
	}
	for _, f := range r.reading.Facts {
		add(f.Number, f.InTitle, figureLine(f.Kind), laneFacts)
	}
	return ticks
}
