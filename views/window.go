package views

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// window owns the selection: which article is open, which fact is lit, which
// mark and which name are chosen. The panes know nothing of each other.
type window struct {
	win   fyne.Window
	lib   *app.Library
	prefs preferences
	work  *background

	list     *articleList
	reader   *reader
	facts    *factsPane
	names    *namesPane
	notes    *notesPane
	claims   *claimsPane
	entities *entitiesPane // of all articles
	journal  *journalPane  // likewise
	places   *mapPane
	toast    *toast
	find     *findBar
	shared   *sharedBar
	versions *editionBar

	screens    *screens
	side       *container.AppTabs
	middle     *fyne.Container  // find bar over reader
	outer      *container.Split // list | rest
	inner      *container.Split // reader | side
	keys       keymap
	items      []*fyne.MenuItem // every command
	themes     map[variant]*fyne.MenuItem
	finder     *finder        // the one that is open, or was last
	palette    *markBar       // beside a selection
	ruleSheet  *ruleSheet     // the one that is open, or was last
	watchSheet *watchSheet    // likewise
	templates  *templateSheet // likewise
	editor     *editor        // the note or the tags being written, nil when none

	article     news.Article // the open one; its ID is "" when none is
	reading     news.Reading // of it, its facts as they are corrected
	read        []news.Fact  // its facts as they were read
	marks       news.Marks
	removed     []news.Article // what undo puts back, nil when marks were changed since
	spreadShown bool           // the toast says how far a correction has come
	pending     int            // edits of the marks that are not on disk yet
	opening     int            // counts the articles that were asked for
	listing     bool           // the list is being brought up to date
	unlisted    bool           // there are changes that the list will not show then
	fact        int            // the lit fact, -1 for none
	mark        string         // the chosen highlight
	entity      string         // the chosen name
	mention     int            // the mention of it that was stood at last
	abroad      string         // the chosen name in all articles: its mentions go on in the next; "" for this one only

	wanted news.Fact // the comparison is to show it, when it is not empty
	mapAll bool      // the map shows all articles
	// The questions to the library of which the newest counts.
	claimsTurn, mapTurn, weighTurn, carrierTurn, namesTurn, detailTurn, spreadTurn, rereadTurn, watchTurn, countTurn, othersTurn, journalTurn turn
}

func newWindow(a fyne.App, lib *app.Library, work *background) *window {
	w := &window{
		win: a.NewWindow(appName), lib: lib, prefs: preferences{a.Preferences()}, work: work,
		fact: -1,
	}
	a.Settings().SetTheme(newsTheme{startTheme(w.prefs)})
	w.build()
	w.connect()
	w.layOut()
	w.win.SetMainMenu(w.menu())
	w.listen()
	lib.OnChange(func(c app.Change) { w.work.onUI(func() { w.changed(c) }) })
	w.list.Show(w.sortedCards(w.list.sorted))
	w.clear()
	return w
}

func (w *window) build() {
	hidden := func(k news.EntityKind) bool { return w.prefs.kindHidden(string(k)) }
	w.list = newArticleList(w.prefs.sort())
	w.reader = newReader(hidden)
	w.facts = newFactsPane(w.prefs.milesFirst())
	w.names = newNamesPane(hidden)
	w.notes = newNotesPane()
	w.claims = newClaimsPane(w.prefs.milesFirst())
	w.entities = newEntitiesPane()
	w.journal = newJournalPane()
	w.places = newMapPane(w.prefs.milesFirst())
	w.screens = newScreens()
	w.toast = newToast(w.work)
	w.palette = newMarkBar()
	w.find = newFindBar(w.reader, w.work, w.prefs)
	w.shared = newSharedBar()
	w.versions = newEditionBar(w.shared.keys, w.showEditions)
	w.applyType()
}

