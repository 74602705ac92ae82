package app

import (
	"cmp"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// NameRules returns the reader's rules on names in the order of their making,
// those that are switched off among them.
func (l *Library) NameRules() []news.NameRule {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return slices.Clone(l.rules)
}

// AddNameRule makes a rule in force, in all articles at once: those that are
// opened from now on are read by it, [Library.Spread] reads the others anew. It
// takes the place of older rules that it contradicts. ID and Created are set
// here. An incomplete rule is an error.
func (l *Library) AddNameRule(r news.NameRule) error { return l.AddNameRules(r) }

// AddNameRules is AddNameRule for several rules, which are one step for
// [Library.Undo].
func (l *Library) AddNameRules(rules ...news.NameRule) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	var s ruleStep
	held := l.NameRules()
	for i, r := range rules {
		r.Name, r.Other = oneLine(r.Name), oneLine(r.Other)
		if err := checkRule(r); err != nil {
			return err
		}
		r.ID, r.Off = rand.Text(), false
		r.Created = time.Now().UTC().Add(time.Duration(i)) // one after the other
		s.what = ruleStepNames[r.Action]
		s.put(r, held)
	}
	if len(s.in) == 0 {
		return nil
	}
	return l.do(s)
}

// SwitchNameRule switches a rule off, or on again. A rule that is not there is
// an error.
func (l *Library) SwitchNameRule(id string, on bool) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	old, err := l.nameRule(id)
	if err != nil || old.Off == !on {
		return err
	}
	changed := old
	changed.Off = !on
	return l.do(ruleStep{what: "switch of a name rule", out: []news.NameRule{old}, in: []news.NameRule{changed}})
}

// RemoveNameRule takes a rule away. A rule that is not there is an error.
func (l *Library) RemoveNameRule(id string) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	old, err := l.nameRule(id)
	if err != nil {
		return err
	}
	return l.do(ruleStep{what: "removal of a name rule", out: []news.NameRule{old}})
}

func (l *Library) nameRule(id string) (news.NameRule, error) {
	for _, r := range l.NameRules() {
		if r.ID == id {
			return r, nil
		}
	}
	return news.NameRule{}, errors.New("this name rule is no longer there")
}

// ruleStepNames name the making of a rule for a person.
var ruleStepNames = map[news.RuleAction]string{
	news.NotName: "removal of a name", news.IsName: "new name", news.RightKind: "kind of a name",
	news.SameAs: "joining of two names", news.DifferentFrom: "parting of two names",
}

// checkRule says what a rule lacks.
func checkRule(r news.NameRule) error {
	pair := r.Action == news.SameAs || r.Action == news.DifferentFrom
	switch {
	case !slices.Contains(news.RuleActions, r.Action):
		return fmt.Errorf("a name rule cannot be %q", r.Action)
	case !entity.Holds(r.Name, []string{r.Name}):
		return fmt.Errorf("%q has no word in it that could be a name", r.Name)
	case r.Action != news.NotName && !slices.Contains(news.EntityKinds, r.Kind):
		return fmt.Errorf("the rule on %q says no kind; it is one of PERSON, ORG, LOC, NORP", r.Name)
	case pair && !entity.Holds(r.Other, []string{r.Other}):
		return fmt.Errorf("the rule on %q lacks the other name", r.Name)
	case pair && strings.EqualFold(r.Name, r.Other):
		return fmt.Errorf("%q is already the same name", r.Name)
	}
	return nil
}

// contradicts reports whether two rules cannot both be meant: both say what one
// name is, or how the same two names stand to each other.
func contradicts(a, b news.NameRule) bool {
	pairs := func(r news.NameRule) bool { return r.Action == news.SameAs || r.Action == news.DifferentFrom }
	if pairs(a) != pairs(b) {
		return false
	}
	if !pairs(a) {
		return a.Name == b.Name
	}
	straight := strings.EqualFold(a.Name, b.Name) && strings.EqualFold(a.Other, b.Other)
	crossed := strings.EqualFold(a.Name, b.Other) && strings.EqualFold(a.Other, b.Name)
	return straight || crossed
}

// alike reports whether two rules say the same.
func alike(a, b news.NameRule) bool {
	return a.Action == b.Action && a.Name == b.Name && a.Other == b.Other && a.Kind == b.Kind
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// loadRules reads the rules when the library is opened. One that cannot be read
// is left as it is.
func (l *Library) loadRules(tx *store.Tx) error {
	err := ruleDocs.EachLenient(tx, func(_ string, r news.NameRule) error {
		l.rules = append(l.rules, r)
		return nil
	}, func(err error) { l.warnings = append(l.warnings, err) })
	if err != nil {
		return err
	}
	l.setRules(l.rules)
	l.comparison.entities.SetRules(l.rules)
	if l.spread, _, err = spreadDocs.Get(tx, spreadID); err != nil {
		l.spread = spread{} // how far it came is lost: all rules are brought to all articles again
		for _, r := range l.rules {
			l.spread.add(r)
		}
	}
	return nil
}

// setRules puts the rules in force in memory. l.mu is held, or nobody else has
// the library yet.
func (l *Library) setRules(rules []news.NameRule) {
	slices.SortStableFunc(rules, func(a, b news.NameRule) int {
		return cmp.Or(a.Created.Compare(b.Created), cmp.Compare(a.ID, b.ID))
	})
	l.rules = rules
	l.finder.Store(entity.NewFinder(rules))
}

// A ruleStep takes rules out and puts others in.
type ruleStep struct {
	what    string
	out, in []news.NameRule
}

// put puts a rule in, and takes out which of the rules held it contradicts.
func (s *ruleStep) put(r news.NameRule, held []news.NameRule) {
	s.in = slices.DeleteFunc(s.in, func(old news.NameRule) bool { return contradicts(r, old) })
	for _, old := range held {
		taken := slices.ContainsFunc(s.out, func(o news.NameRule) bool { return o.ID == old.ID })
		if contradicts(r, old) && !taken {
			s.out = append(s.out, old)
		}
	}
	s.in = append(s.in, r)
}

func (s ruleStep) name() string    { return s.what }
func (s ruleStep) article() string { return "" }

func (s ruleStep) redo(l *Library) error { return l.changeRules(s.out, s.in) }
func (s ruleStep) undo(l *Library) error { return l.changeRules(s.in, s.out) }

// changeRules writes the change of the rules together with what follows from
// it for the articles, and puts it in force.
func (l *Library) changeRules(out, in []news.NameRule) error {
	before := l.NameRules()
	after := slices.DeleteFunc(slices.Clone(before), func(r news.NameRule) bool {
		return slices.ContainsFunc(out, func(o news.NameRule) bool { return o.ID == r.ID })
	})
	after = append(after, in...)
	pending := l.spreading()
	next := l.spreadOf(append(slices.Clone(out), in...))
	force := func(rules []news.NameRule, s spread) {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.setRules(rules)
		l.spread = s
	}
	err := l.db.Update(func(tx *store.Tx) error {
		for _, r := range out {
			if err := ruleDocs.Delete(tx, r.ID); err != nil {
				return err
			}
		}
		for _, r := range in {
			if err := ruleDocs.Put(tx, r.ID, r); err != nil {
				return err
			}
		}
		if err := putSpread(tx, next); err != nil {
			return err
		}
		force(after, next) // within the transaction: what is written later is read by them
		return nil
	})
	if err != nil {
		force(before, pending)
		return err
	}
	l.comparison.entities.SetRules(l.NameRules())
	l.comparison.entities.Settle()
	l.announce(Change{Rules: true})
	return nil
}
