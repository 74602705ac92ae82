package views

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

// kindHere is the kind of a name in the open article, as the text, the side
// pane and the reading tell it alike; "" where it is no name.
func (w *window) kindHere(t *testing.T, name string) news.EntityKind {
	t.Helper()
	var kinds [3]news.EntityKind
	for _, m := range w.reader.reading.Mentions {
		text := w.article.Body
		if m.InTitle {
			text = w.article.Title
		}
		if m.Of(text) == name {
			kinds[0] = m.Kind
		}
	}
	for i, entities := range [][]news.Entity{w.names.entities, w.reading.Entities} {
		for _, e := range entities {
			if slices.Contains(e.Spellings, name) {
				kinds[i+1] = e.Kind
			}
		}
	}
	if kinds[0] != kinds[1] || kinds[1] != kinds[2] {
		t.Errorf("%s: in the text %q, beside it %q, read %q", name, kinds[0], kinds[1], kinds[2])
	}
	return kinds[0]
}

func (w *window) chooseNamed(t *testing.T, name string) {
	t.Helper()
	for _, e := range w.reading.Entities {
		if e.Name == name {
			w.chooseEntity(e.ID, true)
			return
		}
	}
	t.Fatalf("%q is no name in %q", name, w.article.Title)
}

func (w *window) selectWords(t *testing.T, text string) {
	t.Helper()
	at := strings.Index(w.reader.text.Text(), text)
	if at < 0 {
		t.Fatalf("%q is not in the text", text)
	}
	w.reader.text.SetSelection(at, at+len(text))
}

const (
	townsTitle = "Two more Iraqi towns fall as cleric calls Shi'ites to arms"
	wireTitle  = "After Mosul and Tikrit, militants turn toward Baghdad"
)

func TestACorrectionHoldsInTheTextBesideItAndInOtherArticlesUntilItIsUndone(t *testing.T) {
	for _, c := range []struct {
		does, name string
		correct    func(*testing.T, *window)
		before     news.EntityKind
		after      news.EntityKind
	}{
		{"x says that it is none", "Baghdad", func(t *testing.T, w *window) {
			w.chooseNamed(t, "Baghdad")
			w.press('x')
		}, news.Place, ""},
		{"the menu gives it another kind", "Baghdad", func(t *testing.T, w *window) {
			w.chooseNamed(t, "Baghdad")
			w.nameKind(news.Organisation)
		}, news.Place, news.Organisation},
		{"selected words become one", "militants", func(t *testing.T, w *window) {
			w.openTitled(t, wireTitle)
			w.selectWords(t, "militants")
			w.nameKind(news.Group)
		}, "", news.Group},
	} {
		t.Run(c.does, func(t *testing.T) {
			w := sampleWindow(t)
			everywhere := func(want news.EntityKind) {
				t.Helper()
				for _, title := range []string{wireTitle, townsTitle} {
					w.openTitled(t, title)
					if strings.Contains(w.article.Text(), c.name) {
						if got := w.kindHere(t, c.name); got != want {
							t.Errorf("in %q %s is %q, want %q", title, c.name, got, want)
						}
					}
				}
			}
			everywhere(c.before)
			c.correct(t, w)
			open := w.article.Title
			if got := w.kindHere(t, c.name); got != c.after || w.lib.Unspread() != 0 {
				t.Errorf("in the open article it is %q, want %q; %d wait", got, c.after, w.lib.Unspread())
			}
			everywhere(c.after)
			w.openTitled(t, open)
			test.Tap(w.toast.button) // Undo
			if got := w.kindHere(t, c.name); got != c.before {
				t.Errorf("undone it is %q, want %q", got, c.before)
			}
			everywhere(c.before)
			w.redo()
			everywhere(c.after)
		})
	}
}

func TestANameThatIsNoneLeavesTheScreenOfAllNamesAndComesBack(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	p.Choose(p.listed(t, "Tikrit").ID)
	w.notAName()
	w.refreshNames()
	if p.row("Tikrit") >= 0 {
		t.Error("Tikrit is still listed")
	}
	w.undo()
	w.refreshNames()
	p.listed(t, "Tikrit")
}

