package atlas

import "image"

// ground paints sea, land and borders and keeps the picture for as long as the
// same part of the world is shown.
type ground struct {
	picture *image.RGBA
	shown   camera
	inks    inks
}

// paint returns the picture of a camera whose pixels are those of the picture.
// hair is the width of a thin line in them.
func (g *ground) paint(b *brush, c camera, ink inks, hair float64) *image.RGBA {
	if g.picture != nil && g.shown == c && g.inks == ink {
		return g.picture
	}
	g.shown, g.inks = c, ink
	g.picture = pictureFor(g.picture, c)
	b.into(g.picture)
	b.flood(ink.sea)
	s := shapesOf(levelAt(c.scale / hair))
	for _, polygon := range s.land {
		c.turns(polygon[0].area, func(turn float64) {
			b.land(polygon, c.placing(turn))
		})
	}
	b.paint(ink.land)
	stroke := func(from, to vec) { b.segment(from, to, hair) }
	for _, polygon := range s.land {
		for i := range polygon {
			b.outline(&polygon[i], c, true, stroke)
		}
	}
	for i := range s.borders {
		b.outline(&s.borders[i], c, false, stroke)
	}
	b.paint(ink.border)
	return g.picture
}

// land collects a piece of land and the waters in it, if it is in view.
func (b *brush) land(polygon []shape, p placing) {
	if !p.box(polygon[0].area).overlaps(b.view) {
		return
	}
	for i := range polygon {
		if p.box(polygon[i].area).overlaps(b.view) {
			b.area(&polygon[i], p)
		}
	}
}

// outline collects a shore or a border wherever it is in view.
func (b *brush) outline(s *shape, c camera, closed bool, stroke func(from, to vec)) {
	c.turns(s.area, func(turn float64) {
		if p := c.placing(turn); p.box(s.area).overlaps(b.view) {
			p.segments(s, closed, b.view, stroke)
		}
	})
}

// pictureFor returns a picture of the size of the camera's view: old, where
// that fits.
func pictureFor(old *image.RGBA, c camera) *image.RGBA {
	size := image.Rect(0, 0, int(c.size.x), int(c.size.y))
	if old != nil && old.Rect == size {
		return old
	}
	return image.NewRGBA(size)
}
