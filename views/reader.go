package views

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// reader is the middle pane: the open article.
type reader struct {
	OnEntity   func(id string)
	OnFact     func(fact int)
	OnMark     func(id string, pos fyne.Position)
	OnLink     func(address string)
	OnSelected func(s news.Span, pos fyne.Position) // a span of the body
	OnEdges    func(id string, s news.Span)         // a highlight was drawn to another passage by its handles
	OnMenu     func(mention int, pos fyne.Position) // the other button; -1 beside all names

	content fyne.CanvasObject
	text    *prose.Prose
	paper   *canvas.Rectangle
	empty   *emptyState
	card    *hoverCard

	article news.Article
	reading news.Reading
	marks   news.Marks
	hits    []spot      // lit words
	hit     spot        // the one that is stood at
	watched []watched   // watch words
	shared  []news.Span // passages of the body that other articles carry
	part    int         // number of the part of the body that is shown
	stretch news.Span   // that part
	links   []news.Span // addresses of the web, in the text shown
	bodyAt  int         // where it starts in the text shown
	hidden  func(news.EntityKind) bool
	handled handled
}

func newReader(hidden func(news.EntityKind) bool) *reader {
	r := &reader{hidden: hidden, text: prose.New(), paper: canvas.NewRectangle(nil), empty: newEmptyState()}
	r.card = newHoverCard(r.paper)
	r.OnLink, r.OnEdges = func(string) {}, func(string, news.Span) {}
	r.text.OnTapped = r.tapped
	r.text.OnSecondaryTapped = r.offer
	r.text.OnHover = r.hover
	r.text.OnHandled = r.drawn
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
	r.article, r.reading, r.marks, r.hits, r.shared, r.watched = a, reading, m, nil, nil, nil
	r.handled = handled{}
	r.card.Hide()
	r.empty.Hide()
	r.turnTo(0)
}

// Clear shows that no article is open, or that there is none.
func (r *reader) Clear(none bool) {
	r.Show(news.Article{}, news.Reading{}, news.Marks{})
	if none {
		r.empty.Show(lang.L("The library is empty"), lang.L("Drop files or folders here, or press Import."))
		return
	}
	r.empty.Show(lang.L("No article is open"), lang.L("Choose one on the left, or press J for the next."))
}

// turnTo shows a part of the article from its top, with all that is painted
// on it.
func (r *reader) turnTo(part int) {
	r.part, r.stretch = part, partOf(r.article.Body, part)
	p := compose(r.article, part)
	r.bodyAt = p.bodyAt
	r.text.SetText(p.text.String(), p.paragraphs)
	r.text.SetLayer(layerLit, nil)
	r.text.SetLayer(layerParts, p.turns)
	r.paintLinks()
	r.paintShared()
	r.paintEntities()
	r.paintFacts()
	r.paintWatched()
	r.paintMarks()
	r.paintHits()
	r.paintTicks()
	r.paintHandles()
}

// reach shows the part of the article that holds a span of the body.
func (r *reader) reach(s news.Span, inTitle bool) {
	if part := partAt(r.article.Body, s.Start); !inTitle && part != r.part {
		r.turnTo(part)
	}
}

// PageDown pages through the article and reports false at its end.
func (r *reader) PageDown() bool {
	if r.text.PageDown() {
		return true
	}
	if r.part+1 >= partsOf(r.article.Body) {
		return false
	}
	r.turnTo(r.part + 1)
	return true
}

// LightFact lights the sentence of a fact and brings it into view.
func (r *reader) LightFact(i int) {
	f := r.reading.Facts[i]
	r.Light(f.Sentence, f.InTitle)
}

// Light lights a sentence of the body or the title and brings it into view.
func (r *reader) Light(sentence news.Span, inTitle bool) {
	r.reach(sentence, inTitle)
	s := r.shown(sentence, inTitle)
	r.text.SetLayer(layerLit, []prose.Decoration{{Start: s.Start, End: s.End, Fill: colourLit}})
	r.text.ScrollTo(s.Start, s.End)
}

// Unlight takes the light off a fact's sentence and off the search hits.
func (r *reader) Unlight() {
	r.hits = nil
	r.text.SetLayer(layerLit, nil)
	r.paintHits()
	r.paintTicks()
}

// ShowHits lights searched words of the body or the title and stands at one.
func (r *reader) ShowHits(hits []news.Span, inTitle bool, at news.Span) {
	spots := make([]spot, len(hits))
	for i, s := range hits {
		spots[i] = spot{s, inTitle}
	}
	r.ShowSpots(spots, spot{at, inTitle})
}

// ShowSpots lights words of the title and the body and stands at one.
func (r *reader) ShowSpots(hits []spot, at spot) {
	r.hits, r.hit = hits, at
	r.paintHits()
	r.paintTicks()
	r.Stand(at.Span, at.inTitle)
}

// StepHit goes to the next or previous of the lit words, around the ends.
func (r *reader) StepHit(step int) {
	if n := len(r.hits); n > 0 {
		r.ShowSpots(r.hits, r.hits[(slices.Index(r.hits, r.hit)+step+n)%n])
	}
}

// OnTop is what stands on top of the view.
func (r *reader) OnTop() spot {
	at := r.text.TopOffset()
	if at < r.bodyAt {
		return spot{news.Span{Start: at, End: at}, true}
	}
	return spot{news.Span{Start: at, End: at}.Shift(r.stretch.Start - r.bodyAt), false}
}

// Stand brings a span of the body or the title into view.
func (r *reader) Stand(s news.Span, inTitle bool) {
	r.reach(s, inTitle)
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
	switch what, key := r.meant(ids); what {
	case "link":
		if i, err := strconv.Atoi(key); err == nil && i < len(r.links) {
			r.OnLink(r.links[i].Of(r.text.Text()))
		}
	case "mark":
		r.OnMark(key, pos)
	case "fact":
		if i, err := strconv.Atoi(key); err == nil {
			r.OnFact(i)
		}
	case "part":
		if i, err := strconv.Atoi(key); err == nil {
			r.turnTo(i)
		}
	case "entity":
		if i, err := strconv.Atoi(key); err == nil && i < len(r.reading.Mentions) {
			r.OnEntity(r.reading.Mentions[i].Entity)
		}
	}
}

// offer asks for the menu of the name under the pointer, or for the palette of
// the highlight.
func (r *reader) offer(_ int, ids []string, pos fyne.Position) {
	r.card.Hide()
	for _, id := range ids {
		what, key := decorated(id)
		if i, err := strconv.Atoi(key); what == "entity" && err == nil && i < len(r.reading.Mentions) {
			r.OnMenu(i, pos)
			return
		}
	}
	if _, selected := r.Selection(); !selected {
		for _, id := range ids {
			if what, key := decorated(id); what == "mark" {
				r.OnMark(key, pos)
				return
			}
		}
	}
	r.OnMenu(-1, pos)
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

// extent returns how far up and down a passage of the body reaches on the
// canvas, as far as it is in view.
func (r *reader) extent(s news.Span) (top, bottom float32) {
	s = r.shown(s, false)
	return r.text.Extent(s.Start, s.End)
}
