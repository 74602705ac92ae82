package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/number"
)

// speaker returns who the subject of the verb of saying at token j of sentence
// i is, "" if it is nobody who can state something.
func (r *reader) speaker(i, j int, last string) string {
	s := r.sentences[i]
	end := j
	for end > s.first && (r.in(end-1, adverbial) || strings.HasSuffix(r.word(end-1), "ly")) {
		end--
	}
	if end == s.first {
		return ""
	}
	switch w := r.word(end - 1); {
	case pronouns.has(w):
		return r.pronoun(i, end-1, last)
	case w == "," && r.word(end) != "who" && r.word(end) != "which":
		if who := r.apposition(s.first, end-1); who != "" {
			return who
		}
	case w == ",":
		end--
	}
	if w := r.word(end - 1); w == "," || w == "”" || w == "\"" || w == "—" {
		return r.speakerAfter(j+1, s.after)
	}
	return r.source(r.subjectStart(s.first, end), end)
}

// subjectStart reads back from token end to where the subject of a verb can
// start at the earliest.
func (r *reader) subjectStart(from, end int) int {
	first := end
	for first > max(from, end-longestSource) {
		t := r.tokens[first-1]
		stop := t.Text == "." && first > 1 && r.in(first-2, abbreviations)
		if t.Kind == number.Mark && t.Text != "-" && !stop || r.in(first-1, subjectStarts) || r.in(first-1, sayings) && !capital(t) && t.Lower != "reports" {
			break
		}
		first--
	}
	return first
}

// apposition reads the subject before the comma at token comma: "Asha Komba,
// the returning officer, told", "Mr Khan, 52, told", "the agency, UNHCR, said".
func (r *reader) apposition(from, comma int) string {
	for k := comma - 1; k > max(from, comma-25); k-- {
		if r.word(k) != "," {
			continue
		}
		if who := r.source(r.subjectStart(from, k), k); who != "" {
			inside := r.source(r.subjectStart(k+1, comma), comma)
			if !capital(r.tokens[k-1]) && inside != "" && named(inside) {
				return inside
			}
			return who
		}
	}
	return ""
}

// named reports whether who starts with a capital letter.
func named(who string) bool {
	return who != strings.ToLower(who[:1])+who[1:]
}

// speakerAfter reads an inverted speaker: "said Ana Ruiz, who heads ...".
func (r *reader) speakerAfter(i, limit int) string {
	if i >= limit || strings.HasSuffix(r.word(i), "day") || r.in(i, pronouns) {
		return ""
	}
	return r.sourceAt(i, limit)
}

// pronoun resolves the pronoun at token k of sentence i: to who spoke last,
// otherwise to the first fitting name of the sentences before.
func (r *reader) pronoun(i, k int, last string) string {
	w := r.word(k)
	if w == "i" || w == "we" {
		return ""
	}
	if last != "" {
		return last
	}
	want := news.Person
	if w == "it" || w == "they" {
		want = news.Organisation
	}
	for b := i; b >= max(0, i-3); b-- {
		s := r.sentences[b]
		if s.paragraph < r.sentences[i].paragraph-1 {
			break
		}
		end := r.tokens[min(s.after, len(r.tokens))-1].End
		if b == i {
			end = r.tokens[k].Start
		}
		for x := r.names.from(r.tokens[s.first].Start); x < len(r.names.mentions) && r.names.mentions[x].End <= end; x++ {
			if m := r.names.mentions[x]; m.Kind == want {
				return m.Of(r.text)
			}
		}
	}
	return ""
}

// named reports whether the number is the tail of a name or a figure that is
// no count: "magnitude 7.8", "number 10".
func (r *reader) named(i int) bool {
	n := &r.numbers[i]
	w := r.word(n.First - 1)
	if w == "-" || w == "of" {
		w = r.word(n.First - 2)
	}
	switch w {
	case "magnitude", "number", "no", "version", "page", "chapter", "verse", "age", "aged", "grade", "level", "phase", "stage", "day", "item", "score":
		return w != "number" || r.word(n.First-1) != "of" && n.Wording == n.Span && n.Hi == nil
	}
	return false
}
