package coref

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// rules are what the reader has said about names in all articles.
type rules struct {
	same   []news.NameRule
	differ map[[2]string]bool // IDs of nodes, both ways
	alone  map[string]bool    // kind and name of those that a rule parts though their key is one

	joined map[int32]int32   // a root -> the root that stands for it
	joins  map[int32][]int32 // a root -> the roots that it stands for
}

// SetRules makes the reader's rules count, in place of those set before: of
// all rules those that are in force and say which names are the same or
// different. Articles need not be put in again for it.
func (ix *Index) SetRules(all []news.NameRule) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	before := ix.rules
	ix.rules = rules{differ: map[[2]string]bool{}, alone: map[string]bool{}, joined: before.joined, joins: before.joins}
	for _, r := range all {
		switch {
		case r.Off || r.Kind == "":
		case r.Action == news.SameAs:
			ix.rules.same = append(ix.rules.same, r)
		case r.Action == news.DifferentFrom:
			ix.differ(r)
		}
	}
	ix.reenter(before.alone, ix.rules.alone)
	for pair := range before.differ {
		ix.reconsider(pair[0])
	}
	for pair := range ix.rules.differ {
		ix.reconsider(pair[0])
	}
	ix.pending.rules = true
}

// differ parts two names. Where one key stands for both, each gets a node of
// its own.
func (ix *Index) differ(r news.NameRule) {
	a, b := ix.ruled(r.Kind, r.Name), ix.ruled(r.Kind, r.Other)
	if a == b {
		ix.rules.alone[string(r.Kind)+r.Name], ix.rules.alone[string(r.Kind)+r.Other] = true, true
		a, b = ix.ruled(r.Kind, r.Name), ix.ruled(r.Kind, r.Other)
	}
	ix.rules.differ[[2]string{a, b}], ix.rules.differ[[2]string{b, a}] = true, true
}

// ruled returns the ID of the node of a name in a rule.
func (ix *Index) ruled(kind news.EntityKind, name string) string {
	id, _ := ix.identify(&news.Entity{Kind: kind, Name: name})
	return id
}

// apart reports whether a rule says that two nodes are different.
func (ix *Index) apart(a, b int32) bool {
	return len(ix.rules.differ) > 0 && ix.rules.differ[[2]string{ix.nodes[a].id, ix.nodes[b].id}]
}

// reenter puts the articles in again that have a name which is in one of the
// sets and not in the other.
func (ix *Index) reenter(before, after map[string]bool) {
	for _, set := range []map[string]bool{before, after} {
		for key := range set {
			if before[key] == after[key] {
				continue
			}
			for _, kind := range news.EntityKinds {
				if name, ok := strings.CutPrefix(key, string(kind)); ok {
					ix.reenterName(name)
				}
			}
		}
	}
}

func (ix *Index) reenterName(name string) {
	spelling, ok := ix.names.numbers[name]
	if !ok {
		return
	}
	articles := map[int32]bool{}
	for _, n := range ix.names.list[spelling].nodes {
		for _, p := range ix.nodes[n].postings {
			articles[p.article] = true
		}
	}
	for article := range articles {
		ix.reenterArticle(article)
	}
}

func (ix *Index) reenterArticle(article int32) {
	var entities []news.Entity
	for in := range unpack(ix.articles.list[article].named) {
		n := &ix.nodes[in.node]
		e := news.Entity{ID: n.id, Kind: n.kind, Name: ix.names.list[in.name].text, Mentions: int(in.mentions)}
		if strings.Contains(n.id, "=") {
			e.ID = ""
		}
		for _, s := range in.spellings {
			e.Spellings = append(e.Spellings, ix.names.list[s].text)
		}
		entities = append(entities, e)
		ix.add(article, in, -1)
	}
	var named []naming
	for i := range entities {
		named = ix.put(named, article, &entities[i])
	}
	ix.articles.list[article].named = pack(named)
}

// reconsider lets the node with an ID be tied anew.
func (ix *Index) reconsider(id string) {
	n, ok := ix.byID[id]
	if !ok {
		return
	}
	at := &ix.nodes[n]
	ix.pending.twins[at.twin] = true
	if words := strings.Fields(at.name); at.kind == news.Person && len(words) > 0 {
		ix.pending.surnames[ix.options.Surname(words)] = true
	}
	for _, t := range at.spellings {
		if f := ix.options.Form(at.kind, ix.names.list[t.spelling].text); at.kind == news.Organisation {
			ix.pending.acronyms[f.Acronym], ix.pending.acronyms[f.Initials] = true, true
		}
	}
}
