package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// reference reads the place at token j that a distance is measured from. "The
// capital" is resolved to that of the country the article is about, "the city"
// to the place named last.
func (r *reader) reference(j, limit int) string {
	start := j
	if r.word(j) == "the" {
		j++
	}
	if j >= limit {
		return ""
	}
	if m, ok := r.mentionAt(j); ok && m.Kind == news.Place && !r.in(j+1, landmarks) {
		return m.Of(r.text)
	}
	for k := j; k < min(limit, j+5); k++ {
		w := r.word(k)
		if r.in(k, landmarks) && !r.in(k+1, landmarks) {
			return r.landmark(w, start, k)
		}
		if r.tokens[k].Kind != number.Word && w != "-" {
			break
		}
	}
	end := r.nameAt(j)
	if strings.HasSuffix(r.word(end-1), "'s") && end > j && r.in(end, landmarks) && !r.in(end, settlements) {
		end++ // "Mr Rao's office"
	}
	if end == j && j > start {
		if end = r.phraseEnd(j, limit); end > j {
			return r.text[r.tokens[start].Start:r.tokens[end-1].End] // "the fence"
		}
	}
	if end <= j || end > limit || number.IsMonth(r.word(j)) {
		return ""
	}
	return strings.TrimSuffix(strings.TrimSuffix(r.text[r.tokens[j].Start:r.tokens[end-1].End], "'s"), "’s")
}

// landmark names the landmark at token k of the phrase that starts at start.
func (r *reader) landmark(w string, start, k int) string {
	if after := k + 1; r.word(after) == "of" || r.word(after) == "," {
		if end := r.nameAt(after + 1); end > after+1 && r.word(after) == "of" && !settlements.has(w) && w != "border" {
			return r.seatOr(start, end, strings.TrimPrefix(r.text[r.tokens[start].Start:r.tokens[end-1].End], "the "))
		} else if c := country(r.word(after + 1)); w == "capital" && c != "" {
			return c
		} else if end > after+1 && settlements.has(w) {
			return r.text[r.tokens[after+1].Start:r.tokens[end-1].End]
		}
	}
	if end := r.nameAt(k + 1); end > k+1 && (w == "capital" || w == "city") {
		return r.text[r.tokens[k+1].Start:r.tokens[end-1].End]
	}
	phrase := r.text[r.tokens[start].Start:r.tokens[k].End]
	switch {
	case w == "capital":
		if c := r.capitalFor(start, k); c != "" {
			return c
		}
	case w == "city" || w == "town" || w == "village":
		if p := r.settlementBefore(max(0, start-200), start); p != "" && k == start+1 && r.word(start) == "the" {
			return p
		}
	}
	return r.seatOr(start, k+1, phrase)
}
