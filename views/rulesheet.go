package views

import (
	"io"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// ruleSheet is the sheet of the rules on names.
type ruleSheet struct {
	OnSwitch func(id string, on bool)
	OnRemove func(id string)
	OnOpen   func(article string)
	Title    func(article string) string // "" for one that is not here

	popup  *widget.PopUp
	keys   *paneKeys
	rows   *keyList
	empty  *emptyState
	rules  []news.NameRule // the newest first
	frame  fyne.CanvasObject
	export *keyButton
}

func newRuleSheet(importing, exporting func()) *ruleSheet {
	s := &ruleSheet{empty: newEmptyState()}
	s.keys = sheetKeys(s.close, s.close)
	s.rows = newKeyList(
		func() int { return len(s.rules) },
		func() fyne.CanvasObject { return newRuleRow(s) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(s.rules) {
				o.(*ruleRow).set(s.rules[i])
			}
		})
	s.rows.OnTypedKey = s.keys.key
	heading := widget.NewLabel(lang.L("Name rules"))
	heading.TextStyle.Bold = true
	about := widget.NewLabel(lang.L("What you have said about names holds in all articles, those to come too. Each rule can be switched off, and undone with Ctrl+Z."))
	about.Wrapping, about.SizeName = fyne.TextWrapWord, theme.SizeNameCaptionText
	s.export = newKeyButton(s.keys, lang.L("Export…"), theme.DocumentSaveIcon(), exporting)
	read := newKeyButton(s.keys, lang.L("Import…"), theme.FolderOpenIcon(), importing)
	done := newKeyButton(s.keys, lang.L("Close"), nil, s.close)
	done.Importance = widget.HighImportance
	size := canvas.NewRectangle(nil)
	size.SetMinSize(fyne.NewSize(640, 460))
	s.frame = container.NewStack(size, container.NewPadded(container.NewBorder(
		container.NewVBox(heading, about), container.NewBorder(nil, nil, container.NewHBox(read, s.export), done),
		nil, nil, container.NewStack(s.rows, s.empty.content))))
	return s
}

// Show lists the rules, which are in the order of their making.
func (s *ruleSheet) Show(rules []news.NameRule) {
	s.rules = nil
	for i := len(rules) - 1; i >= 0; i-- {
		s.rules = append(s.rules, rules[i])
	}
	if len(rules) == 0 {
		s.empty.Show(lang.L("No rules yet"), lang.L("Click a name with the right button, or press X on it, to say that it is none, of another kind, or the same as another."))
		s.export.Disable()
	} else {
		s.empty.Hide()
		s.export.Enable()
	}
	s.rows.Refresh()
}

func (s *ruleSheet) close() {
	if s.popup != nil {
		s.popup.Hide()
	}
}

func (s *ruleSheet) open() bool { return s != nil && s.popup != nil && s.popup.Visible() }

// ruleWords says a rule in a sentence.
func ruleWords(r news.NameRule) string {
	with := words(r.Name, r.Other)
	with["Kind"] = entityWord(r.Kind)
	switch r.Action {
	case news.NotName:
		return lang.L("“{{.Name}}” is no name", with)
	case news.IsName:
		return lang.L("“{{.Name}}” is a name: {{.Kind}}", with)
	case news.RightKind:
		return lang.L("“{{.Name}}” is: {{.Kind}}", with)
	case news.SameAs:
		return lang.L("“{{.Name}}” is the same as “{{.Other}}”", with)
	}
	return lang.L("“{{.Name}}” and “{{.Other}}” are two", with)
}

// ruleRow is one rule: on or off, what it says, when and where it was made.
type ruleRow struct {
	widget.BaseWidget
	sheet *ruleSheet
	rule  news.NameRule
	on    *keyCheck
	says  *widget.Label
	made  *widget.Label
	from  *keyButton
	away  *keyButton
}

func newRuleRow(s *ruleSheet) *ruleRow {
	r := &ruleRow{sheet: s, on: newKeyCheck(s.keys, ""), says: widget.NewLabel(""), made: widget.NewLabel("")}
	r.says.Truncation, r.made.Truncation = fyne.TextTruncateEllipsis, fyne.TextTruncateEllipsis
	r.made.SizeName = theme.SizeNameCaptionText
	r.from = newKeyButton(s.keys, lang.L("Open"), nil, func() {
		s.close()
		s.OnOpen(r.rule.From)
	})
	r.away = newKeyButton(s.keys, "", theme.DeleteIcon(), func() { s.OnRemove(r.rule.ID) })
	r.from.Importance, r.away.Importance = widget.LowImportance, widget.LowImportance
	r.ExtendBaseWidget(r)
	return r
}

func (r *ruleRow) set(rule news.NameRule) {
	r.rule = rule
	r.on.OnChanged = nil
	r.on.SetChecked(!rule.Off)
	r.on.OnChanged = func(on bool) { r.sheet.OnSwitch(r.rule.ID, on) }
	r.says.Importance = widget.MediumImportance
	if rule.Off {
		r.says.Importance = widget.LowImportance
	}
	r.says.SetText(ruleWords(rule))
	made, title := humanDate(rule.Created.Format("2006-01-02")), r.sheet.Title(rule.From)
	if title != "" {
		made += " · " + title
	}
	r.made.SetText(made)
	showIf(r.from, title != "")
}

// CreateRenderer implements fyne.Widget.
func (r *ruleRow) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewBorder(nil, nil, r.on, container.NewHBox(r.from, r.away),
		container.New(layout.NewCustomPaddedVBoxLayout(-12), r.says, r.made)))
}

