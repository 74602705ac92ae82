package views

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

// windowOfClaims shows claims in a window of 1000 by 780.
func windowOfClaims(t testing.TB, claims []news.Claim) *claimsPane {
	newTestApp(t, light)
	p := newClaimsPane(true)
	w := test.NewTempWindow(t, p.content)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1000, 780))
	p.Show(claims)
	return p
}

func (p *claimsPane) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		p.key(&fyne.KeyEvent{Name: k})
	}
}

// rowAt is the row that the list draws for a claim, nil when it is not in
// sight.
func (p *claimsPane) rowAt(id int) *claimRow {
	for _, o := range test.LaidOutObjects(p.rows) {
		if r, ok := o.(*claimRow); ok && r.id == id && r.Visible() {
			return r
		}
	}
	return nil
}

// tap clicks the middle of a cell; x and y are added.
func (p *claimsPane) tap(row, cell int, x, y float32) {
	r := p.rowAt(row)
	left := headWidth(r.Size().Width) + cellGap + float32(cell+r.view.firstSlot())*cellStep - r.view.state.offset
	r.Tapped(&fyne.PointEvent{Position: fyne.NewPos(left+20+x, claimMargin+cellPadding+4+y)})
}

func TestArrowsWalkThroughRowsAndCellsAndEnterOpens(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	for _, step := range []struct {
		keys []fyne.KeyName
		want string
	}{
		{[]fyne.KeyName{fyne.KeyReturn}, "0 500,000"},
		{[]fyne.KeyName{fyne.KeyRight, fyne.KeyReturn}, "0 nearly half a million"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}, "1 40 miles"},
		{[]fyne.KeyName{fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyEnter}, "1 80 km"},
		{[]fyne.KeyName{fyne.KeyEnd, fyne.KeyReturn}, "4 €2.5 million"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyLeft, fyne.KeyReturn}, "4 €2.5 million"},
		{[]fyne.KeyName{fyne.KeyHome, fyne.KeyUp, fyne.KeyReturn}, "0 500,000"},
	} {
		got := ""
		p.OnOpen = func(_ string, f news.Fact) { got = fmt.Sprintf("%d %s", p.chosen, f.Wording) }
		if p.press(step.keys...); got != step.want {
			t.Errorf("%v opens %s, want %s", step.keys, got, step.want)
		}
	}
}

func TestOtherKeysAreTheWindows(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	var keys []fyne.KeyName
	var runes []rune
	p.OnTypedKey = func(e *fyne.KeyEvent) { keys = append(keys, e.Name) }
	p.OnRune = func(r rune) { runes = append(runes, r) }
	p.press(fyne.KeyEscape, fyne.KeyF9, fyne.KeyDown)
	p.rune('?')
	if !slices.Equal(keys, []fyne.KeyName{fyne.KeyEscape, fyne.KeyF9}) || string(runes) != "?" {
		t.Errorf("the window got %v %q", keys, string(runes))
	}
}

func TestWithoutRowsNoKeyDoesAnything(t *testing.T) {
	p := windowOfClaims(t, nil)
	p.press(fyne.KeyUp, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyEnd, fyne.KeyLeft, fyne.KeyRight, fyne.KeyReturn)
	p.rune(' ')
	if p.chosen != -1 || !p.empty.content.Visible() {
		t.Errorf("row %d is chosen", p.chosen)
	}
}

func TestAClickOnACellOpensItAndOnItsLastLineUnfoldsIt(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	var opened []string
	p.OnOpen = func(article string, _ news.Fact) { opened = append(opened, article) }
	p.tap(0, 1, 0, 0)
	p.tap(0, 0, 0, p.rowAt(0).cells[0].same.Position().Y-claimMargin-cellPadding)
	if got := folding(p.view(0).cells); got != "Valley Herald+2 (Evening Bell) (The Ferryman) Marn Courier Radio Graustadt" {
		t.Errorf("unfolded to %s", got)
	}
	p.tap(0, 2, 0, 0)
	if want := []string{"Marn Courier2021-03-04", "The Ferryman2021-03-04"}; !slices.Equal(opened, want) {
		t.Errorf("opened %v, want %v", opened, want)
	}
	p.choose(0, 0)
	p.rune(' ')
	if got := folding(p.view(0).cells); got != "Valley Herald+2 Marn Courier Radio Graustadt" {
		t.Errorf("folded to %s", got)
	}
}

