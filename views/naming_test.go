package views

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// namesWindow is a window on the sample reports with the names of all articles
// in front.
func namesWindow(t *testing.T) *window {
	t.Helper()
	w := sampleWindow(t)
	w.showScreen(naming)
	if len(w.entities.found) < 20 {
		t.Fatalf("only %d names are listed", len(w.entities.found))
	}
	return w
}

// row is the row of a listed name, -1 where there is none.
func (p *entitiesPane) row(name string) int {
	return slices.IndexFunc(p.found, func(e app.EntitySummary) bool { return e.Name == name })
}

func (p *entitiesPane) listed(t *testing.T, name string) app.EntitySummary {
	t.Helper()
	i := p.row(name)
	if i < 0 {
		t.Fatalf("%q is not listed", name)
	}
	return p.found[i]
}

func typeKey(k interface{ TypedKey(*fyne.KeyEvent) }, name fyne.KeyName) {
	k.TypedKey(&fyne.KeyEvent{Name: name})
}

func TestTheNamesOfAllArticlesAreListedAndTheFirstIsTold(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	if w.win.Canvas().Focused() != p.filter {
		t.Errorf("the focus is on %T", w.win.Canvas().Focused())
	}
	first := p.found[0]
	d := p.detail
	if p.chosen != first.ID || d.shown.ID != first.ID || d.name.Text != first.Name || !d.page.Visible() {
		t.Errorf("chosen is %q, told of is %q", p.chosen, d.name.Text)
	}
	if len(d.shown.companions) == 0 || len(d.shown.timeline) != timelineParts || len(d.lines) != first.Mentions+first.Articles {
		t.Errorf("%d companions, %d lines for %s", len(d.shown.companions), len(d.lines), inArticles(first))
	}
}

func TestTheFilterOfNamesBearsAWrongLetter(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	all := len(p.found)
	test.Type(p.filter, "Bagdhad")
	if len(p.found) == 0 || len(p.found) >= all || p.found[0].Name != "Baghdad" || p.detail.name.Text != "Baghdad" {
		t.Fatalf("%d of %d names fit, told of is %q", len(p.found), all, p.detail.name.Text)
	}
	p.SetText("wobblefoot")
	if len(p.found) != 0 || !p.empty.content.Visible() || p.detail.page.Visible() {
		t.Errorf("%d names fit nonsense", len(p.found))
	}
	typeKey(p.filter, fyne.KeyEscape)
	if len(p.found) != all || p.empty.content.Visible() || !p.detail.page.Visible() {
		t.Errorf("Esc brings %d of %d names back", len(p.found), all)
	}
}

func TestWhatIsTypedBesideTheFilterGoesIntoIt(t *testing.T) {
	w := namesWindow(t)
	w.win.Canvas().Unfocus()
	w.press('t')
	w.entities.filter.TypedRune('i')
	if w.entities.filter.Text != "ti" || w.screens.shown != naming {
		t.Errorf("the filter holds %q", w.entities.filter.Text)
	}
}

func TestKindsAreSwitchedOffAndOn(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	all := len(p.found)
	for i := 1; i < len(p.kinds); i++ {
		p.kinds[i].SetChecked(false)
	}
	if len(p.found) == 0 || len(p.found) == all {
		t.Errorf("%d of %d names are people", len(p.found), all)
	}
	for _, e := range p.found {
		if e.Kind != news.EntityKinds[0] {
			t.Errorf("%s is %s", e.Name, e.Kind)
		}
	}
	p.kinds[0].SetChecked(false)
	if len(p.found) != 0 || !p.empty.content.Visible() {
		t.Errorf("%d names are of no kind", len(p.found))
	}
	for _, c := range p.kinds {
		c.SetChecked(true)
	}
	if len(p.found) != all {
		t.Errorf("%d of %d names are back", len(p.found), all)
	}
}

func TestNamesAreSortedAndTheChosenStaysChosen(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	p.Choose(p.listed(t, "Tikrit").ID)
	ordered := map[int]func(a, b app.EntitySummary) bool{
		0: func(a, b app.EntitySummary) bool { return a.Mentions >= b.Mentions },
		1: func(a, b app.EntitySummary) bool { return a.Articles >= b.Articles },
		2: func(a, b app.EntitySummary) bool { return compareFolded(a.Name, b.Name) <= 0 },
		3: func(a, b app.EntitySummary) bool { return a.First >= b.First },
		4: func(a, b app.EntitySummary) bool { return a.Last >= b.Last },
	}
	for i := len(entityOrders) - 1; i >= 0; i-- {
		p.sort.SetSelectedIndex(i)
		for k := 1; k < len(p.found); k++ {
			if !ordered[i](p.found[k-1], p.found[k]) {
				t.Errorf("%s: %+v stands before %+v", p.sort.Selected, p.found[k-1], p.found[k])
				break
			}
		}
		if p.detail.name.Text != "Tikrit" {
			t.Errorf("%s: told of is %q", p.sort.Selected, p.detail.name.Text)
		}
	}
}

