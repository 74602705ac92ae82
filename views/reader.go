package views

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// The layers of the text, from the ground up.
const (
	layerLit = iota // the sentence of a fact
	layerEntities
	layerFacts
	layerMarks
	layerHits
)

// reader is the middle pane: the open article.
type reader struct {
	OnEntity   func(id string)
	OnFact     func(fact int)
	OnMark     func(id string, pos fyne.Position)
	OnSelected func(s news.Span, pos fyne.Position) // a span of the body

	content fyne.CanvasObject
	text    *prose.Prose
	paper   *canvas.Rectangle
	empty   *emptyState
	card    *hoverCard

	article news.Article
	reading news.Reading
	bodyAt  int // where the body starts in the text shown
	hidden  func(news.EntityKind) bool
}

func newReader(hidden func(news.EntityKind) bool) *reader {
	r := &reader{hidden: hidden, text: prose.New(), paper: canvas.NewRectangle(nil), empty: newEmptyState(), card: newHoverCard()}
	r.text.OnTapped = r.tapped
	r.text.OnHover = r.hover
	r.text.OnSelected = func(start, end int, pos fyne.Position) {
		if s, ok := r.inBody(news.Span{Start: start, End: end}); ok {
			r.OnSelected(s, pos)
		}
	}
	r.content = container.NewStack(r.paper, r.text, r.empty.content, r.card.layer)
	r.refreshPaper()
	return r
}

func (r *reader) refreshPaper() {
	r.paper.FillColor = colour(colourPaper)
	r.paper.Refresh()
}

// Show shows an article from its top.
func (r *reader) Show(a news.Article, reading news.Reading, m news.Marks) {
	r.article, r.reading = a, reading
	text, paragraphs, bodyAt := compose(a)
	r.bodyAt = bodyAt
	r.card.Hide()
	r.empty.Hide()
	r.text.SetText(text, paragraphs)
	r.text.SetLayer(layerLit, nil)
	r.text.SetLayer(layerHits, nil)
	r.paintEntities()
	r.paintFacts()
	r.ShowMarks(m)
}

// Clear shows that no article is open.
func (r *reader) Clear() {
	r.article, r.reading, r.bodyAt = news.Article{}, news.Reading{}, 0
	r.text.SetText("", nil)
	for layer := layerLit; layer <= layerHits; layer++ {
		r.text.SetLayer(layer, nil)
	}
	r.card.Hide()
	r.empty.Show(lang.L("No article is open"), lang.L("Choose one on the left, or press J for the next."))
}

// compose lays out the title, the line about the article's origin, and the
// body as one text.
func compose(a news.Article) (text string, paragraphs []prose.Paragraph, bodyAt int) {
	var b strings.Builder
	add := func(s string, style prose.Style) {
		if s == "" {
			return
		}
		paragraphs = append(paragraphs, prose.Paragraph{Start: b.Len(), End: b.Len() + len(s), Style: style})
		b.WriteString(s)
		b.WriteByte('\n')
	}
	add(a.Title, prose.Heading)
	add(origin(a), prose.Caption)
	bodyAt = b.Len()
	b.WriteString(a.Body)
	for at := 0; at < len(a.Body); {
		end := strings.IndexByte(a.Body[at:], '\n')
		if end < 0 {
			end = len(a.Body) - at
		}
		if end > 0 {
			style := prose.Body
			if subhead(a.Body[at : at+end]) {
				style = prose.Subheading
			}
			paragraphs = append(paragraphs, prose.Paragraph{Start: bodyAt + at, End: bodyAt + at + end, Style: style})
		}
		at += end + 1
	}
	return b.String(), paragraphs, bodyAt
}

// subhead reports whether a paragraph reads as a heading within the text: a
// few words that start large and end without a full stop.
func subhead(paragraph string) bool {
	first, _ := utf8.DecodeRuneInString(paragraph)
	last, _ := utf8.DecodeLastRuneInString(paragraph)
	return len(paragraph) <= 70 && unicode.IsUpper(first) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == '?')
}

func origin(a news.Article) string {
	parts := []string{a.Source, humanDate(a.Published), a.Byline, a.URL}
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, strings.Join(strings.Fields(p), " "))
		}
	}
	return strings.Join(known, " · ")
}

// shown maps a span of title or body to the text shown.
func (r *reader) shown(s news.Span, inTitle bool) news.Span {
	if inTitle {
		return s // the title is the start of the text
	}
	return s.Shift(r.bodyAt)
}

