package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/number"
)

// A speech is one "X said" of a sentence.
type speech struct {
	at  int // token of the verb, or of "according"
	who string
	// back is true where the words stated stand before: "12 died, police said".
	back bool
}

// listen finds who speaks in every sentence. A sentence within a quotation
// that names no speaker has the one who is named where the quotation closes,
// otherwise that of the sentence before.
func (r *reader) listen() {
	r.speeches = make([][]speech, len(r.sentences))
	open, last, pending := false, "", 0 // pending: first sentence of the open quotation without a speaker of its own
	for i, s := range r.sentences {
		first := r.tokens[s.first].Text
		quoted := open || first == "“" || first == "\""
		if !open {
			pending = i
		}
		r.speeches[i] = r.speechesIn(i, last)
		switch {
		case len(r.speeches[i]) > 0:
			last = r.speeches[i][len(r.speeches[i])-1].who
			if quoted && r.speeches[i][0].back {
				r.voice(pending, i, r.speeches[i][0].who)
			}
			pending = i + 1
		case quoted && last != "":
			r.voice(i, i+1, last)
		case !quoted && i > 0 && r.sentences[i-1].paragraph != s.paragraph:
			last = ""
		}
		open = r.quoteOpen(s, open)
	}
}

// voice makes who the speaker of the sentences [from, to).
func (r *reader) voice(from, to int, who string) {
	for i := from; i < to; i++ {
		r.speeches[i] = []speech{{at: r.sentences[i].first, who: who}}
	}
}

// quoteOpen reports whether a quotation is open at the end of s.
func (r *reader) quoteOpen(s sentence, open bool) bool {
	for _, t := range r.tokens[s.first:s.after] {
		switch t.Text {
		case "“":
			open = true
		case "”":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// speechesIn returns the speeches of sentence i; last is who spoke last.
func (r *reader) speechesIn(i int, last string) []speech {
	s := r.sentences[i]
	var out []speech
	for j := s.first; j < s.after; j++ {
		who, w := "", r.word(j)
		switch {
		case w == "according" && r.word(j+1) == "to":
			if who = r.sourceAt(j+2, s.after); who != "" {
				out = append(out, speech{j, who, j > s.first && r.word(j-1) != "but" && r.word(j-1) != "and"})
			}
			continue
		case !r.in(j, sayings) || capital(r.tokens[j]) || !r.states(j, s):
			continue
		case w == "adding" || w == "saying":
			if len(out) > 0 {
				who = out[len(out)-1].who
			}
		default:
			who = r.speaker(i, j, last)
		}
		if who != "" {
			out = append(out, speech{j, who, r.closes(j+1, s) || w == "told" && r.shortHearer(j+1)})
		}
	}
	return out
}

// states reports whether the verb of saying at token j states something: "told
// his followers to arm", "was said to be", "claimed the attack" do not.
func (r *reader) states(j int, s sentence) bool {
	k := j - 1
	for k > s.first && strings.HasSuffix(r.word(k), "ly") {
		k--
	}
	if w := r.word(k); r.in(k, passives) || w == "to" {
		return false
	}
	next := r.word(j + 1)
	if w := r.word(j); w != "said" && w != "told" && strings.HasSuffix(w, "ed") && (next == "to" || next == "by" || next == "at" || next == "as" || next == "in") {
		return false // "a population estimated at"
	}
	switch r.word(j) {
	case "claimed", "claims":
		return next == "that" || next == "to" || next == "it" || next == "he" || next == "she" || next == "they"
	case "fear", "fears":
		return next == "that" || r.doubts(j, s)
	case "found", "finds", "showed", "shows", "suggested", "suggests":
		return next == "that"
	case "denied", "denies":
		return next == "that" || claims.has(next)
	case "told", "tells":
		return !r.orders(j+1, s.after)
	case "put", "puts":
		for k := j + 1; k < min(s.after, j+12); k++ {
			if r.word(k) == "at" && (r.isNumber(k+1) || r.isNumber(r.skip(k+1, lead)) || r.isNumber(k+2)) {
				return true
			}
		}
		return false
	}
	return true
}

// doubts reports whether what is feared after token j may yet come: "fear the
// outbreak could spread".
func (r *reader) doubts(j int, s sentence) bool {
	for k := j + 1; k < min(s.after, j+8); k++ {
		if w := r.word(k); w == "could" || w == "might" || w == "may" && !capital(r.tokens[k]) {
			return true
		}
	}
	return false
}

// orders reports whether those told are told to do something, which states
// nothing.
func (r *reader) orders(i, limit int) bool {
	for k := i; k < min(limit, i+8); k++ {
		w := r.word(k)
		if w == "that" || w == "how" || r.tokens[k].Kind == number.Mark && w != "-" {
			return false
		}
		if w == "to" && k+1 < limit && !capital(r.tokens[k+1]) {
			return true
		}
	}
	return false
}

// closes reports whether nothing is stated between token i and the next stop:
// then what is stated stands before. The day, the place and the hearer may
// stand there.
func (r *reader) closes(i int, s sentence) bool {
	for k := i; k < min(s.after, i+10); k++ {
		t := r.tokens[k]
		switch {
		case t.Text == "," || t.Text == "." || t.Text == ";" || t.Text == "”" || t.Text == "\"" || t.Text == "—" || t.Text == "?" || t.Text == "!":
			return true
		case k > i && r.in(k, clauses) && r.word(k+1) != "many" && r.word(k+1) != "much" && r.word(k+1) != "few":
			return true // "told the BBC as she queued"
		case t.Kind == number.Word && (capital(t) || r.in(k, saidTo)) || t.Text == "-":
		default:
			isNumber := r.isNumber(k)
			if t.Kind == number.Mark || t.Kind == number.Word || isNumber && k == i {
				return false
			}
		}
	}
	return i+10 >= s.after
}

// shortHearer reports whether only those who are told stand between token i and
// a stop: "the company told unions."
func (r *reader) shortHearer(i int) bool {
	for k := i; k < min(len(r.tokens), i+4); k++ {
		if t := r.tokens[k]; t.Text == "." || t.Text == "," {
			return true
		} else if t.Kind != number.Word || t.Lower == "that" || r.in(k, phraseEnds|auxiliaries) {
			return false
		}
	}
	return false
}
