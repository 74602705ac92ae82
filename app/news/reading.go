package news

// A Span is a half-open range [Start, End) of byte offsets into UTF-8 text.
// Both ends lie on rune boundaries.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Of returns the text of the span, "" where it does not fit in text.
func (s Span) Of(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Shift moves both ends by n bytes.
func (s Span) Shift(n int) Span { return Span{s.Start + n, s.End + n} }

// A Reading is everything that was read out of one article. It is derived:
// a newer reader makes a newer reading of the same article.
type Reading struct {
	Version    int        `json:"reader"` // of the reader that made it
	Mentions   []Mention  `json:"mentions"`
	Entities   []Entity   `json:"entities"`
	Facts      []Fact     `json:"facts"`
	Quantities []Quantity `json:"quantities,omitempty"`

	// Trouble says why the article could not be read for names and numbers,
	// "" when it could: then the other fields hold what there is.
	Trouble string `json:"trouble,omitempty"`
}

// EntityKind sorts entities. The values are the field's usual tags.
type EntityKind string

const (
	Person       EntityKind = "PERSON"
	Organisation EntityKind = "ORG"
	Place        EntityKind = "LOC"
	Group        EntityKind = "NORP" // nationality, religion, people
)

// EntityKinds lists all kinds in the order in which they are shown.
var EntityKinds = []EntityKind{Person, Organisation, Place, Group}

// A Mention is one stretch of text that names an entity.
type Mention struct {
	Span
	Kind    EntityKind `json:"kind"`
	Entity  string     `json:"entity"`             // ID of the entity in the same reading
	InTitle bool       `json:"in_title,omitempty"` // the span is in the title, not the body
}

// An Entity is one person, organisation, place or group of an article under
// all its spellings.
type Entity struct {
	// ID is derived from kind and name, so that the same name in two articles
	// has the same ID.
	ID        string     `json:"id"`
	Kind      EntityKind `json:"kind"`
	Name      string     `json:"name"`      // the fullest spelling
	Spellings []string   `json:"spellings"` // as they stand in the text, most frequent first
	Mentions  int        `json:"mentions"`
}

// Approx says how exactly a number is stated.
type Approx string

const (
	Exact   Approx = "exact"
	About   Approx = "about"    // nearly, some, half a million
	AtLeast Approx = "at_least" // more than, over
	AtMost  Approx = "at_most"  // up to, as many as
	Range   Approx = "range"    // between 560 and 770
	Vague   Approx = "vague"    // dozens; has no value
)

// FactKind sorts facts; shared guidelines decide the hard cases.
type FactKind string

const (
	Displaced      FactKind = "displaced"
	Hostages       FactKind = "hostages"
	Killed         FactKind = "killed"
	Wounded        FactKind = "wounded"
	Missing        FactKind = "missing"
	Detained       FactKind = "detained"
	PrisonersFreed FactKind = "prisoners_freed"
	Fighters       FactKind = "fighters"
	Population     FactKind = "population"
	Distance       FactKind = "distance"
	Money          FactKind = "money"
	Area           FactKind = "area"
	Percent        FactKind = "percent"
	Duration       FactKind = "duration"
	Age            FactKind = "age"
	OtherCount     FactKind = "other_count"
)

// FactKinds lists all kinds in the order in which they are shown.
var FactKinds = []FactKind{
	Displaced, Hostages, Killed, Wounded, Missing, Detained, PrisonersFreed, Fighters,
	Distance, Population, Money, Area, Percent, Duration, Age, OtherCount,
}

// A Fact is one quantity that an article states.
type Fact struct {
	Kind     FactKind `json:"kind"`
	Value    *float64 `json:"value"`               // nil when vague; lower bound of a range
	ValueMax *float64 `json:"value_max,omitempty"` // upper bound of a range
	Unit     string   `json:"unit"`                // people, mi, km, USD, minutes, years, %, battalions, ...
	Approx   Approx   `json:"approx"`

	Of           string `json:"of"`            // the noun counted, or the place measured
	Place        string `json:"place"`         // where, as written in the text
	RelativeTo   string `json:"relative_to"`   // distances: measured from; "the capital" resolved
	Direction    string `json:"direction"`     // distances: north, south-west, ...
	AttributedTo string `json:"attributed_to"` // who says so, "" for the article itself
	// Status is "" for what is stated as it is, else one of the Status
	// constants.
	Status string `json:"status,omitempty"`
	// Period is when, as written: "since January", "on Wednesday"; "" if not said.
	Period string `json:"period,omitempty"`

	Surface  string `json:"surface"`            // the number as written: "half a million", "70 miles"
	Wording  string `json:"wording"`            // with its hedge: "nearly half a million"
	Number   Span   `json:"number"`             // of Surface
	Sentence Span   `json:"sentence"`           // the sentence it stands in
	InTitle  bool   `json:"in_title,omitempty"` // both spans are in the title, not the body

	// Again are the other places where the article states the same fact, in
	// the order of the text.
	Again []Telling `json:"again,omitempty"`
	// Corrected is true when the reader of the article has changed it.
	Corrected bool `json:"corrected,omitempty"`
}

// Statuses of a fact that is not stated plainly.
const (
	Forecast = "forecast" // "could reach 2 million"
	Revised  = "revised"  // the older figure: "revised from 40"
	Denied   = "denied"   // "denied that 40 had died"
	Released = "released" // captives who are free again
	Escaped  = "escaped"
)

// A Telling is one more place where a fact is stated: in the title and in the
// body, twice in the body, or once more in another unit.
type Telling struct {
	Surface  string `json:"surface"`
	Wording  string `json:"wording"`
	Number   Span   `json:"number"`
	Sentence Span   `json:"sentence"`
	InTitle  bool   `json:"in_title,omitempty"`

	// Conversion is true for the same figure in another unit, as in "50 km
	// (30 miles)". Value and Unit are what it says, which need not be what
	// arithmetic says; both are empty otherwise.
	Conversion bool     `json:"conversion,omitempty"`
	Value      *float64 `json:"value,omitempty"`
	Unit       string   `json:"unit,omitempty"`
}

// QuantityKind sorts numbers before they are facts.
type QuantityKind string

const (
	QNumber    QuantityKind = "number"
	QPercent   QuantityKind = "percent"
	QMoney     QuantityKind = "money"
	QDimension QuantityKind = "dimension"
	QAge       QuantityKind = "age"
	QRange     QuantityKind = "range"
)

// A Quantity is a number as the grammar finds it, before it is sorted into
// facts.
type Quantity struct {
	Span
	Kind    QuantityKind `json:"kind"`
	Value   *float64     `json:"value"`
	Unit    string       `json:"unit"`
	Lo      *float64     `json:"lo,omitempty"` // ranges
	Hi      *float64     `json:"hi,omitempty"`
	InTitle bool         `json:"-"`
}
