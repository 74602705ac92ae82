package views

import (
	"context"
	"strings"
	"sync"
	"unicode/utf8"

	"fyne.io/fyne/v2/lang"
	"github.com/sahilm/fuzzy"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
	hits "github.com/newsglass/newsglass/app/search"
)

// maxFound is how many results a finder shows: nobody reads on.
const maxFound = 200

// searchEverything looks through the words of all articles and notes.
func (w *window) searchEverything(query string) {
	w.closePopup()
	w.finder = newFinder(w.win, w.work, lang.L("Search all articles and notes"), w.lookEverywhere)
	w.finder.Show(query)
}

func (w *window) lookEverywhere(ctx context.Context, query string) []found {
	if strings.TrimSpace(query) == "" || w.lib.Index(ctx, nil) != nil && ctx.Err() != nil {
		return nil
	}
	var out []found
	for _, h := range w.lib.Search(ctx, query, maxFound) {
		card, ok := w.lib.Card(h.ID)
		if !ok {
			continue
		}
		out = append(out, found{
			title: card.Title + "  ·  " + aboutLine(card.Source, card.Published),
			below: fieldWord(h.Field) + h.Snippet, belit: moved(h.Lit, len(fieldWord(h.Field))),
			choose: func() { w.openHit(h) },
		})
	}
	return out
}

// fieldWord says where a hit is when it is not in the text.
func fieldWord(field string) string {
	switch field {
	case app.FieldNote:
		return lang.L("Note: ")
	case app.FieldTags:
		return lang.L("Tag: ")
	}
	return ""
}

func moved(spans []news.Span, n int) []news.Span {
	out := make([]news.Span, len(spans))
	for i, s := range spans {
		out[i] = s.Shift(n)
	}
	return out
}

// openHit opens an article at what was found in it.
func (w *window) openHit(h hits.Hit) {
	w.showScreen(reading)
	w.openThen(h.ID, func() {
		switch h.Field {
		case app.FieldBody:
			w.reader.ShowHits(h.Words, false, h.Span)
		case app.FieldTitle:
			w.reader.ShowHits(h.Words, true, h.Span)
		case app.FieldNote, app.FieldTags:
			if h.Key != "" {
				w.openMark(h.Key)
			}
		}
	})
}

// goToAnything picks a command, an article, a source, a name or a tag by
// some of its letters.
func (w *window) goToAnything() {
	w.closePopup()
	items := sync.OnceValue(w.anything) // off the UI thread: a library may be large
	w.finder = newFinder(w.win, w.work, lang.L("Go to an article, a source, a name, a tag or a command"),
		func(ctx context.Context, query string) []found { return pick(ctx, query, items()) })
	w.finder.Show("")
}

// anything lists all that Ctrl+K goes to. Commands stand last: they are few
// and easily typed.
func (w *window) anything() []found {
	var out []found
	add := func(title, kind string, choose func()) {
		out = append(out, found{title: title, below: kind, choose: choose})
	}
	cards := w.lib.Cards()
	sources, named := map[string]bool{}, map[string]bool{}
	for _, c := range cards {
		title := c.Title
		if title == "" {
			title = c.Origin
		}
		add(title, lang.L("Article")+"  ·  "+aboutLine(c.Source, c.Published), func() { w.readArticle(c.ID) })
	}
	for _, c := range cards {
		if c.Source != "" && !sources[c.Source] {
			sources[c.Source] = true
			add(c.Source, lang.L("Source"), func() { w.list.Narrow(filter{source: c.Source}) })
		}
		for _, name := range c.Names {
			if !named[name] {
				named[name] = true
				add(name, lang.L("Name"), func() { w.findName(name) })
			}
		}
	}
	for _, tag := range w.lib.Tags() {
		add(tag, lang.L("Tag"), func() { w.list.Narrow(filter{tag: tag}) })
	}
	for _, it := range w.items {
		kind := lang.L("Command")
		if key := keyName(it.Shortcut); key != "" {
			kind += "  ·  " + key
		}
		add(strings.TrimSuffix(it.Label, "…"), kind, it.Action)
	}
	return out
}

// titles lets fuzzy search the titles of results.
type titles []found

func (t titles) String(i int) string { return t[i].title }
func (t titles) Len() int            { return len(t) }

// pick finds the results whose titles hold the letters of the query in their
// order, the best first, with those letters lit.
func pick(ctx context.Context, query string, items []found) []found {
	query = strings.TrimSpace(query)
	if query == "" {
		return items[:min(len(items), maxFound)]
	}
	var out []found
	for _, m := range fuzzy.FindFrom(query, titles(items)) {
		if len(out) == maxFound || ctx.Err() != nil {
			break
		}
		f := items[m.Index]
		f.lit = runs(f.title, m.MatchedIndexes)
		out = append(out, f)
	}
	return out
}

// runs joins the byte offsets of matched letters to spans.
func runs(text string, at []int) []news.Span {
	var out []news.Span
	for _, i := range at {
		_, size := utf8.DecodeRuneInString(text[i:])
		if n := len(out); n > 0 && out[n-1].End == i {
			out[n-1].End += size
			continue
		}
		out = append(out, news.Span{Start: i, End: i + size})
	}
	return out
}
