package news

// Anchored returns the highlight at another place of a text: s, a span of
// body. When other words stand there than those that were marked, Was keeps
// these. ok is false when s does not lie in body.
func (h Highlight) Anchored(body string, s Span) (moved Highlight, ok bool) {
	moved, ok = NewHighlight(h.ID, body, s, h.Colour, h.Created)
	if !ok {
		return h, false
	}
	moved.Style, moved.Note, moved.Tags = h.Style, h.Note, h.Tags
	moved.Created, moved.Modified = h.Created, h.Modified
	marked := h.Was
	if marked == "" {
		marked = h.Quote
	}
	if marked != moved.Quote {
		moved.Was = marked
	}
	return moved, true
}
