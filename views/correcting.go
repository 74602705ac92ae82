package views

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// correctionSheet is the sheet in which a fact is corrected.
type correctionSheet struct {
	OnSave func(correctionWish)

	fact     news.Fact
	popup    *widget.PopUp
	kind     *keySelect
	value    *keyEntry
	trouble  *widget.Label // says what is wrong with the value
	notAFact *keyCheck
	save     *keyButton
	content  fyne.CanvasObject
}

func newCorrectionSheet(a news.Article, f news.Fact) *correctionSheet {
	s := &correctionSheet{fact: f, trouble: widget.NewLabel("")}
	names := make([]string, len(news.FactKinds))
	for i, k := range news.FactKinds {
		names[i] = kindName(k)
	}
	keys := sheetKeys(s.keep, s.close)
	s.kind = newKeySelect(keys, names)
	s.kind.SetSelectedIndex(slices.Index(news.FactKinds, f.Kind))
	s.value = newKeyEntry(keys)
	s.value.SetText(valueToEdit(f))
	s.value.OnChanged = func(string) { s.check() }
	s.trouble.Importance, s.trouble.SizeName = widget.DangerImportance, theme.SizeNameCaptionText
	s.notAFact = newKeyCheck(keys, lang.L("This is not a fact"))
	s.notAFact.OnChanged = func(bool) { s.check() }
	s.save = newKeyButton(keys, lang.L("Save"), nil, s.keep)
	s.save.Importance = widget.HighImportance
	s.content = s.layOut(a, f)
	s.check()
	return s
}

func (s *correctionSheet) layOut(a news.Article, f news.Fact) fyne.CanvasObject {
	heading := widget.NewLabel(lang.L("Correct “{{.Number}}”", map[string]any{"Number": oneLine(f.Wording)}))
	heading.TextStyle.Bold = true
	heading.Truncation = fyne.TextTruncateEllipsis
	text := a.Body
	if f.InTitle {
		text = a.Title
	}
	number := f.Number.Shift(-f.Sentence.Start)
	quote := widget.NewLabel("“" + excerpt(oneLine(f.Sentence.Of(text)), number, 420, 3) + "”")
	quote.Wrapping = fyne.TextWrapWord
	value := fyne.CanvasObject(s.value)
	if f.Unit != "" {
		value = container.NewBorder(nil, nil, nil, widget.NewLabel(f.Unit), s.value)
	}
	cancel := newKeyButton(sheetKeys(s.close, s.close), lang.L("Cancel"), nil, s.close)
	note := widget.NewLabel(lang.L("The article stays as it is. Your correction is kept with your notes and can be undone."))
	note.Wrapping, note.SizeName = fyne.TextWrapWord, theme.SizeNameCaptionText
	return wide(460, container.NewPadded(container.NewVBox(heading, quote,
		widget.NewForm(
			widget.NewFormItem(lang.L("Kind"), s.kind),
			widget.NewFormItem(lang.L("Value"), value),
			widget.NewFormItem("", s.trouble),
			widget.NewFormItem("", s.notAFact)),
		note, container.NewHBox(layout.NewSpacer(), cancel, s.save))))
}

// check says what is wrong with the value; nothing can be saved until it is
// right.
func (s *correctionSheet) check() {
	_, ok := s.wish()
	words := ""
	if !ok {
		words = lang.L("Write the number in digits, such as 1,200 or 3.5.")
	}
	s.trouble.SetText(words)
	if s.notAFact.Checked {
		s.kind.Disable()
		s.value.Disable()
	} else {
		s.kind.Enable()
		s.value.Enable()
	}
	if ok {
		s.save.Enable()
	} else {
		s.save.Disable()
	}
}

// wish is what the sheet says; ok is false while the value is none.
func (s *correctionSheet) wish() (w correctionWish, ok bool) {
	w = correctionWish{kind: news.FactKinds[max(0, s.kind.SelectedIndex())], notAFact: s.notAFact.Checked}
	typed := strings.TrimSpace(s.value.Text)
	if w.notAFact || typed == valueToEdit(s.fact) && !s.fact.Corrected {
		return w, true // nothing was typed
	}
	if typed == "" {
		return w, s.fact.Value == nil
	}
	value, ok := parseValue(typed)
	w.value = &value
	return w, ok
}

func (s *correctionSheet) keep() {
	if w, ok := s.wish(); ok {
		s.close()
		s.OnSave(w)
	}
}

// Show shows the sheet on a canvas.
func (s *correctionSheet) Show(c fyne.Canvas) {
	s.popup = widget.NewModalPopUp(s.content, c)
	s.popup.Show()
	c.Focus(s.value)
	s.value.TypedShortcut(&fyne.ShortcutSelectAll{}) // what is typed replaces it
}

func (s *correctionSheet) close() {
	if s.popup != nil {
		s.popup.Hide()
	}
}