func TestTheArrowsOfARowScrollItToBothEnds(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	r := p.rowAt(2)
	right := fyne.NewPos(r.Size().Width-arrowWidth/2, 50)
	for range 10 {
		if r.right.has(right) {
			r.Tapped(&fyne.PointEvent{Position: right})
		}
	}
	if v := p.view(2); v.state.offset != v.furthest(r.Size().Width) || r.right.back.Visible() || !r.left.back.Visible() {
		t.Errorf("scrolled by %v of %v", v.state.offset, v.furthest(r.Size().Width))
	}
	left := fyne.NewPos(headWidth(r.Size().Width)+arrowWidth/2, 50)
	for range 10 {
		if r.left.has(left) {
			r.Tapped(&fyne.PointEvent{Position: left})
		}
	}
	if offset := p.view(2).state.offset; offset != 0 || r.left.back.Visible() {
		t.Errorf("scrolled back to %v", offset)
	}
}

func TestTheWheelScrollsTheListAndSidewaysTheRowBelowIt(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	wheel := newClaimsWheel(p)
	wheel.Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(500, 2.5*p.rowStep())}, Scrolled: fyne.NewDelta(-120, 0)})
	if p.view(2).state.offset != 120 || p.view(1).state.offset != 0 {
		t.Errorf("sideways by %v", p.view(2).state.offset)
	}
	wheel.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -40)})
	if got := p.rows.GetScrollOffset(); got != 40 {
		t.Errorf("down by %v", got)
	}
}

func TestACellThatIsChosenIsInSight(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	p.choose(2, 7)
	v, width := p.view(2), p.rows.Size().Width
	left := 8*float32(cellStep) - v.state.offset
	if left < 0 || left+cellWidth > stripWidth(width) {
		t.Errorf("it stands at %v in %v", left, stripWidth(width))
	}
}

func TestADetailThatComesLateIsNotShownForAnotherRow(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	var asked []string
	p.OnDetail = func(c news.Claim) { asked = append(asked, c.ID) }
	p.press(fyne.KeyDown, fyne.KeyDown)
	late := p.claims[1]
	p.ShowDetail(late)
	if p.detail.claim.ID != p.claims[2].ID {
		t.Errorf("row 2 shows %s", p.detail.claim.ID)
	}
	p.ShowDetail(p.claims[2])
	if !slices.Equal(asked, []string{p.claims[1].ID, p.claims[2].ID}) {
		t.Errorf("asked for %v", asked)
	}
}

func TestTheChosenRowStaysChosenWhenClaimsComeAnew(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	p.choose(2, 3)
	p.rows.ScrollToOffset(30)
	p.Show(floodClaims()[1:])
	if p.chosen != 1 || p.cell != 3 || p.rows.GetScrollOffset() != 30 {
		t.Errorf("row %d, cell %d, scrolled to %v", p.chosen, p.cell, p.rows.GetScrollOffset())
	}
	p.Show(floodClaims()[:1])
	if p.chosen != 0 || p.cell != 0 {
		t.Errorf("row %d, cell %d", p.chosen, p.cell)
	}
	p.Show(nil)
	if p.chosen != -1 || p.detail.claim.ID != "" {
		t.Errorf("row %d, detail %s", p.chosen, p.detail.claim.ID)
	}
}

func TestTheFilterAsksOnceForEachChange(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	p.SetPlaces([]string{"Graustadt", "Oberfeld"})
	var asked []claimQuery
	p.OnFilter = func(q claimQuery) { asked = append(asked, q) }
	p.filter.kind.SetSelectedIndex(1)
	p.filter.verdict.SetSelectedIndex(1)
	p.filter.articles.SetSelectedIndex(1)
	p.filter.several.SetChecked(true)
	test.Type(p.filter.place, "graustadt")
	want := claimQuery{Kind: news.Displaced, Verdict: news.Differ, Listed: true, Several: true, Place: "graustadt"}
	if len(asked) != 5 || asked[4] != want || p.Query() != want {
		t.Errorf("asked %+v", asked)
	}
	p.SetQuery(claimQuery{})
	if len(asked) != 6 || p.filter.place.Text != "" || p.filter.several.Checked || p.filter.kind.SelectedIndex() != 0 {
		t.Errorf("cleared to %+v", asked[5:])
	}
}

