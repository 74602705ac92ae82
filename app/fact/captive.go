package fact

import (
	"github.com/newsglass/newsglass/app/news"
)

// lost reports whether the number is what somebody lost: "lost 15 soldiers".
func (r *reader) lost(i int) bool {
	switch r.word(r.wordingFirst(&r.numbers[i]) - 1) {
	case "lost", "lose", "loses", "losing":
		return true
	}
	return false
}

// irregularsBefore reports whether the number before number i, in the same
// sentence, counts irregulars.
func (r *reader) irregularsBefore(i int) bool {
	k := r.numberBefore(i)
	return k >= 0 && r.inside[k] == r.inside[i] && irregulars.has(r.counted(r.numbers[k].After, r.numbers[i].First).noun)
}

// irregularsHold reports whether irregulars hold those whom number i counts:
// "the rebels hold 12 soldiers".
func (r *reader) irregularsHold(i int) bool {
	s, at := r.sentence(i), r.numbers[i].First
	for j := at - 1; j >= max(s.first, at-longestSubject); j-- {
		if irregulars.has(r.word(j)) {
			return true
		}
	}
	return false
}

// freed decides who was freed or escaped: captives, prisoners, or people who
// got out of danger.
func (r *reader) freed(i int, verb *cue, e evidence) news.FactKind {
	switch {
	case e.relative != nil && e.relative.kind == news.Hostages:
		return news.Hostages // "whom the rebels took were let go"
	case e.relative != nil && e.relative.kind == news.Detained, breakouts.has(verb.word):
		return news.PrisonersFreed
	}
	if verb.role != does && r.captorsFree(i) || verb.word == "let" && r.about[news.Hostages] {
		return news.Hostages
	}
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch r.kindOf[k] {
		case news.Hostages:
			return news.Hostages
		case news.Detained, news.PrisonersFreed:
			return news.PrisonersFreed
		}
	}
	if verb.role == does && (r.prisonersBefore(i) || r.inPrison(i)) {
		return news.PrisonersFreed
	}
	if r.trapped(i) {
		return news.OtherCount // "to free five passengers trapped in the wreck"
	}
	escaped := verb.role == does
	switch {
	case r.about[news.Hostages]:
		return news.Hostages
	case escaped && r.about[news.Displaced]:
		return news.Displaced
	case escaped:
		return news.OtherCount
	}
	return news.PrisonersFreed
}

// trapped reports whether the sentence says of those whom number i counts that
// nobody but rubble or water held them.
func (r *reader) trapped(i int) bool {
	s, at := r.sentence(i), r.numbers[i].First
	for j := max(s.first, at-longestTotal); j < min(s.after, at+2*longestTotal); j++ {
		if traps.has(r.word(j)) {
			return true
		}
	}
	return false
}

// traps are what holds people without anybody's will.
var traps = list{"trapped", "stuck", "stranded", "rubble", "wreck", "wreckage", "debris", "marooned", "cave", "lift", "lifts"}

// breakouts are the first words of verbs that only prisoners do.
var breakouts = list{"broke", "break", "breaking", "tunnelled", "tunneled", "walked", "walk"}

// prisonersBefore reports whether the sentence of number i names prisoners
// before it.
func (r *reader) prisonersBefore(i int) bool {
	for j := r.numbers[i].First - 1; j >= max(r.sentence(i).first, r.numbers[i].First-longestTotal); j-- {
		if r.lexeme(j).class == prisoner {
			return true
		}
	}
	return false
}

// caughtIn reports whether those who are caught at token j are caught by no
// one: "caught in the crossfire".
func (r *reader) caughtIn(j int) bool {
	w := r.word(j + 1)
	return w == "in" || w == "up" || w == "between" || w == "off"
}

// verbToken returns the token of the verb after those counted.
func (r *reader) verbToken(i int, c counted, verb *cue) int {
	j, limit := c.after, r.sentence(i).after
	for j < min(limit, c.after+reach) && r.word(j) != verb.word {
		j++
	}
	return j
}

// irregulars are fighters who, when they are captured, are held by a state.
var irregulars = list{
	"gunmen", "gunman", "militants", "rebels", "insurgents", "fighters", "jihadis", "jihadists", "terrorists", "attackers", "bombers",
	"extremists", "islamists", "guerrillas", "militiamen", "raiders", "assailants", "combatants", "mercenaries",
}
