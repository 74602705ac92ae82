package intake

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// jsonLine is one article of a .jsonl file. Only text is required.
type jsonLine struct {
	ID        json.RawMessage `json:"id"` // a string or a number
	Title     string          `json:"title"`
	Text      *string         `json:"text"`
	Source    string          `json:"source"`
	Byline    string          `json:"byline"`
	Published string          `json:"published"`
	URL       string          `json:"url"`
}

// looksJSONL reports whether the first line is an object with a text.
func looksJSONL(text string) bool {
	line, _, _ := strings.Cut(strings.TrimSpace(strings.TrimPrefix(text, "\ufeff")), "\n")
	var l jsonLine
	return strings.HasPrefix(line, "{") && json.Unmarshal([]byte(line), &l) == nil && l.Text != nil
}

// readJSONL reads one article a line. A broken line is reported by its number
// and the rest goes on.
func readJSONL(ctx context.Context, text string) ([]draft, error) {
	var drafts []draft
	var broken []error
	number := 0
	for line := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		number++
		if ctx.Err() != nil {
			return drafts, errors.Join(broken...)
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		d, reason := readJSONLine(line)
		if reason != "" {
			broken = append(broken, &Error{Line: number, Reason: reason})
			continue
		}
		drafts = append(drafts, d)
	}
	return drafts, errors.Join(broken...)
}

// readJSONLine returns the draft of one line, or why there is none.
func readJSONLine(line string) (d draft, reason string) {
	var l jsonLine
	if err := json.Unmarshal([]byte(line), &l); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) && wrong.Field != "" {
			return d, fmt.Sprintf("%q is a JSON %s where text is wanted", wrong.Field, wrong.Value)
		}
		if errors.As(err, &wrong) {
			return d, fmt.Sprintf("a JSON %s where an object is wanted", wrong.Value)
		}
		return d, fmt.Sprintf("not valid JSON (%v)", err)
	}
	switch {
	case l.Text == nil:
		return d, `has no "text"`
	case strings.TrimSpace(*l.Text) == "":
		return d, `its "text" is empty`
	}
	d = draft{
		title: l.Title, source: l.Source, byline: l.Byline,
		published: isoDate(l.Published), url: strings.TrimSpace(l.URL), text: *l.Text,
	}
	if json.Unmarshal(l.ID, &d.origin) != nil && string(l.ID) != "null" {
		d.origin = string(l.ID)
	}
	if l.Published != "" && d.published == "" {
		d.apart = append(d.apart, "published: "+l.Published)
	}
	return d, ""
}
