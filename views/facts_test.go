package views

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

// valley is an article with one fact of each look.
func valley() (news.Article, []news.Fact) {
	a := news.Article{
		ID: "valley", Title: "Nearly half a million flee the Marn", Source: "Valley Herald", Published: "2021-03-03", URL: "https://valley.example/1",
		Body: "Nearly half a million people have left Graustadt since the levee broke on Monday night, the International Red Cross said in a statement that was read out on the radio.\n\n" +
			"Oberfeld, 80 km (50 miles) north of Graustadt, is cut off.\n\nThe road to Linde, 20 miles from Graustadt, is open.\n\nThe mayor denied that 31 people had died.\n\nDozens of boats are on their way.",
	}
	fact := func(f news.Fact, sentence, surface string) news.Fact {
		f.Surface, f.Sentence = surface, spanIn(a.Body, sentence)
		f.Number = spanIn(a.Body, surface)
		if f.Wording == "" {
			f.Wording = surface
		}
		return f
	}
	return a, []news.Fact{
		fact(news.Fact{Kind: news.Displaced, Value: ptr(500_000), Unit: "people", Approx: news.About, Of: "people", Place: "Graustadt",
			AttributedTo: "International Red Cross", Wording: "Nearly half a million", Again: []news.Telling{{InTitle: true}, {}}},
			a.Body[:len("Nearly half a million people have left Graustadt since the levee broke on Monday night, the International Red Cross said in a statement that was read out on the radio.")], "half a million"),
		fact(news.Fact{Kind: news.Distance, Value: ptr(80), Unit: "km", Approx: news.Exact, Of: "Oberfeld", RelativeTo: "Graustadt", Direction: "north",
			Again: []news.Telling{{Surface: "50 miles", Conversion: true, Value: ptr(50), Unit: "mi"}}},
			"Oberfeld, 80 km (50 miles) north of Graustadt, is cut off.", "80 km"),
		fact(news.Fact{Kind: news.Distance, Value: ptr(20), Unit: "mi", Approx: news.Exact, Of: "Linde", RelativeTo: "Graustadt"},
			"The road to Linde, 20 miles from Graustadt, is open.", "20 miles"),
		fact(news.Fact{Kind: news.Killed, Value: ptr(31), Unit: "people", Approx: news.Exact, Of: "people", Status: news.Denied, AttributedTo: "the mayor"},
			"The mayor denied that 31 people had died.", "31"),
		fact(news.Fact{Kind: news.OtherCount, Value: ptr(40), Unit: "boats", Approx: news.Exact, Of: "boats", Corrected: true},
			"Dozens of boats are on their way.", "Dozens"),
	}
}

func spanIn(text, words string) news.Span {
	s, _ := spanOf(text, words)
	return s
}

// valleyPane shows the article with all that may be told of its facts.
func valleyPane(width float32) *factsPane {
	a, facts := valley()
	p := newFactsPane(true)
	p.Show(a, facts)
	p.ShowStraight([]straightLine{{}, {74, straightLonger}, {48, straightImpossible}, {}, {}})
	distance := claimOf(news.Distance, "Oberfeld", "", "mi", news.Differ, 2, cellOf("Marn Courier", "2021-03-04", "43 miles", 43, 1), cellOf("Hill Post", "2021-03-05", "50 miles", 50, 2))
	p.ShowElsewhere([]news.Claim{claimOf(news.Displaced, "people", "Graustadt", "people", news.Agree, 3, displacedCells()...), distance})
	p.content.Resize(fyne.NewSize(width, 760))
	p.Light(1)
	return p
}

func TestFactsShowConversionsStraightLinesOtherArticlesAndStatus(t *testing.T) {
	for _, width := range []float32{300, 420} {
		draws(t, fmt.Sprintf("facts-%.0f", width), fyne.NewSize(width, 760), func() fyne.CanvasObject { return valleyPane(width).content })
	}
}

// asked records what a pane asks for.
func asked(p *factsPane) *[]string {
	var got []string
	note := func(format string, args ...any) { got = append(got, fmt.Sprintf(format, args...)) }
	p.OnOpen = func(i int) { note("open %d", i) }
	p.OnTelling = func(i, n int) { note("telling %d of %d", n, i) }
	p.OnCompare = func(i int) { note("compare %d", i) }
	p.OnCopy = func(text string) { note("copy %s", text) }
	p.OnUncorrect = func(i int) { note("uncorrect %d", i) }
	return &got
}

