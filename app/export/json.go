package export

import (
	"encoding/json"
	"io"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// The JSON format. Nothing of the marks is left out, so it may be read back.
// The spans of highlights and facts refer to the article's body, which is not
// part of the export; the words they stand for are.
type (
	jsonDocument struct {
		Format    string        `json:"format"`
		Version   int           `json:"version"`
		Title     string        `json:"title"`
		Generated time.Time     `json:"generated"`
		Articles  []jsonArticle `json:"articles"`
	}
	jsonArticle struct {
		ID        string     `json:"id"`
		Title     string     `json:"title"`
		Source    string     `json:"source"`
		Byline    string     `json:"byline"`
		Published string     `json:"published"`
		URL       string     `json:"url"`
		Marks     news.Marks `json:"marks"`
		Facts     []jsonFact `json:"facts,omitempty"`
	}
	jsonFact struct {
		news.Fact
		SentenceText string `json:"sentence_text"`
	}
)

const (
	jsonFormat  = "newsglass-notes"
	jsonVersion = 1
)

func writeJSON(w io.Writer, doc Document) error {
	out := jsonDocument{Format: jsonFormat, Version: jsonVersion, Title: doc.Title, Generated: doc.Generated}
	for _, a := range doc.Articles {
		entry := jsonArticle{
			ID: a.ID, Title: a.Title, Source: a.Source, Byline: a.Byline,
			Published: a.Published, URL: a.URL, Marks: a.Marks,
		}
		for _, f := range a.Facts {
			entry.Facts = append(entry.Facts, jsonFact{f, a.sentence(f)})
		}
		out.Articles = append(out.Articles, entry)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
