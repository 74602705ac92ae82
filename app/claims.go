package app

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/passage"
)

// Claims returns the quantities that the articles state, a row each, as far as
// [Library.Prepare] has seen them. Cells have no quotes: [Library.Quoted] looks
// them up.
func (l *Library) Claims(ctx context.Context, q claim.Query) ([]news.Claim, error) {
	return l.comparison.claims.Claims(ctx, q)
}

// Claim returns the claim that a fact of an article is a part of.
func (l *Library) Claim(article string, f news.Fact) (news.Claim, bool) {
	return l.comparison.claims.Of(article, f)
}

// Elsewhere returns for each fact of an article the claim that it is a part
// of; the claim is empty where no other article states it.
func (l *Library) Elsewhere(article string, facts []news.Fact) []news.Claim {
	out := make([]news.Claim, len(facts))
	eachOf(len(facts), func(i int) {
		if c, ok := l.Claim(article, facts[i]); ok && c.Articles() > 1 {
			out[i] = c
		}
	})
	return out
}

// Quoted returns the claim with the sentence and URL of each cell, "" where the
// article cannot be read.
func (l *Library) Quoted(c news.Claim) news.Claim { return l.quoted(c, map[string]news.Article{}) }

// quoted looks each article up once; read holds those that were.
func (l *Library) quoted(c news.Claim, read map[string]news.Article) news.Claim {
	cells := make([]news.Cell, len(c.Cells))
	for i, cell := range c.Cells {
		a, ok := read[cell.Article]
		if !ok {
			a, _, _ = l.fromDisk(cell.Article)
			read[cell.Article] = a
		}
		cell.Quote, cell.URL = sentenceOf(a, cell.Fact), a.URL
		cells[i] = cell
	}
	c.Cells = cells
	return c
}

func sentenceOf(a news.Article, f news.Fact) string {
	if f.InTitle {
		return f.Sentence.Of(a.Title)
	}
	return f.Sentence.Of(a.Body)
}

// mostOnSheet bounds the claims of one situation sheet: a table that nobody
// can read is no use, and its sentences are looked up one by one.
const mostOnSheet = 20_000

// Sheet writes the claims that a query wants, with quotes, sources and dates,
// in one of [export.SheetFormats]. When there are none it writes nothing and
// returns [export.ErrNoClaims].
func (l *Library) Sheet(ctx context.Context, w io.Writer, format string, q claim.Query) error {
	if q.Limit == 0 {
		q.Limit = mostOnSheet
	}
	claims, err := l.Claims(ctx, q)
	if err != nil {
		return err
	}
	read := map[string]news.Article{}
	for i := range claims {
		if err := ctx.Err(); err != nil {
			return err
		}
		claims[i] = l.quoted(claims[i], read)
	}
	return export.WriteSheet(w, format, export.Sheet{
		Title: "Situation sheet", Generated: time.Now(), Reference: l.Reference().Name, Claims: claims,
	})
}

// A Carrier is an article that carries some of the text of another.
type Carrier struct {
	ID, Title, Source, Published string
	// Share is how much of the text it carries, from 0 to 1.
	Share float64
	// Passages are the parts of the body asked about that it carries, whole
	// words.
	Passages []news.Span
}

// mostCarriers is how many carriers of an article are looked at closely.
const mostCarriers = 20

// Carriers returns the articles that carry passages of the text of an article,
// those that carry most first.
func (l *Library) Carriers(ctx context.Context, id string) ([]Carrier, error) {
	a, _, err := l.fromDisk(id)
	if err != nil {
		return nil, fmt.Errorf("compare the text of article %s: %w", id, err)
	}
	var out []Carrier
	for _, match := range l.comparison.passages.Like(id) {
		if ctx.Err() != nil || len(out) == mostCarriers {
			return out, ctx.Err()
		}
		other, _, err := l.fromDisk(match.ID)
		if err != nil || other.ID == "" {
			continue
		}
		c := Carrier{ID: other.ID, Title: other.Title, Source: other.Source, Published: other.Published, Share: match.Share}
		for _, p := range passage.Shared(a.Body, other.Body) {
			c.Passages = append(c.Passages, p.A)
		}
		if len(c.Passages) > 0 {
			out = append(out, c)
		}
	}
	return out, nil
}
