package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// longestObjects is how many tokens a list of objects may have before a number.
const longestObjects = 10

// beside gives the number the verb whose other objects are named before it:
// "killed the leader and four bodyguards". What follows must not be a verb of
// its own.
func (r *reader) beside(i, and int, e *evidence) {
	s := r.sentence(i)
	c := r.counted(r.numbers[i].After, s.after)
	if after := c.after; after < s.after && r.tokens[after].Kind != number.Mark && !r.in(after, places|clauses) && r.timeAt(after) == 0 {
		return
	}
	if q, ok := r.objectVerb(and, s.first); ok {
		e.left = &q
	}
}

// objectVerb returns the verb of whose objects the one named last ends before
// token at.
func (r *reader) objectVerb(at, from int) (cue, bool) {
	for j := at - 1; j > max(from-1, at-longestObjects); j-- {
		if q, ok := r.cueEndingAt(j, from); ok && (q.role == done || q.role == taken) && befalls(q.kind) {
			return q.cue, !r.in(q.start-1, passives)
		}
		with := r.word(j) == "with" || r.word(j) == "along" || r.word(j) == "together"
		joins := with || r.word(j) == "and" || r.word(j) == "," || r.in(j, determiners)
		if !joins && (r.tokens[j].Kind != number.Word || r.in(j, phraseEnds|verbs) || r.word(j) == "of") {
			return cue{}, false
		}
	}
	return cue{}, false
}

// befalls reports whether a fact of kind k says what was done to people.
func befalls(k news.FactKind) bool {
	return outweighs(k) || k == news.Hostages || k == news.Detained
}

// ordered reports whether those counted up to token after must leave: "told 2,000
// people to leave", "moved 800 residents out of".
func (r *reader) ordered(verb, after int) bool {
	if moving.has(r.word(verb)) {
		return r.word(after) == "out" && r.word(after+1) == "of" || r.word(after) == "from" && (r.in(after+2, homes) || r.in(after+3, homes))
	}
	if !ordering.has(r.word(verb)) {
		return false
	}
	for j := after; j < after+4; j++ {
		if r.word(j) == "to" {
			w := r.word(j + 1)
			return w == "leave" || w == "flee" || w == "move" || w == "abandon" || strings.HasPrefix(w, "evacuat")
		}
	}
	return false
}

// harmed reports whether the words after those counted name a wound: "with
// gunshot wounds", "for burns".
func (r *reader) harmed(after, limit int) bool {
	for j := after; j < min(limit, after+6); j++ {
		switch w := r.word(j); {
		case w == "with" || w == "for" || w == "from":
			for k := j + 1; k < min(limit, j+5); k++ {
				if r.tokens[k].Kind == number.Mark || r.in(k, clauses) {
					break
				}
				if injuries.has(r.word(k)) {
					return true
				}
			}
		case r.tokens[j].Kind == number.Mark || r.in(j, clauses):
			return false
		}
	}
	return false
}

var (
	// ordering are verbs that make people do something.
	ordering = list{
		"told", "tell", "tells", "telling", "ordered", "ordering", "order", "urged", "urging", "asked", "asking", "advised", "instructed", "warned",
		"forced", "forcing", "obliged", "compelled",
	}
	// moving are verbs that take people out of where they live.
	moving = list{"moved", "moving", "moves", "cleared", "clearing", "led", "brought", "bringing", "shifted"}
	// injuries are what wounded people have.
	injuries = list{
		"burns", "wounds", "wound", "injuries", "injury", "cuts", "bruises", "fractures", "inhalation", "shock", "concussion", "lacerations", "shrapnel", "frostbite",
	}
)
