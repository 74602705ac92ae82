package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// key serves the keys of the rows; the others are the window's.
func (p *entitiesPane) key(e *fyne.KeyEvent) {
	page := max(1, int(p.rows.Size().Height/p.rowStep())-1)
	if by, ok := rowsBy(e.Name, page, len(p.found)); ok {
		p.step(by)
		return
	}
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		p.detail.OpenFirst()
	case fyne.KeyEscape:
		p.clear(e)
	default:
		p.OnTypedKey(e)
	}
}

// clear empties the filter, or lets the window have Esc.
func (p *entitiesPane) clear(e *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(p.rows)
	switch {
	case p.filter.Text != "":
		p.filter.SetText("")
	case c != nil && c.Focused() == p.filter:
		c.Focus(p.rows)
	default:
		p.OnTypedKey(e)
	}
}

// rune puts what is typed beside the filter into it.
func (p *entitiesPane) rune(r rune) {
	p.FocusFilter()
	p.filter.TypedRune(r)
}

// FocusFilter gives the filter the keys.
func (p *entitiesPane) FocusFilter() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.filter); c != nil {
		c.Focus(p.filter)
	}
}

// step chooses the row that many places on, the last where there are fewer.
func (p *entitiesPane) step(by int) {
	if len(p.found) > 0 {
		p.choose(min(max(0, p.find(p.chosen)+by), len(p.found)-1))
	}
}

// rowStep is the height of a row with the gap that the list leaves below it.
func (p *entitiesPane) rowStep() float32 {
	return 2*rowGap + lineHeight(titleSize) + lineHeight(smallSize) + theme.Padding()
}

// dragging marks the row under a dragged one.
func (p *entitiesPane) dragging(from int, at fyne.Position) {
	p.from = from
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.rows)
	inside := at.Subtract(top)
	to := int((inside.Y + p.rows.GetScrollOffset()) / p.rowStep())
	size := p.rows.Size()
	if inside.X < 0 || inside.X > size.Width || inside.Y < 0 || inside.Y > size.Height || to >= len(p.found) || to == from {
		to = -1
	}
	if to == p.to {
		return
	}
	p.to = to
	p.rows.Refresh()
	p.say()
	if to >= 0 && from < len(p.found) {
		p.count.SetText(lang.L("Drop: “{{.Name}}” is the same as “{{.Other}}”", map[string]any{"Name": p.found[from].Name, "Other": p.found[to].Name}))
	}
}

// dropped joins the dragged row with the one it was dropped on.
func (p *entitiesPane) dropped() {
	from, to := p.from, p.to
	p.from, p.to = -1, -1
	p.say()
	p.rows.Refresh()
	if from < 0 || to < 0 || from >= len(p.found) || to >= len(p.found) {
		return
	}
	p.OnMerge(p.found[from], p.found[to])
}

// filterEntry is a field over a list: the keys that move in the list, open and
// clear are the list's.
type filterEntry struct {
	widget.Entry
	key func(*fyne.KeyEvent)
}

func newFilterEntry(key func(*fyne.KeyEvent), changed func(string)) *filterEntry {
	e := &filterEntry{key: key}
	e.OnChanged = changed
	e.ExtendBaseWidget(e)
	return e
}

// TypedKey implements fyne.Focusable.
func (e *filterEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyReturn, fyne.KeyEnter, fyne.KeyEscape:
		e.key(k)
	default:
		e.Entry.TypedKey(k)
	}
}
