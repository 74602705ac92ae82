package news

import (
	"slices"
	"time"
)

// A Correction is the reader's word on one fact of an article: that it is of
// another kind or value, or none. It is a mark: it outlives every new reading
// of the article.
type Correction struct {
	ID string `json:"id"` // unique in the library

	// Span and InTitle are those of the number; Quote is the number as
	// written, Before and After up to 32 code points on either side. They find
	// it again when the text or its reading has changed.
	Span
	InTitle bool   `json:"in_title,omitempty"`
	Quote   string `json:"quote"`
	Before  string `json:"before,omitempty"`
	After   string `json:"after,omitempty"`

	// Lost is true when the text has changed and the number is not in it any
	// more: the correction waits for it to come back.
	Lost bool `json:"lost,omitempty"`

	NotAFact bool     `json:"not_a_fact,omitempty"`
	Kind     FactKind `json:"kind,omitempty"`  // "" leaves it
	Value    *float64 `json:"value,omitempty"` // nil leaves it; in the unit of the fact

	Created time.Time `json:"created"`
}

// NewCorrection returns a correction of f that changes nothing yet. The
// article is the one that f was read from.
func NewCorrection(id string, a Article, f Fact, now time.Time) Correction {
	text := a.Body
	if f.InTitle {
		text = a.Title
	}
	c := Correction{ID: id, Span: f.Number, InTitle: f.InTitle, Quote: f.Surface, Created: now.UTC()}
	if s := f.Number; s.Of(text) != "" {
		c.Before, c.After = lastRunes(text[:s.Start], contextRunes), firstRunes(text[s.End:], contextRunes)
	}
	return c
}

// Correct replaces the correction of the same number, or takes it away when c
// changes nothing.
func (m *Marks) Correct(c Correction) {
	m.Corrections = slices.DeleteFunc(slices.Clone(m.Corrections), func(old Correction) bool { return old.same(c) })
	if c.NotAFact || c.Kind != "" || c.Value != nil {
		m.Corrections = append(m.Corrections, c)
	}
}

func (c Correction) same(d Correction) bool {
	return !c.Lost && !d.Lost && c.InTitle == d.InTitle && c.Overlaps(d.Span)
}

// Correction returns what the reader has said about f. An overlap is enough:
// a newer reading may see "40 miles" where an older one saw "40".
func (m Marks) Correction(f Fact) (c Correction, ok bool) {
	for _, c := range m.Corrections {
		if !c.Lost && c.InTitle == f.InTitle && c.Overlaps(f.Number) {
			return c, true
		}
	}
	return c, false
}

// Corrected returns the facts as the reader has corrected them: without those
// that are none, and with the others changed and marked as such. facts itself
// stays as it is.
func (m Marks) Corrected(facts []Fact) []Fact {
	if len(m.Corrections) == 0 {
		return facts
	}
	out := make([]Fact, 0, len(facts))
	for _, f := range facts {
		if c, ok := m.Correction(f); ok {
			if c.NotAFact {
				continue
			}
			f = c.apply(f)
		}
		out = append(out, f)
	}
	return out
}

func (c Correction) apply(f Fact) Fact {
	if c.Kind != "" {
		f.Kind, f.Corrected = c.Kind, true
	}
	if c.Value != nil {
		v := *c.Value
		f.Value, f.ValueMax, f.Corrected = &v, nil, true
		if f.Approx == Range || f.Approx == Vague {
			f.Approx = Exact
		}
	}
	return f
}
