package anchor

import (
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

const report = `The river broke its banks on Monday night. At least 1,200 people left the lower town, the mayor said.

“We had an hour,” said Ilse Brandt, who keeps the ferry. The gauge at Old Bridge stood at 6.4 metres. The school is closed.

The Red Cross opened eleven shelters on the hill. Nobody knows when the lower town can be lived in again.`

// quoted is the quote of the first place where text says words.
func quoted(t *testing.T, text, words string) Quote {
	t.Helper()
	at := strings.Index(text, words)
	if at < 0 {
		t.Fatalf("the text does not say %q", words)
	}
	h, _ := news.NewHighlight("h", text, news.Span{Start: at, End: at + len(words)}, "yellow", testTime)
	return Quote{Exact: h.Quote, Before: h.Before, After: h.After, Start: h.Start}
}

func TestAQuoteIsPlaced(t *testing.T) {
	tests := []struct {
		name, quote     string
		change, changed string // of the report; "" is none
		want            string // "" is nowhere
	}{
		{"where it stood in a text that is the same", "At least 1,200 people", "", "", "At least 1,200 people"},
		{"further down when something was put before it", "eleven shelters", "The river", "An update was made at noon. The river", "eleven shelters"},
		{"further up when something before it was taken out", "eleven shelters", "“We had an hour,” said Ilse Brandt, who keeps the ferry. ", "", "eleven shelters"},
		{"with a figure that was corrected", "At least 1,200 people left the lower town", "1,200", "1,550", "At least 1,550 people left the lower town"},
		{"with a word more", "The gauge at Old Bridge stood at 6.4 metres.", "stood at", "stood early on Tuesday at", "The gauge at Old Bridge stood early on Tuesday at 6.4 metres."},
		{"whatever the curl of quotes", "“We had an hour,” said Ilse Brandt", "“We had an hour,”", `"We had an hour,"`, `"We had an hour," said Ilse Brandt`},
		{"whatever the breaks of lines", "said. “We", "", "", ""},
		{"at the second of two like places when it was the second", "lower town can", "left the lower town", "left the lower town", "lower town can"},
		{"without the space where its last half word was", "left the lower town, th", "lower town, the mayor said", "lower town, by all reports", "left the lower town,"},
		{"nowhere when its sentence is gone", "The gauge at Old Bridge stood at 6.4 metres.", "The gauge at Old Bridge stood at 6.4 metres. ", "", ""},
		{"nowhere when its sentence now says something else", "The school is closed.", "The school is closed.", "Trains run again since noon.", ""},
		{"nowhere when only its words stand elsewhere", "lower town, the", "left the lower town, the mayor said", "fled", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.quote == "said. “We" {
				tt.quote, tt.change, tt.changed = "said.\n\n“We had", ".\n\n“We", ".\r\n \r\n“We"
				tt.want = "said.\r\n \r\n“We had"
			}
			body := report
			if tt.change != "" {
				body = strings.Replace(report, tt.change, tt.changed, 1)
			}
			q := quoted(t, report, tt.quote)
			for name, old := range map[string]string{"knowing the old text": report, "not knowing it": ""} {
				got, ok := Place(q, old, body)
				said := ""
				if ok {
					said = got.Of(body)
				}
				if said != tt.want {
					t.Errorf("%s: at %q with score %.2f, want %q", name, said, got.Score, tt.want)
				}
				if ok && got.Same != (tt.want == tt.quote || tt.change == "“We had an hour,”" || tt.change == ".\n\n“We") {
					t.Errorf("%s: Same is %v", name, got.Same)
				}
			}
		})
	}
}

func TestALongQuoteIsPlacedByItsEnds(t *testing.T) {
	var b strings.Builder
	for i := range 400 {
		b.WriteString(sentence(i) + " ")
	}
	text := strings.ReplaceAll(b.String(), " ", "_") // a span is trimmed of spaces
	q := quoted(t, text, text[500:len(text)-500])
	body := "New first line. " + strings.Replace(text, strings.ReplaceAll(sentence(200), " ", "_"), "Nothing was said of it.", 1)
	got, ok := Place(q, text, body)
	if !ok || !strings.HasPrefix(got.Of(body), text[500:560]) || !strings.HasSuffix(got.Of(body), text[len(text)-560:len(text)-500]) {
		t.Errorf("placed %v at %v", ok, got.Span)
	}
	if got, ok := Place(q, text, body[:4000]); ok {
		t.Errorf("the rest of the text is gone, but it is placed at %v", got.Span)
	}
}

func TestTheDistanceIsThatOfTheTable(t *testing.T) {
	words := []string{"", "a", "harbour", "harbor", strings.Repeat("the water rises ", 9), strings.Repeat("the water rose ", 9), strings.Repeat("x", 64), strings.Repeat("x", 65)}
	for _, a := range words[1:] {
		for _, b := range words {
			pattern, text := []rune(a), []rune("zz "+b+" zz")
			if got, want := errorsIn(pattern, text), slowErrorsIn(pattern, text); got != want {
				t.Errorf("errors of %.20q in %.20q: %d, want %d", a, b, got, want)
			}
		}
	}
}

// slowErrorsIn is errorsIn by the table itself.
func slowErrorsIn(pattern, text []rune) int {
	column := make([]int, len(pattern)+1)
	for i := range column {
		column[i] = i
	}
	least := len(pattern)
	for _, r := range text {
		diagonal := 0
		for i := 1; i <= len(pattern); i++ {
			cost := 1
			if pattern[i-1] == r {
				cost = 0
			}
			next := min(diagonal+cost, column[i]+1, column[i-1]+1)
			diagonal, column[i] = column[i], next
		}
		least = min(least, column[len(pattern)])
	}
	return least
}

func FuzzPlace(f *testing.F) {
	f.Add("a b c", "b", 2, "x a b c")
	f.Add(report, "1,200", 40, strings.ToUpper(report))
	f.Add("\xff\u00ad \u00ad", "\u00ad", 1, "\xfe")
	f.Fuzz(func(t *testing.T, old, exact string, start int, body string) {
		q, placer := Quote{Exact: exact, Before: old, After: body, Start: start}, NewPlacer(old, body)
		for _, place := range []func(Quote) (Placement, bool){placer.Place, placer.PlaceLost} {
			if p, ok := place(q); ok && (p.Start < 0 || p.End > len(body) || p.Start >= p.End) {
				t.Errorf("placed outside the text: %v", p.Span)
			}
		}
	})
}