// windowOfFacts is a pane in a window, with the row of each fact.
func windowOfFacts(t *testing.T) (*factsPane, fyne.Window, map[int]*factRow) {
	t.Helper()
	newTestApp(t, light)
	p := valleyPane(420)
	w := test.NewTempWindow(t, p.content)
	w.Resize(fyne.NewSize(420, 900))
	rows := map[int]*factRow{}
	for _, o := range test.LaidOutObjects(p.rows) {
		if r, ok := o.(*factRow); ok && r.heading == "" && r.Visible() {
			rows[r.shown.index] = r
		}
	}
	return p, w, rows
}

func TestAClickOnAFactOpensWhatIsBelowIt(t *testing.T) {
	p, _, rows := windowOfFacts(t)
	got := asked(p)
	click := func(r *factRow, at fyne.CanvasObject) {
		r.Tapped(&fyne.PointEvent{Position: at.Position().AddXY(4, 4)})
	}
	click(rows[0], rows[0].value)
	click(rows[0], rows[0].told)
	click(rows[0], rows[0].told)
	click(rows[0], rows[0].told)
	click(rows[1], rows[1].elsewhere)
	click(rows[1], rows[1].verdict.box)
	click(rows[3], rows[3].of)
	want := []string{"open 0", "telling 1 of 0", "telling 2 of 0", "telling 0 of 0", "compare 1", "compare 1", "open 3"}
	if !slices.Equal(*got, want) {
		t.Errorf("asked %v, want %v", *got, want)
	}
}

func TestTheMenuOpensWithTheOtherButtonTheThreeDotsAndTheMenuKey(t *testing.T) {
	p, w, rows := windowOfFacts(t)
	for name, open := range map[string]func(){
		"other button": func() { rows[3].TappedSecondary(&fyne.PointEvent{Position: fyne.NewPos(50, 20)}) },
		"three dots":   func() { rows[1].Tapped(&fyne.PointEvent{Position: rows[1].more.Position().AddXY(4, 4)}) },
		"Menu key":     func() { p.key(&fyne.KeyEvent{Name: desktop.KeyMenu}) },
	} {
		open()
		top := w.Canvas().Overlays().Top()
		if top == nil {
			t.Errorf("the %s opens nothing", name)
			continue
		}
		w.Canvas().Overlays().Remove(top)
	}
}

func TestTheMenuOffersWhatFitsTheFact(t *testing.T) {
	p, _, _ := windowOfFacts(t)
	got := asked(p)
	labels := func(fact int) string {
		var out []string
		for _, item := range p.menu(fact).Items {
			if !item.IsSeparator {
				out = append(out, item.Label)
			}
		}
		return strings.Join(out, ", ")
	}
	for fact, want := range map[int]string{
		0: "Copy as a Sentence, Compare across Articles, Go to the Next Telling, Correct…",
		1: "Copy as a Sentence, Compare across Articles, Correct…",
		4: "Copy as a Sentence, Compare across Articles, Correct…, Undo Correction",
	} {
		if labels(fact) != want {
			t.Errorf("fact %d: %s, want %s", fact, labels(fact), want)
		}
	}
	items := p.menu(4).Items
	items[0].Action()
	items[len(items)-1].Action()
	if want := []string{"copy " + citation(p.article, p.facts[4]), "uncorrect 4"}; !slices.Equal(*got, want) {
		t.Errorf("asked %v, want %v", *got, want)
	}
}

func TestACorrectionIsAskedForInASheet(t *testing.T) {
	p, w, _ := windowOfFacts(t)
	var got news.Correction
	p.OnCorrect = func(fact int, c news.Correction) { got = c }
	p.correct(3)
	entry, ok := w.Canvas().Focused().(*keyEntry)
	if !ok {
		t.Fatalf("the focus is on %T", w.Canvas().Focused())
	}
	test.Type(entry, "13") // replaces the 31
	entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got.Value == nil || *got.Value != 13 || got.Quote != "31" || w.Canvas().Overlays().Top() != nil {
		t.Errorf("got %+v, sheet open %v", got, w.Canvas().Overlays().Top() != nil)
	}
}

func TestWhatComesForAnEarlierArticleDoesNoHarm(t *testing.T) {
	p, _, _ := windowOfFacts(t)
	p.Show(news.Article{ID: "other"}, nil)
	p.ShowElsewhere(make([]news.Claim, 7))
	p.ShowStraight(make([]straightLine, 7))
	p.OpenMenu()
	p.Light(-1)
	if p.lit != -1 || !p.empty.content.Visible() {
		t.Errorf("fact %d is lit", p.lit)
	}
}

func BenchmarkFactsShowManyFacts(b *testing.B) {
	newTestApp(b, light)
	a, few := valley()
	var facts []news.Fact
	for range 1000 {
		facts = append(facts, few...)
	}
	p := newFactsPane(true)
	w := test.NewTempWindow(b, p.content)
	w.Resize(fyne.NewSize(420, 900))
	for b.Loop() {
		p.Show(a, facts)
	}
}