func TestPlacesAreCompletedThoseThatBeginFirst(t *testing.T) {
	places := []string{"New Linde", "Linde", "Oberlinde", "Graustadt", "Lindewerra"}
	for typed, want := range map[string][]string{
		"lin": {"Linde", "Lindewerra"}, "GRAU": {"Graustadt"}, "x": {}, "": {"New Linde", "Linde"},
	} {
		if got := completions(places, typed, 2); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", typed, got, want)
		}
	}
}

func TestWhatIsWorkedOutShowsHowFarItIs(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	p.Busy("Comparing", 0.25)
	if line := p.busy.line; !line.Visible() || line.Size().Width != p.busy.Size().Width/4 || p.count.Text != "Comparing" {
		t.Errorf("a line of %v in %v, and %q", line.Size().Width, p.busy.Size().Width, p.count.Text)
	}
	if len(p.claims) != 5 {
		t.Error("the rows are gone")
	}
	p.Show(p.claims)
	if p.busy.line.Visible() || p.count.Text == "Comparing" {
		t.Error("still busy")
	}
}

func TestWhatOneArticleStatesIsChosenEvenWhereItIsFolded(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	folded := 0
	for row, c := range p.claims {
		for _, cell := range c.Cells {
			folded += p.view(row).cells[0].folded
			if !p.Choose(c.ID, cell.Article, cell.Fact) {
				t.Fatalf("there is no row %s", c.ID)
			}
			if got := p.view(p.chosen).cells[p.cell]; p.chosen != row || got.Article != cell.Article || got.Fact.Wording != cell.Fact.Wording {
				t.Errorf("row %d, %q of %s instead of %q of %s", p.chosen, got.Fact.Wording, got.Article, cell.Fact.Wording, cell.Article)
			}
		}
	}
	if folded == 0 {
		t.Error("nothing was folded")
	}
	if p.Choose(p.claims[1].ID, "nobody", news.Fact{}); p.chosen != 1 || p.cell != 0 {
		t.Errorf("row %d, cell %d for an article that does not state it", p.chosen, p.cell)
	}
}

func TestWhileAPlaceIsTypedThoseThatItMayBeAreOffered(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	p.SetPlaces([]string{"Graustadt", "Linde", "Oberlinde"})
	field := p.filter.place
	offered := func() (names []string) {
		for _, o := range field.offers.Objects {
			names = append(names, o.(*keyButton).Text)
		}
		return names
	}
	test.Type(field, "lin")
	if !field.offers.Visible() || !slices.Equal(offered(), []string{"Linde", "Oberlinde"}) {
		t.Fatalf("offered: %v", offered())
	}
	test.Tap(&field.offers.Objects[1].(*keyButton).Button)
	if p.Query().Place != "Oberlinde" || field.offers.Visible() {
		t.Errorf("chosen: %q", p.Query().Place)
	}
	p.SetQuery(claimQuery{})
	for typed, want := range map[string]string{"grau": "Graustadt", "linde": "linde", "Elsewhere": "Elsewhere"} {
		field.SetText("")
		test.Type(field, typed)
		field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		if p.Query().Place != want || field.offers.Visible() {
			t.Errorf("%q and Enter: %q", typed, p.Query().Place)
		}
	}
}

func TestTheSentencesHaveTheRoomThatNoPlotTakes(t *testing.T) {
	p := windowOfClaims(t, floodClaims())
	for _, step := range []struct {
		row     int
		plotted bool
	}{{2, true}, {1, false}, {2, true}} {
		p.choose(step.row, 0)
		if plotted := p.detail.quotes.Position().X > plotWidth/2; plotted != step.plotted {
			t.Errorf("the sentences of row %d begin at %v", step.row, p.detail.quotes.Position().X)
		}
	}
}
