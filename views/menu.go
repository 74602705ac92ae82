package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
)

// menu holds every command of the window with its key: a command is one line
// here, and is found by "Go to anything" too.
func (w *window) menu() *fyne.MainMenu {
	w.keys = newKeymap()
	w.items = nil
	for i, c := range news.Colours { // the colours need no line of their own: the palette shows them
		w.keys.bind(char(rune('1'+i), ""), func() { w.highlight(c) })
	}
	w.keys.bind(char('?', ""), w.showKeys)
	w.keys.bind(plain(fyne.KeyEscape), w.escape)
	w.keys.bind(char(' ', ""), w.pageOrNext)
	w.keys.bind(plain(fyne.KeyBackspace), w.deleteMark)
	for _, enter := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter} { // they go through the hits wherever the focus is
		w.keys.bind(plain(enter), func() { w.find.Step(1) })
		w.keys.bind(shifted(enter), func() { w.find.Step(-1) })
	}
	w.keys.bind(plain(desktop.KeyMenu), w.facts.OpenMenu)
	return fyne.NewMainMenu(w.fileMenu(), w.editMenu(), w.viewMenu(), w.goMenu(), w.markMenu(), w.namesMenu(), w.helpMenu())
}

// item makes a menu item and binds its key. A missing key is keystroke{}.
func (w *window) item(name string, k keystroke, do func()) *fyne.MenuItem {
	it := fyne.NewMenuItem(name, do)
	it.Shortcut = k.shortcut
	w.keys.bind(k, do)
	w.items = append(w.items, it)
	return it
}

func (w *window) fileMenu() *fyne.Menu {
	quit := w.item(lang.L("Quit"), ctrl(fyne.KeyQ), w.close)
	quit.IsQuit = true
	return fyne.NewMenu(lang.L("File"),
		w.item(lang.L("Import Files…"), ctrl(fyne.KeyO), w.chooseFiles),
		w.item(lang.L("Import Folder…"), ctrlShift(fyne.KeyO), w.chooseFolder),
		w.item(lang.L("Paste as Article"), ctrlShift(fyne.KeyV), w.paste),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Export Notes…"), ctrl(fyne.KeyE), w.exportFromHere),
		w.item(lang.L("Import Notes…"), keystroke{}, w.chooseNotes),
		w.item(lang.L("Situation Sheet…"), ctrlShift(fyne.KeyE), w.exportSheet),
		w.item(lang.L("Back Up Library…"), keystroke{}, w.backup),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Remove Article"), keystroke{}, w.removeArticle),
		w.item(lang.L("Add the Sample Reports"), keystroke{}, w.addSamples),
		w.item(lang.L("Remove the Sample Reports"), keystroke{}, w.removeSamples),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Preferences…"), ctrl(fyne.KeyComma), w.showPreferences),
		quit)
}

func (w *window) editMenu() *fyne.Menu {
	undo := keystroke{shortcut: &fyne.ShortcutUndo{}}
	copied := keystroke{shortcut: &fyne.ShortcutCopy{}}
	all := keystroke{shortcut: &fyne.ShortcutSelectAll{}}
	return fyne.NewMenu(lang.L("Edit"),
		w.item(lang.L("Undo"), undo, w.inText(&fyne.ShortcutUndo{}, w.undo)),
		w.item(lang.L("Redo"), ctrlShift(fyne.KeyZ), w.inText(&fyne.ShortcutRedo{}, w.redo)),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Copy"), copied, w.inText(&fyne.ShortcutCopy{Clipboard: fyne.CurrentApp().Clipboard()}, w.copySelection)),
		w.item(lang.L("Select All"), all, w.inText(&fyne.ShortcutSelectAll{}, w.selectAll)),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Find in Article"), ctrl(fyne.KeyF), w.openFind),
		w.item(lang.L("Find Next"), plain(fyne.KeyF3), func() { w.find.Step(1) }),
		w.item(lang.L("Find Previous"), shifted(fyne.KeyF3), func() { w.find.Step(-1) }))
}

// inText gives a text field that has the focus its own shortcut, which the
// menu would take away.
func (w *window) inText(s fyne.Shortcut, otherwise func()) func() {
	return func() {
		if field, ok := w.win.Canvas().Focused().(fyne.Shortcutable); ok && w.typing() {
			field.TypedShortcut(s)
			return
		}
		otherwise()
	}
}

func (w *window) viewMenu() *fyne.Menu {
	return fyne.NewMenu(lang.L("View"),
		w.item(lang.L("Article"), ctrl(fyne.Key1), func() { w.showScreen(reading) }),
		w.item(lang.L("Compare Numbers"), ctrl(fyne.Key2), func() { w.showScreen(comparing) }),
		w.item(lang.L("Map of Places"), ctrl(fyne.Key3), func() { w.showScreen(mapping) }),
		w.item(lang.L("All Names"), ctrl(fyne.Key4), func() { w.showScreen(naming) }),
		w.item(lang.L("All Notes"), ctrl(fyne.Key5), func() { w.showScreen(noting) }),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Larger Text"), ctrl(fyne.KeyEqual), func() { w.resizeType(1) }),
		w.item(lang.L("Smaller Text"), ctrl(fyne.KeyMinus), func() { w.resizeType(-1) }),
		w.item(lang.L("Usual Size"), ctrl(fyne.Key0), func() { w.resizeType(0) }),
		fyne.NewMenuItemSeparator(),
		w.themeItem(lang.L("Light"), light),
		w.themeItem(lang.L("Dark"), dark),
		w.themeItem(lang.L("Sepia"), sepia),
		w.themeItem(lang.L("As the System"), followSystem),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Article List"), plain(fyne.KeyF9), w.toggleList),
		w.item(lang.L("Side Panel"), shifted(fyne.KeyF9), w.toggleSide),
		w.item(lang.L("Removed Lines…"), keystroke{}, w.showRemoved),
		w.item(lang.L("Versions of the Report…"), keystroke{}, w.showEditions))
}

