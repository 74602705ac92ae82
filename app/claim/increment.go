package claim

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// increment reports whether a fact of an article adds to a count and is no
// count of its own: "two more bodies were found", "another nine". Of it, no
// other report says that it is wrong by giving the whole.
func increment(a news.Article, f news.Fact) bool {
	text := a.Body
	if f.InTitle {
		text = a.Title
	}
	if f.Number.Of(text) == "" || f.Sentence.Of(text) == "" || !f.Sentence.Contains(f.Number) {
		return false
	}
	after, _, _ := strings.Cut(strings.TrimSpace(text[f.Number.End:f.Sentence.End]), " ")
	if strings.Trim(after, ".,;") == "more" {
		return true
	}
	before := strings.Fields(text[f.Sentence.Start:f.Number.Start])
	if len(before) == 0 {
		return false
	}
	switch strings.ToLower(before[len(before)-1]) {
	case "another", "further", "additional":
		return true
	}
	return false
}
