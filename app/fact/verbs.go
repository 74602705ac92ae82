package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// reach is how many tokens after the noun phrase the verb is looked for.
const reach = 28

// lookRight reads on from the noun phrase for the verb of which the number is
// the subject.
func (r *reader) lookRight(i int, c counted, e *evidence) {
	s := r.sentence(i)
	v := struct{ passive, comma, bare bool }{bare: true} // bare: nothing but the noun phrase so far
	for j := c.after; j < min(s.after, c.after+reach); j++ {
		t := r.tokens[j]
		w := t.Lower
		if t.Text == ";" || t.Text == ":" || r.quoteEnds(j) {
			return
		}
		if v.comma && !r.resumes(j) {
			continue
		}
		v.comma = false
		if v.bare && !v.passive && r.speaks(j, c) {
			e.source = w != "reported" && w != "confirmed"
			return
		}
		if q, ok := r.cueAt(j, does, done, taken, state, context); ok && r.verbFits(&q, j, v.passive, v.bare, e) {
			e.right = &q
			return
		}
		if e.agent {
			return
		}
		switch {
		case r.in(j, auxiliaries) || w == "who" || w == "that":
			v.passive = v.passive || r.in(j, passives)
			e.forecast = e.forecast || r.in(j, forecasts)
			continue
		case t.Text == "—" || t.Text == "(" || t.Text == ")" || t.Text == "]" || r.in(j, clauses) || finite(w) || r.isNumber(j) && !r.joinedList(j):
			return
		case r.isNumber(j) && r.word(j-1) != "aged":
			j = r.counted(r.numbers[r.numberWith(j)].After, s.after).after - 1
		}
		v.comma = t.Text == ","
		v.bare = v.bare && w == ","
	}
}

// quoteEnds reports whether the mark at token j closes what somebody says.
func (r *reader) quoteEnds(j int) bool {
	if t := r.tokens[j].Text; t != "”" && t != "\"" {
		return false
	}
	w := r.word(j - 1)
	return w == "," || w == "." || w == "!" || w == "?"
}

// speaks reports whether token j is what the people counted by c say.
func (r *reader) speaks(j int, c counted) bool {
	return r.in(j, speaking) && c.class != elided && c.class != thing && !r.in(j-1, passives)
}

// resumes reports whether, after a comma, token j takes up the main clause
// again: ", were freed", ", shot by".
func (r *reader) resumes(j int) bool {
	if r.word(j-1) != "," {
		return false
	}
	w := r.word(j)
	if r.in(j, passives) || w == "have" || w == "has" || w == "had" || w == "who" || w == "all" {
		return true
	}
	_, ok := r.cueAt(j, done, does, state)
	return ok && !strings.HasSuffix(w, "ing")
}

// joinedList reports whether the number at token j is listed beside the one
// before, so that both share a verb.
func (r *reader) joinedList(j int) bool {
	w := r.word(j - 1)
	return w == "aged" || w == "and" || w == "," || w == "or" || w == "among" || w == "the" && r.word(j-2) == "among"
}

// finite reports whether w is a verb of its own that no cue explains: the
// subject has got its verb.
func finite(w string) bool {
	switch w {
	case "said", "says", "say", "came", "began", "made", "became", "gave", "did", "do", "does", "helped", "voted", "signed", "worked", "attended":
		return true
	}
	return false
}

// verbFits reports whether the cue at token j speaks of the number before it.
// A verb like "killed" is passive after an auxiliary or where no object
// follows; otherwise the number is who did it.
func (r *reader) verbFits(q *cue, j int, passive, bare bool, e *evidence) bool {
	w, next := r.word(j), j+1+len(q.phrase)
	switch q.role {
	case state:
		return r.word(j-1) != "the"
	case does:
		return true
	case context:
		return bare || passive
	case done, taken:
		if strings.HasSuffix(w, "ing") && !passive || r.in(j, drives) && !(r.in(j+1, leads) && (passive || w == "driven")) {
			e.agent = true
			return false
		}
		if passive || r.word(j-1) == "," || !r.objectAt(next) && (strings.HasSuffix(w, "ed") || r.in(j, irregular)) {
			return true
		}
		e.agent = bare
		return false
	}
	return false
}

// objectAt reports whether an object starts at token i.
func (r *reader) objectAt(i int) bool {
	if i >= len(r.tokens) || r.tokens[i].Gap == number.Paragraph || r.tokens[i].Kind == number.Mark {
		return false
	}
	w := r.word(i)
	if r.isNumber(i) || r.isNumber(i+1) || r.isNumber(i+2) && r.in(i, phraseStart) {
		return true
	}
	if r.in(i, phraseEnds|clauses) || w == "of" || w == "last" || w == "this" || w == "earlier" || w == "yesterday" || w == "today" || strings.HasSuffix(w, "day") || strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "ing") {
		return false
	}
	if number.IsMonth(w) || r.timePoint(i) > 0 || w == "the" && (r.word(i+1) == "next" || r.word(i+1) == "following" || r.word(i+1) == "same") {
		return false
	}
	_, ends := r.cueAt(i, state)
	return !ends
}

