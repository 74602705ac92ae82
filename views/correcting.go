package views

import (
	"crypto/rand"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// correctionWish is what the reader says about a fact.
type correctionWish struct {
	kind     news.FactKind
	value    *float64 // nil leaves it
	notAFact bool
}

// of is the correction of a fact that holds the wish: only what differs from
// the fact, but all of it where the fact is a corrected one, as the new
// correction replaces the old.
func (w correctionWish) of(a news.Article, f news.Fact) news.Correction {
	c := news.NewCorrection(rand.Text(), a, f, time.Now())
	if w.notAFact {
		c.NotAFact = true
		return c
	}
	if w.kind != f.Kind || f.Corrected {
		c.Kind = w.kind
	}
	if w.value != nil && (f.Corrected || f.Value == nil || f.ValueMax != nil || *w.value != *f.Value) {
		c.Value = w.value
	}
	return c
}

// parseValue reads a number as people type it: digits, with commas, spaces or
// apostrophes between groups of three, and a decimal point. Negative numbers,
// and those from 2^53 on, which are not exact to the digit, are none.
func parseValue(s string) (value float64, ok bool) {
	whole, decimals, pointed := strings.Cut(strings.TrimSpace(s), ".")
	groups := strings.FieldsFunc(whole, func(r rune) bool { return strings.ContainsRune(", '’\u00a0\u202f", r) })
	for i, g := range groups {
		if i > 0 && len(g) != 3 || len(groups) > 1 && len(g) > 3 {
			return 0, false
		}
	}
	digits := strings.Join(groups, "")
	if digits == "" || !onlyDigits(digits) || pointed && (decimals == "" || !onlyDigits(decimals)) {
		return 0, false
	}
	value, err := strconv.ParseFloat(digits+"."+decimals+"0", 64)
	const exact = 1 << 53
	return value, err == nil && value < exact
}

func onlyDigits(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

// correctionSheet is the sheet in which a fact is corrected.
type correctionSheet struct {
	OnSave func(correctionWish)

	fact     news.Fact
	popup    *widget.PopUp
	kind     *widget.Select
	value    *valueEntry
	trouble  *widget.Label // says what is wrong with the value
	notAFact *widget.Check
	save     *widget.Button
	content  fyne.CanvasObject
}

func newCorrectionSheet(a news.Article, f news.Fact) *correctionSheet {
	s := &correctionSheet{fact: f, trouble: widget.NewLabel("")}
	names := make([]string, len(news.FactKinds))
	for i, k := range news.FactKinds {
		names[i] = kindName(k)
	}
	s.kind = widget.NewSelect(names, nil)
	s.kind.SetSelectedIndex(slices.Index(news.FactKinds, f.Kind))
	s.value = newValueEntry(s)
	s.value.SetText(valueToEdit(f))
	s.value.OnChanged = func(string) { s.check() }
	s.trouble.Importance, s.trouble.SizeName = widget.DangerImportance, theme.SizeNameCaptionText
	s.notAFact = widget.NewCheck(lang.L("This is not a fact"), func(bool) { s.check() })
	s.save = widget.NewButton(lang.L("Save"), s.keep)
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
	cancel := widget.NewButton(lang.L("Cancel"), s.close)
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

// valueToEdit is the value as it stands in the field: plain digits.
func valueToEdit(f news.Fact) string {
	if f.Value == nil || math.IsInf(*f.Value, 0) {
		return ""
	}
	if *f.Value == math.Trunc(*f.Value) {
		return numbers.Sprintf("%.0f", *f.Value)
	}
	return strconv.FormatFloat(*f.Value, 'f', -1, 64)
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

// valueEntry is the field of the value: Enter saves, Esc closes.
type valueEntry struct {
	widget.Entry
	sheet *correctionSheet
}

func newValueEntry(s *correctionSheet) *valueEntry {
	e := &valueEntry{sheet: s}
	e.ExtendBaseWidget(e)
	return e
}

// TypedKey implements fyne.Focusable.
func (e *valueEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		e.sheet.keep()
	case fyne.KeyEscape:
		e.sheet.close()
	default:
		e.Entry.TypedKey(k)
	}
}
