package views

import "github.com/newsglass/newsglass/app/news"

// handled is the highlight whose ends can be moved.
type handled struct {
	id   string
	span news.Span // of the body; empty for none
}

// ShowHandles puts handles at both ends of the highlight id, which covers s of
// the body. The reader moves them live and tells of the new passage by OnEdges
// when the mouse lets go; whoever hears it shows the handles anew where the
// passage ends up. They go when another article is shown.
func (r *reader) ShowHandles(id string, s news.Span) {
	r.handled = handled{id, s}
	r.paintHandles()
}

// HideHandles takes the handles away.
func (r *reader) HideHandles() { r.ShowHandles("", news.Span{}) }

func (r *reader) paintHandles() {
	s := r.shown(r.handled.span, false)
	r.text.SetHandles(s.Start, s.End)
}

// drawn tells of the passage between the handles. An end that lies in another
// part of the text has not been moved.
func (r *reader) drawn(start, end int) {
	before := r.shown(r.handled.span, false)
	s, ok := r.inBody(news.Span{Start: start, End: end})
	if !ok { // it was drawn out of the body
		r.paintHandles()
		return
	}
	if start == before.Start {
		s.Start = r.handled.span.Start
	}
	if end == before.End {
		s.End = r.handled.span.End
	}
	r.handled.span = s
	r.paintHandles()
	r.OnEdges(r.handled.id, s)
}
