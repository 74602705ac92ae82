package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// longestSource is how many tokens the description of a source may have.
const longestSource = 12

// isRole reports whether the noun w names somebody who can state something.
func isRole(w string) bool {
	w = strings.TrimSuffix(w, "'s")
	if roles.has(w) || strings.HasSuffix(w, "man") || strings.HasSuffix(w, "woman") {
		return true
	}
	if plural := lexemeOf(w + "s"); plural.class == people && !plural.tallied() {
		return true
	}
	c := classOf(w)
	return c == fighting || c == people && !lexemeOf(w).tallied()
}

// sourceAt reads the source that starts at token i.
func (r *reader) sourceAt(i, limit int) string {
	limit = min(limit, i+longestSource)
	end := i
	for end < limit && r.sourceToken(end) {
		end++
	}
	who := r.source(i, end)
	if m, ok := r.mentionAt(end + 1); ok && r.word(end) == "," && m.Kind == news.Person && who != "" && end+1 < limit {
		return m.Of(r.text) // "according to a spokesman, Ali Hassan"
	}
	return who
}

func (r *reader) sourceToken(i int) bool {
	t := r.tokens[i]
	if t.Text == "." {
		return t.Gap == number.None && r.in(i-1, abbreviations)
	}
	return t.Gap != number.Paragraph && (t.Kind == number.Word && !sourceEnds.has(t.Text) || t.Text == "-")
}

// source names the source in the tokens [from, to): the leftmost phrase between
// prepositions whose last noun can state something, with the office it is for.
func (r *reader) source(from, to int) string {
	for part := from; part < to; {
		end := part
		for end < to && !r.preposition(end) {
			end++
		}
		start := r.pastTime(part, end)
		if m, ok := r.mentionAt(start); start < end && r.canState(start, end) && (part == from || !ok || m.Kind != news.Place) {
			return r.sourceText(start, end, to)
		}
		part = end + 1
	}
	return ""
}

// preposition reports whether token i is a preposition outside a name.
func (r *reader) preposition(i int) bool {
	if m, ok := r.mentionAt(i); ok && m.Start < r.tokens[i].Start {
		return false
	}
	return r.in(i, prepositions)
}

// pastTime skips determiners and the day at the start of a phrase: "On Friday
// the police".
func (r *reader) pastTime(i, end int) int {
	for i < end {
		w := r.word(i)
		if !r.in(i, determiners|standIns) && w != "one" && w != "some" && w != "many" && w != "two" && w != "three" && !number.IsMonth(w) && !weekday(w) && w != "-" && r.tokens[i].Kind == number.Word {
			break
		}
		i++
	}
	return i
}

// canState reports whether the phrase [from, to) is headed by a name or a role.
func (r *reader) canState(from, to int) bool {
	w := r.word(to - 1)
	if weekday(w) || number.IsMonth(w) || r.tokens[to-1].Kind == number.Digits {
		return false
	}
	if m, ok := r.mentionAt(to - 1); ok {
		return m.Kind != news.Place || m.Start <= r.tokens[from].Start
	}
	return isRole(w) || capital(r.tokens[to-1]) && (to-from == 1 || capital(r.tokens[from]))
}

// sourceText returns a person's name alone, otherwise the phrase with what it
// is of or for.
func (r *reader) sourceText(from, end, to int) string {
	for k := end - 1; k >= from; k-- {
		if m, ok := r.mentionAt(k); ok && m.Kind == news.Person && m.End <= r.tokens[end-1].End && r.word(k) != "'s" && !strings.HasSuffix(r.word(end-1), "'s") {
			if m.End == r.tokens[end-1].End {
				return m.Of(r.text)
			}
		}
	}
	study := studies.has(r.word(end - 1))
	for end < to && (r.word(end) == "of" || r.word(end) == "for" || study && r.word(end) == "by") && !strings.HasSuffix(r.word(end+1), "day") {
		next := end + 1
		for next < to && !r.preposition(next) {
			next++
		}
		end = next
	}
	if m, ok := r.mentionAt(end - 1); ok && m.Kind == news.Person && !r.in(r.tokenAt(m.Start, from)-1, prepositions) {
		return m.Of(r.text) // "Secretary of State Ana Ruiz"
	}
	return strings.TrimSpace(r.text[r.tokens[from].Start:r.tokens[end-1].End])
}

// tokenAt returns the token at or after i that holds offset.
func (r *reader) tokenAt(offset, i int) int {
	for i < len(r.tokens)-1 && r.tokens[i].End <= offset {
		i++
	}
	return i
}

// studies are sources that somebody made: "a survey by".
var studies = list{"poll", "survey", "study", "report", "census", "analysis", "investigation", "inquiry"}
