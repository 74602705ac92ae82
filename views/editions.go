package views

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// editionBar stands above the text of an article of which the library keeps
// earlier texts.
type editionBar struct {
	content *fyne.Container
	words   *widget.Label
}

func newEditionBar(keys *paneKeys, compare func()) *editionBar {
	b := &editionBar{words: widget.NewLabel(lang.L("There is another version of this report."))}
	b.words.Truncation = fyne.TextTruncateEllipsis
	b.words.SizeName = theme.SizeNameCaptionText
	open := newKeyButton(keys, lang.L("What changed…"), nil, compare)
	open.Importance = widget.LowImportance
	b.content = container.NewBorder(nil, widget.NewSeparator(), nil, open, container.NewVBox(layout.NewSpacer(), b.words, layout.NewSpacer()))
	b.content.Hide()
	return b
}

// retold shows the new text of the open article.
func (w *window) retold(c app.Change) {
	id := w.article.ID
	if !slices.Contains(c.Texts, id) {
		return
	}
	w.load(id, func() bool { return w.article.ID == id }, func() {})
}

// showEditions opens the sheet that compares the open article with its earlier
// texts.
func (w *window) showEditions() {
	id := w.article.ID
	if id == "" || !w.lib.HasEditions(id) {
		w.toast.Say(lang.L("The library knows one version of this report."), "", nil)
		return
	}
	now := w.article
	w.work.run(func(context.Context) {
		editions, err := w.lib.Editions(id)
		w.work.onUI(func() {
			switch {
			case err != nil:
				w.fail(lang.L("The earlier versions could not be read."), err)
				return
			case len(editions) == 0:
				w.toast.Say(lang.L("The library knows one version of this report."), "", nil)
				return
			}
			w.closePopup()
			s := newEditionSheet(w.work, w.prefs, now, editions)
			s.OnUse = func(e app.Edition) { w.useEdition(now, e) }
			s.popup = widget.NewModalPopUp(s.frame(w.dialogSize()), w.win.Canvas())
			s.popup.Show()
			s.choose(0)
			w.win.Canvas().Focus(s.versions)
		})
	})
}

// useEdition makes another text of an article the one in force in the place of
// now; the toast goes back.
func (w *window) useEdition(now news.Article, e app.Edition) {
	w.keep(lang.L("The other version could not be taken."), func() error {
		err := w.lib.UseEdition(now.ID, e.Fingerprint())
		if err == nil {
			w.work.onUI(func() {
				w.toast.Say(lang.L("The version that you chose is shown; the other is kept."), lang.L("Undo"), func() {
					then := *e.Text
					then.ID = now.ID
					w.useEdition(then, app.Edition{Text: &now})
				})
			})
		}
		return err
	})
}

// editionSheet compares the text in force with an earlier one.
type editionSheet struct {
	OnUse func(app.Edition)

	work     *background
	now      news.Article
	editions []app.Edition
	popup    *widget.PopUp
	keys     *paneKeys
	versions *keySelect
	changes  *changesView
	earlier  *reader
	turn     turn
}

func newEditionSheet(work *background, prefs preferences, now news.Article, editions []app.Edition) *editionSheet {
	s := &editionSheet{work: work, now: now, editions: editions, changes: newChangesView(), OnUse: func(app.Edition) {}}
	s.keys = sheetKeys(s.close, s.close)
	s.versions = newKeySelect(s.keys, editionNames(editions))
	s.versions.OnChanged = func(string) { s.choose(s.versions.SelectedIndex()) }
	s.earlier = newReader(func(news.EntityKind) bool { return false })
	s.earlier.silence()
	s.earlier.setType(prefs)
	return s
}

// editionNames tells the versions apart: by their dates, and when they were
// replaced.
func editionNames(editions []app.Edition) []string {
	var names []string
	for _, e := range editions {
		name := humanDate(e.Text.Published)
		if name == "" {
			name = lang.L("without a date")
		}
		if !e.Replaced.IsZero() {
			name = lang.L("{{.Date}}, replaced on {{.Day}}", map[string]any{"Date": name, "Day": humanDate(e.Replaced.Local().Format("2006-01-02T15:04:05"))})
		}
		for slices.Contains(names, name) {
			name += " ·"
		}
		names = append(names, name)
	}
	return names
}

// frame lays the sheet out.
func (s *editionSheet) frame(size fyne.Size) fyne.CanvasObject {
	heading := widget.NewLabel(lang.L("Versions of this report"))
	heading.TextStyle.Bold = true
	use := newKeyButton(s.keys, lang.L("Use this version"), nil, func() {
		s.close()
		s.OnUse(s.editions[max(0, s.versions.SelectedIndex())])
	})
	done := newKeyButton(s.keys, lang.L("Close"), nil, s.close)
	done.Importance = widget.HighImportance
	ground := canvas.NewRectangle(nil)
	ground.SetMinSize(size)
	tabs := container.NewAppTabs(
		container.NewTabItem(lang.L("Numbers that changed"), s.changes.content),
		container.NewTabItem(lang.L("The earlier text"), s.earlier.content))
	pick := container.NewBorder(nil, nil, widget.NewLabel(lang.L("Compared with")), nil, s.versions)
	return container.NewStack(ground, container.NewPadded(container.NewBorder(
		container.NewVBox(heading, pick), container.NewBorder(nil, nil, use, done), nil, nil, tabs)))
}

func (s *editionSheet) close() {
	s.turn.drop()
	s.popup.Hide()
}

// choose compares with an edition, off the UI thread: both texts are read.
func (s *editionSheet) choose(i int) {
	if i < 0 || i >= len(s.editions) {
		return
	}
	if s.versions.SelectedIndex() != i {
		s.versions.SetSelectedIndex(i) // calls back
		return
	}
	s.changes.Wait()
	text, now := *s.editions[i].Text, s.now
	s.turn.take(s.work, func(_ context.Context, show func(func())) {
		changes, reading := app.FigureChanges(text, now), app.Read(text)
		show(func() {
			s.changes.Show(changes)
			s.earlier.Show(text, reading, news.Marks{})
		})
	})
}

// silence makes a reader one that only shows.
func (r *reader) silence() {
	r.OnEntity, r.OnFact, r.OnEdges = func(string) {}, func(int) {}, func(string, news.Span) {}
	r.OnMark = func(string, fyne.Position) {}
	r.OnSelected = func(news.Span, fyne.Position) {}
	r.OnMenu = func(int, fyne.Position) {}
}