func TestTheArrowsChooseAndEnterOpensTheNewestMention(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	typeKey(p.filter, fyne.KeyDown)
	typeKey(p.filter, fyne.KeyDown)
	typeKey(p.filter, fyne.KeyUp)
	if p.chosen != p.found[1].ID {
		t.Fatalf("row %d is chosen", p.find(p.chosen))
	}
	newest := p.detail.shown.groups[0]
	typeKey(p.filter, fyne.KeyReturn)
	w.showsTitle(t, newest.Title)
	if w.screens.shown != reading || w.mention < 0 || w.mentions()[w.mention].Span != newest.Mentions[0].Span {
		t.Errorf("screen %d, at mention %d", w.screens.shown, w.mention)
	}
	if len(w.reader.hits) != 1 || w.reader.hits[0].Span != newest.Mentions[0].Span {
		t.Errorf("lit is %v", w.reader.hits)
	}
}

func TestAMentionOfTheListIsOpenedWhereItStands(t *testing.T) {
	w := namesWindow(t)
	d := w.entities.detail
	w.entities.Choose(w.entities.listed(t, "Baghdad").ID)
	for i, line := range d.lines {
		g := d.shown.groups[line.group]
		w.showScreen(naming)
		d.rows.Select(i)
		m := g.Mentions[max(0, line.mention)]
		w.showsTitle(t, g.Title)
		if at := w.mentions()[w.mention]; at.Span != m.Span || at.InTitle != m.InTitle {
			t.Errorf("line %d leads to %+v, want %+v", i, at, m)
		}
	}
}

func TestMentionsGoOnInTheNextArticleAndBack(t *testing.T) {
	w := namesWindow(t)
	w.entities.Choose(w.entities.listed(t, "Tikrit").ID)
	id := w.entities.detail.shown.ID
	articles := w.lib.ArticlesNaming(t.Context(), id)
	w.entities.detail.OpenFirst()
	var seen []string
	steps := 0
	for _, step := range []int{1, -1} {
		for range w.entities.detail.shown.Mentions + 1 {
			if n := len(seen); n == 0 || seen[n-1] != w.article.ID {
				seen = append(seen, w.article.ID)
			}
			w.stepMention(step)
			steps++
		}
	}
	want := slices.Clone(articles)
	for i := len(articles) - 2; i >= 0; i-- {
		want = append(want, articles[i])
	}
	if len(articles) < 2 || !slices.Equal(seen, want) {
		t.Errorf("in %d steps through %v, want %v", steps, seen, want)
	}
	if !strings.Contains(w.toast.words.Text, "Tikrit") {
		t.Errorf("at the end the toast says %q", w.toast.words.Text)
	}
}

func TestOnlyTheArticlesThatNameBothAreListed(t *testing.T) {
	w := namesWindow(t)
	p := w.entities
	p.Choose(p.listed(t, "Baghdad").ID)
	d := p.detail
	all := d.shown.articles
	both := d.shown.companions[len(d.shown.companions)-1]
	d.OnWith(both.ID)
	if len(d.shown.groups) != both.Together || d.shown.articles != both.Together || d.shown.with.ID != both.ID || !d.with.Visible() {
		t.Errorf("%d articles name Baghdad and %s, want %d of %d", len(d.shown.groups), both.Name, both.Together, all)
	}
	d.OnWith("")
	if d.shown.articles != all || d.with.Visible() {
		t.Errorf("%d of %d articles are back", d.shown.articles, all)
	}
	d.OnGo(both.ID)
	if d.name.Text != both.Name || p.chosen != both.ID {
		t.Errorf("told of is %q", d.name.Text)
	}
}

func TestMentionsArePagedIn(t *testing.T) {
	w := newTestWindow(t)
	const reports = 2*mentionsPage + 5
	dir := t.TempDir()
	var paths []string
	for i := range reports {
		text := fmt.Sprintf("Day %d of the talks\n\nPublished: %d March 2021\n\nThe envoy arrived in Baghdad on day %d, with %d clerks and much hope.\n", i, i%28+1, i, i+2)
		path := filepath.Join(dir, fmt.Sprintf("%d.txt", i))
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	w.importPaths(paths)
	w.showScreen(naming)
	w.entities.Choose(w.entities.listed(t, "Baghdad").ID)
	d := w.entities.detail
	if n := len(d.shown.groups); n < mentionsPage || n == reports || d.shown.articles != reports {
		t.Fatalf("first %d of %d articles", len(d.shown.groups), d.shown.articles)
	}
	for range 3 {
		d.rows.ScrollToBottom()
	}
	seen := map[string]bool{}
	for _, g := range d.shown.groups {
		seen[g.Article] = true
	}
	if len(d.shown.groups) != reports || len(seen) != reports {
		t.Errorf("at the end %d articles, %d of them different", len(d.shown.groups), len(seen))
	}
}
