package views

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// A called is a name that is to be corrected: as it is written, and what is
// known of it.
type called struct {
	text      string
	kind      news.EntityKind
	entity    string   // ID in the article, or in the library
	article   string   // whose ID it is; "" for the library's
	spellings []string // of the same entity
	whole     bool     // the entity is meant, not one mention
}

// texts are the spellings that a correction is about.
func (c called) texts() []string {
	if c.whole && len(c.spellings) > 0 {
		return c.spellings
	}
	return []string{c.text}
}

// offerInText offers what can be done with the name, or the selection, under
// the pointer.
func (w *window) offerInText(mention int, at fyne.Position) {
	if w.hasSelection() {
		w.popMenu(w.selectionMenu(w.selectedWords()), at)
		return
	}
	if mention < 0 {
		return
	}
	m := w.reading.Mentions[mention]
	w.chooseEntity(m.Entity, false)
	c := w.calledBy(m.Entity)
	c.whole = false
	c.text = m.Of(w.article.Body)
	if m.InTitle {
		c.text = m.Of(w.article.Title)
	}
	w.popMenu(w.nameMenu(c), at)
}

// offerName offers what can be done with an entity of the open article.
func (w *window) offerName(id string, at fyne.Position) {
	w.chooseEntity(id, false)
	w.popMenu(w.nameMenu(w.calledBy(id)), at)
}

// offerEntity is offerName for an entity of all articles.
func (w *window) offerEntity(e app.EntitySummary, at fyne.Position) {
	w.popMenu(w.nameMenu(calledAll(e)), at)
}

func calledAll(e app.EntitySummary) called {
	return called{text: e.Name, kind: e.Kind, entity: e.ID, spellings: e.Spellings, whole: true}
}

// calledBy is an entity of the open article under its name.
func (w *window) calledBy(id string) called {
	e, ok := w.reader.entity(id)
	if !ok {
		return called{}
	}
	return called{text: e.Name, kind: e.Kind, entity: id, article: w.article.ID, spellings: e.Spellings, whole: true}
}

// selectedWords is the selection on one line, "" where it is none or long.
func (w *window) selectedWords() string {
	text := oneLine(w.reader.text.SelectedText())
	if len(text) > mostNamed {
		return ""
	}
	return strings.Trim(text, " .,;:()[]\"“”«»")
}

// mostNamed is how many bytes a name may have.
const mostNamed = 120

func (w *window) popMenu(m *fyne.Menu, at fyne.Position) {
	w.hidePalette()
	widget.ShowPopUpMenuAtPosition(m, w.win.Canvas(), at)
}

// nameMenu offers what can be done with a name.
func (w *window) nameMenu(c called) *fyne.Menu {
	title := fyne.NewMenuItem("“"+cut(c.text, 60)+"”", nil)
	title.Disabled = true
	items := []*fyne.MenuItem{title,
		fyne.NewMenuItemWithIcon(lang.L("All Mentions"), theme.ListIcon(), func() { w.showEntity(c.article, c.entity) }),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItemWithIcon(lang.L("Not a Name"), theme.CancelIcon(), func() { w.unname(c) }),
		w.kindItem(lang.L("Kind"), c.kind, func(k news.EntityKind) { w.setKind(c, k) }),
		fyne.NewMenuItemWithIcon(lang.L("Same As…"), theme.ContentAddIcon(), func() { w.sameAs(c) }),
	}
	if len(c.spellings) > 1 {
		items = append(items, w.partItem(c))
	}
	items = append(items, fyne.NewMenuItemSeparator(),
		fyne.NewMenuItemWithIcon(lang.L("Watch This Word"), theme.VisibilityIcon(), func() { w.watchWord(c.text) }))
	return fyne.NewMenu("", items...)
}

// selectionMenu offers what can be done with the selection, and with its words
// where they are few enough for a name; "" for others.
func (w *window) selectionMenu(words string) *fyne.Menu {
	items := []*fyne.MenuItem{
		fyne.NewMenuItemWithIcon(lang.L("Highlight"), theme.ColorPaletteIcon(), func() { w.highlight(news.Colour(w.prefs.lastColour())) }),
		fyne.NewMenuItemWithIcon(lang.L("Note…"), theme.DocumentCreateIcon(), w.note),
		fyne.NewMenuItemWithIcon(lang.L("Tags…"), theme.ListIcon(), w.tag),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItemWithIcon(lang.L("Copy"), theme.ContentCopyIcon(), w.copySelection),
		fyne.NewMenuItemWithIcon(lang.L("Copy with Citation"), theme.ContentCopyIcon(), w.copyCited),
	}
	if words != "" {
		items = append(items, fyne.NewMenuItemSeparator(),
			w.kindItem(lang.L("This Is a Name"), "", func(k news.EntityKind) { w.name(words, k) }),
			fyne.NewMenuItemWithIcon(lang.L("Watch This Word"), theme.VisibilityIcon(), func() { w.watchWord(words) }))
	}
	return fyne.NewMenu("", items...)
}

// kindItem has a choice of the four kinds below it; own is the one it is of.
func (w *window) kindItem(label string, own news.EntityKind, choose func(news.EntityKind)) *fyne.MenuItem {
	item := fyne.NewMenuItemWithIcon(label, theme.AccountIcon(), nil)
	var kinds []*fyne.MenuItem
	for _, k := range news.EntityKinds {
		it := fyne.NewMenuItem(entityWord(k), func() { choose(k) })
		it.Checked = k == own
		kinds = append(kinds, it)
	}
	item.ChildMenu = fyne.NewMenu("", kinds...)
	return item
}