// inBody maps a span of the text shown to the part of it in the body.
func (r *reader) inBody(s news.Span) (news.Span, bool) {
	s = s.Shift(-r.bodyAt)
	s.Start = max(s.Start, 0)
	s.End = min(s.End, len(r.article.Body))
	return s, s.Start < s.End
}

func (r *reader) paintEntities() {
	var d []prose.Decoration
	for i, m := range r.reading.Mentions {
		if r.hidden(m.Kind) {
			continue
		}
		look, s := looks[m.Kind], r.shown(m.Span, m.InTitle)
		d = append(d, prose.Decoration{
			Start: s.Start, End: s.End, Fill: look.fill, Line: look.style, LineColour: look.line,
			ID: "entity " + strconv.Itoa(i),
		})
	}
	r.text.SetLayer(layerEntities, d)
}

func (r *reader) paintFacts() {
	var d []prose.Decoration
	for i, f := range r.reading.Facts {
		s := r.shown(f.Number, f.InTitle)
		d = append(d, prose.Decoration{
			Start: s.Start, End: s.End, Line: prose.Dashed, LineColour: colourFigure, ID: "fact " + strconv.Itoa(i),
		})
	}
	r.text.SetLayer(layerFacts, d)
}

// ShowMarks shows the highlights of the open article.
func (r *reader) ShowMarks(m news.Marks) {
	var d []prose.Decoration
	for _, h := range m.Highlights {
		s := r.shown(h.Span, false)
		d = append(d, prose.Decoration{
			Start: s.Start, End: s.End, Fill: markColour(h.Colour), ID: "mark " + h.ID, Strong: h.Note != "",
		})
	}
	r.text.SetLayer(layerMarks, d)
}

// LightFact lights the sentence of a fact and brings it into view.
func (r *reader) LightFact(i int) {
	f := r.reading.Facts[i]
	s := r.shown(f.Sentence, f.InTitle)
	r.text.SetLayer(layerLit, []prose.Decoration{{Start: s.Start, End: s.End, Fill: colourLit}})
	r.text.ScrollTo(s.Start, s.End)
}

// Unlight takes the light off a fact's sentence and off the search hits.
func (r *reader) Unlight() {
	r.text.SetLayer(layerLit, nil)
	r.text.SetLayer(layerHits, nil)
}

// ShowHits lights searched words of the body or the title and stands at one.
func (r *reader) ShowHits(hits []news.Span, inTitle bool, at news.Span) {
	var d []prose.Decoration
	for _, h := range hits {
		s := r.shown(h, inTitle)
		d = append(d, prose.Decoration{Start: s.Start, End: s.End, Fill: colourHit, Line: prose.Box, LineColour: colourQuiet})
	}
	r.text.SetLayer(layerHits, d)
	r.Stand(at, inTitle)
}

// Stand brings a span of the body or the title into view.
func (r *reader) Stand(s news.Span, inTitle bool) {
	s = r.shown(s, inTitle)
	r.text.ScrollTo(s.Start, s.End)
}

// Selection returns the selected part of the body.
func (r *reader) Selection() (news.Span, bool) {
	start, end, ok := r.text.Selection()
	if !ok {
		return news.Span{}, false
	}
	return r.inBody(news.Span{Start: start, End: end})
}

// decorated takes the ID of a decoration apart.
func decorated(id string) (what, key string) {
	what, key, _ = strings.Cut(id, " ")
	return what, key
}

// tapped serves the topmost thing under the pointer.
func (r *reader) tapped(_ int, ids []string, pos fyne.Position) {
	if len(ids) == 0 {
		return
	}
	switch what, key := decorated(ids[0]); what {
	case "mark":
		r.OnMark(key, pos)
	case "fact":
		if i, err := strconv.Atoi(key); err == nil {
			r.OnFact(i)
		}
	case "entity":
		if i, err := strconv.Atoi(key); err == nil && i < len(r.reading.Mentions) {
			r.OnEntity(r.reading.Mentions[i].Entity)
		}
	}
}

// hover shows the card of the entity under the pointer.
func (r *reader) hover(ids []string, pos fyne.Position) {
	for _, id := range ids {
		what, key := decorated(id)
		i, err := strconv.Atoi(key)
		if what != "entity" || err != nil || i >= len(r.reading.Mentions) {
			continue
		}
		if e, ok := r.entity(r.reading.Mentions[i].Entity); ok {
			r.card.Show(e, pos)
			return
		}
	}
	r.card.Hide()
}

func (r *reader) entity(id string) (news.Entity, bool) {
	for _, e := range r.reading.Entities {
		if e.ID == id {
			return e, true
		}
	}
	return news.Entity{}, false
}
