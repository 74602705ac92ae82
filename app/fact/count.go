package fact

import (
	"math"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// count sorts a bare number by what it counts and by the verbs around it.
func (r *reader) count(i int, f *news.Fact) bool {
	n, s := r.numbers[i], r.sentence(i)
	c := r.counted(n.After, s.after)
	e := r.evidence(i, c)
	if r.passing(i, c, e) {
		return false
	}
	kind := r.decide(i, c, e)
	if kind == "" {
		return false
	}
	f.Kind, f.Unit, f.Of = kind, "people", c.text
	if f.Of == "" {
		f.Of = "people"
	} else if c.class == people || c.class == captive {
		f.Of += r.people(c)
	}
	switch {
	case kind == news.Fighters && c.class == formation:
		f.Unit = c.noun
	case kind == news.OtherCount && c.class != people && c.class != elided && c.class != captive && c.class != prisoner:
		f.Unit = c.noun
	}
	if e.forecast && kind == news.Displaced {
		f.Status = "forecast"
	}
	return true
}

// people returns what belongs to a phrase for people: the rest of a list ("men,
// women and children"), where captives are from ("from the Turkish consulate").
func (r *reader) people(c counted) string {
	end := c.after
	if list := r.listEnd(end, min(len(r.tokens), end+8)); list > end && classOf(r.word(list-1)) == people && classOf(r.word(end+1)) == people {
		end = list
	} else if c.class == captive && r.word(end) == "from" {
		j := end + 1
		if r.word(j) == "the" {
			j++
		}
		if name := r.nameAt(j); name > j {
			end = name
			if landmarks[r.word(end)] {
				end++
			}
		}
	}
	return r.text[r.tokens[c.after-1].End:r.tokens[end-1].End]
}

// evidence is what the words around a number say about it.
type evidence struct {
	right, left *cue // verb or state after the number; verb before it
	agent       bool // the number is who does it: "three gunmen killed"
	forecast    bool
	source      bool // the number is who says it: "three officers said"
}

func (r *reader) evidence(i int, c counted) evidence {
	var e evidence
	r.lookRight(i, c, &e)
	r.lookLeft(i, &e)
	return e
}

// decide weighs the evidence. A casualty outweighs every noun; then what is
// counted; then the verbs.
func (r *reader) decide(i int, c counted, e evidence) news.FactKind {
	if r.populationOf(i) {
		return news.Population
	}
	if r.wholeOf(i) && (e.right == nil || !outweighs(e.right.kind)) {
		e.right, e.left = nil, nil
	}
	for _, q := range []*cue{e.right, e.left} {
		if q != nil && outweighs(q.kind) && r.livingOr(c) {
			return q.kind
		}
	}
	if e.right == nil && e.left == nil && c.state != nil {
		e.right = c.state
	}
	verb := e.right
	if verb == nil || verb.role == context && e.left != nil {
		verb = e.left
	}
	if k := r.byNoun(i, c, verb); k != "" {
		return k
	}
	if verb != nil && r.livingOr(c) {
		if k := r.verbKind(i, c, verb); k != "" {
			return k
		}
	}
	if r.inhabitants(i, c) {
		return news.Population
	}
	if c.class == elided {
		return r.carried(i)
	}
	if r.numbers[i].Worded && *valueOr(r.numbers[i].Value, 2) == 1 {
		return ""
	}
	return news.OtherCount
}

func valueOr(v *float64, otherwise float64) *float64 {
	if v == nil {
		return &otherwise
	}
	return v
}

// livingOr reports whether the phrase can be people: it names some or nothing.
func (r *reader) livingOr(c counted) bool {
	return c.class != thing && c.class != animal && c.class != formation && c.class != never
}

// byNoun decides by the counted noun, with the verb where the noun leaves two
// kinds open.
func (r *reader) byNoun(i int, c counted, verb *cue) news.FactKind {
	is := func(k news.FactKind) bool { return verb != nil && verb.kind == k }
	switch c.class {
	case captive:
		return news.Hostages
	case prisoner:
		switch {
		case is(news.PrisonersFreed), verb != nil && verb.role == does && verb.kind == news.Displaced:
			return news.PrisonersFreed
		case is(news.Hostages) && verb.role == done, is(news.Displaced) && verb.role == done:
			return verb.kind
		}
		if is(news.Detained) || c.noun == "detainees" || c.noun == "prisoners" || c.noun == "inmates" {
			return news.Detained
		}
	case fighting:
		if is(news.Detained) || is(news.Hostages) && verb.role != done {
			return news.Detained
		}
		if is(news.Hostages) && verb.role == done {
			return news.Hostages
		}
		return news.Fighters
	case formation:
		return news.Fighters
	}
	if c.noun == "men" && r.armed(i) && (verb == nil || verb.role == context) {
		return news.Fighters
	}
	if q, ok := r.nounCue(c); ok && q.kind != news.Population && q.kind != news.Fighters {
		return q.kind
	}
	return ""
}

// nounCue returns the cue of the head noun.
func (r *reader) nounCue(c counted) (cue, bool) {
	for _, q := range cues[c.noun] {
		if q.role == noun && len(q.phrase) == 0 {
			return q, true
		}
	}
	return cue{}, false
}

// verbKind is the kind that a verb gives to people.
func (r *reader) verbKind(i int, c counted, verb *cue) news.FactKind {
	switch {
	case verb.kind == news.PrisonersFreed:
		if k := r.freed(i, verb); k != news.PrisonersFreed || c.class != elided {
			return k
		}
		return r.carried(i)
	case verb.role == taken && c.class == elided && strings.HasPrefix(verb.word, "t"):
		return "" // "took 1,200"
	case verb.kind == news.Hostages && c.class == elided && strings.HasPrefix(verb.word, "h"):
		return "" // "the camps hold 70,000": what was counted last
	}
	return verb.kind
}

// freed decides who was freed or escaped: captives, prisoners, or people who
// got out of danger.
func (r *reader) freed(i int, verb *cue) news.FactKind {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch r.kindOf[k] {
		case news.Hostages:
			return news.Hostages
		case news.Detained, news.PrisonersFreed:
			return news.PrisonersFreed
		}
	}
	escaped := strings.HasPrefix(verb.word, "escap")
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

// passing reports whether the number only picks out or counts in passing:
// sources, "one of", "the two sides", photographs.
func (r *reader) passing(i int, c counted, e evidence) bool {
	n := r.numbers[i]
	one := n.Worded && n.Value != nil && *n.Value == 1
	casualty := func(q *cue) bool { return q != nil && q.kind != news.Displaced && q.kind != news.Population }
	switch {
	case e.source, c.class == never, n.Measure != number.Count, r.named(i):
		return true
	case one && (r.word(n.After) == "of" || !casualty(e.right) && !casualty(e.left)):
		return true
	case n.Value != nil && (*n.Value < 1 || *n.Value != math.Trunc(*n.Value) && c.class != thing):
		return true
	case c.class == elided && e.left == nil && yearlike(r.tokens[n.First].Text) && n.After == n.First+1:
		return true
	case one && (r.definite(n.First) || r.word(n.First-1) == "this" || r.word(n.First-1) == "that" || r.word(n.First-1) == "no"):
		return true
	case r.inName(i), timeUnits[c.noun], (r.word(n.After) == "to" || r.word(n.After) == "-") && number.IsMonth(r.word(n.After+2)):
		return true
	case number.IsMonth(r.word(n.After)), r.word(n.First-1) == "-" && yearlike(r.word(n.First-2)):
		return true // "23 August", "1963-65"
	case c.unknown && e.left == nil && !r.totalBefore(i):
		return true
	case c.class == formation && !strings.HasSuffix(c.noun, "s") && n.Value != nil && *n.Value > 1:
		return true // "the 65 Air Division"
	case r.word(n.After) == "-" && timeUnits[r.word(n.After+1)]:
		return true // "a 14 - year - old boy"
	case n.Worded && r.definite(n.First) && !casualty(e.right) && !casualty(e.left) && n.Value != nil && *n.Value < 10:
		return true
	}
	return false
}

// inName reports whether a number in digits stands within a name that no
// mention covers: "the Ether 7 Festival".
func (r *reader) inName(i int) bool {
	n := r.numbers[i]
	before, after := n.First-1, n.After
	if n.Worded || before <= r.sentence(i).first || after >= r.sentence(i).after || !capital(r.tokens[before]) || !capital(r.tokens[after]) {
		return false
	}
	w, next := r.word(before), r.word(after)
	m, ok := r.mentionAt(before)
	return !weekday(w) && !number.IsMonth(w) && !(ok && m.Kind == news.Place) && !places[r.word(before-1)] && !strings.HasSuffix(next, "s") && country(next) == "" && !r.isGroup(after)
}

var timeUnits = words("year month week day hour minute years months weeks days hours minutes")

// definite reports whether a number of few stands for things already named:
// "the two sides", "these three towns".
func (r *reader) definite(first int) bool {
	switch r.word(first - 1) {
	case "the", "these", "those", "its", "their", "his", "her", "all":
		return true
	}
	return false
}

// named reports whether the number is the tail of a name or a figure that is
// no count: "magnitude 7.8", "number 10".
func (r *reader) named(i int) bool {
	n := r.numbers[i]
	w := r.word(n.First - 1)
	if w == "-" || w == "of" {
		w = r.word(n.First - 2)
	}
	switch w {
	case "magnitude", "number", "no", "version", "page", "chapter", "verse", "age", "aged", "grade", "level", "phase", "stage", "day", "item", "score":
		return w != "number" || r.word(n.First-1) != "of"
	}
	return false
}

// armed reports whether the sentence speaks of arms: then men are fighters.
func (r *reader) armed(i int) bool {
	s, n := r.sentence(i), r.numbers[i]
	for j := max(s.first, n.First-nearby); j < min(s.after, n.After+nearby); j++ {
		if armedWords[r.word(j)] {
			return true
		}
	}
	return false
}

var armedWords = words(`armed weapons weapon guns rifles army protecting guarding defending force forces troops militia fighting military
	battalion uniform uniforms combat`)
