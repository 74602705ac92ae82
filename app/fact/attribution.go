package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// A speech is one "X said" of a sentence: the token of its verb and who speaks.
type speech struct {
	at  int
	who string
}

// sayings are the verbs of saying that make their subject a source.
var sayings = words(`said says told reported reports announced confirmed warned added estimates estimated claimed claims stated
	tweeted explained acknowledged noted insisted declared disclosed revealed`)

// listen finds who speaks in every sentence. A sentence within a quotation
// that names no speaker has that of the sentence before.
func (r *reader) listen() {
	r.speeches = make([][]speech, len(r.sentences))
	open, last := false, ""
	for i, s := range r.sentences {
		starts := open || r.tokens[s.first].Text == "“" || r.tokens[s.first].Text == "\""
		r.speeches[i] = r.speechesIn(s, last)
		switch {
		case len(r.speeches[i]) > 0:
			last = r.speeches[i][len(r.speeches[i])-1].who
		case starts && last != "":
			r.speeches[i] = []speech{{s.first, last}}
		case !starts && i > 0 && r.sentences[i-1].paragraph != s.paragraph:
			last = ""
		}
		open = r.quoteOpen(s, open)
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

func (r *reader) speechesIn(s sentence, last string) []speech {
	var out []speech
	for j := s.first; j < s.after; j++ {
		who := ""
		switch w := r.word(j); {
		case w == "according" && r.word(j+1) == "to":
			who = r.sourceAt(j+2, s.after)
		case sayings[w] && !capital(r.tokens[j]) && r.statesWhat(j):
			if who = r.speakerBefore(s.first, j); who == "" && w != "told" {
				who = r.speakerAfter(j+1, s.after)
			}
			if pronouns[strings.ToLower(who)] {
				who = last
			}
		case (w == "put" || w == "puts") && r.word(j+1) == "the":
			who = r.speakerBefore(s.first, j)
		}
		if who != "" {
			out = append(out, speech{j, who})
		}
	}
	return out
}

// statesWhat refuses "claimed the attack" and "reported 12 deaths": only what is
// stated makes the subject a source, except for verbs that need no object.
func (r *reader) statesWhat(j int) bool {
	switch r.word(j) {
	case "claimed", "claims":
		switch r.word(j + 1) {
		case "that", "to", "it", "he", "she", "they":
			return true
		}
		return false
	}
	return true
}

var pronouns = words("he she they it i we who")

// attribution returns who states number i: the first to speak after it in the
// sentence, otherwise the last before it.
func (r *reader) attribution(i int) string {
	all := r.speeches[r.inside[i]]
	if len(all) == 0 {
		return ""
	}
	k, _ := slices.BinarySearchFunc(all, r.numbers[i].First, func(s speech, at int) int { return s.at - at })
	if k < len(all) {
		return all[k].who
	}
	return all[len(all)-1].who
}

// longestSource is how many tokens the description of a source may have.
const longestSource = 9

// sourceAt reads the source after "according to".
func (r *reader) sourceAt(i, limit int) string {
	limit = min(limit, i+longestSource)
	if i < limit && r.word(i) == "the" {
		i++
	}
	end := i
	for end < limit && r.sourceToken(end) {
		end++
	}
	return r.source(i, end)
}

func (r *reader) sourceToken(i int) bool {
	t := r.tokens[i]
	if t.Text == "." {
		return t.Gap == number.None && abbreviations[r.word(i-1)]
	}
	return t.Gap != number.Paragraph && (t.Kind == number.Word && !sourceEnds[t.Text] || t.Text == "-")
}

var sourceEnds = words("who which that as after before while when where and but said says has have had on in at by with were was is are")

// source returns the best name in the tokens [from, to): a person, then an
// organisation, then the words as written.
func (r *reader) source(from, to int) string {
	if from >= to {
		return ""
	}
	low, high := r.tokens[from].Start, r.tokens[to-1].End
	best := ""
	for k := r.names.after(low); k < len(r.names.mentions) && r.names.mentions[k].End <= high; k++ {
		switch m := r.names.mentions[k]; m.Kind {
		case news.Person:
			return m.Of(r.text)
		case news.Organisation:
			best = m.Of(r.text)
		}
	}
	if best != "" {
		return best
	}
	return strings.TrimSpace(r.text[low:high])
}

// speakerBefore reads back from the verb at token j to the start of its
// subject.
func (r *reader) speakerBefore(from, j int) string {
	end := j
	for end > from && (adverbial[r.word(end-1)] || strings.HasSuffix(r.word(end-1), "ly")) {
		end--
	}
	if end > from && r.word(end-1) == "," {
		end-- // "the agency, UNHCR, said"
	}
	if end-2 > from && r.tokens[end-1].Kind == number.Digits && r.word(end-2) == "," {
		end -= 2 // "Mr Khan, 52, told"
	}
	first := end
	for first > max(from, end-longestSource) {
		t := r.tokens[first-1]
		if t.Kind == number.Mark && t.Text != "-" && t.Text != "," && !(t.Text == "." && first > 1 && abbreviations[r.word(first-2)]) || t.Kind == number.Digits || subjectStarts[t.Lower] {
			break
		}
		if t.Text == "," && (end == j || first < end-6 || !capital(r.tokens[min(first, end-1)])) {
			break
		}
		first--
	}
	for first < end && (r.word(first) == "the" || r.word(first) == "a" || r.word(first) == "an" || r.word(first) == ",") {
		first++
	}
	return r.source(first, end)
}

var adverbial = words("has have had also later earlier then who yesterday")

// subjectStarts are words before which the subject of a verb of saying cannot
// reach back.
var subjectStarts = words("that as but while when after because and in on by with which were was is are there since to where at citing told")

// speakerAfter reads an inverted speaker: "said Ana Ruiz, who heads ...".
func (r *reader) speakerAfter(i, limit int) string {
	if i >= limit {
		return ""
	}
	w := r.word(i)
	if !capital(r.tokens[i]) && w != "the" && w != "a" && w != "an" && !titles[w] || strings.HasSuffix(w, "day") {
		return ""
	}
	return r.sourceAt(i, limit)
}

var titles = words("spokesman spokeswoman spokesperson police officials president minister general mayor")
