package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/intake"
	"github.com/newsglass/newsglass/app/news"
)

// read prints what articles say. It touches no library.
func read(ctx context.Context, c call, s IO) int {
	out := bufio.NewWriter(s.Out)
	show := writeReport
	if c.json {
		show = writeJSON
	}
	status := Done
	for _, name := range c.words {
		if ctx.Err() != nil {
			return Failed
		}
		articles, err := readFile(ctx, c, name, s)
		if err != nil {
			status = Failed
			for _, f := range app.Failures(name, err) {
				s.complain("%v", f)
			}
		}
		for _, a := range articles {
			if err := show(out, a, app.Read(a)); err != nil {
				s.complain("%v", err)
				return Failed
			}
		}
		if err := out.Flush(); err != nil { // the reader of a pipe sees each file as it is done
			s.complain("%v", err)
			return Failed
		}
	}
	return status
}

func readFile(ctx context.Context, c call, name string, s IO) ([]news.Article, error) {
	var data []byte
	var err error
	if name == "-" {
		name = "standard input"
		data, err = io.ReadAll(io.LimitReader(s.In, intake.MaxBytes+1))
	} else {
		data, err = readLimited(c.path(name))
	}
	if err != nil {
		return nil, err
	}
	if c.verbatim {
		return intake.ReadVerbatim(ctx, filepath.Base(name), data)
	}
	return intake.Read(ctx, filepath.Base(name), data)
}

func readLimited(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, errors.New("it is a folder; name the files in it, or use import")
	}
	return io.ReadAll(io.LimitReader(f, intake.MaxBytes+1))
}

// The shapes of read --json: a contract with the programs that read it.
type (
	jsonArticle struct {
		ID         string         `json:"id"`
		Title      string         `json:"title"`
		Source     string         `json:"source"`
		Byline     string         `json:"byline"`
		Published  string         `json:"published"`
		Language   string         `json:"language"`
		Body       string         `json:"body"`
		Removed    []string       `json:"removed"`
		Entities   []jsonEntity   `json:"entities"`
		Facts      []jsonFact     `json:"facts"`
		Quantities []jsonQuantity `json:"quantities"`
	}
	jsonEntity struct {
		Start int             `json:"start"`
		End   int             `json:"end"`
		Type  news.EntityKind `json:"type"`
		Name  string          `json:"name"`
		ID    string          `json:"id"`
	}
	jsonFact struct {
		Kind         news.FactKind `json:"kind"`
		Value        *float64      `json:"value"`
		ValueMax     *float64      `json:"value_max"`
		Unit         string        `json:"unit"`
		Approx       news.Approx   `json:"approx"`
		Of           string        `json:"of"`
		Place        string        `json:"place"`
		RelativeTo   string        `json:"relative_to"`
		Direction    string        `json:"direction"`
		AttributedTo string        `json:"attributed_to"`
		Sentence     string        `json:"sentence"`
		Surface      string        `json:"surface"`
		Start        int           `json:"start"`
		End          int           `json:"end"`
		// InTitle says that the figure stands in the title only; it has no
		// place in the body then, and start and end are 0.
		InTitle bool `json:"in_title,omitempty"`
	}
	jsonQuantity struct {
		Start int               `json:"start"`
		End   int               `json:"end"`
		Kind  news.QuantityKind `json:"kind"`
		Value *float64          `json:"value"`
		Unit  string            `json:"unit"`
		Lo    *float64          `json:"lo"`
		Hi    *float64          `json:"hi"`
	}
)

func writeJSON(w io.Writer, a news.Article, r news.Reading) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(jsonOf(a, r)); err != nil {
		return fmt.Errorf("print %s: %w", a.Origin, err)
	}
	return nil
}

func jsonOf(a news.Article, r news.Reading) jsonArticle {
	out := jsonArticle{
		ID: a.Origin, Title: a.Title, Source: a.Source, Byline: a.Byline, Published: a.Published,
		Language: a.Language, Body: a.Body, Removed: append([]string{}, a.Removed...),
		Entities: []jsonEntity{}, Facts: []jsonFact{}, Quantities: []jsonQuantity{},
	}
	name := map[string]string{}
	for _, e := range r.Entities {
		name[e.ID] = e.Name
	}
	for _, m := range r.Mentions {
		if !m.InTitle { // the offsets of all others are the body's
			out.Entities = append(out.Entities, jsonEntity{m.Start, m.End, m.Kind, name[m.Entity], m.Entity})
		}
	}
	for _, f := range r.Facts {
		out.Facts = append(out.Facts, jsonFactOf(a, f))
	}
	for _, q := range r.Quantities {
		if !q.InTitle {
			out.Quantities = append(out.Quantities, jsonQuantity{q.Start, q.End, q.Kind, q.Value, q.Unit, q.Lo, q.Hi})
		}
	}
	return out
}

func jsonFactOf(a news.Article, f news.Fact) jsonFact {
	out := jsonFact{
		Kind: f.Kind, Value: f.Value, ValueMax: f.ValueMax, Unit: f.Unit, Approx: f.Approx,
		Of: f.Of, Place: f.Place, RelativeTo: f.RelativeTo, Direction: f.Direction, AttributedTo: f.AttributedTo,
		Surface: f.Surface, InTitle: f.InTitle,
	}
	if f.InTitle {
		out.Sentence = f.Sentence.Of(a.Title)
	} else {
		out.Sentence, out.Start, out.End = f.Sentence.Of(a.Body), f.Number.Start, f.Number.End
	}
	return out
}
