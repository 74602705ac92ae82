package prose

import (
	"time"

	"fyne.io/fyne/v2"
)

// Dragged draws the selection on.
func (g *page) Dragged(ev *fyne.DragEvent) {
	p := g.p
	if p.press.void {
		return
	}
	if !p.press.down {
		start := ev.Position.Subtract(fyne.NewPos(ev.Dragged.DX, ev.Dragged.DY))
		p.press.clicks = 0
		p.pressed(start, ev.AbsolutePosition, false)
	}
	p.press.pos = ev.AbsolutePosition
	p.leave()
	p.dragTo(ev.Position)
	p.driftTowards(ev.Position)
}

// DragEnd ends the selection where no MouseUp does. Fyne takes the focus away
// from a drag that ends outside the widget; what was selected is to be copied.
func (g *page) DragEnd() {
	g.p.released(g.p.press.pos)
	g.p.focus()
}

// drift scrolls by itself while the mouse is held beyond an edge.
type drift struct {
	beyond    float32 // px above (negative) or below the view
	x         float32 // of the mouse on the page
	animation *fyne.Animation
}

// driftSpeed is how many px a second the view moves for every px beyond its
// edge.
const driftSpeed = 12

func (d *drift) stop() {
	if d.animation != nil {
		d.animation.Stop()
	}
	*d = drift{}
}

// driftTowards starts, steers or ends the drift for a mouse at pos of the page.
func (p *Prose) driftTowards(pos fyne.Position) {
	y := pos.Y - p.scroll.Offset.Y
	d := &p.press.drift
	switch view := p.scroll.Size().Height; {
	case y < 0:
		d.beyond = y
	case y > view:
		d.beyond = y - view
	default:
		d.stop()
		return
	}
	d.x = pos.X
	if d.animation != nil {
		return
	}
	last := float32(0)
	a := &fyne.Animation{Duration: time.Second, RepeatCount: fyne.AnimationRepeatForever, Curve: fyne.AnimationLinear}
	a.Tick = func(done float32) {
		if done < last {
			last = 0
		}
		p.driftStep(done - last)
		last = done
	}
	d.animation = a
	a.Start()
}

// driftStep moves the view for so many seconds and selects what comes in.
func (p *Prose) driftStep(seconds float32) {
	d := p.press.drift
	if !p.press.down || d.beyond == 0 {
		return
	}
	p.scrollToY(p.scroll.Offset.Y + d.beyond*driftSpeed*seconds)
	edge := p.scroll.Offset.Y
	if d.beyond > 0 {
		edge += p.scroll.Size().Height
	}
	p.dragTo(fyne.NewPos(d.x, edge))
}
