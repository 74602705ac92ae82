package anchor

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

var testTime = time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)

// sentence makes up sentence i of a report. Many share words, as they do.
func sentence(i int) string {
	rng := rand.New(rand.NewPCG(uint64(i), 5))
	pick := func(words ...string) string { return words[rng.IntN(len(words))] }
	who := pick("The mayor", "Officials", "A spokesman for the army", "The Red Cross", "Witnesses", "Ilse Brandt", "The governor of Almery")
	said := pick("said on Monday", "told reporters", "said in a statement", "wrote", "said late on Tuesday", "confirmed")
	what := pick("people had left", "families were still in", "houses had burned in", "trucks had reached", "men were missing from", "shelters had opened in")
	where := pick("the lower town", "Port Almery", "the old quarter", "the villages along the river", "Saint-Aubin", "the camp at Old Bridge")
	more := pick("", ", more than a week after the flood", ", down from the week before", ", although nobody could count them", " and the road to the north")
	return fmt.Sprintf("%s %s that %s%d %s %s%s.", who, said, pick("nearly ", "at least ", "", "more than "), 20+rng.IntN(4000), what, where, more)
}

// edited is a report in sentences, with the number of each that is not new.
type edited struct {
	sentences []string
	from      []int // index in the report before, -1 for a new sentence
}

func (e *edited) change(rng *rand.Rand) {
	at := rng.IntN(len(e.sentences))
	switch fresh := sentence(100_000 + rng.IntN(1_000_000)); rng.IntN(3) {
	case 0:
		e.sentences = append(e.sentences[:at], append([]string{fresh}, e.sentences[at:]...)...)
		e.from = append(e.from[:at], append([]int{-1}, e.from[at:]...)...)
	case 1:
		if len(e.sentences) > 1 {
			e.sentences = append(e.sentences[:at], e.sentences[at+1:]...)
			e.from = append(e.from[:at], e.from[at+1:]...)
		}
	default:
		e.sentences[at], e.from[at] = fresh, -1
	}
}

// text joins the sentences, four to a paragraph, and says where each starts.
func (e *edited) text() (string, []int) {
	var b strings.Builder
	var starts []int
	for i, s := range e.sentences {
		if i > 0 && i%4 == 0 {
			b.WriteString("\n\n")
		} else if i > 0 {
			b.WriteByte(' ')
		}
		starts = append(starts, b.Len())
		b.WriteString(s)
	}
	return b.String(), starts
}

// stands returns where a span of the old text is in the new one, if its
// words still stand there in one piece.
func stands(s news.Span, old, body string, oldStarts, starts []int, from []int) (news.Span, bool) {
	holds := func(offset int) int {
		i := 0
		for i+1 < len(oldStarts) && oldStarts[i+1] <= offset {
			i++
		}
		return i
	}
	first, last := holds(s.Start), holds(s.End-1)
	at := slices.Index(from, first)
	if at < 0 || at+last-first >= len(from) {
		return news.Span{}, false
	}
	for k := first; k <= last; k++ {
		if from[at+k-first] != k {
			return news.Span{}, false
		}
	}
	moved := news.Span{Start: s.Start - oldStarts[first] + starts[at], End: s.End - oldStarts[last] + starts[at+last-first]}
	same := strings.Join(strings.Fields(moved.Of(body)), " ") == strings.Join(strings.Fields(s.Of(old)), " ")
	return moved, same
}

// tally counts what became of the marks.
type tally struct{ standing, placed, elsewhere, wrong, changed, unlike, orphans int }

func reanchor(edits, marksEach int, knowing bool) (n tally, example string) {
	rng := rand.New(rand.NewPCG(2014, 6))
	for range edits {
		var e edited
		for i := range 30 {
			e.sentences, e.from = append(e.sentences, sentence(rng.IntN(100_000))), append(e.from, i)
		}
		old, oldStarts := e.text()
		for range 1 + rng.IntN(6) {
			e.change(rng)
		}
		body, starts := e.text()
		known := ""
		if knowing {
			known = old
		}
		placer := NewPlacer(known, body)
		for range marksEach {
			h := randomMark(rng, old)
			got, ok := placer.Place(Quote{Exact: h.Quote, Before: h.Before, After: h.After, Start: h.Start})
			want, standing := stands(h.Span, old, body, oldStarts, starts, e.from)
			switch {
			case standing && ok && got.Span == want:
				n.standing, n.placed = n.standing+1, n.placed+1
			case standing:
				n.standing++
				n.wrong++
				example = fmt.Sprintf("%q placed %v at %q", h.Before+"["+h.Quote+"]"+h.After, ok, got.Of(body))
			case !ok:
				n.orphans++
			default:
				n.changed++
				if a, b := []rune(h.Quote), []rune(got.Of(body)); 2*slowDistance(a, b) > max(len(a), len(b)) {
					n.unlike++
					example = fmt.Sprintf("%q placed at %q", h.Quote, got.Of(body))
				} else if got.Same {
					n.elsewhere++
				}
			}
		}
	}
	return n, example
}

// randomMark marks a few words, or up to three sentences.
func randomMark(rng *rand.Rand, text string) news.Highlight {
	for {
		start := rng.IntN(len(text))
		end := start + 2 + rng.IntN(60)
		if rng.IntN(4) == 0 {
			end = start + 60 + rng.IntN(300)
		}
		if end > len(text) {
			continue
		}
		for start > 0 && text[start-1] > ' ' {
			start--
		}
		for end < len(text) && text[end] > ' ' {
			end++
		}
		s := news.Span{Start: start, End: end}
		s.Start += len(s.Of(text)) - len(strings.TrimLeft(s.Of(text), " \n"))
		s.End -= len(s.Of(text)) - len(strings.TrimRight(s.Of(text), " \n"))
		if h, ok := news.NewHighlight("h", text, s, "yellow", testTime); ok {
			return h
		}
	}
}

func slowDistance(a, b []rune) int {
	column := make([]int, len(a)+1)
	for i := range column {
		column[i] = i
	}
	for j, r := range b {
		diagonal := column[0]
		column[0] = j + 1
		for i := 1; i <= len(a); i++ {
			cost := 1
			if a[i-1] == r {
				cost = 0
			}
			next := min(diagonal+cost, column[i]+1, column[i-1]+1)
			diagonal, column[i] = column[i], next
		}
	}
	return column[len(a)]
}

func TestMarksStandAgainAfterAThousandEdits(t *testing.T) {
	for name, knowing := range map[string]bool{"with the old text": true, "without it": false} {
		t.Run(name, func(t *testing.T) {
			n, example := reanchor(1000, 10, knowing)
			t.Logf("%d quotes still stand: %d placed on them (%.2f %%); of %d that do not, %d are placed on changed words, %d of them on others, %d on the same words elsewhere, and %d have no place",
				n.standing, n.placed, 100*float64(n.placed)/float64(n.standing), n.changed+n.orphans, n.changed, n.unlike, n.elsewhere, n.orphans)
			if n.placed*100 < n.standing*99 {
				t.Errorf("%d of %d quotes that still stand are not placed on them: %s", n.wrong, n.standing, example)
			}
			if n.unlike > 0 {
				t.Errorf("%d marks are placed on words of which more than half are others: %s", n.unlike, example)
			}
			if n.orphans == 0 || n.standing == 0 {
				t.Error("the edits are no test: nothing was lost, or nothing stands")
			}
		})
	}
}
