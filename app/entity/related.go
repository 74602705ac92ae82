package entity

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// relations are the rules that join and part names.
type relations struct {
	same  map[string]news.NameRule // by the name that is the same as another
	apart map[string][]news.NameRule
}

func (r *relations) empty() bool { return len(r.same)+len(r.apart) == 0 }

func (r *relations) insert(rule news.NameRule) {
	name, other := lowName(rule.Name), lowName(rule.Other)
	if name == "" || other == "" || name == other || !slices.Contains(news.EntityKinds, rule.Kind) {
		return
	}
	if rule.Action == news.SameAs {
		if r.same == nil {
			r.same = map[string]news.NameRule{}
		}
		r.same[name] = rule
		return
	}
	if r.apart == nil {
		r.apart = map[string][]news.NameRule{}
	}
	r.apart[name] = append(r.apart[name], rule)
}

// lowName is a name by which spellings are compared: its words in low form.
func lowName(name string) string {
	var b strings.Builder
	for i, t := range tokenise(name) {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.low)
	}
	return b.String()
}

// apply parts and joins the entities of a text, and returns them.
func (r *relations) apply(text string, mentions []news.Mention, entities []news.Entity) []news.Entity {
	g := grouping{text: text, mentions: mentions, names: map[string]string{}, at: map[string][]int{}}
	low := map[string]string{} // of each spelling
	for _, e := range entities {
		g.names[e.ID] = e.Name
		for _, s := range e.Spellings {
			low[s] = lowName(s)
		}
	}
	for i, m := range mentions {
		name := low[m.Of(text)]
		g.at[name] = append(g.at[name], i)
	}
	changed := r.part(&g)
	changed = r.join(&g) || changed
	if !changed {
		return entities
	}
	return g.entities()
}

// A grouping changes which mentions are one entity.
type grouping struct {
	text     string
	mentions []news.Mention
	names    map[string]string // by entity
	at       map[string][]int  // mentions, by the low form of their spelling
}

// with returns the mentions that are spelled like a name, and the first
// entity of one of them that the kind has.
func (g *grouping) with(low string, kind news.EntityKind) (at []int, id string) {
	for _, i := range g.at[low] {
		if m := g.mentions[i]; m.Kind == kind {
			at = append(at, i)
			id = cmp.Or(id, m.Entity)
		}
	}
	return at, id
}

// part gives the names that rules hold apart an entity of their own, where one
// entity has both.
func (r *relations) part(g *grouping) (changed bool) {
	for _, name := range sortedKeys(r.apart) {
		for _, rule := range r.apart[name] {
			at, id := g.with(name, rule.Kind)
			_, other := g.with(lowName(rule.Other), rule.Kind)
			if id == "" || id != other {
				continue
			}
			own := g.free(Key(rule.Kind, rule.Name), rule.Kind, rule.Name)
			g.names[own] = g.mentions[at[0]].Of(g.text)
			for _, i := range at {
				g.mentions[i].Entity = own
			}
			changed = true
		}
	}
	return changed
}

// free returns an ID that no entity of the text has.
func (g *grouping) free(id string, kind news.EntityKind, name string) string {
	if _, taken := g.names[id]; taken || id == "" {
		id = strings.ToLower(string(kind)) + ":" + lowName(name)
	}
	for {
		if _, taken := g.names[id]; !taken {
			return id
		}
		id += "'"
	}
}

// join gives the entities of names that are the same one ID: that of the other
// name, whether the text has it or not.
func (r *relations) join(g *grouping) (changed bool) {
	for _, name := range sortedKeys(r.same) {
		_, from := g.with(name, r.same[name].Kind)
		if from == "" {
			continue
		}
		rule := r.last(name)
		_, into := g.with(lowName(rule.Other), rule.Kind)
		if into == "" {
			into = Key(rule.Kind, rule.Other)
		}
		if into == "" || into == from {
			continue
		}
		if g.names[into] == "" {
			g.names[into] = g.names[from]
		}
		for i := range g.mentions {
			if g.mentions[i].Entity == from {
				g.mentions[i].Entity, g.mentions[i].Kind = into, rule.Kind
			}
		}
		delete(g.names, from)
		changed = true
	}
	return changed
}

// last follows the rules from name to name. A circle ends where it began.
func (r *relations) last(name string) news.NameRule {
	rule := r.same[name]
	for range len(r.same) {
		next, ok := r.same[lowName(rule.Other)]
		if !ok || lowName(next.Other) == name {
			break
		}
		rule = next
	}
	return rule
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// entities makes the entities that the mentions say, most mentioned first.
func (g *grouping) entities() []news.Entity {
	var out []news.Entity
	number := map[string]int{}
	spellings := map[string]map[string]int{}
	for _, m := range g.mentions {
		n, ok := number[m.Entity]
		if !ok {
			n = len(out)
			number[m.Entity] = n
			out = append(out, news.Entity{ID: m.Entity, Kind: m.Kind, Name: g.names[m.Entity]})
			spellings[m.Entity] = map[string]int{}
		}
		out[n].Mentions++
		text := m.Of(g.text)
		if spellings[m.Entity][text]++; spellings[m.Entity][text] == 1 {
			out[n].Spellings = append(out[n].Spellings, text)
		}
	}
	for i := range out {
		count := spellings[out[i].ID]
		slices.SortStableFunc(out[i].Spellings, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
		if out[i].Name == "" {
			out[i].Name = out[i].Spellings[0]
		}
	}
	slices.SortStableFunc(out, func(a, b news.Entity) int { return cmp.Compare(b.Mentions, a.Mentions) })
	return out
}

// Holds reports whether a text has one of the names, in any capitals: whether
// a rule on it can matter there.
func Holds(text string, names []string) bool {
	know()
	var lows [][]string
	for _, n := range names {
		if words := strings.Fields(lowName(n)); len(words) > 0 {
			lows = append(lows, words)
		}
	}
	small := appendLower(nil, text) // most texts have none of the words
	lows = slices.DeleteFunc(lows, func(words []string) bool { return !bytes.Contains(small, []byte(words[0])) })
	if len(lows) == 0 {
		return false
	}
	tokens := tokenise(text)
	for i := range tokens {
		for _, words := range lows {
			if beginsWith(tokens[i:], words) {
				return true
			}
		}
	}
	return false
}

func beginsWith(tokens []token, words []string) bool {
	if len(tokens) < len(words) {
		return false
	}
	for i, w := range words {
		if tokens[i].low != w {
			return false
		}
	}
	return true
}
