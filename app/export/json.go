package export

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// The JSON format. Nothing of the marks is left out, so it may be read back.
// The spans of highlights and facts refer to the article's body, which is not
// part of the export; the words they stand for are.
type (
	jsonDocument struct {
		Format    string    `json:"format"`
		Version   int       `json:"version"`
		Title     string    `json:"title"`
		Generated time.Time `json:"generated"`
		// ColourNames say what the colours mean to the reader.
		ColourNames map[news.Colour]string `json:"colour_names,omitempty"`
		Articles    []jsonArticle          `json:"articles"`
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

func writeJSON(_ context.Context, w io.Writer, doc Document, o Options) error {
	out := jsonDocument{Format: jsonFormat, Version: jsonVersion, Title: doc.Title, Generated: doc.Generated, ColourNames: o.ColourNames}
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

// readJSON reads a file in the JSON format.
func readJSON(data []byte) ([]Article, error) {
	var head struct {
		Version int `json:"version"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return nil, fmt.Errorf("read the notes: %w", err)
	}
	if head.Version > jsonVersion {
		return nil, fmt.Errorf("these notes were written by a newer Newsglass (version %d, known up to %d): update Newsglass to read them", head.Version, jsonVersion)
	}
	var doc struct {
		Articles []jsonArticle `json:"articles"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("read the notes: %w", err)
	}
	var out []Article
	for i, a := range doc.Articles {
		if a.ID == "" {
			a.ID = a.Marks.Article
		}
		if a.ID == "" {
			return nil, fmt.Errorf("read the notes: article %d of the file has no id", i+1)
		}
		out = append(out, Article{
			ID: a.ID, Title: a.Title, Source: a.Source, Byline: a.Byline, Published: a.Published, URL: a.URL, Marks: a.Marks,
		})
	}
	return out, nil
}
