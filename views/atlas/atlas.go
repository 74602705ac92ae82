package atlas

import (
	"image"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Atlas shows places on a map. Make one with [New].
type Atlas struct {
	widget.BaseWidget

	// OnPoint is told of a point that was clicked, or chosen by Enter.
	OnPoint func(id string)
	// Caption is asked for the second line of the card over a point. more is
	// the number of points at the same place that are not shown: they come to
	// light when the map is closer.
	Caption func(p Point, more int) string
	// OnTypedKey and OnTypedRune receive the typing that the map has no use for
	// while it has the focus.
	OnTypedKey  func(*fyne.KeyEvent)
	OnTypedRune func(rune)

	camera camera
	fit    fit
	spots  []spot
	lines  []Line
	lanes  []float64 // of the lines

	reference  Reference
	ringsShown bool
	unit       unit

	chosen  int // index of the spots, -1 for none
	pointed int // the spot under the mouse or that the keys have walked to, -1 for none
	shift   bool
	tapped  time.Time // the last click that hit no point
	tapAt   fyne.Position
	now     func() time.Time

	marks  []mark // in view
	labels []label
	rings  []float64
	sizes  map[wording]vec

	painter painter
	raster  *canvas.Raster
	tags    []*tag
	aura    *canvas.Circle // around the chosen spot
	card    *card
	scale   *scaleBar
	frame   *canvas.Rectangle // shows the focus
	layer   *fyne.Container
	clip    *container.Clip
}

// A Reference is the place from which distances are measured.
type Reference struct {
	Name string
	At   LatLon
}

// New returns a map of the world.
func New() *Atlas {
	a := &Atlas{chosen: -1, pointed: -1, unit: kilometres, now: time.Now, sizes: map[wording]vec{}}
	a.raster = canvas.NewRaster(a.paint)
	a.aura = canvas.NewCircle(nil)
	a.aura.StrokeWidth = 2.5
	a.card = newCard()
	a.scale = newScaleBar()
	a.frame = canvas.NewRectangle(nil)
	a.frame.StrokeWidth = 2
	a.frame.Hide()
	a.layer = container.NewWithoutLayout()
	a.clip = container.NewClip(a.layer)
	a.ExtendBaseWidget(a)
	return a
}

// SetPoints replaces the points. A map that is fitted stays so; one that was
// moved stays where it is.
func (a *Atlas) SetPoints(points []Point) {
	var chosen string
	if a.chosen >= 0 {
		chosen = a.spots[a.chosen].ID
	}
	a.spots = newSpots(points)
	a.pointed = -1
	a.camera = a.fitted()
	a.light(chosen)
}

// SetLines replaces the reported distances. Equal ones are drawn once. Lines
// with an end that is not on the earth, and those of an unknown verdict, are
// left out.
func (a *Atlas) SetLines(lines []Line) {
	a.lines = nil
	seen := map[Line]bool{}
	for _, l := range lines {
		if !seen[l] && l.From.valid() && l.To.valid() && l.Verdict >= Fits && l.Verdict <= Impossible {
			seen[l] = true
			a.lines = append(a.lines, l)
		}
	}
	a.lanes = abreast(a.lines)
	a.show()
}

// SetReference says where the rings are drawn; shown switches them. A place
// without a name, or that is not on the earth, has none.
func (a *Atlas) SetReference(r Reference, shown bool) {
	a.reference, a.ringsShown = r, shown && r.Name != "" && r.At.valid()
	a.show()
}

// SetMiles measures in miles or, at first, in kilometres.
func (a *Atlas) SetMiles(on bool) {
	a.unit = kilometres
	if on {
		a.unit = miles
	}
	a.show()
}

// Choose lights a point and brings it into view; an unknown ID lights none.
func (a *Atlas) Choose(id string) {
	a.light(id)
	if a.chosen >= 0 {
		a.reveal(a.chosen)
	}
}

func (a *Atlas) light(id string) {
	a.chosen = slices.IndexFunc(a.spots, func(s spot) bool { return s.ID == id })
	a.show()
}

// reveal moves the map to a spot that is out of view. A map without room yet
// has no view that it could be out of.
func (a *Atlas) reveal(spot int) {
	if a.camera.size.x < 1 {
		return
	}
	if at := a.camera.screen(a.spots[spot].world); !at.within(a.camera.size) {
		a.camera.centre = a.spots[spot].world
		a.move(a.camera.bounded())
	}
}

// zoomStep is the factor of one press of a key or a button.
const zoomStep = 1.6

// ZoomIn comes closer to the middle of the map.
func (a *Atlas) ZoomIn() { a.zoom(zoomStep, a.camera.size.times(0.5)) }

// ZoomOut goes away from the middle of the map.
func (a *Atlas) ZoomOut() { a.zoom(1/zoomStep, a.camera.size.times(0.5)) }

func (a *Atlas) zoom(factor float64, at vec) { a.move(a.camera.zoomed(factor, at)) }
func (a *Atlas) pan(by vec)                  { a.move(a.camera.panned(by)) }

func (a *Atlas) move(c camera) {
	a.fit = fitNone
	a.camera = c
	a.show()
}

// markOf returns the index of the mark of a spot, -1 when it is not in view.
func (a *Atlas) markOf(spot int) int {
	for i, m := range a.marks {
		if m.spot == spot {
			return i
		}
	}
	return -1
}

// paint is called by Fyne with the size of the map in pixels of the screen.
func (a *Atlas) paint(width, height int) image.Image {
	if width == 0 || height == 0 || a.camera.size.x < 1 {
		return image.NewRGBA(image.Rect(0, 0, width, height))
	}
	hair := float64(width) / a.camera.size.x
	c := a.camera.finer(hair)
	c.size = vec{float64(width), float64(height)} // Fyne rounds
	return a.painter.paint(chart{
		camera: c, inks: a.inks(), hair: hair, unit: a.unit,
		reference: a.reference.At, rings: a.rings, lines: a.lines, lanes: a.lanes, spots: a.spots, marks: a.marks, labels: a.labels,
	})
}
