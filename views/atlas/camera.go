package atlas

import "math"

// A vec is a point of the world or of the view. In the world, x runs from 0
// at 180° west to 1 at 180° east and y from 0 in the north to 1 in the south;
// in the view they are pixels from its upper left corner.
type vec struct{ x, y float64 }

func (v vec) plus(w vec) vec           { return vec{v.x + w.x, v.y + w.y} }
func (v vec) minus(w vec) vec          { return vec{v.x - w.x, v.y - w.y} }
func (v vec) times(f float64) vec      { return vec{v.x * f, v.y * f} }
func (v vec) length() float64          { return math.Hypot(v.x, v.y) }
func (v vec) within(size vec) bool     { return v.x >= 0 && v.y >= 0 && v.x < size.x && v.y < size.y }
func (v vec) mix(w vec, t float64) vec { return v.plus(w.minus(v).times(t)) }

// squareLat is the latitude at which Mercator's map of the world becomes a
// square. What lies beyond is drawn there, which no view reaches.
const squareLat = 85.0511287798066

// project is Mercator's projection of the sphere.
func project(p LatLon) vec {
	sin := math.Sin(radians(max(-squareLat, min(squareLat, p.Lat))))
	return vec{p.Lon/360 + 0.5, 0.5 - math.Log((1+sin)/(1-sin))/(4*math.Pi)}
}

// unproject is the inverse of project.
func unproject(w vec) LatLon {
	return LatLon{degrees(math.Atan(math.Sinh(math.Pi * (1 - 2*w.y)))), (w.x - 0.5) * 360}
}

// The map is cut at 80° north and south.
var top, bottom = project(LatLon{Lat: 80}).y, project(LatLon{Lat: -80}).y

// earthGirth is the length of the equator in km.
const earthGirth = 2 * math.Pi * earthRadius

// maxScale is the closest zoom: 100 m a pixel at the equator. The outlines
// have no more detail to show.
const maxScale = earthGirth / 0.1

// A camera says which part of the world a view shows.
type camera struct {
	centre vec     // in the world
	scale  float64 // pixels that the world is wide
	size   vec     // of the view, pixels
}

// wholeWorld is the camera of a view that shows as much as it can.
func wholeWorld(size vec) camera {
	return camera{centre: project(LatLon{Lat: 25, Lon: 15}), size: size}.bounded()
}

// bounded keeps the scale in its range and the view on the map.
func (c camera) bounded() camera {
	least := max(c.size.x, c.size.y/(bottom-top), 1)
	c.scale = max(least, min(maxScale, c.scale))
	half := c.size.y / c.scale / 2
	c.centre.y = max(top+half, min(bottom-half, c.centre.y))
	c.centre.x -= math.Floor(c.centre.x)
	return c
}

// screen returns where a point of the world is in the view. Of its copies
// around the earth it takes the one nearest to the centre.
func (c camera) screen(w vec) vec {
	d := w.minus(c.centre)
	d.x -= math.Round(d.x)
	return d.times(c.scale).plus(c.size.times(0.5))
}

// world returns the point of the world that is at a point of the view; its x
// may be outside 0 to 1, in a copy of the world.
func (c camera) world(s vec) vec {
	return s.minus(c.size.times(0.5)).times(1 / c.scale).plus(c.centre)
}

// panned returns the camera after the map was pulled by some pixels.
func (c camera) panned(by vec) camera {
	c.centre = c.centre.minus(by.times(1 / c.scale))
	return c.bounded()
}

// zoomed returns a camera that is closer by a factor; what is at a point of
// the view stays there.
func (c camera) zoomed(factor float64, at vec) camera {
	fixed := c.world(at)
	c.scale *= factor
	c = c.bounded()
	c.centre = fixed.minus(at.minus(c.size.times(0.5)).times(1 / c.scale))
	return c.bounded()
}

// resized returns the camera of a view of another size with the same centre.
func (c camera) resized(size vec) camera {
	c.size = size
	return c.bounded()
}

// finer returns the camera for the same view in smaller pixels.
func (c camera) finer(factor float64) camera {
	c.scale *= factor
	c.size = c.size.times(factor)
	return c
}

// fitted returns the camera that shows an area of the world as large as the
// view allows, with a margin in pixels, but no larger than km a pixel.
func (c camera) fitted(area box, margin, km float64) camera {
	c.centre = vec{(area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2}
	room := vec{max(1, c.size.x-2*margin), max(1, c.size.y-2*margin)}
	closest := earthGirth / km * math.Cos(radians(unproject(c.centre).Lat))
	c.scale = min(room.x/max(area.x1-area.x0, 1e-9), room.y/max(area.y1-area.y0, 1e-9), closest)
	return c.bounded()
}

// kmPerPixel is the length of a pixel at a latitude.
func (c camera) kmPerPixel(lat float64) float64 {
	return earthGirth / c.scale * math.Cos(radians(lat))
}

// view is the whole view, in its pixels.
func (c camera) view() box { return box{0, 0, c.size.x, c.size.y} }

// turns calls draw for each copy of the world in which an area may be seen,
// with the number of turns around the earth that it lies to the east.
func (c camera) turns(area box, draw func(turn float64)) {
	half := c.size.x / c.scale / 2
	first := math.Ceil(c.centre.x - half - area.x1)
	last := math.Floor(c.centre.x + half - area.x0)
	for turn := first; turn <= last; turn++ {
		draw(turn)
	}
}