func TestARowDroppedOnAnotherJoinsTheTwo(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	from, to := p.row("Tikrit"), p.row("Kirkuk")
	mentions := p.found[from].Mentions + p.found[to].Mentions
	p.Choose(p.found[to].ID)
	p.rows.ScrollToTop()
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.rows)
	over := func(row int) fyne.Position { return top.AddXY(80, (float32(row)+0.5)*p.rowStep()) }
	p.dragging(from, over(to))
	if p.to != to || !strings.Contains(p.count.Text, "Kirkuk") {
		t.Fatalf("over row %d the target is %d, and it says %q", to, p.to, p.count.Text)
	}
	p.dragging(from, top.SubtractXY(20, 0)) // beside the list
	if p.to != -1 || strings.Contains(p.count.Text, "Kirkuk") {
		t.Errorf("beside the list the target is %d, and it says %q", p.to, p.count.Text)
	}
	p.dragging(from, over(to))
	p.dropped()
	w.refreshNames()
	joined, ok := w.lib.Entity(p.chosen)
	if !ok || !slices.Contains(joined.Spellings, "Tikrit") || !slices.Contains(joined.Spellings, "Kirkuk") || joined.Mentions != mentions {
		t.Fatalf("joined they are %+v", joined)
	}
	if p.detail.shown.ID != joined.ID || !strings.Contains(p.detail.others.Text, "Tikrit") {
		t.Errorf("told of is %q, also written %q", p.detail.name.Text, p.detail.others.Text)
	}
	w.undo()
	w.refreshNames()
	if a, b := p.row("Tikrit"), p.row("Kirkuk"); a < 0 || b < 0 {
		t.Errorf("undone they are in rows %d and %d", a, b)
	}
}

func TestADropOnNothingChangesNothing(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	words := p.count.Text
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.rows)
	for _, at := range []fyne.Position{top.AddXY(10, 0.5*p.rowStep()), top.SubtractXY(30, 30), top.AddXY(10, 1e6)} {
		p.dragging(0, at)
		p.dropped()
	}
	if n := len(w.lib.NameRules()); n != 0 || p.count.Text != words {
		t.Errorf("%d rules, and it says %q", n, p.count.Text)
	}
}

func TestSameAsFindsTheOtherNameAndJoinsThem(t *testing.T) {
	w := sampleWindow(t)
	w.chooseNamed(t, "Baghdad")
	w.press('=')
	test.Type(w.finder.entry, "Tikrit")
	if len(w.finder.results) == 0 || w.finder.results[0].title != "Tikrit" {
		t.Fatalf("found %+v", w.finder.results)
	}
	typeKey(w.finder.entry, fyne.KeyReturn)
	w.openTitled(t, wireTitle)
	ids := map[string]bool{}
	for _, m := range w.reading.Mentions {
		text := w.article.Body
		if m.InTitle {
			text = w.article.Title
		}
		if name := m.Of(text); name == "Baghdad" || name == "Tikrit" {
			ids[m.Entity] = true
		}
	}
	if len(ids) != 1 {
		t.Errorf("Baghdad and Tikrit are %d entities", len(ids))
	}
}

func TestTheMenusOfNamesOfAnyLengthOpen(t *testing.T) {
	w := sampleWindow(t)
	for _, text := range []string{"", "I", "Mosul", strings.Repeat("é", 59), strings.Repeat("é", 60), strings.Repeat("Mosul ", 200)} {
		c := called{text: text, kind: news.Place, spellings: []string{text, "Other"}}
		w.popMenu(w.nameMenu(c), fyne.NewPos(300, 300))
		w.popMenu(w.selectionMenu(text), fyne.NewPos(300, 300))
		w.watchWord(text)
		w.name(text, news.Person)
		w.closePopup()
	}
	for w.closePopup() {
	}
}

func TestNothingChosenIsToldAndChangesNothing(t *testing.T) {
	w := sampleWindow(t)
	w.press('x', '=', 'w', '.')
	if n := len(w.lib.NameRules()) + len(w.lib.WatchWords()); n != 0 || !w.toast.box.Visible() || w.screens.shown != reading {
		t.Errorf("%d rules and words", n)
	}
}

