package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// keyEntry is a field of a sheet that leaves Esc to the sheet, and Enter where
// it has one line.
type keyEntry struct {
	widget.Entry
	keys *paneKeys
}

func newKeyEntry(k *paneKeys) *keyEntry {
	e := &keyEntry{keys: k}
	e.ExtendBaseWidget(e)
	return e
}

// TypedKey implements fyne.Focusable.
func (e *keyEntry) TypedKey(k *fyne.KeyEvent) {
	enter := k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter
	if k.Name == fyne.KeyEscape || enter && !e.MultiLine {
		e.keys.key(k)
		return
	}
	e.Entry.TypedKey(k)
}

// keySlider is a slider that leaves Enter and Esc to its sheet.
type keySlider struct {
	widget.Slider
	keys *paneKeys
}

func newKeySlider(k *paneKeys, from, to, step float64) *keySlider {
	s := &keySlider{keys: k}
	s.Min, s.Max, s.Step = from, to, step
	s.ExtendBaseWidget(s)
	return s
}

// TypedKey implements fyne.Focusable.
func (s *keySlider) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyEscape:
		s.keys.key(k)
	default:
		s.Slider.TypedKey(k)
	}
}
