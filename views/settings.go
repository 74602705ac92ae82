package views

import (
	"image/color"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// showPreferences opens the settings.
func (w *window) showPreferences() {
	w.closePopup()
	d := dialog.NewCustom(lang.L("Preferences"), lang.L("Close"), w.preferencesForm(), w.win)
	d.Resize(fyne.NewSize(480, 480))
	d.Show()
}

func (w *window) preferencesForm() fyne.CanvasObject {
	keys := sheetKeys(func() {}, func() { w.closePopup() })
	themes := newKeySelect(keys, []string{lang.L("As the System"), lang.L("Light"), lang.L("Dark"), lang.L("Sepia")})
	for i, v := range variants {
		if v == w.prefs.theme() {
			themes.SetSelectedIndex(i)
		}
	}
	themes.OnChanged = func(string) { w.setTheme(variants[themes.SelectedIndex()]) }
	miles := newKeyCheck(keys, lang.L("Miles before kilometres"))
	miles.SetChecked(w.prefs.milesFirst())
	miles.OnChanged = func(on bool) {
		w.prefs.setMilesFirst(on)
		w.facts.SetMilesFirst(on)
		w.claims.SetMilesFirst(on)
		w.places.SetMilesFirst(on)
	}
	where := widget.NewLabel(w.lib.Dir())
	where.Truncation = fyne.TextTruncateEllipsis
	where.SizeName = theme.SizeNameCaptionText
	items := append([]*widget.FormItem{widget.NewFormItem(lang.L("Theme"), themes)}, w.typeItems(keys)...)
	return widget.NewForm(append(items,
		widget.NewFormItem(lang.L("Distances"), miles),
		widget.NewFormItem(lang.L("Measured from"), w.referenceEntry()),
		widget.NewFormItem(lang.L("Library"), where))...)
}

// typeItems set how the text is set. The text follows at once.
func (w *window) typeItems(keys *paneKeys) []*widget.FormItem {
	faces := newKeySelect(keys, []string{lang.L("Serif"), lang.L("Sans serif")})
	faces.SetSelectedIndex(slices.Index(typefaces, w.prefs.typeface()))
	faces.OnChanged = func(string) {
		w.prefs.setTypeface(typefaces[faces.SelectedIndex()])
		w.applyType()
	}
	slider := func(from, to, step float64, now float32, set func(float32)) fyne.CanvasObject {
		s := newKeySlider(keys, from, to, step)
		s.SetValue(float64(now))
		value := widget.NewLabel("")
		say := func(v float64) { value.SetText(strconv.FormatFloat(v, 'g', 4, 64)) }
		say(s.Value)
		s.OnChanged = func(v float64) {
			say(v)
			set(float32(v))
			w.applyType()
		}
		return container.NewBorder(nil, nil, nil, value, container.NewThemeOverride(s, trackTheme{}))
	}
	p := w.prefs
	return []*widget.FormItem{
		widget.NewFormItem(lang.L("Typeface"), faces),
		widget.NewFormItem(lang.L("Text size"), slider(smallestType, largestType, 1, p.typeSize(), p.setTypeSize)),
		widget.NewFormItem(lang.L("Line height"), slider(1.1, 2.2, 0.1, p.lineHeight(), p.setLineHeight)),
		widget.NewFormItem(lang.L("Line width"), slider(400, 1400, 20, p.columnWidth(), p.setColumnWidth)),
		widget.NewFormItem(lang.L("Between paragraphs"), slider(0, 2, 0.1, p.paragraphSpacing(), p.setParagraphSpacing)),
	}
}

// referenceEntry is the field for the place that the map measures from. Enter
// keeps it.
func (w *window) referenceEntry() fyne.CanvasObject {
	field := newKeyEntry(nil)
	set := func() { w.setReference(field.Text) }
	field.keys = sheetKeys(set, func() { w.closePopup() })
	field.SetText(w.lib.Reference().Name)
	field.SetPlaceHolder(lang.L("A town, such as Baghdad"))
	return container.NewBorder(nil, nil, nil, newKeyButton(field.keys, lang.L("Set"), nil, set), field)
}

// trackTheme draws the track of a slider in the colour of borders: that of
// fields, which Fyne takes, cannot be seen on a dialog.
type trackTheme struct{}

func (trackTheme) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	if n == theme.ColorNameInputBackground {
		n = theme.ColorNameInputBorder
	}
	return fyne.CurrentApp().Settings().Theme().Color(n, v)
}

func (trackTheme) Font(s fyne.TextStyle) fyne.Resource {
	return fyne.CurrentApp().Settings().Theme().Font(s)
}

func (trackTheme) Icon(n fyne.ThemeIconName) fyne.Resource {
	return fyne.CurrentApp().Settings().Theme().Icon(n)
}

func (trackTheme) Size(n fyne.ThemeSizeName) float32 {
	return fyne.CurrentApp().Settings().Theme().Size(n)
}