func TestTheOtherButtonOnANameOffersWhatCanBeDone(t *testing.T) {
	w := sampleWindow(t)
	w.offerInText(-1, fyne.NewPos(400, 300)) // beside all names
	if w.win.Canvas().Overlays().Top() != nil {
		t.Error("there is a menu where there is nothing")
	}
	m := w.reading.Mentions[0]
	w.offerInText(0, fyne.NewPos(400, 300))
	if w.win.Canvas().Overlays().Top() == nil || w.entity != m.Entity {
		t.Errorf("chosen is %q, want %q", w.entity, m.Entity)
	}
	w.closePopup()
	w.selectWords(t, "cleric")
	w.offerInText(0, fyne.NewPos(400, 300)) // the selection is meant
	if w.win.Canvas().Overlays().Top() == nil {
		t.Error("nothing is offered on a selection")
	}
	w.closePopup()
}

func TestTheCardOfANameGoesWhenItsMenuOpens(t *testing.T) {
	w := sampleWindow(t)
	w.reader.hover([]string{"entity 0"}, fyne.NewPos(500, 300))
	card := w.reader.card
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.reader.content)
	if at := origin.Add(card.back.Position()); !card.layer.Visible() || at != fyne.NewPos(500, 322) {
		t.Fatalf("the card is at %v, visible: %v", at, card.layer.Visible())
	}
	w.reader.offer(0, []string{"entity 0"}, fyne.NewPos(500, 300))
	if w.reader.card.layer.Visible() {
		t.Error("the card stays beside the menu")
	}
}

func TestACorrectionThatWasCutOffIsFinishedAtTheNextStart(t *testing.T) {
	w := sampleWindow(t)
	w.work.cancel() // the window is closed; its work ends
	if err := w.lib.AddNameRule(news.NameRule{Action: news.NotName, Name: "Baghdad"}); err != nil {
		t.Fatal(err)
	}
	if w.lib.Unspread() == 0 {
		t.Fatal("nothing waits")
	}
	again := newWindow(fyne.CurrentApp(), w.lib, atOnce())
	again.start(nil)
	if n := again.lib.Unspread(); n != 0 {
		t.Errorf("%d articles still wait", n)
	}
	again.showScreen(naming)
	if again.entities.row("Baghdad") >= 0 {
		t.Error("Baghdad is still a name")
	}
	again.openTitled(t, wireTitle)
	if got := again.kindHere(t, "Baghdad"); got != "" {
		t.Errorf("it is %q", got)
	}
}

func TestALongCorrectionTellsHowFarItIsAndCanBeStopped(t *testing.T) {
	w := sampleWindow(t)
	w.spreadingNow(500, 4000)
	if !strings.Contains(w.toast.words.Text, "500") || w.toast.bar.Value != 0.125 || !w.toast.share.Visible() {
		t.Errorf("the toast says %q at %v", w.toast.words.Text, w.toast.bar.Value)
	}
	test.Tap(w.toast.button)
	if w.spreadShown || w.toast.share.Visible() {
		t.Error("it is not stopped")
	}
}

func TestTheOtherButtonOnASelectionOfAnyLengthMarksAndCopiesIt(t *testing.T) {
	w := newTestWindow(t)
	if len(w.article.Body) <= mostNamed {
		t.Fatal("its text is as short as a name")
	}
	for _, c := range []struct {
		words string
		names bool // it is short enough to be a name
	}{{"hill town", true}, {strings.TrimSpace(w.article.Body), false}} {
		w.selectWords(t, c.words)
		w.offerInText(-1, fyne.NewPos(400, 300))
		if w.win.Canvas().Overlays().Top() == nil {
			t.Errorf("%.20q: nothing is offered", c.words)
		}
		w.closePopup()
		offered := map[string]func(){}
		for _, it := range w.selectionMenu(w.selectedWords()).Items {
			offered[it.Label] = it.Action
		}
		if _, ok := offered["This Is a Name"]; ok != c.names {
			t.Errorf("%.20q can be a name: %v", c.words, ok)
		}
		offered["Copy with Citation"]()
		if got := fyne.CurrentApp().Clipboard().Content(); !strings.Contains(got, quakeTitle) {
			t.Errorf("copied is %q", got)
		}
		offered["Copy"]()
		if got := fyne.CurrentApp().Clipboard().Content(); got != c.words {
			t.Errorf("copied is %q", got)
		}
		offered["Highlight"]()
		if h := w.marks.Highlights; len(h) == 0 || h[len(h)-1].Quote != c.words && h[0].Quote != c.words {
			t.Errorf("marked: %+v", h)
		}
		if offered["Note…"] == nil || offered["Tags…"] == nil {
			t.Errorf("%.20q: there is no note or no tag", c.words)
		}
	}
}
