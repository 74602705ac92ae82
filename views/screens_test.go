package views

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
)

// sampleWindow is a window on the sample reports, the newest of them open.
func sampleWindow(t *testing.T) *window {
	t.Helper()
	w := newTestWindow(t)
	w.addSamples()
	w.openTitled(t, "Two more Iraqi towns fall as cleric calls Shi'ites to arms")
	return w
}

func (w *window) esc() { w.win.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyEscape}) }

// light lights the fact of the open article with the wording.
func (w *window) light(t *testing.T, wording string) {
	t.Helper()
	for i, f := range w.reading.Facts {
		if f.Wording == wording {
			w.openFact(i)
			return
		}
	}
	t.Fatalf("the article states no %q", wording)
}

func TestANumberIsComparedAndItsCellLeadsToTheSentenceInTheOtherArticle(t *testing.T) {
	w := sampleWindow(t)
	w.light(t, "50 km")
	w.press('c')
	if w.screens.shown != comparing || w.claims.chosen < 0 {
		t.Fatalf("screen %d, row %d", w.screens.shown, w.claims.chosen)
	}
	row := w.claims.claims[w.claims.chosen]
	if row.Verdict != news.Differ || len(row.Cells) != 2 {
		t.Fatalf("the row is %+v", row)
	}
	w.claims.OnOpen(row.Cells[0].Article, row.Cells[0].Fact)
	if w.screens.shown != reading || w.article.ID != row.Cells[0].Article || w.litNumber().Wording != "43 miles" {
		t.Errorf("screen %d, %q is lit in %q", w.screens.shown, w.litNumber().Wording, w.article.Title)
	}
}

func TestTheFilterOfTheComparisonAsksTheLibrary(t *testing.T) {
	w := sampleWindow(t)
	w.showScreen(comparing)
	all := len(w.claims.claims)
	w.claims.SetQuery(claimQuery{Kind: news.Hostages})
	if n := len(w.claims.claims); n != 1 || n >= all {
		t.Errorf("%d of %d rows are about hostages", n, all)
	}
	w.claims.SetQuery(claimQuery{Several: true})
	for _, c := range w.claims.claims {
		if c.Articles() < 2 {
			t.Errorf("%s %s is stated once", c.Kind, c.Of)
		}
	}
}

func TestEscapeLeadsBackToTheArticle(t *testing.T) {
	w := newTestWindow(t)
	for _, s := range []screen{comparing, mapping} {
		w.showScreen(s)
		w.esc()
		if w.screens.shown != reading {
			t.Errorf("screen %d stays", s)
		}
	}
}

func TestAnArticleFromTheListIsShownWhateverTheScreen(t *testing.T) {
	w := newTestWindow(t)
	w.showScreen(comparing)
	w.press('j')
	if w.screens.shown != reading {
		t.Error("the article opened behind the comparison")
	}
	w.showsTitle(t, floodTitle)
}

func TestTheSheetOfTheComparisonIsSaved(t *testing.T) {
	w := sampleWindow(t)
	w.showScreen(comparing)
	w.claims.SetQuery(claimQuery{Kind: news.Displaced})
	s := w.sheetSaver()
	s.build()
	path := filepath.Join(t.TempDir(), "sheet.md") // the ending says which format
	s.path.SetText(path)
	s.save()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"nearly half a million", "More than 500,000", "International Organization for Migration", "driven 500,000 people out"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the sheet has no %q", want)
		}
	}
}

func TestOnlyTextIsOfferedToBeCopied(t *testing.T) {
	w := sampleWindow(t)
	s := w.sheetSaver()
	s.build()
	for i, f := range export.SheetFormats() {
		s.path.SetText("sheet" + f.Extension)
		if s.format.SelectedIndex() != i || s.copied.Disabled() == f.Text() {
			t.Errorf("%s: format %d, copy is offered: %v", f.Name, s.format.SelectedIndex(), !s.copied.Disabled())
		}
	}
	if s.path.SetText("sheet"); s.chosen().ID != export.SheetFormats()[len(export.SheetFormats())-1].ID {
		t.Error("a path without an ending changes the format")
	}
}

func TestOneSheetReplacesAnother(t *testing.T) {
	w := sampleWindow(t)
	for _, show := range []func(){w.exportSheet, w.showPreferences, w.goToAnything, w.exportSheet, w.exportSheet} {
		show()
		if n := len(w.win.Canvas().Overlays().List()); n != 1 {
			t.Errorf("%d lie over the window", n)
		}
	}
}

