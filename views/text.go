package views

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// ellipsis shortens text to the width, with an … where it was cut. A text
// that fits costs one measurement, another some twenty.
func ellipsis(text string, width, size float32, style fyne.TextStyle) string {
	if text == "" || fyne.MeasureText(text, size, style).Width <= width {
		return text
	}
	low, high := 0, len(text) // text[:low]+"…" fits, text[:high]+"…" does not
	for high-low > 1 {
		mid := (low + high) / 2
		if fyne.MeasureText(cut(text, mid)+"…", size, style).Width <= width {
			low = mid
		} else {
			high = mid
		}
	}
	return strings.TrimRight(cut(text, low), " ,;:—-") + "…"
}

// cut returns the first n bytes of text, less where that would split a rune,
// or all of a shorter one.
func cut(text string, n int) string {
	n = min(n, len(text))
	for n > 0 && n < len(text) && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// breakLines breaks text at spaces into at most n lines; the last is
// shortened where more would be needed.
func breakLines(text string, width, size float32, style fyne.TextStyle, n int) []string {
	var lines []string
	words := strings.Fields(text)
	for len(words) > 0 && len(lines) < n-1 {
		line, rest := words[0], words[1:]
		for len(rest) > 0 && fyne.MeasureText(line+" "+rest[0], size, style).Width <= width {
			line, rest = line+" "+rest[0], rest[1:]
		}
		lines, words = append(lines, ellipsis(line, width, size, style)), rest
	}
	if len(words) > 0 {
		lines = append(lines, ellipsis(strings.Join(words[:min(len(words), 60)], " "), width, size, style))
	}
	return lines
}

// showIf shows or hides an object.
func showIf(o fyne.CanvasObject, shown bool) {
	if shown {
		o.Show()
	} else {
		o.Hide()
	}
}

// laidOut lays a new renderer out where its widget has a size: Fyne throws away
// what has not been painted for a minute, and lays out only what changes size.
func laidOut(w fyne.Widget, r fyne.WidgetRenderer) fyne.WidgetRenderer {
	if size := w.Size(); size.Width > 0 {
		r.Layout(size)
	}
	return r
}

// keyList is a list that takes no keys: the window's keys work wherever the
// focus is.
type keyList struct {
	widget.List
	OnTypedKey  func(*fyne.KeyEvent)
	OnTypedRune func(rune)
}

func newKeyList(length func() int, create func() fyne.CanvasObject, update func(widget.ListItemID, fyne.CanvasObject)) *keyList {
	l := &keyList{}
	l.Length, l.CreateItem, l.UpdateItem = length, create, update
	l.HideSeparators = false
	l.ExtendBaseWidget(l)
	return l
}

// TypedKey implements fyne.Focusable.
func (l *keyList) TypedKey(e *fyne.KeyEvent) {
	if l.OnTypedKey != nil {
		l.OnTypedKey(e)
	}
}

// TypedRune implements fyne.Focusable.
func (l *keyList) TypedRune(r rune) {
	if l.OnTypedRune != nil {
		l.OnTypedRune(r)
	}
}
