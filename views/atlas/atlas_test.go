package atlas

import (
	"math"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

func TestAClickOnASpotTellsItsID(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	got := ""
	a.OnPoint = func(id string) { got = id }
	a.Tapped(&fyne.PointEvent{Position: a.at(t, "q")})
	if got != "q" || a.spots[a.chosen].ID != "q" || !a.aura.Visible() {
		t.Errorf("got %q, %v is lit", got, a.chosen)
	}
	got = ""
	a.Tapped(&fyne.PointEvent{Position: fyne.NewPos(3, 3)})
	if got != "" {
		t.Errorf("a click beside the spots tells %q", got)
	}
}

func TestADoubleClickComesCloserAndTwoSlowOnesDoNot(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	now := a.now()
	a.now = func() time.Time { return now }
	at := &fyne.PointEvent{Position: fyne.NewPos(60, 40)}
	scale := a.camera.scale
	a.Tapped(at)
	now = now.Add(doubleClick + 1)
	a.Tapped(at)
	if a.camera.scale != scale {
		t.Error("two slow clicks zoom")
	}
	a.Tapped(at)
	if !near(a.camera.scale, 2*scale, 1e-6) {
		t.Errorf("the scale is %v times what it was", a.camera.scale/scale)
	}
}

func TestTheWheelZoomsAroundThePointer(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	before := a.at(t, "b")
	for range 5 {
		a.Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{Position: before}, Scrolled: fyne.NewDelta(0, 25)})
	}
	if after := a.at(t, "b"); !near(float64(after.X), float64(before.X), 0.01) || !near(float64(after.Y), float64(before.Y), 0.01) {
		t.Errorf("what was at %v is at %v", before, after)
	}
}

func TestDraggingPullsTheMap(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	a.ZoomIn()
	before := a.at(t, "b")
	a.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(-12, 7)})
	a.DragEnd()
	if d := a.at(t, "b").Subtract(before); !near(float64(d.X), -12, 0.01) || !near(float64(d.Y), 7, 0.01) {
		t.Errorf("it moved by %v", d)
	}
}

func TestTheMouseOverASpotShowsItsCard(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	a.Caption = func(p Point, more int) string { return p.Name + " twice" }
	a.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: a.at(t, "s")}})
	if !a.card.name.Visible() || a.card.name.Text != "Suva" || a.card.caption.Text != "Suva twice" || a.Cursor() != desktop.PointerCursor {
		t.Errorf("the card says %q, %q", a.card.name.Text, a.card.caption.Text)
	}
	a.MouseOut()
	if a.card.name.Visible() || a.Cursor() != desktop.DefaultCursor {
		t.Error("the card stays")
	}
}

func TestTabWalksTheSpotsAndEnterChoosesOne(t *testing.T) {
	a, win := opened(t, someTowns, 800, 500)
	var got []string
	a.OnPoint = func(id string) { got = append(got, id) }
	win.Canvas().Focus(a)
	if !a.frame.Visible() {
		t.Error("the focus does not show")
	}
	a.press(fyne.KeyTab, fyne.KeyReturn, fyne.KeyTab, fyne.KeyTab, fyne.KeyEnter)
	if len(got) != 2 || got[0] != "b" || got[1] != "s" {
		t.Errorf("got %v", got)
	}
	if a.AcceptsTab() {
		t.Error("Tab does not leave behind the last spot")
	}
	a.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	a.press(fyne.KeyTab)
	if a.spots[a.pointed].ID != "q" {
		t.Errorf("back is %s", a.spots[a.pointed].ID)
	}
	a.press(fyne.KeyTab)
	if a.AcceptsTab() {
		t.Error("Shift+Tab does not leave before the first spot")
	}
	win.Canvas().Unfocus()
	if a.frame.Visible() || a.card.name.Visible() || a.shift {
		t.Error("the focus stays")
	}
}

func TestWalkingBringsASpotIntoView(t *testing.T) {
	a, _ := opened(t, someTowns, 400, 300)
	for range 12 {
		a.ZoomIn()
	}
	for range someTowns {
		a.press(fyne.KeyTab)
		if at := a.camera.screen(a.spots[a.pointed].world); !at.within(a.camera.size) || !a.card.name.Visible() {
			t.Errorf("%s is at %v", a.spots[a.pointed].Name, at)
		}
	}
}

func TestKeysMoveZoomAndFit(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	fitted := a.camera
	for name, c := range map[string]struct {
		press func()
		done  func(camera) bool
	}{
		"Right": {func() { a.TypedRune('+'); a.press(fyne.KeyRight) }, func(c camera) bool { return c.centre.x > fitted.centre.x }},
		"plus":  {func() { a.TypedRune('+') }, func(c camera) bool { return near(c.scale, fitted.scale*zoomStep, 1e-6) }},
		"minus": {func() { a.TypedRune('+'); a.TypedRune('-') }, func(c camera) bool { return near(c.scale, fitted.scale, 1e-6) }},
		"Home":  {func() { a.TypedRune('+'); a.press(fyne.KeyHome) }, func(c camera) bool { return c == fitted }},
		"0":     {func() { a.TypedRune('+'); a.TypedRune('0') }, func(c camera) bool { return c == fitted }},
	} {
		a.Fit()
		c.press()
		if !c.done(a.camera) {
			t.Errorf("%s: %+v, fitted it was %+v", name, a.camera, fitted)
		}
	}
}

