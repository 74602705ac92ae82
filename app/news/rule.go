package news

import "time"

// A NameRule is the reader's word on a name, in all articles that the library
// holds and in those to come. It is the reader's own, like a mark: readings are
// made anew by it, it is never changed by them.
type NameRule struct {
	ID     string     `json:"id"` // unique in the library
	Action RuleAction `json:"action"`
	// Name is the name as written, with its capitals: "Mosul Dam".
	Name string `json:"name"`
	// Kind is what the name is to be ([IsName], [RightKind]), or the kind of
	// the names that are joined or parted ([SameAs], [DifferentFrom]). With
	// [NotName] it is empty.
	Kind EntityKind `json:"kind,omitempty"`
	// Other is the second name of [SameAs] and [DifferentFrom].
	Other string `json:"other,omitempty"`

	Off     bool      `json:"off,omitempty"` // kept, but not in force
	Created time.Time `json:"created"`
	// From is the ID of the article in which the rule was made, "" if in none.
	From string `json:"from,omitempty"`
}

// A RuleAction says what a [NameRule] does.
type RuleAction string

const (
	NotName       RuleAction = "not_a_name"     // Name names nothing
	IsName        RuleAction = "is_a_name"      // Name is a name of Kind wherever it stands
	RightKind     RuleAction = "kind"           // where Name is found to be a name, it is one of Kind
	SameAs        RuleAction = "same_as"        // Name and Other are spellings of one entity
	DifferentFrom RuleAction = "different_from" // Name and Other are two entities
)

// RuleActions lists all actions in the order in which they are shown.
var RuleActions = []RuleAction{NotName, IsName, RightKind, SameAs, DifferentFrom}