// themeItem is the command that chooses a theme, ticked when it is in force.
func (w *window) themeItem(name string, v variant) *fyne.MenuItem {
	it := w.item(name, keystroke{}, func() { w.setTheme(v) })
	it.Checked = startTheme(w.prefs) == v
	if w.themes == nil {
		w.themes = map[variant]*fyne.MenuItem{}
	}
	w.themes[v] = it
	return it
}

func (w *window) goMenu() *fyne.Menu {
	return fyne.NewMenu(lang.L("Go"),
		w.item(lang.L("Go to Anything…"), ctrl(fyne.KeyK), w.goToAnything),
		w.item(lang.L("Search Everything…"), char('/', "/"), func() { w.searchEverything("") }),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Next Article"), char('j', fyne.KeyJ), w.nextArticle),
		w.item(lang.L("Previous Article"), char('k', fyne.KeyK), w.previousArticle),
		w.item(lang.L("Next Unread"), char('n', fyne.KeyN), w.nextUnread),
		w.item(lang.L("Article Before in the List"), char('p', fyne.KeyP), w.previousArticle),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Compare the Number"), char('c', fyne.KeyC), w.compareLit),
		w.item(lang.L("Next Number"), char(']', "]"), func() { w.stepFact(1) }),
		w.item(lang.L("Previous Number"), char('[', "["), func() { w.stepFact(-1) }),
		w.item(lang.L("Next Mention"), shifted(fyne.KeyRight), func() { w.stepMention(1) }),
		w.item(lang.L("Previous Mention"), shifted(fyne.KeyLeft), func() { w.stepMention(-1) }))
}

func (w *window) markMenu() *fyne.Menu {
	return fyne.NewMenu(lang.L("Mark"),
		w.item(lang.L("Highlight"), char('h', fyne.KeyH), func() { w.highlight(news.Colour(w.prefs.lastColour())) }),
		w.item(lang.L("Underline"), char('u', fyne.KeyU), w.underline),
		w.item(lang.L("Note…"), char('a', fyne.KeyA), w.note),
		w.item(lang.L("Tags…"), char('t', fyne.KeyT), w.tag),
		w.item(lang.L("Note on the Article…"), ctrlShift(fyne.KeyA), w.noteArticle),
		w.item(lang.L("Copy with Citation"), ctrlShift(fyne.KeyC), w.copyCited),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("End a Word Later"), char('>', ">"), func() { w.stretch(true, 1) }),
		w.item(lang.L("End a Word Earlier"), char('<', "<"), func() { w.stretch(true, -1) }),
		w.item(lang.L("Start a Word Earlier"), char('{', "{"), func() { w.stretch(false, -1) }),
		w.item(lang.L("Start a Word Later"), char('}', "}"), func() { w.stretch(false, 1) }),
		w.item(lang.L("Put on the Selection"), keystroke{}, w.placeOrphan),
		w.item(lang.L("Delete Highlight"), plain(fyne.KeyDelete), w.deleteMark),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Star"), char('s', fyne.KeyS), w.star),
		w.item(lang.L("Read or Unread"), char('m', fyne.KeyM), w.toggleRead),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Correct the Number…"), char('e', fyne.KeyE), w.correctLit),
		w.item(lang.L("Take Back All Corrections"), keystroke{}, w.uncorrectAll))
}

// namesMenu corrects the chosen name, or the selected text, in all articles.
func (w *window) namesMenu() *fyne.Menu {
	kind := func(k news.EntityKind) *fyne.MenuItem {
		return w.item(lang.L("It Is a Name: {{.Kind}}", map[string]any{"Kind": entityWord(k)}), keystroke{}, func() { w.nameKind(k) })
	}
	return fyne.NewMenu(lang.L("Names"),
		w.item(lang.L("All Mentions of the Name"), char('.', "."), w.showAllMentions),
		fyne.NewMenuItemSeparator(),
		kind(news.Person), kind(news.Organisation), kind(news.Place), kind(news.Group),
		w.item(lang.L("Not a Name"), char('x', fyne.KeyX), w.notAName),
		w.item(lang.L("Same As…"), char('=', "="), w.sameAsChosen),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Watch This Word"), char('w', fyne.KeyW), w.watchChosen),
		fyne.NewMenuItemSeparator(),
		w.item(lang.L("Name Rules…"), keystroke{}, w.showNameRules),
		w.item(lang.L("Watch Words…"), ctrlShift(fyne.KeyW), w.showWatchWords))
}

func (w *window) helpMenu() *fyne.Menu {
	about := w.item(lang.L("About Newsglass"), keystroke{}, w.showAbout)
	about.Icon = theme.InfoIcon()
	return fyne.NewMenu(lang.L("Help"), w.item(lang.L("Keys"), plain(fyne.KeyF1), w.showKeys), about)
}