// connect says what each pane's wishes do.
func (w *window) connect() {
	w.list.OnOpen = w.readArticle
	w.list.OnImport = w.chooseFiles
	w.list.OnSearch = func() { w.searchEverything("") }
	w.list.OnSort = w.prefs.setSort
	w.list.OnRemove = w.removeSamples
	w.reader.OnEntity = func(id string) { w.chooseEntity(id, true) }
	w.reader.OnFact = w.openFact
	w.reader.OnMark = w.tapMark
	w.reader.OnLink = w.openLink
	w.reader.OnSelected = w.offerMark
	w.reader.OnEdges = w.redraw
	w.reader.text.OnUnsettled = func() { w.hidePalette() }
	w.facts.OnOpen = w.openFact
	w.facts.OnTelling = w.openTelling
	w.facts.OnCompare = w.compareFact
	w.facts.OnCopy = w.copyText
	w.facts.OnCorrect = w.correct
	w.facts.OnUncorrect = w.uncorrect
	w.names.OnOpen = w.nextMentionOf
	w.names.OnSwitch = w.switchKind
	w.notes.OnOpen = w.openMark
	w.notes.OnNote = w.noteArticle
	w.notes.OnPlace = w.placeOrphan
	w.notes.OnDelete = w.deleteMark
	w.notes.OnExport = func() { w.exportNotes(w.article.ID) }
	w.find.OnClose = w.findClosed
	w.shared.OnMark = w.reader.ShowShared
	w.shared.OnOpen = w.readArticle
	w.claims.OnOpen = w.openStatement
	w.claims.OnFilter = func(claimQuery) { w.refreshClaims() }
	w.claims.OnDetail = w.quoteClaim
	w.claims.OnExport = w.exportSheet
	w.places.OnOpen = w.openPlace
	w.places.OnAll = w.mapEverything
	w.places.OnMeasure = w.setReference
	w.screens.OnChoose = w.showScreen
	w.connectNames()
	w.connectJournal()
}

// findClosed gives the find bar's room to the text, and its keys to the
// window: a hidden field that kept the focus would swallow them.
func (w *window) findClosed() {
	w.win.Canvas().Unfocus()
	w.middle.Refresh()
}

// layOut puts the panes side by side.
func (w *window) layOut() {
	w.side = container.NewAppTabs(
		container.NewTabItem(lang.L("Numbers"), w.facts.content),
		container.NewTabItem(lang.L("Names"), w.names.content),
		container.NewTabItem(lang.L("Notes"), w.notes.content))
	w.middle = container.NewBorder(container.NewVBox(w.find.content, w.versions.content), w.shared.content, nil, nil, container.NewStack(w.reader.content, w.palette.layer))
	w.inner = container.NewHSplit(w.screens.under(reading, w.middle), w.side)
	w.screens.SetPages(w.inner, w.screens.under(comparing, w.claims.content), w.screens.under(mapping, w.places.content), w.screens.under(naming, w.entities.content), w.screens.under(noting, w.journal.content))
	w.outer = container.NewHSplit(w.list.content, w.screens.content)
	w.outer.SetOffset(w.prefs.listSplit())
	w.inner.SetOffset(w.prefs.sideSplit())
	w.fold()
	w.win.SetContent(container.NewStack(w.outer, w.toast.content))
	w.win.SetPadded(false)
	w.win.Resize(startSize(w.prefs))
	w.win.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { w.dropped(uris) })
	w.win.SetCloseIntercept(w.close)
}

// fold shows or hides the side panes.
func (w *window) fold() {
	showIf(w.outer.Leading, !w.prefs.listHidden())
	showIf(w.inner.Trailing, !w.prefs.sideHidden())
	w.inner.Refresh()
	w.outer.Refresh()
}

// close remembers how the window stood, ends the work and closes it. A note
// half written is a note: it is kept first, and where it cannot be, the window
// stays open with it.
func (w *window) close() {
	if w.editor != nil {
		w.editor.save()
		w.work.inOrder(func() { // after the note
			w.work.onUI(func() {
				if w.editor == nil {
					w.close()
				}
			})
		})
		return
	}
	if w.templates.open() && w.templates.changed() {
		w.templates.keep(w.close) // what cannot be kept stays, and the window with it
		return
	}
	w.prefs.setWindowSize(w.win.Canvas().Size())
	w.prefs.setSplits(w.outer.Offset, w.inner.Offset)
	w.work.cancel() // Run waits for its end, which may take some seconds, without a window
	w.win.SetCloseIntercept(nil)
	w.win.Close()
}

// clear shows that no article is open.
func (w *window) clear() {
	w.article, w.reading, w.read, w.marks = news.Article{}, news.Reading{}, nil, news.Marks{}
	w.fact, w.mark, w.entity = -1, "", ""
	w.reader.Clear(w.lib.Len() == 0)
	w.versions.content.Hide()
	w.facts.Clear()
	w.names.Clear()
	w.notes.Show(news.Marks{}, nil)
	w.findCarriers()
	w.list.SetOpen("")
	w.win.SetTitle(appName)
}

