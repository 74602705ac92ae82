package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/export"
)

func importFiles(ctx context.Context, lib *app.Library, c call, s IO) int {
	report, err := lib.Import(ctx, app.Files(c.paths()), func(p app.Progress) {
		for _, id := range p.Added { // what is printed is on disk
			fmt.Fprintln(s.Out, id)
		}
	})
	for _, u := range report.Updated {
		fmt.Fprintln(s.Out, u.ID)
	}
	for _, f := range report.Failures {
		s.complain("%v", f)
	}
	fmt.Fprintln(s.Err, Summary(report))
	if err != nil {
		s.complain("%v", err)
	}
	if err != nil || len(report.Failures) > 0 || report.Stopped {
		return Failed
	}
	return Done
}

// Summary says in a sentence what an import did.
func Summary(r app.Report) string {
	var parts []string
	if n := len(r.Added); n > 0 || len(r.Updated)+len(r.Earlier) == 0 {
		parts = append(parts, count(n, "article")+" added")
	}
	if n := len(r.Updated); n > 0 {
		parts = append(parts, count(n, "article")+" with a new text")
	}
	if n := len(r.Earlier); n > 0 {
		parts = append(parts, count(n, "earlier text")+" kept")
	}
	if n := len(r.Known); n > 0 {
		parts = append(parts, fmt.Sprintf("%d already in the library", n))
	}
	if n := len(r.Failures); n > 0 {
		parts = append(parts, fmt.Sprintf("%d could not be read", n))
	}
	if r.Stopped {
		parts = append(parts, "stopped before the end")
	}
	return strings.Join(parts, ", ") + "."
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// jsonHit is a line of search --json.
type jsonHit struct {
	ID        string  `json:"id"`
	Title     string  `json:"title"`
	Source    string  `json:"source"`
	Published string  `json:"published"`
	Field     string  `json:"field"`
	Start     int     `json:"start"`
	End       int     `json:"end"`
	Snippet   string  `json:"snippet"`
	Score     float64 `json:"score"`
	Count     int     `json:"count"`
}

func search(ctx context.Context, lib *app.Library, c call, s IO) int {
	if err := lib.Index(ctx, nil); err != nil {
		s.complain("%v", err) // the rest is searched all the same
	}
	hits := lib.Search(ctx, strings.Join(c.words, " "), c.limit)
	enc := json.NewEncoder(s.Out)
	enc.SetEscapeHTML(false)
	for _, h := range hits {
		card, ok := lib.Card(h.ID)
		if !ok {
			continue
		}
		if c.json {
			err := enc.Encode(jsonHit{h.ID, card.Title, card.Source, card.Published, h.Field, h.Span.Start, h.Span.End, h.Snippet, h.Score, h.Count})
			if err != nil {
				s.complain("%v", err)
				return Failed
			}
			continue
		}
		fmt.Fprintf(s.Out, "%s  %s\n    %s\n", h.ID, joinNonEmpty(" · ", orElse(card.Title, card.Origin), card.Source, card.Published), h.Snippet)
	}
	if len(hits) == 0 && !c.json {
		s.complain("nothing in the library holds all of these words")
	}
	return Done
}

func exportNotes(ctx context.Context, lib *app.Library, c call, s IO) int {
	var ids []string
	for _, name := range c.articles {
		id := lib.Resolve(name)
		if id == "" {
			s.complain("export: %q names no article, or more than one", name)
			return Failed
		}
		ids = append(ids, id)
	}
	var b bytes.Buffer
	err := exported(ctx, lib, &b, c.format, ids)
	switch {
	case errors.Is(err, export.ErrNothing):
		s.complain("there is nothing to export: no passage is highlighted, no article has a note")
		return Failed
	case errors.Is(err, export.ErrNoClaims):
		s.complain("there is nothing to export: no article states a number")
		return Failed
	}
	if err == nil && c.output != "" {
		err = app.WriteFile(c.path(c.output), b.Bytes())
	} else if err == nil {
		_, err = s.Out.Write(b.Bytes())
	}
	if err != nil {
		s.complain("export: %v", err)
		return Failed
	}
	return Done
}

// exported writes the notes of articles, or the situation sheet of what they
// state; of all articles when none is named.
func exported(ctx context.Context, lib *app.Library, out io.Writer, format string, ids []string) error {
	sheet, ok := strings.CutPrefix(format, sheetPrefix)
	if !ok {
		return lib.Export(ctx, out, format, export.Options{}, ids...)
	}
	if err := lib.Prepare(ctx, nil); err != nil {
		return err
	}
	var q claim.Query
	if len(ids) > 0 {
		q.Articles = map[string]bool{}
		for _, id := range ids {
			q.Articles[id] = true
		}
	}
	return lib.Sheet(ctx, out, sheet, q)
}

func backup(_ context.Context, lib *app.Library, c call, s IO) int {
	path := c.path(c.words[0])
	if err := lib.Backup(path); err != nil {
		s.complain("%v", err)
		return Failed
	}
	fmt.Fprintf(s.Err, "%s backed up to %s.\n", count(lib.Len(), "article"), path)
	return Done
}

func restore(_ context.Context, c call, s IO) int {
	if err := app.Restore(c.library, c.path(c.words[0])); err != nil {
		s.complain("%v", err)
		return Failed
	}
	fmt.Fprintf(s.Err, "The library in %s is now that of %s; the one before is kept beside it.\n", c.library, c.words[0])
	return Done
}

func version(_ context.Context, _ call, s IO) int {
	fmt.Fprintln(s.Out, "newsglass", Version)
	return Done
}

func help(_ context.Context, _ call, s IO) int {
	fmt.Fprint(s.Out, usage)
	return Done
}
