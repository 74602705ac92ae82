package atlas

import (
	"image"
	"image/draw"
	"math"
)

// ground paints sea, land and borders. It keeps the picture: while the map is
// pulled only the strips that come into view are painted.
type ground struct {
	picture *image.RGBA
	shown   camera
	inks    inks
}

// paint returns the picture of a camera whose pixels are those of the picture.
// hair is the width of a thin line in them.
func (g *ground) paint(b *brush, c camera, ink inks, hair float64) *image.RGBA {
	if by, ok := g.moved(c, ink); ok {
		g.scroll(b, by, hair)
		return g.picture
	}
	g.shown, g.inks = c, ink
	g.picture = pictureFor(g.picture, c)
	b.into(g.picture)
	g.draw(b, c, hair)
	return g.picture
}

// moved returns by how many pixels the picture must move to show what c shows;
// ok is false when it shows something else. A quarter of a pixel is not seen.
func (g *ground) moved(c camera, ink inks) (by image.Point, ok bool) {
	if g.picture == nil || g.inks != ink || g.shown.scale != c.scale || g.shown.size != c.size {
		return by, false
	}
	d := g.shown.screen(g.shown.centre).minus(g.shown.screen(c.centre))
	by = image.Pt(int(math.Round(d.x)), int(math.Round(d.y)))
	off := d.minus(vec{float64(by.X), float64(by.Y)})
	size := g.picture.Rect.Size()
	return by, off.length() <= 0.25 && max(by.X, -by.X) < size.X && max(by.Y, -by.Y) < size.Y
}

// scroll moves the picture and paints what comes into view.
func (g *ground) scroll(b *brush, by image.Point, hair float64) {
	if by == (image.Point{}) {
		return
	}
	all := g.picture.Rect
	g.shown.centre = g.shown.centre.minus(vec{float64(by.X), float64(by.Y)}.times(1 / g.shown.scale))
	kept := all.Add(by).Intersect(all)
	draw.Draw(g.picture, kept, g.picture, kept.Min.Sub(by), draw.Src)
	for _, strip := range []image.Rectangle{
		{all.Min, image.Pt(all.Max.X, kept.Min.Y)},                          // above what is kept
		{image.Pt(all.Min.X, kept.Max.Y), all.Max},                          // below
		{image.Pt(all.Min.X, kept.Min.Y), image.Pt(kept.Min.X, kept.Max.Y)}, // left
		{image.Pt(kept.Max.X, kept.Min.Y), image.Pt(all.Max.X, kept.Max.Y)}, // right
	} {
		if !strip.Empty() {
			part := image.NewRGBA(image.Rectangle{Max: strip.Size()})
			b.into(part)
			g.draw(b, g.shown.part(strip), hair)
			draw.Draw(g.picture, strip, part, image.Point{}, draw.Src)
		}
	}
}

// part is the camera that shows a part of the view.
func (c camera) part(r image.Rectangle) camera {
	middle := vec{float64(r.Min.X+r.Max.X) / 2, float64(r.Min.Y+r.Max.Y) / 2}
	c.centre = c.world(middle)
	c.size = vec{float64(r.Dx()), float64(r.Dy())}
	return c
}

func (g *ground) draw(b *brush, c camera, hair float64) {
	b.flood(g.inks.sea)
	s := shapesOf(levelAt(c.scale / hair))
	for _, polygon := range s.land {
		c.turns(polygon[0].area, func(turn float64) { b.land(polygon, c.placing(turn)) })
	}
	b.paint(g.inks.land)
	stroke := func(from, to vec) { b.segment(from, to, hair) }
	for _, polygon := range s.land {
		for i := range polygon {
			b.outline(&polygon[i], c, true, stroke)
		}
	}
	for i := range s.borders {
		b.outline(&s.borders[i], c, false, stroke)
	}
	b.paint(g.inks.border)
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
