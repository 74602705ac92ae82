package app

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

// A MentionGroup holds the mentions of an entity in one article.
type MentionGroup struct {
	Article, Title, Source, Published string
	Mentions                          []MentionLine
}

// A MentionLine is one mention with the words around it.
type MentionLine struct {
	Span    news.Span // in the title or the body
	InTitle bool
	// Before and After are some aroundMention letters of the same paragraph,
	// cut between words; Text is the mention as it stands.
	Before, Text, After string
}

// EntityMentions returns the mentions of an entity in the articles that name
// it, newest article first. skip and limit count articles; limit 0 is none.
// articles is how many there are without them. Readings are looked up on disk,
// of the articles asked for only; one that cannot be read is left out. with
// leaves only the articles that name these entities too.
func (l *Library) EntityMentions(ctx context.Context, id string, skip, limit int, with ...string) (groups []MentionGroup, articles int, err error) {
	naming := l.comparison.entities.Naming(append([]string{id}, with...)...)
	articles = len(naming)
	naming = naming[min(skip, articles):]
	if limit > 0 {
		naming = naming[:min(limit, len(naming))]
	}
	if e, ok := l.Entity(id); ok {
		id = e.ID
	}
	for _, article := range naming {
		if err := ctx.Err(); err != nil {
			return nil, 0, err
		}
		a, r, err := l.Article(article)
		if err != nil {
			continue
		}
		g := MentionGroup{Article: a.ID, Title: a.Title, Source: a.Source, Published: a.Published}
		for _, m := range r.Mentions {
			if l.EntityOf(article, m.Entity) == id {
				g.Mentions = append(g.Mentions, line(a, m))
			}
		}
		if len(g.Mentions) > 0 { // a rule may have taken them since
			groups = append(groups, g)
		}
	}
	return groups, articles, nil
}

// aroundMention is how many bytes either side of a mention are shown, about.
const aroundMention = 60

func line(a news.Article, m news.Mention) MentionLine {
	text := a.Body
	if m.InTitle {
		text = a.Title
	}
	out := MentionLine{Span: m.Span, InTitle: m.InTitle, Text: m.Of(text)}
	if out.Text == "" {
		return out // of another text: nothing around it either
	}
	out.Before, out.After = ending(text[:m.Start]), beginning(text[m.End:])
	return out
}

// ending returns the last words of the paragraph that text ends in.
func ending(text string) string {
	text = text[strings.LastIndexByte(text, '\n')+1:]
	if len(text) <= aroundMention {
		return text
	}
	cut := len(text) - aroundMention
	if space := strings.IndexFunc(text[cut:], unicode.IsSpace); space >= 0 {
		return text[cut+space+1:]
	}
	for !utf8.RuneStart(text[cut]) {
		cut++
	}
	return text[cut:]
}

// beginning returns the first words of the paragraph that text begins in.
func beginning(text string) string {
	if end := strings.IndexByte(text, '\n'); end >= 0 {
		text = text[:end]
	}
	if len(text) <= aroundMention {
		return text
	}
	cut := aroundMention
	if space := strings.LastIndexFunc(text[:cut], unicode.IsSpace); space >= 0 {
		return text[:space]
	}
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut]
}
