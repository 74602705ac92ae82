package views

import (
	"strconv"

	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// The layers of the text, from the ground up.
const (
	layerShared = iota // passages that other articles carry
	layerLit           // the sentence of a fact
	layerEntities
	layerFacts
	layerWatched
	layerLinks
	layerMarks
	layerHits
	layerParts // the lines that lead to other parts of a long text
)

// shown maps a span of title or body to the text shown. What lies in another
// part of the body is empty.
func (r *reader) shown(s news.Span, inTitle bool) news.Span {
	if inTitle {
		return s // the title is the start of the text
	}
	s.Start, s.End = max(s.Start, r.stretch.Start), min(s.End, r.stretch.End)
	return news.Span{Start: s.Start, End: max(s.Start, s.End)}.Shift(r.bodyAt - r.stretch.Start)
}

// inBody maps a span of the text shown to the part of it in the body.
func (r *reader) inBody(s news.Span) (news.Span, bool) {
	s = s.Shift(r.stretch.Start - r.bodyAt)
	s.Start = max(s.Start, r.stretch.Start)
	s.End = min(s.End, r.stretch.End)
	return s, s.Start < s.End
}

// paint adds what a span of title or body looks like, where it is shown.
func (r *reader) paint(to []prose.Decoration, s news.Span, inTitle bool, look prose.Decoration) []prose.Decoration {
	s = r.shown(s, inTitle)
	if s.Len() == 0 {
		return to
	}
	look.Start, look.End = s.Start, s.End
	return append(to, look)
}

func (r *reader) paintEntities() {
	var d []prose.Decoration
	for i, m := range r.reading.Mentions {
		if r.hidden(m.Kind) {
			continue
		}
		look := looks[m.Kind]
		d = r.paint(d, m.Span, m.InTitle, prose.Decoration{
			Fill: look.fill, Line: look.style, LineColour: look.line, ID: "entity " + strconv.Itoa(i),
		})
	}
	r.text.SetLayer(layerEntities, d)
}

func (r *reader) paintFacts() {
	var d []prose.Decoration
	for i, f := range r.reading.Facts {
		look := prose.Decoration{Line: prose.Dotted, LineColour: figureLine(f.Kind), ID: "fact " + strconv.Itoa(i)}
		d = r.paint(d, f.Number, f.InTitle, look)
		for _, t := range f.Again {
			d = r.paint(d, t.Number, t.InTitle, look)
		}
	}
	r.text.SetLayer(layerFacts, d)
}

// ShowReading marks the names and numbers of a reading that has changed, where
// the article stands.
func (r *reader) ShowReading(reading news.Reading) {
	r.card.Hide()
	r.reading = reading
	r.paintEntities()
	r.paintFacts()
	r.paintTicks()
}

// ShowFacts marks the numbers of a reading that has changed. A sentence that
// is lit stays so.
func (r *reader) ShowFacts(reading news.Reading) {
	r.reading = reading
	r.paintFacts()
	r.paintTicks()
}

// ShowMarks shows the highlights of the open article.
func (r *reader) ShowMarks(m news.Marks) {
	r.marks = m
	r.paintMarks()
	r.paintTicks()
}

func (r *reader) paintMarks() {
	var d []prose.Decoration
	for _, h := range r.marks.Highlights {
		d = r.paint(d, h.Span, false, markLook(h))
	}
	r.text.SetLayer(layerMarks, d)
}

// markLook is how a highlight is drawn.
func markLook(h news.Highlight) prose.Decoration {
	look := prose.Decoration{ID: "mark " + h.ID, Strong: h.Note != ""}
	if h.Style == news.Underlined {
		look.Line, look.LineColour = prose.Heavy, markLine(h.Colour)
	} else {
		look.Fill = markColour(h.Colour)
	}
	return look
}

// ShowWatched lights the watch words.
func (r *reader) ShowWatched(found []watched) {
	r.watched = found
	r.paintWatched()
}

func (r *reader) paintWatched() {
	var d []prose.Decoration
	for _, h := range r.watched {
		d = r.paint(d, h.Span, h.inTitle, prose.Decoration{Fill: markColour(h.colour), Line: prose.Box, LineColour: colourWatched})
	}
	r.text.SetLayer(layerWatched, d)
}

func (r *reader) paintHits() {
	var d []prose.Decoration
	for _, h := range r.hits {
		look := prose.Decoration{Fill: colourHit, Line: prose.Box, LineColour: colourQuiet}
		if h == r.hit {
			look.LineColour = theme.ColorNameForeground
		}
		d = r.paint(d, h.Span, h.inTitle, look)
	}
	r.text.SetLayer(layerHits, d)
}
