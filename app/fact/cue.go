package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// A role says how a cue stands to the number it speaks of; see [kind].
type role int

const (
	noun role = iota
	does
	done
	taken
	state
	context
	total
	act
	topic
)

// A cue is a word or phrase of a row of kinds.
type cue struct {
	kind   news.FactKind
	row    int
	role   role
	word   string
	phrase []string // the words after the first
}

// cuesOf lists the cues of the table of kinds.
func cuesOf(rows []kind) (all []cue) {
	for i, row := range rows {
		for r, list := range [...]string{
			noun: row.nouns, does: row.does, done: row.done, taken: row.taken,
			state: row.states, context: row.context, total: row.totals, act: row.acts, topic: row.topics,
		} {
			for _, form := range forms(list) {
				w := strings.Split(form, "_")
				all = append(all, cue{row.kind, i, role(r), w[0], w[1:]})
			}
		}
	}
	return all
}

// forms expands the verbs marked with + to their regular forms.
func forms(list string) []string {
	var out []string
	for _, w := range strings.Fields(list) {
		verb, regular := strings.CutSuffix(w, "+")
		if !regular {
			out = append(out, w)
			continue
		}
		stem := strings.TrimSuffix(verb, "e")
		s := verb + "s"
		if strings.HasSuffix(verb, "sh") || strings.HasSuffix(verb, "ch") {
			s = verb + "es"
		}
		out = append(out, verb, s, stem+"ed", stem+"ing")
	}
	return out
}

// cueAt returns the cues at token i that have one of the roles: the longest
// phrase per role.
func (r *reader) cueAt(i int, roles ...role) (cue, bool) {
	best, ok := cue{}, false
	if len(r.lexeme(i).cues) == 0 {
		return best, false
	}
	for _, c := range r.lexeme(i).cues {
		if !hasRole(roles, c.role) || !r.phraseAt(i+1, c.phrase) || c.role == context && !r.about[c.kind] && !r.departs(i) {
			continue
		}
		longer := len(c.phrase) > len(best.phrase)
		equal := len(c.phrase) == len(best.phrase) && (c.row < best.row || c.row == best.row && c.role < best.role)
		if !ok || longer || equal {
			best, ok = c, true
		}
	}
	return best, ok
}

func (r *reader) phraseAt(i int, phrase []string) bool {
	for n, w := range phrase {
		if w != "*" && r.word(i+n) != w {
			return false
		}
	}
	return true
}

func hasRole(roles []role, want role) bool {
	for _, x := range roles {
		if x == want {
			return true
		}
	}
	return false
}

// departs reports whether token i says that somebody left a place: "have left
// Donbas", "left the city".
func (r *reader) departs(i int) bool {
	switch r.word(i) {
	case "left", "leave", "leaving":
		if t := i + 1; (r.word(i-1) == "have" || r.word(i-1) == "had") && (t >= len(r.tokens) || r.tokens[t].Kind == number.Mark) {
			return true
		}
	default:
		return false
	}
	if r.word(i+1) == "the" || r.word(i+1) == "their" {
		return r.in(i+2, homes)
	}
	return i+1 < len(r.tokens) && capital(r.tokens[i+1]) && r.tokens[i+1].Gap == number.Space
}

// subjects marks the kinds that the article is about: those with a strong cue.
func (r *reader) subjects() {
	r.about = map[news.FactKind]bool{}
	for i := range r.tokens {
		if c, ok := r.cueAt(i, noun, does, done, state, total, topic); ok && (!drives.has(c.word) || r.drivenOut(i)) {
			r.about[c.kind] = true
		}
	}
}