func TestWhatIsNoNumberIsGoneUntilItIsUndone(t *testing.T) {
	w := newTestWindow(t)
	w.press(']')
	before := len(w.reading.Facts)
	c := news.NewCorrection("c", w.article, w.reading.Facts[w.fact], time.Time{})
	c.NotAFact = true
	w.correct(w.fact, c)
	if len(w.reading.Facts) != before-1 || len(w.facts.facts) != before-1 {
		t.Fatalf("%d of %d numbers are listed", len(w.facts.facts), before)
	}
	test.Tap(w.toast.button)
	if len(w.reading.Facts) != before {
		t.Error("undo did not bring it back")
	}
	w.redo()
	w.uncorrectAll()
	if len(w.reading.Facts) != before || len(w.lib.Marks(w.article.ID).Corrections) != 0 {
		t.Error("the corrections are not taken back")
	}
}

func TestACorrectedKindIsKeptAndShownAfterTheArticleIsOpenedAgain(t *testing.T) {
	w := newTestWindow(t)
	w.press(']')
	c := news.NewCorrection("c", w.article, w.reading.Facts[w.fact], time.Time{})
	c.Kind = news.Wounded
	w.correct(w.fact, c)
	w.openTitled(t, floodTitle)
	w.openTitled(t, quakeTitle)
	f := w.reading.Facts[0]
	if f.Kind != news.Wounded || !f.Corrected {
		t.Errorf("got %+v", f)
	}
	w.uncorrect(0)
	if f := w.reading.Facts[0]; f.Kind != news.Killed || f.Corrected {
		t.Errorf("taken back it is %+v", f)
	}
}

func TestTheMapShowsThePlacesOfTheArticleOrOfAll(t *testing.T) {
	w := sampleWindow(t)
	w.showScreen(mapping)
	one := len(w.places.shown.Places)
	w.mapEverything(true)
	all := len(w.places.shown.Places)
	if one == 0 || all <= one {
		t.Fatalf("%d places in the article, %d in all", one, all)
	}
	for _, p := range w.places.shown.Places {
		if p.Name != "Tikrit" {
			continue
		}
		w.openPlace(p.Articles[0].ID, p.Name)
		if w.screens.shown != reading || w.article.ID != p.Articles[0].ID || w.entity == "" {
			t.Errorf("screen %d, article %q, name %q", w.screens.shown, w.article.Title, w.entity)
		}
		return
	}
	t.Error("Tikrit is not on the map")
}

func TestTheReferencePlaceIsSetByAnySpelling(t *testing.T) {
	w := newTestWindow(t)
	w.setReference("Kiev")
	if got := w.lib.Reference().Country; got != "UA" {
		t.Errorf("it lies in %q", got)
	}
	w.setReference("Nowhere at all")
	if w.win.Canvas().Overlays().Top() == nil || w.lib.Reference().Country != "UA" {
		t.Error("nobody says that the place is not known")
	}
}

func TestPassagesThatAnotherArticleCarriesAreToldAndMarked(t *testing.T) {
	w := newTestWindow(t)
	copied := "The quake as we saw it\n\nSource: Coast Times\n\n" + quake[strings.Index(quake, "At least"):] + "\nOur own reporter was there.\n"
	path := filepath.Join(t.TempDir(), "copy.txt")
	if err := os.WriteFile(path, []byte(copied), 0o644); err != nil {
		t.Fatal(err)
	}
	if w.shared.content.Visible() {
		t.Error("the bar shows before there is another article")
	}
	w.importPaths([]string{path})
	w.openTitled(t, floodTitle)
	if w.shared.content.Visible() {
		t.Error("the flood shares nothing with the quake")
	}
	w.openTitled(t, quakeTitle)
	if !w.shared.content.Visible() || len(w.shared.carriers) != 1 {
		t.Fatalf("visible %v, carriers %+v", w.shared.content.Visible(), w.shared.carriers)
	}
	w.shared.mark.SetChecked(true)
	if len(w.reader.shared) != 1 || !strings.HasPrefix(w.reader.shared[0].Of(w.article.Body), "At least 85 people") {
		t.Errorf("marked is %v", w.reader.shared)
	}
	w.shared.OnOpen(w.shared.carriers[0].ID)
	w.showsTitle(t, "The quake as we saw it")
}

func TestUndoPutsBackWhatWasRemovedLast(t *testing.T) {
	w := sampleWindow(t)
	all := len(w.lib.Cards())
	w.removeArticle()
	w.toast.Hide()
	w.undo()
	if n := len(w.lib.Cards()); n != all {
		t.Errorf("%d of %d articles are back", n, all)
	}
	w.openFirst()
	w.removeArticle()
	w.openFirst()
	w.star()
	starred := w.article.ID
	w.undo() // the star
	if n := len(w.lib.Cards()); n != all-1 || w.lib.Marks(starred).Starred {
		t.Errorf("%d articles of %d, starred: %v", n, all, w.lib.Marks(starred).Starred)
	}
}
