package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// key opens the menu of the lit fact with the Menu key; the others are the
// window's.
func (p *factsPane) key(e *fyne.KeyEvent) {
	if e.Name == desktop.KeyMenu {
		p.OpenMenu()
		return
	}
	p.OnTypedKey(e)
}

// OpenMenu opens the menu of the lit fact.
func (p *factsPane) OpenMenu() {
	if p.lit < 0 || p.litRow == nil || p.litRow.shown.index != p.lit {
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.litRow)
	p.showMenu(p.lit, at.AddXY(factMargin+factIndent, factMargin+lineHeight(valueSize)))
}

// showMenu offers what can be done with a fact.
func (p *factsPane) showMenu(fact int, at fyne.Position) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.content); c != nil {
		widget.ShowPopUpMenuAtPosition(p.menu(fact), c, at)
	}
}

func (p *factsPane) menu(fact int) *fyne.Menu {
	f := p.facts[fact]
	items := []*fyne.MenuItem{
		fyne.NewMenuItemWithIcon(lang.L("Copy as a Sentence"), theme.ContentCopyIcon(), func() { p.OnCopy(citation(p.article, f)) }),
		fyne.NewMenuItemWithIcon(lang.L("Compare across Articles"), theme.ListIcon(), func() { p.OnCompare(fact) }),
	}
	if tellings(f) > 1 {
		items = append(items, fyne.NewMenuItemWithIcon(lang.L("Go to the Next Telling"), theme.NavigateNextIcon(), func() { p.stepTelling(fact) }))
	}
	items = append(items, fyne.NewMenuItemSeparator(),
		fyne.NewMenuItemWithIcon(lang.L("Correct…"), theme.DocumentCreateIcon(), func() { p.correct(fact) }))
	if f.Corrected {
		items = append(items, fyne.NewMenuItemWithIcon(lang.L("Undo Correction"), theme.ContentUndoIcon(), func() { p.OnUncorrect(fact) }))
	}
	return fyne.NewMenu("", items...)
}

// stepTelling goes to the next place where the article tells a fact; after
// the last comes the first. Conversions are no place of their own.
func (p *factsPane) stepTelling(fact int) {
	again := p.facts[fact].Again
	n := p.telling[fact] + 1
	for n <= len(again) && again[n-1].Conversion {
		n++
	}
	if n > len(again) {
		n = 0
	}
	p.telling[fact] = n
	p.OnTelling(fact, n)
}

// correct opens the sheet in which a fact is corrected.
func (p *factsPane) correct(fact int) {
	c := fyne.CurrentApp().Driver().CanvasForObject(p.content)
	if c == nil {
		return
	}
	s := newCorrectionSheet(p.article, p.facts[fact])
	s.OnSave = func(correction correctionWish) { p.OnCorrect(fact, correction.of(p.article, p.facts[fact])) }
	s.Show(c)
}
