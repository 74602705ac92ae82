package news

// Verdict says how the statements of a claim stand to each other. Newsglass
// shows a disagreement and never picks a winner.
type Verdict string

const (
	// Single: only one article, or several that carry one text, state it.
	Single Verdict = "single"
	// Agree: one value fits all statements, hedges and rounding considered.
	Agree Verdict = "agree"
	// Differ: two statements of one scope cannot both be right.
	Differ Verdict = "differ"
	// Scope: the statements differ, but not about the same thing: they name
	// other places, periods, parts or times.
	Scope Verdict = "scope"
)

// Verdicts lists all verdicts in the order in which they are shown.
var Verdicts = []Verdict{Differ, Scope, Agree, Single}

// A Claim is one quantity as all articles state it: a row of the comparison.
type Claim struct {
	// ID names the row: equal for equal quantities whatever the articles.
	ID   string   `json:"id"`
	Kind FactKind `json:"kind"`
	// Of is what is counted or the place that is measured, Place where or
	// "", RelativeTo what a distance is measured from, Period when: each in
	// the wording that most articles use.
	Of         string `json:"of"`
	Place      string `json:"place"`
	RelativeTo string `json:"relative_to"`
	Period     string `json:"period"`

	// Unit is the one that Min, Max, Latest and the values of the cells are in.
	Unit string `json:"unit"`
	// Min and Max are the lowest and highest value stated, Latest that of the
	// newest article; nil when every statement is vague.
	Min    *float64 `json:"min"`
	Max    *float64 `json:"max"`
	Latest *float64 `json:"latest"`

	// Cells are in the order of date; one article has one cell, or more where
	// it states the quantity more than once and differently.
	Cells   []Cell  `json:"cells"`
	Omitted int     `json:"omitted,omitempty"` // articles whose cells were left out: the oldest
	Sources int     `json:"sources"`           // independent ones
	Verdict Verdict `json:"verdict"`
}

// Articles returns the number of articles that state the claim.
func (c Claim) Articles() int {
	seen := map[string]bool{}
	for _, cell := range c.Cells {
		seen[cell.Article] = true
	}
	return len(seen) + c.Omitted
}

// A Cell is what one article states of a claim.
type Cell struct {
	Article   string `json:"article"` // ID
	Title     string `json:"title"`
	Source    string `json:"source"`
	Published string `json:"published"`

	Fact Fact `json:"fact"`
	// Value and ValueMax are the fact's in the unit of the claim; nil as there.
	Value    *float64 `json:"value"`
	ValueMax *float64 `json:"value_max"`

	// Origin numbers the independent sources of the claim from 1: cells of
	// equal origin carry the same text, or are of the same outlet.
	Origin int `json:"origin"`
	// Quote is the sentence it stands in, URL the article's; both are "" until
	// they are looked up: rows are built without the texts.
	Quote string `json:"quote,omitempty"`
	URL   string `json:"url,omitempty"`
}
