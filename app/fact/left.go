package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

type startedCue struct {
	cue
	start int
}

// lookLeft reads back from the number for the verb of which it is the object.
func (r *reader) lookLeft(i int, e *evidence) {
	n, s := &r.numbers[i], r.sentence(i)
	j := r.wordingFirst(n) - 1
	for steps := 0; j >= s.first && steps < 4; steps++ {
		if !r.in(j, determiners|standIns|lead) {
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
// who they are ("the dead included four"), or lets them go ("let three go"),
// and where they are a part ("five of the dead").
func (r *reader) saysWho(i, j int) (cue, bool) {
	if after := r.numbers[i].After; r.word(after) == "of" && r.word(after+1) == "the" {
		if q, ok := r.cueAt(after+2, state, noun, total); ok && outweighs(q.kind) {
			q.role = done
			return q, true // "five of the dead"
		}
	}
	switch r.word(j) {
	case "included", "includes", "include":
		q, ok := r.cueAt(j-1, total, noun, state)
		q.role = done
		return q, ok && q.kind != news.Population && q.kind != news.Fighters
	case "were", "are":
		q, ok := r.cueAt(j-1, total, noun, state)
		q.role = done
		return q, ok && outweighs(q.kind) && r.in(j-2, determiners) // "the dead were 12 miners"
	case "let", "lets", "letting":
		after := r.counted(r.numbers[i].After, r.sentence(i).after).after
		return cue{kind: news.PrisonersFreed, role: taken, word: "let"}, loose.has(r.word(after)) || loose.has(r.word(after-1))
	}
	if pronouns.has(r.word(j-1)) && r.word(j) == "buried" {
		return cue{kind: news.Killed, role: done, word: "buried"}, true // "we buried 52"
	}
	if r.ordered(j, r.counted(r.numbers[i].After, r.sentence(i).after).after) {
		return cue{kind: news.Displaced, role: done, word: "ordered"}, true
	}
	return cue{}, false
}

// actBefore returns the act done to the number before which token j stands: "the
// arrest of 12 men", "no word from 40 hikers".
func (r *reader) actBefore(j int) (cue, bool) {
	for k := j - 1; k >= max(0, j-3); k-- {
		for _, q := range r.lexeme(k).cues {
			if q.role == act && k+len(q.phrase) == j && r.phraseAt(k+1, q.phrase) {
				return q, true
			}
		}
	}
	return cue{}, false
}

// cueEndingAt returns the verb whose last word is token j. Verbs of motion and
// other subjects' verbs take no object.
func (r *reader) cueEndingAt(j, from int) (startedCue, bool) {
	for k := j; k >= max(from, j-3); k-- {
		for _, q := range r.lexeme(k).cues {
			if k+len(q.phrase) != j || !r.phraseAt(k+1, q.phrase) || q.role == context && !r.about[q.kind] {
				continue
			}
			if drives.has(q.word) && len(q.phrase) == 0 && !r.drivenOut(j) || q.role == taken && (able.has(r.word(k-1)) && r.in(k, containers) || r.word(k-1) == "it") {
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

// loose are words that say, after "let" and its object, that they are free.
var loose = list{"go", "loose", "out", "free"}

// able are words before a verb that say what room there is: "can hold 400".
var able = list{"can", "could", "to"}
