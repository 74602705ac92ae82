package app

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// Export writes the notes of the articles with the given IDs, or of all when
// there are none, as one of [export.Formats] or by a template of the reader's
// own, whose format is [export.TemplatePrefix] and its name. The options choose
// among the notes. When there is nothing to export it writes nothing and
// returns [export.ErrNothing].
func (l *Library) Export(ctx context.Context, w io.Writer, format string, o export.Options, ids ...string) error {
	o = l.named(o)
	doc, err := l.document(ctx, o, ids)
	if err != nil {
		return err
	}
	if name, ok := strings.CutPrefix(format, export.TemplatePrefix); ok {
		t, err := l.template(name)
		if err != nil {
			return err
		}
		return t.Write(ctx, w, doc, o)
	}
	return export.Write(ctx, w, format, doc, o)
}

// Preview writes the same as a template makes of it that is not kept.
func (l *Library) Preview(ctx context.Context, w io.Writer, t export.Template, o export.Options, ids ...string) error {
	o = l.named(o)
	doc, err := l.document(ctx, o, ids)
	if err != nil {
		return err
	}
	return t.Write(ctx, w, doc, o)
}

// named adds what the reader calls the colours.
func (l *Library) named(o export.Options) export.Options {
	if o.ColourNames == nil {
		o.ColourNames = l.ColourNames()
	}
	return o
}

// document gathers the notes of articles with what is known of these, by the
// date of publication.
func (l *Library) document(ctx context.Context, o export.Options, ids []string) (export.Document, error) {
	doc := export.Document{Title: "Newsglass notes", Generated: time.Now()}
	wanted := map[string]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	for _, m := range l.Marked() {
		if err := ctx.Err(); err != nil {
			return doc, err
		}
		if len(ids) > 0 && !wanted[m.Article] {
			continue
		}
		if _, ok := o.Only[m.Article]; o.Only == nil || ok {
			doc.Articles = append(doc.Articles, l.exported(m))
		}
	}
	slices.SortStableFunc(doc.Articles, func(a, b export.Article) int { return cmp.Compare(a.Published, b.Published) })
	return doc, nil
}

// exported joins marks with their article. Marks whose article was removed or
// can't be read are exported all the same: the quotes are theirs.
func (l *Library) exported(m news.Marks) export.Article {
	a, r, err := l.Article(m.Article)
	if err != nil {
		c := l.citation(m.Article)
		a = news.Article{ID: m.Article, Title: c.Title, Source: c.Source, Byline: c.Byline, Published: c.Published, URL: c.URL}
		if c == (citation{}) {
			a.Title = "An article no longer in the library"
		}
		r = news.Reading{}
	}
	return export.Article{
		ID: a.ID, Title: a.Title, Source: a.Source, Byline: a.Byline, Published: a.Published, URL: a.URL,
		Body: a.Body, Marks: m, Facts: r.Facts,
	}
}

// Resolve returns the ID of the article that a person names by its ID, by the
// start of it, or by the name of the file it came from. It returns "" when no
// article or more than one fits.
func (l *Library) Resolve(name string) string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if _, ok := l.cards[name]; ok {
		return name
	}
	found := ""
	for id, c := range l.cards {
		if c.Origin == name || len(name) >= 4 && strings.HasPrefix(id, name) {
			if found != "" {
				return ""
			}
			found = id
		}
	}
	return found
}