// partItem has the other spellings of an entity below it: what is chosen is
// somebody else.
func (w *window) partItem(c called) *fyne.MenuItem {
	item := fyne.NewMenuItemWithIcon(lang.L("Different From"), theme.ContentCutIcon(), nil)
	var others []*fyne.MenuItem
	for _, s := range c.spellings {
		if s != c.text && len(others) < 20 {
			others = append(others, fyne.NewMenuItem(s, func() { w.part(c, s) }))
		}
	}
	item.ChildMenu = fyne.NewMenu("", others...)
	return item
}

// rule makes rules on names, as one step, and says so. article is where that
// was, "" for none.
func (w *window) rule(article, said string, rules ...news.NameRule) {
	w.removed = nil
	for i := range rules {
		rules[i].From = article
	}
	w.keep(lang.L("The correction could not be kept."), func() error {
		err := w.lib.AddNameRules(rules...)
		if err == nil {
			w.work.onUI(func() { w.toast.Say(said, lang.L("Undo"), w.undo) })
		}
		return err
	})
}

func words(name, other string) map[string]any { return map[string]any{"Name": name, "Other": other} }

func (w *window) unname(c called) {
	var rules []news.NameRule
	for _, text := range c.texts() {
		rules = append(rules, news.NameRule{Action: news.NotName, Name: text})
	}
	w.rule(c.article, lang.L("“{{.Name}}” is no name, in all articles.", words(c.text, "")), rules...)
}

func (w *window) setKind(c called, k news.EntityKind) {
	var rules []news.NameRule
	for _, text := range c.texts() {
		rules = append(rules, news.NameRule{Action: news.RightKind, Name: text, Kind: k})
	}
	w.rule(c.article, lang.L("“{{.Name}}” is now: {{.Other}}, in all articles.", words(c.text, entityWord(k))), rules...)
}

func (w *window) name(text string, k news.EntityKind) {
	w.reader.text.ClearSelection()
	w.rule(w.article.ID, lang.L("“{{.Name}}” is a name now: {{.Other}}, in all articles.", words(text, entityWord(k))), news.NameRule{Action: news.IsName, Name: text, Kind: k})
}

func (w *window) part(c called, other string) {
	w.rule(c.article, lang.L("“{{.Name}}” and “{{.Other}}” are two, in all articles.", words(c.text, other)), news.NameRule{Action: news.DifferentFrom, Name: c.text, Other: other, Kind: c.kind})
}

func (w *window) join(c called, into app.EntitySummary) {
	w.rule(c.article, lang.L("“{{.Name}}” is the same as “{{.Other}}”, in all articles.", words(c.text, into.Name)), news.NameRule{Action: news.SameAs, Name: c.text, Other: into.Name, Kind: into.Kind})
}

// merge joins two entities that were dragged together.
func (w *window) merge(e, into app.EntitySummary) { w.join(calledAll(e), into) }

// sameAs lets the person find who a name means.
func (w *window) sameAs(c called) {
	w.closePopup()
	hint := lang.L("“{{.Name}}” is the same as…", words(c.text, ""))
	w.finder = newFinder(w.win, w.work, hint, func(ctx context.Context, query string) []found {
		if err := w.lib.Prepare(ctx, nil); err != nil && ctx.Err() != nil {
			return nil
		}
		q := app.EntityQuery{Text: query, Limit: maxFound}
		if strings.TrimSpace(query) == "" && c.kind != "" {
			q.Kinds = []news.EntityKind{c.kind} // the likeliest, until something is typed
		}
		entities, _, _ := w.lib.Entities(ctx, q)
		var out []found
		for _, e := range entities {
			if e.Name != c.text {
				out = append(out, found{title: e.Name, below: spellingsLine(e) + " · " + inArticles(e), choose: func() { w.join(c, e) }})
			}
		}
		return out
	})
	w.finder.Show("")
}

// chosenName is the name that the commands of the menu mean: the selected
// words, the chosen entity of the screen of all names, or that of the article.
func (w *window) chosenName() (c called, selected, ok bool) {
	if w.screens.shown == naming {
		e := w.entities.detail.shown.EntitySummary
		return calledAll(e), false, e.ID != ""
	}
	if text := w.selectedWords(); text != "" {
		return called{text: text}, true, true
	}
	c = w.calledBy(w.entity)
	if mentions := w.mentions(); w.mention >= 0 && w.mention < len(mentions) && c.text != "" {
		m := mentions[w.mention]
		c.whole = false
		c.text = m.Of(w.article.Body)
		if m.InTitle {
			c.text = m.Of(w.article.Title)
		}
	}
	if c.text == "" {
		w.toast.Say(lang.L("Click a name, or select some words, first."), "", nil)
	}
	return c, false, c.text != ""
}

func (w *window) nameKind(k news.EntityKind) {
	switch c, selected, ok := w.chosenName(); {
	case selected:
		w.name(c.text, k)
	case ok:
		w.setKind(c, k)
	}
}

func (w *window) notAName() {
	if c, _, ok := w.chosenName(); ok {
		w.unname(c)
	}
}

func (w *window) sameAsChosen() {
	if c, _, ok := w.chosenName(); ok {
		w.sameAs(c)
	}
}

func (w *window) watchChosen() {
	if c, _, ok := w.chosenName(); ok {
		w.watchWord(c.text)
	}
}
