package prose

import "fyne.io/fyne/v2"

// A pool hands out objects of one type and takes them back all at once.
type pool[T fyne.CanvasObject] struct {
	used []T
	free []T
}

// reset begins a new round: next hands out the same objects in the same order,
// so that what has not changed is not drawn again.
func (p *pool[T]) reset() {
	for i := len(p.used) - 1; i >= 0; i-- {
		p.free = append(p.free, p.used[i])
	}
	p.used = p.used[:0]
}

// next hands out an object, a new one if all are in use.
func (p *pool[T]) next(create func() T) T {
	var o T
	if n := len(p.free); n > 0 {
		o, p.free = p.free[n-1], p.free[:n-1]
		if !o.Visible() {
			o.Show()
		}
	} else {
		o = create()
	}
	p.used = append(p.used, o)
	return o
}

// done ends the round: what was not handed out again is hidden.
func (p *pool[T]) done() {
	for i := len(p.free) - 1; i >= 0 && p.free[i].Visible(); i-- {
		p.free[i].Hide()
	}
}
