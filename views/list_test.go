package views

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app"
)

func titlesOf(cards []app.Card) []string {
	var out []string
	for _, c := range cards {
		out = append(out, c.Title)
	}
	return out
}

func TestCardsAreSortedWhateverTheCaseOfTheirLetters(t *testing.T) {
	cards := []app.Card{
		{Title: "beta", Source: "Post", Published: "2021-03-01"},
		{Title: "Alpha", Source: "courier", Published: "2021-03-01"},
		{Title: "gamma", Source: "Post", Published: "2021-03-09"},
	}
	for by, want := range map[order][]string{
		byDate: {"gamma", "Alpha", "beta"}, byTitle: {"Alpha", "beta", "gamma"}, bySource: {"Alpha", "gamma", "beta"},
	} {
		got := slices.Clone(cards)
		sortCards(got, by)
		if !slices.Equal(titlesOf(got), want) {
			t.Errorf("%s: %v, want %v", by, titlesOf(got), want)
		}
	}
}

func TestOneUpdatedCardLeavesTheListAsIfAllWereShownAnew(t *testing.T) {
	newTestApp(t, light)
	for name, f := range map[string]filter{
		"all": {}, "unread": {unread: true}, "starred": {starred: true}, "a tag": {tag: "mud"},
	} {
		l := newArticleList(byTitle)
		l.content.Resize(fyne.NewSize(300, 800))
		cards := manyCards(30)
		sortCards(cards, byTitle)
		cards[4].Marks.Tags = []string{"mud"}
		l.Show(slices.Clone(cards), byTitle)
		l.Narrow(f)
		for i, change := range []func(*app.Card){
			func(c *app.Card) { c.Marks.Read = true },
			func(c *app.Card) { c.Marks.Starred = true },
			func(c *app.Card) { c.Marks.Tags = []string{"mud"} },
			func(c *app.Card) { c.Marks.Read = false },
		} {
			change(&cards[3+i%2])
			l.Update(cards[3+i%2])
			fresh := newArticleList(byTitle)
			fresh.content.Resize(fyne.NewSize(300, 800))
			fresh.filter = f
			fresh.Show(slices.Clone(cards), byTitle)
			if !slices.Equal(titlesOf(l.cards), titlesOf(fresh.cards)) || l.count.Text != fresh.count.Text {
				t.Errorf("%s, change %d: %v %q, anew %v %q", name, i, titlesOf(l.cards), l.count.Text, titlesOf(fresh.cards), fresh.count.Text)
			}
		}
	}
}

func TestManyChangesInARowRefreshTheListOnlyNowAndThen(t *testing.T) {
	w := newTestWindow(t)
	var waiting []func()
	w.work.spawn = func(f func()) { waiting = append(waiting, f) }
	card := w.lib.Cards()[0]
	for range 100 {
		w.changed(app.Change{Articles: []string{card.ID}})
	}
	if len(waiting) != 1 {
		t.Fatalf("%d refreshes at once", len(waiting))
	}
	ran := 0
	for ; len(waiting) > 0 && ran < 20; ran++ {
		f := waiting[0]
		waiting = waiting[1:]
		f()
	}
	if ran != 6 || w.listing || w.unlisted { // two refreshes, each with its pause, and the two questions of the screen
		t.Errorf("%d steps, listing %v, unlisted %v", ran, w.listing, w.unlisted)
	}
}

func TestAnArticleThatComesToTheListWhileItIsOpenIsInView(t *testing.T) {
	newTestApp(t, light)
	l := newArticleList(byTitle)
	l.content.Resize(fyne.NewSize(300, 400))
	l.rows.Resize(fyne.NewSize(300, 300))
	cards := manyCards(200)
	sortCards(cards, byTitle)
	l.SetOpen(cards[150].ID)
	l.Show(cards, byTitle)
	if l.rows.GetScrollOffset() == 0 {
		t.Error("the list stands at its top")
	}
}
