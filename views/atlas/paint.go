package atlas

import (
	"image"
	"image/color"
)

// A Line is a reported distance, drawn as the shortest way between two places.
type Line struct {
	From, To LatLon
	Label    string // the distance as it was written
	Verdict  Verdict
}

// A chart is everything that is painted, in the pixels of its camera. The
// names are no part of it.
type chart struct {
	camera    camera
	inks      inks
	hair      float64 // width of a thin line
	unit      unit
	reference LatLon
	rings     []float64 // in the unit, around the reference
	lines     []Line
	lanes     []float64 // see abreast
	spots     []spot
	marks     []mark // in the pixels of the view, as the labels are
	labels    []label
}

// gaps returns where the names stand: lines make room for them.
func (ch chart) gaps() []box {
	boxes := make([]box, len(ch.labels))
	for i, l := range ch.labels {
		boxes[i] = l.box.grown(1).times(ch.hair)
	}
	return boxes
}

// inks are the colours of a chart.
type inks struct {
	sea, land, border, ring, point, rim, reference color.RGBA

	lines [3]color.RGBA // by Verdict
}

// A painter paints charts, one after the other, into the same picture.
type painter struct {
	brush  brush
	ground ground
	frame  *image.RGBA
	near   []box // gaps that a line may meet
}

const (
	ringPoints = 240  // of a polygon that looks round
	lineSteps  = 48   // straight pieces that stand for a long great circle
	lineWidth  = 1.75 // of a reported distance, in thin lines
	laneWidth  = 3.5  // from one line to the next between the same places
	rimWidth   = 1.25 // around a spot, which parts it from those below

	hollowWidth = 2 // of the ring that a hollow spot is
)

func (p *painter) paint(ch chart) image.Image {
	ground := p.ground.paint(&p.brush, ch.camera, ch.inks, ch.hair)
	p.frame = pictureFor(p.frame, ch.camera)
	copy(p.frame.Pix, ground.Pix)
	p.brush.into(p.frame)
	p.rings(ch)
	p.lines(ch)
	for _, m := range ch.marks {
		p.spot(ch, m.at.times(ch.hair), ch.spots[m.spot])
	}
	return p.frame
}

func (p *painter) spot(ch chart, at vec, s spot) {
	p.brush.disc(at, (s.radius+rimWidth)*ch.hair, rimWidth*ch.hair, ch.inks.point, ch.inks.rim)
	if inner := s.radius - hollowWidth; s.Region && inner > 0 {
		p.brush.disc(at, inner*ch.hair, 0, ch.inks.land, ch.inks.land)
	}
}

func (p *painter) rings(ch chart) {
	if len(ch.rings) == 0 {
		return
	}
	gaps := ch.gaps()
	for _, r := range ch.rings {
		points := circle(ch.reference, r*ch.unit.km, ringPoints)
		p.stroke(ch, ch.camera.path(append(points, points[0])), dash{}, ch.hair, gaps)
	}
	p.brush.paint(ch.inks.ring)
	at, arm := ch.camera.screen(project(ch.reference)), 5*ch.hair
	p.brush.segment(at.minus(vec{arm, 0}), at.plus(vec{arm, 0}), 1.5*ch.hair)
	p.brush.segment(at.minus(vec{0, arm}), at.plus(vec{0, arm}), 1.5*ch.hair)
	p.brush.paint(ch.inks.reference)
}

// stroke collects a line, but for what is in the gaps. points is changed.
func (p *painter) stroke(ch chart, points []vec, d dash, width float64, gaps []box) {
	draw := func(from, to vec) { p.brush.segment(from, to, width) }
	ch.camera.copies(points, func(points []vec) {
		extent := extentOf(points)
		if !extent.overlaps(p.brush.view) {
			return
		}
		p.near = p.near[:0]
		for _, gap := range gaps {
			if gap.overlaps(extent) {
				p.near = append(p.near, gap)
			}
		}
		d.pieces(points, p.brush.view, func(from, to vec) { outside(from, to, p.near, draw) })
	})
}

// steps is how many straight pieces stand for a line: one for every 20 pixels.
func (ch chart) steps(l Line) int {
	ends := ch.camera.path([]LatLon{l.From, l.To})
	return max(1, min(lineSteps, int(ends[1].minus(ends[0]).length()/20/ch.hair)))
}

func (p *painter) lines(ch chart) {
	gaps := ch.gaps()
	for v := Fits; v <= Impossible; v++ {
		on, off := v.Dash()
		d := dash{float64(on) * ch.hair, float64(off) * ch.hair}
		for i, l := range ch.lines {
			if l.Verdict == v {
				points := ch.camera.path(greatCircle(l.From, l.To, ch.steps(l)))
				aside(points, ch.lanes[i]*laneWidth*ch.hair)
				p.stroke(ch, points, d, lineWidth*ch.hair, gaps)
			}
		}
		p.brush.paint(ch.inks.lines[v])
	}
}