// open opens an article. The latest wish wins, whichever is ready first.
func (w *window) open(id string) { w.openThen(id, func() {}) }

// openThen opens an article and then does something with it.
func (w *window) openThen(id string, then func()) {
	if id == "" {
		return
	}
	if id == w.article.ID {
		then()
		return
	}
	w.opening++
	mine := w.opening
	w.load(id, func() bool { return mine == w.opening }, then)
}

// load reads an article and shows it, if it is still wanted then.
func (w *window) load(id string, wanted func() bool, then func()) {
	w.work.run(func(context.Context) {
		a, r, err := w.lib.Article(id)
		w.work.onUI(func() {
			switch {
			case !wanted():
			case err != nil:
				w.fail(lang.L("The article could not be opened."), err)
			default:
				w.show(a, r)
				then()
			}
		})
	})
}

func (w *window) show(a news.Article, r news.Reading) {
	w.marks = w.lib.Marks(a.ID)
	w.article, w.reading, w.read = a, r, r.Facts
	w.reading.Facts = w.marks.Corrected(r.Facts)
	w.fact, w.mark, w.entity, w.abroad = -1, "", "", ""
	w.find.Close()
	w.shared.content.Hide()
	w.hidePalette()
	showIf(w.versions.content, w.lib.HasEditions(a.ID))
	w.reader.Show(a, w.reading, w.marks)
	w.facts.Show(a, w.reading.Facts)
	w.weigh()
	w.lightWatched()
	w.findCarriers()
	if r.Trouble != "" {
		w.facts.empty.Show(lang.L("The numbers could not be read"), lang.L("Newsglass met an error of its own in this article ({{.Why}}). The text is whole; please report it.", map[string]any{"Why": r.Trouble}))
	}
	w.names.Show(r.Entities)
	w.notes.Show(w.marks, w.lib.ColourNames())
	w.reader.HideHandles()
	w.list.SetOpen(a.ID)
	w.prefs.setLastArticle(a.ID)
	title := a.Title
	if title == "" {
		title = a.Origin
	}
	w.win.SetTitle(title + " – " + appName)
	w.keep(lang.L("The article could not be marked as read."), func() error { return w.lib.Visit(a.ID) })
}

// changed brings the panes up to date with the library. It is the one
// listener to its changes.
func (w *window) changed(c app.Change) {
	if len(c.Articles) > 0 {
		w.refreshList()
		if _, ok := w.lib.Card(w.article.ID); w.article.ID != "" && !ok {
			w.clear()
		}
	}
	w.renamed(c)
	w.retold(c)
	if c.Colours {
		w.showMarks()
	}
	if w.screens.shown == noting && (c.Colours || len(c.Marks)+len(c.Articles) > 0) {
		w.refreshJournal()
	}
	for _, id := range c.Marks {
		w.unlisted = w.unlisted || w.listing
		if card, ok := w.lib.Card(id); ok {
			w.list.Update(card)
		}
		if id == w.article.ID {
			w.adoptMarks()
		}
	}
}

// listPause is how long the list rests between two changes: an import
// announces a change many times a second.
const listPause = 300 * time.Millisecond

// refreshList shows the articles of the library in the list, soon.
func (w *window) refreshList() {
	if w.listing {
		w.unlisted = true
		return
	}
	w.listing = true
	by := w.list.sorted
	w.work.run(func(context.Context) {
		cards, by := w.sortedCards(by)
		w.work.onUI(func() {
			w.list.Show(cards, by)
			w.work.later(listPause, w.listed)
		})
	})
}

// listed shows what has changed since refreshList. When nothing has, the
// changes are over, and the screen follows.
func (w *window) listed() {
	w.listing = false
	if !w.unlisted {
		w.refreshScreen()
		return
	}
	w.unlisted = false
	w.refreshList()
}

func (w *window) sortedCards(by order) ([]app.Card, order) {
	cards := w.lib.Cards()
	sortCards(cards, by)
	return cards, by
}

// keep changes the library off the UI thread, in the order of the calls; what
// says what did not work if it fails.
func (w *window) keep(what string, change func() error) {
	w.work.inOrder(func() {
		if err := change(); err != nil {
			w.work.onUI(func() { w.fail(what, err) })
		}
	})
}

// fail tells what did not work, and why.
func (w *window) fail(what string, err error) {
	dialog.ShowError(errors.New(what+"\n\n"+sentence(err)), w.win)
}
