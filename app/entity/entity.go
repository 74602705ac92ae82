// Package entity finds the names in a news text: people, organisations, places
// and groups, and tells which spellings mean the same one.
//
// The work has steps, each with a seam of its own. tokenise splits the text and
// notes how each line uses capitals. tag marks runs of tokens as names: rules
// read what word lists and grammar show (ruled), the tagger, which has learnt
// from annotated texts, decides with that as one of its signs (bestLabels), and
// what the text names clearly settles what is unclear in it (settle). The rules
// of the person who reads come next, see [Finder]. link joins the mentions of
// one entity.
//
// What the tagger has learnt, the word lists in the folder lists, and the
// clusters of words that are used alike are part of the program; they hold
// general knowledge, nothing of any one event. The command train makes the
// weights anew.
package entity

import "github.com/newsglass/newsglass/app/news"

// Find returns the names in text, in order and never overlapping, and the
// entities they name, most mentioned first. The text is an article's (title,
// blank line, paragraphs) or as raw as it came; spans are byte offsets into
// it. Titles ("President") and possessives stay outside the spans. Find is
// pure, takes time linear in the text, and is safe for concurrent use.
func Find(text string) (mentions []news.Mention, entities []news.Entity) {
	return new(Finder).Find(text)
}

func mentionsOf(tokens []token, chunks []chunk) []news.Mention {
	mentions := make([]news.Mention, len(chunks))
	for i, c := range chunks {
		mentions[i] = news.Mention{
			Span: news.Span{Start: tokens[c.from].start, End: tokens[c.to-1].end},
			Kind: c.kind,
		}
	}
	return mentions
}