func TestOtherKeysAreHandedOn(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	var keys []fyne.KeyName
	var runes []rune
	a.TypedRune('j')
	a.press(fyne.KeyEscape)
	a.OnTypedKey = func(e *fyne.KeyEvent) { keys = append(keys, e.Name) }
	a.OnTypedRune = func(r rune) { runes = append(runes, r) }
	a.TypedRune('j')
	a.press(fyne.KeyEscape, fyne.KeyReturn)
	if len(keys) != 2 || len(runes) != 1 {
		t.Errorf("got %v and %q", keys, runes)
	}
}

func TestAFittedMapStaysFittedUntilItIsMoved(t *testing.T) {
	a, win := opened(t, someTowns[:2], 800, 500)
	win.Resize(fyne.NewSize(500, 700))
	a.SetPoints(someTowns)
	fitted := a.camera
	a.Fit()
	if a.camera != fitted {
		t.Error("it was not fitted")
	}
	a.ZoomIn()
	moved := a.camera
	a.SetPoints(someTowns[:1])
	if a.camera != moved {
		t.Error("new points move a map that was moved")
	}
}

func TestAChosenSpotComesIntoView(t *testing.T) {
	a, _ := opened(t, someTowns, 400, 300)
	for range 12 {
		a.ZoomIn()
	}
	for _, p := range someTowns {
		a.Choose(p.ID)
		if at := a.at(t, p.ID); !vecOf(at).within(a.camera.size) || !a.aura.Visible() {
			t.Errorf("%s is at %v", p.Name, at)
		}
	}
}

func TestAChosenSpotStaysChosenAmongNewOnes(t *testing.T) {
	a, _ := opened(t, someTowns, 800, 500)
	a.Choose("s")
	a.SetPoints(append([]Point{{ID: "x", Name: "Xian", At: LatLon{34.3, 108.9}, Weight: 99}}, someTowns...))
	if a.spots[a.chosen].ID != "s" {
		t.Errorf("%s is", a.spots[a.chosen].ID)
	}
	a.SetPoints(someTowns[:1])
	if a.chosen != -1 || a.aura.Visible() {
		t.Error("a spot that is gone is chosen")
	}
}

func TestRingsAndReportedDistancesAreNamed(t *testing.T) {
	a, _ := opened(t, []Point{someTowns[0], {ID: "k", Name: "Kirkuk", At: LatLon{35.4681, 44.3922}, Weight: 1}}, 900, 700)
	a.SetReference(Reference{"Baghdad", baghdad}, true)
	a.SetLines([]Line{
		{From: baghdad, To: LatLon{35.4681, 44.3922}, Label: "147 miles", Verdict: Fits},
		{From: baghdad, To: LatLon{math.NaN(), 0}, Label: "nowhere"},
		{From: baghdad, To: quito, Label: "no verdict", Verdict: 7},
	})
	a.Fit()
	for _, text := range []string{"Baghdad", "Kirkuk", "147 miles", "100 km"} {
		if !a.shows(text) {
			t.Errorf("%q is not shown: %v", text, a.labels)
		}
	}
	a.SetMiles(true)
	if a.shows("100 km") || !a.shows("50 mi") {
		t.Errorf("in miles: %v", a.labels)
	}
	a.move(over(quito, 2))
	if a.shows("Baghdad") {
		t.Error("the reference is named where it is not")
	}
	a.Fit()
	a.SetReference(a.reference, false)
	for _, l := range a.labels {
		if l.kind == ringLabel {
			t.Errorf("without rings there is %q", l.text)
		}
	}
	if len(a.lines) != 1 {
		t.Errorf("%d lines are kept", len(a.lines))
	}
}

func TestCountriesAreNamedButForThoseThatAreSpots(t *testing.T) {
	a, _ := opened(t, nil, 1200, 800)
	if !a.shows("BRAZIL") {
		t.Errorf("no BRAZIL: %v", a.labels)
	}
	a.SetPoints([]Point{{ID: "br", Name: "Brazil", At: LatLon{-10, -53}, Weight: 3}})
	if a.shows("BRAZIL") || !a.shows("Brazil") {
		t.Errorf("it is named twice, or not: %v", a.labels)
	}
}

func TestAMapWithoutRoomOrPointsIsNoPanic(t *testing.T) {
	a := New()
	a.SetPoints(someTowns)
	a.Fit()
	a.ZoomIn()
	a.Choose("b")
	a.press(fyne.KeyTab)
	if got := a.paint(0, 0).Bounds(); !got.Empty() {
		t.Errorf("got %v", got)
	}
	b, win := opened(t, nil, 300, 200)
	b.SetReference(Reference{"nowhere", LatLon{math.NaN(), 5}}, true)
	b.press(fyne.KeyTab, fyne.KeyReturn)
	win.Canvas().Capture()
}

func TestThePictureHasThePixelsOfTheScreen(t *testing.T) {
	a, _ := opened(t, someTowns, 400, 300)
	for _, factor := range []int{1, 2, 3} {
		if got := a.paint(400*factor, 300*factor).Bounds().Size(); got.X != 400*factor || got.Y != 300*factor {
			t.Errorf("%d pixels for each of the view: got %v", factor, got)
		}
	}
}
