package prose

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// stroke is a key and what is held beside Shift.
type stroke struct {
	key fyne.KeyName
	mod fyne.KeyModifier
}

// extensions are what keys do to the end of a selection while Shift is held:
// with Ctrl they go by words and to the ends of the text; a Mac has Option and
// Cmd for it.
var extensions = map[stroke]func(*Prose){
	{fyne.KeyRight, 0}: func(p *Prose) { p.extendSideways(1, p.doc.nextCharacter, p.doc.previousCharacter) },
	{fyne.KeyLeft, 0}:  func(p *Prose) { p.extendSideways(-1, p.doc.nextCharacter, p.doc.previousCharacter) },
	{fyne.KeyDown, 0}:  func(p *Prose) { p.extendByLines(1) },
	{fyne.KeyUp, 0}:    func(p *Prose) { p.extendByLines(-1) },
	{fyne.KeyHome, 0}:  func(p *Prose) { p.extendInLine(false) },
	{fyne.KeyEnd, 0}:   func(p *Prose) { p.extendInLine(true) },

	{fyne.KeyPageDown, 0}: func(p *Prose) { p.extendByLines(p.linesInView()) },
	{fyne.KeyPageUp, 0}:   func(p *Prose) { p.extendByLines(-p.linesInView()) },

	{fyne.KeyRight, fyne.KeyModifierControl}: func(p *Prose) { p.extendSideways(1, p.doc.nextWord, p.doc.previousWord) },
	{fyne.KeyLeft, fyne.KeyModifierControl}:  func(p *Prose) { p.extendSideways(-1, p.doc.nextWord, p.doc.previousWord) },
	{fyne.KeyRight, fyne.KeyModifierAlt}:     func(p *Prose) { p.extendSideways(1, p.doc.nextWord, p.doc.previousWord) },
	{fyne.KeyLeft, fyne.KeyModifierAlt}:      func(p *Prose) { p.extendSideways(-1, p.doc.nextWord, p.doc.previousWord) },
	{fyne.KeyHome, fyne.KeyModifierControl}:  func(p *Prose) { p.extendTo(0) },
	{fyne.KeyEnd, fyne.KeyModifierControl}:   func(p *Prose) { p.extendTo(len(p.doc.text)) },

	{fyne.KeyRight, fyne.KeyModifierSuper}: func(p *Prose) { p.extendInLine(true) },
	{fyne.KeyLeft, fyne.KeyModifierSuper}:  func(p *Prose) { p.extendInLine(false) },
	{fyne.KeyUp, fyne.KeyModifierSuper}:    func(p *Prose) { p.extendTo(0) },
	{fyne.KeyDown, fyne.KeyModifierSuper}:  func(p *Prose) { p.extendTo(len(p.doc.text)) },
}

// Extend moves the end of the selection as a key does with the modifiers held,
// Shift among them. It reports false, and does nothing, when nothing is
// selected or the key means something else. OnSelected is told when Shift is
// let go, if the widget has the focus then.
//
// The widget calls it for its own keys. A program calls it where keys arrive
// elsewhere: while a pop-up beside the selection is open, the canvas has them.
func (p *Prose) Extend(key fyne.KeyName, mod fyne.KeyModifier) bool {
	if _, _, ok := p.Selection(); !ok && !p.selection.typed || mod&fyne.KeyModifierShift == 0 {
		return false
	}
	extend, ok := extensions[stroke{key, mod &^ fyne.KeyModifierShift}]
	if ok {
		extend(p)
	}
	return ok
}

// ExtendingShortcuts returns the shortcuts that Extend serves, for programs
// that add them to a canvas. Keys with Shift alone are no shortcuts.
func ExtendingShortcuts() []*desktop.CustomShortcut {
	var out []*desktop.CustomShortcut
	for s := range extensions {
		if s.mod != 0 {
			out = append(out, &desktop.CustomShortcut{KeyName: s.key, Modifier: s.mod | fyne.KeyModifierShift})
		}
	}
	return out
}

// heldShift reports whether Shift is down. The widget has not seen it go down
// when it has got the focus since.
func (p *Prose) heldShift() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return p.shift || ok && d.CurrentKeyModifiers()&fyne.KeyModifierShift != 0
}

// caret is how the end of a selection stands when keys move it up and down: on
// which line, where its offset ends one and begins the next, and at which x it
// would be if the line were long enough.
type caret struct {
	known bool
	line  int
	x     float32
}

// caretAt returns the caret of the selection's end; ok is false without lines.
func (p *Prose) caretAt() (c caret, ok bool) {
	if c = p.selection.caret; c.known {
		return c, true
	}
	i := p.doc.lineOf(p.selection.to)
	if i < 0 {
		return c, false
	}
	l := &p.doc.lines[i]
	return caret{true, i, p.doc.edgeAt(l, p.doc.pieces(l), p.selection.to, false)}, true
}

// extendSideways moves the end to the right (1) or left: forward where the
// paragraph is read from left to right.
func (p *Prose) extendSideways(step int, next, previous func(int) int) {
	to := p.selection.to
	if b := p.doc.blockOf(to); b != nil && b.rtl {
		step = -step
	}
	if step > 0 {
		p.extendTo(next(to))
	} else {
		p.extendTo(previous(to))
	}
}

// extendByLines moves the end down by n lines, up when n is negative, and to
// the end of the text beyond its last line.
func (p *Prose) extendByLines(n int) {
	c, ok := p.caretAt()
	if !ok {
		return
	}
	switch k := c.line + n; {
	case k < 0:
		p.extendTo(0)
	case k >= len(p.doc.lines):
		p.extendTo(len(p.doc.text))
	default:
		p.extendTo(p.doc.hitLine(&p.doc.lines[k], c.x).nearest)
		p.selection.caret = caret{true, k, c.x}
	}
}

// extendInLine moves the end to the end or the start of its line.
func (p *Prose) extendInLine(end bool) {
	c, ok := p.caretAt()
	if !ok {
		return
	}
	l := &p.doc.lines[c.line]
	to := l.start
	if end {
		to = l.end
	}
	p.extendTo(to)
	p.selection.caret = caret{true, c.line, p.doc.edgeAt(l, p.doc.pieces(l), to, end)}
}

// linesInView is how many lines of body text a page is.
func (p *Prose) linesInView() int {
	return max(1, int(p.scroll.Size().Height/p.doc.typo.pitch(Body))-1)
}

// extendTo moves the end of the selection, and brings it into view.
func (p *Prose) extendTo(to int) {
	p.selectRange(p.selection.from, to)
	p.selection.typed, p.selection.caret = true, caret{}
	p.reveal(to)
}
