package app

import (
	"io"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// Export writes the highlighted notes of the articles with the given IDs, or
// of all when there are none, as one of [export.Formats]. When there is
// nothing to export it writes nothing and returns [export.ErrNothing].
func (l *Library) Export(w io.Writer, format string, ids ...string) error {
	doc := export.Document{Title: "Newsglass notes", Generated: time.Now()}
	wanted := map[string]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	for _, m := range l.Marked() {
		if len(ids) > 0 && !wanted[m.Article] {
			continue
		}
		doc.Articles = append(doc.Articles, l.exported(m))
	}
	if len(ids) == 1 && len(doc.Articles) == 1 {
		doc.Title = doc.Articles[0].Title
	}
	return export.Write(w, format, doc)
}

// exported joins marks with their article. Marks whose article was removed or
// can't be read are exported all the same: the quotes are theirs.
func (l *Library) exported(m news.Marks) export.Article {
	a, r, err := l.Article(m.Article)
	if err != nil {
		a = news.Article{ID: m.Article, Title: "An article no longer in the library"}
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