// lookLeft reads back from the number for the verb of which it is the object.
func (r *reader) lookLeft(i int, e *evidence) {
	n, s := &r.numbers[i], r.sentence(i)
	j := r.wordingFirst(n) - 1
	for steps := 0; j >= s.first && steps < 4; steps++ {
		if !r.in(j, determiners|lead) {
			break
		}
		j--
	}
	if r.word(j) == "with" && (r.word(j-1) == "together" || r.word(j-1) == "along") {
		j -= 2
	}
	if q, ok := r.saysWho(i, j); ok {
		e.left = &q
		return
	}
	if q, ok := r.actBefore(j); ok {
		e.left = &q
		return
	}
	if q, ok := r.cueEndingAt(j, s.first); ok {
		passive := r.in(q.start-1, passives) && strings.HasSuffix(r.word(q.start), "ed")
		if !passive || r.word(j) != r.word(q.start) || r.word(j+1) == "together" || r.word(j+1) == "along" {
			e.left = &q.cue
			return
		}
	}
	if w := r.word(j); (w == "and" || w == "," || w == "or" || w == "including" || w == "among" || w == "&") && e.right == nil {
		r.inherit(i, j, e)
		if e.left == nil && w == "and" {
			r.beside(i, j, e)
		}
	}
}

// saysWho returns what befell those counted where the verb at token j only says
// who they are ("the dead included four"), or lets them go ("let three go").
func (r *reader) saysWho(i, j int) (cue, bool) {
	switch r.word(j) {
	case "included", "includes", "include":
		q, ok := r.cueAt(j-1, total, noun, state)
		q.role = done
		return q, ok && q.kind != news.Population && q.kind != news.Fighters
	case "let", "lets", "letting":
		after := r.counted(r.numbers[i].After, r.sentence(i).after).after
		return cue{kind: news.PrisonersFreed, role: taken, word: "let"}, r.word(after) == "go"
	}
	return cue{}, false
}

// beside gives the number the verb of the one person named before it: "killed
// the leader and four bodyguards". What follows must not be a verb of its own.
func (r *reader) beside(i, and int, e *evidence) {
	s := r.sentence(i)
	c := r.counted(r.numbers[i].After, s.after)
	if after := c.after; after < s.after && r.tokens[after].Kind != number.Mark && !r.in(after, places) && !weekday(r.word(after)) {
		return
	}
	for j := and - 1; j > max(s.first, and-6); j-- {
		if q, ok := r.cueEndingAt(j, s.first); ok && q.role == done && outweighs(q.kind) {
			e.left = &q.cue
			return
		}
		if r.tokens[j].Kind != number.Word || r.in(j, phraseEnds) || r.word(j) == "of" {
			return
		}
	}
}

// wordingFirst is the first token of the number with its hedge.
func (r *reader) wordingFirst(n *number.Number) int {
	j := n.First
	for j > 0 && r.tokens[j-1].Start >= n.Wording.Start {
		j--
	}
	return j
}

// actBefore returns the act done to the number after "of": "the arrest of 12
// men", "the bodies of 39 migrants".
func (r *reader) actBefore(j int) (cue, bool) {
	if r.word(j) != "of" {
		return cue{}, false
	}
	for _, q := range r.lexeme(j - 1).cues {
		if q.role == act {
			return q, true
		}
	}
	return cue{}, false
}

type startedCue struct {
	cue
	start int
}

// cueEndingAt returns the verb whose last word is token j. Verbs of motion and
// other subjects' verbs take no object.
func (r *reader) cueEndingAt(j, from int) (startedCue, bool) {
	for k := j; k >= max(from, j-3); k-- {
		for _, q := range r.lexeme(k).cues {
			if k+len(q.phrase) != j || !r.phraseAt(k+1, q.phrase) || q.role == context && !r.about[q.kind] {
				continue
			}
			if drives.has(q.word) && len(q.phrase) == 0 && !r.drivenOut(j) || q.role == taken && (able.has(r.word(k-1)) || r.word(k-1) == "it") {
				continue
			}
			if q.role == done || q.role == taken || q.role == context && r.in(k, containers) {
				return startedCue{q, k}, true
			}
		}
	}
	return startedCue{}, false
}

// drivenOut reports whether what is driven after token j is people who must
// leave: "driven 40 families from", never "drove 10 miles".
func (r *reader) drivenOut(j int) bool {
	if r.in(j+1, leads) && r.word(j) != "driven" {
		return false // "drove off a cliff"
	}
	for k := j + 1; k < min(len(r.tokens), j+10); k++ {
		if r.in(k, leads) && !r.isNumber(k-1) || r.word(k) == "out" || r.word(k) == "from" || r.word(k) == "over" && r.word(k+1) == "the" {
			return true
		}
	}
	return false
}

// inherit gives the number the verb of the number listed before it: "killed
// 200 of them and dozens of soldiers".
func (r *reader) inherit(i, join int, e *evidence) {
	for k := i - 1; k >= 0 && k > i-4 && r.inside[k] == r.inside[i]; k-- {
		if r.numbers[k].Bound || r.kindOf[k] == "" {
			continue
		}
		c := r.counted(r.numbers[k].After, r.sentence(i).after)
		kind := r.kindOf[k]
		if _, ok := r.cueAt(c.after, state); ok {
			c.after++ // "43 wounded, including nine children"
		}
		if (c.after == join || r.word(join) == "including" && c.after == join-1 && r.word(c.after) == "," || r.word(join) == "among") && kind != news.OtherCount && kind != news.Fighters && kind != news.Population && !isMeasure(kind) {
			e.left = &cue{kind: kind, role: done}
		}
		return
	}
}

func isMeasure(k news.FactKind) bool {
	switch k {
	case news.Money, news.Area, news.Percent, news.Duration, news.Age, news.Distance:
		return true
	}
	return false
}

// able are words before a verb that say what room there is: "can hold 400".
var able = list{"can", "could", "to"}
