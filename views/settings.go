package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// showPreferences opens the settings.
func (w *window) showPreferences() {
	d := dialog.NewCustom(lang.L("Preferences"), lang.L("Close"), w.preferencesForm(), w.win)
	d.Resize(fyne.NewSize(460, 380))
	d.Show()
}

func (w *window) preferencesForm() fyne.CanvasObject {
	themes := widget.NewSelect([]string{lang.L("As the System"), lang.L("Light"), lang.L("Dark"), lang.L("Sepia")}, nil)
	for i, v := range variants {
		if v == w.prefs.theme() {
			themes.SetSelectedIndex(i)
		}
	}
	themes.OnChanged = func(string) { w.setTheme(variants[themes.SelectedIndex()]) }
	slider := func(from, to, step float64, now float32, set func(float32)) *widget.Slider {
		s := widget.NewSlider(from, to)
		s.Step = step
		s.SetValue(float64(now))
		s.OnChanged = func(v float64) {
			set(float32(v))
			w.applyType()
		}
		return s
	}
	miles := widget.NewCheck(lang.L("Miles before kilometres"), nil)
	miles.SetChecked(w.prefs.milesFirst())
	miles.OnChanged = func(on bool) {
		w.prefs.setMilesFirst(on)
		w.facts.SetMilesFirst(on)
	}
	where := widget.NewLabel(w.lib.Dir())
	where.Truncation = fyne.TextTruncateEllipsis
	where.SizeName = theme.SizeNameCaptionText
	return widget.NewForm(
		widget.NewFormItem(lang.L("Theme"), themes),
		widget.NewFormItem(lang.L("Text size"), slider(smallestType, largestType, 1, w.prefs.typeSize(), w.prefs.setTypeSize)),
		widget.NewFormItem(lang.L("Line height"), slider(1.1, 2.2, 0.1, w.prefs.lineHeight(), w.prefs.setLineHeight)),
		widget.NewFormItem(lang.L("Line width"), slider(400, 1400, 20, w.prefs.columnWidth(), w.prefs.setColumnWidth)),
		widget.NewFormItem(lang.L("Distances"), miles),
		widget.NewFormItem(lang.L("Library"), where))
}