// showNameRules opens the sheet of the rules on names.
func (w *window) showNameRules() {
	w.closePopup()
	s := newRuleSheet(w.importRules, w.exportRules)
	w.ruleSheet = s
	s.OnSwitch = func(id string, on bool) { w.changeRule(func() error { return w.lib.SwitchNameRule(id, on) }) }
	s.OnRemove = func(id string) { w.changeRule(func() error { return w.lib.RemoveNameRule(id) }) }
	s.OnOpen = w.readArticle
	s.Title = func(article string) string {
		card, _ := w.lib.Card(article)
		return card.Title
	}
	s.popup = widget.NewModalPopUp(s.frame, w.win.Canvas())
	s.popup.Show()
	s.Show(w.lib.NameRules())
	w.win.Canvas().Focus(s.rows)
}

func (w *window) changeRule(change func() error) {
	w.removed = nil
	w.keep(lang.L("The rule could not be changed."), change)
}

// exportRules saves the rules as a file.
func (w *window) exportRules() {
	d := dialog.NewFileSave(func(out fyne.URIWriteCloser, err error) {
		if out == nil || err != nil {
			if err != nil {
				w.fail(lang.L("The rules could not be saved."), err)
			}
			return
		}
		path := out.URI().Path()
		_ = out.Close() // only its name is wanted: the file is written off the UI thread
		w.keep(lang.L("The rules could not be saved."), func() error { return w.writeRules(path) })
	}, w.win)
	d.SetFileName("newsglass-name-rules.json")
	w.showFiles(d)
}

func (w *window) writeRules(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	err = w.lib.ExportNameRules(file)
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err == nil {
		w.work.onUI(func() { w.toast.Say(lang.L("The rules are saved."), "", nil) })
	}
	return err
}

// importRules adds the rules of a file.
func (w *window) importRules() {
	d := dialog.NewFileOpen(func(in fyne.URIReadCloser, err error) {
		if in == nil || err != nil {
			if err != nil {
				w.fail(lang.L("The file could not be opened."), err)
			}
			return
		}
		w.keep(lang.L("Some of the file is left out."), func() error {
			defer in.Close()
			return w.readRules(in)
		})
	}, w.win)
	w.showFiles(d)
}

func (w *window) readRules(in io.Reader) error {
	added, err := w.lib.ImportNameRules(in)
	if added > 0 {
		w.work.onUI(func() {
			w.toast.Say(lang.N("{{.N}} rules are new.", added, counted(added)), lang.L("Undo"), w.undo)
		})
	} else if err == nil {
		w.work.onUI(func() { w.toast.Say(lang.L("All rules of the file are here already."), "", nil) })
	}
	return err
}
