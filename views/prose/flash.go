package prose

import (
	"image/color"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// flashTime is how long a place that was scrolled to stays lit.
const flashTime = 1400 * time.Millisecond

// flash is a light on a stretch of text that fades.
type flash struct {
	start, end int
	glow       float32 // from 1 to 0
	animation  *fyne.Animation
}

func (f *flash) stop() {
	if f.animation != nil {
		f.animation.Stop()
	}
	*f = flash{}
}

// startFlash lights [start, end) up.
func (p *Prose) startFlash(start, end int) {
	p.flash.stop()
	p.page.redecorate()
	if start >= end {
		return
	}
	p.flash = flash{start: start, end: end, glow: 1}
	a := &fyne.Animation{Duration: flashTime, Curve: fyne.AnimationEaseIn}
	a.Tick = func(done float32) {
		if p.flash.animation == a {
			p.fade(1 - done)
		}
	}
	p.flash.animation = a
	p.page.redecorate()
	a.Start()
}

// fade dims the light; at 0 it is over.
func (p *Prose) fade(glow float32) {
	p.flash.glow = glow
	if glow <= 0 {
		p.flash = flash{}
		p.page.redecorate()
		return
	}
	c := p.flashColour()
	for _, v := range p.page.views {
		for _, r := range v.rects[flashDepth].used {
			r.FillColor = c
			canvas.Refresh(r)
		}
	}
}

// flashColour is the theme's primary colour, thin enough to read through.
func (p *Prose) flashColour() color.NRGBA {
	c := p.colour(theme.ColorNamePrimary)
	c.A = uint8(76 * max(0, min(1, p.flash.glow)))
	return c
}

func (v *lineView) drawFlash(p *Prose) {
	if p.flash.glow <= 0 {
		return
	}
	y, h := v.band(p)
	for _, iv := range p.doc.intervals(&v.line, v.pieces, p.flash.start, p.flash.end) {
		v.rect(flashDepth, p.left()+iv.x0-2, y, iv.x1-iv.x0+4, h, p.flashColour())
	}
}
