package atlas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// show brings everything up to date with the camera and what is shown.
func (a *Atlas) show() {
	if a.camera.size.x < 1 || a.camera.size.y < 1 {
		return // it has no room yet
	}
	a.marks = marksOf(a.spots, a.camera, a.chosen, a.pointed)
	a.rings = nil
	if a.ringsShown {
		a.rings = a.camera.rings(a.reference.At, a.unit)
	}
	a.labels = a.labelling()
	a.showLabels(a.labels)
	a.showAura()
	a.showCard()
	a.scale.show(a)
	a.raster.Refresh()
}

func (a *Atlas) showLabels(labels []label) {
	for len(a.tags) < len(labels) {
		a.tags = append(a.tags, newTag())
		a.collect()
	}
	for i, t := range a.tags {
		if i < len(labels) {
			t.set(a, labels[i])
		} else {
			t.hide()
		}
	}
}

// collect puts all objects into the order of painting.
func (a *Atlas) collect() {
	objects := []fyne.CanvasObject{a.raster, a.aura}
	for _, t := range a.tags {
		for _, text := range t.texts {
			objects = append(objects, text)
		}
	}
	objects = append(objects, a.scale.objects()...)
	objects = append(objects, a.card.objects()...)
	a.layer.Objects = append(objects, a.frame)
}

// repaint asks for a frame. An object that has just been shown for the first
// time cannot: it does not know its canvas yet. The scale bar always does.
func (a *Atlas) repaint() { a.scale.bar.Refresh() }

// showAura lights the chosen spot.
func (a *Atlas) showAura() {
	i := a.markOf(a.chosen)
	if i < 0 {
		a.aura.Hide()
		return
	}
	m := a.marks[i]
	radius := float32(a.spots[m.spot].radius) + 3
	a.aura.StrokeColor = a.colour(theme.ColorNamePrimary)
	a.aura.Resize(fyne.NewSquareSize(2 * radius))
	a.aura.Move(position(m.at).SubtractXY(radius, radius))
	a.aura.Show()
	a.aura.Refresh()
}

func position(v vec) fyne.Position { return fyne.NewPos(float32(v.x), float32(v.y)) }

// CreateRenderer implements fyne.Widget.
func (a *Atlas) CreateRenderer() fyne.WidgetRenderer {
	a.ExtendBaseWidget(a)
	a.collect()
	return renderer{a}
}

type renderer struct{ *Atlas }

func (r renderer) Destroy()                     {}
func (r renderer) MinSize() fyne.Size           { return fyne.NewSize(200, 150) }
func (r renderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.clip} }

func (r renderer) Layout(size fyne.Size) {
	r.clip.Resize(size)
	r.raster.Resize(size)
	r.frame.Resize(size)
	r.camera = r.camera.resized(vec{float64(size.Width), float64(size.Height)})
	r.camera = r.fitted()
	r.show()
}

func (r renderer) Refresh() {
	r.show()
	canvas.Refresh(r.clip)
}
