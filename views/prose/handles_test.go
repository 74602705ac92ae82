package prose

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// knobAt is where the mouse takes a handle.
func (m mouse) knobAt(e edge) fyne.Position {
	k, _ := m.p.knob(e)
	return k.ball
}

// knobFor is where a handle is once its edge stands at an offset.
func (m mouse) knobFor(e edge, offset int) fyne.Position {
	now := m.p.handles
	defer func() { m.p.handles = now }()
	if e == startEdge {
		m.p.handles.start = offset
	} else {
		m.p.handles.end = offset
	}
	return m.knobAt(e)
}

// openHandled shows the story with handles around words, and what the program
// hears of the mouse.
func openHandled(t *testing.T, words string) (m mouse, heard *[]string) {
	p, _ := openStory(t, testTheme{})
	heard = &[]string{}
	p.OnHandled = func(start, end int) { *heard = append(*heard, story[start:end]) }
	p.OnSelected = func(int, int, fyne.Position) { *heard = append(*heard, "selected") }
	p.OnTapped = func(int, []string, fyne.Position) { *heard = append(*heard, "tapped") }
	p.SetHandles(at(words), at(words)+len(words))
	return mouse{p: p}, heard
}

func TestAHandleMovesItsEndOfTheStretch(t *testing.T) {
	tail := story[at("lower"):at(" boat")]
	cases := []struct {
		name, want string
		edge       edge
		to         int
	}{
		{"the end to the right", "lower quarter of Port", endEdge, at(" Almery")},
		{"the end to the left", "low", endEdge, at("er quarter")},
		{"the end to another line", tail, endEdge, at(" boat")},
		{"the start to the left", "4,200 people left the lower quarter", startEdge, at("4,200")},
		{"the start to the right", "quarter", startEdge, at("quarter")},
		{"the end no further than one character behind the start", "l", endEdge, at("Nearly") + 1},
		{"the start no further than one character before the end", "r", startEdge, at("What")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m, heard := openHandled(t, "lower quarter")
			m.drag(m.knobAt(c.edge), m.knobFor(c.edge, c.to))
			if !slices.Equal(*heard, []string{c.want}) || m.p.SelectedText() != "" {
				t.Errorf("heard %q, want %q; selected %q", *heard, c.want, m.p.SelectedText())
			}
		})
	}
}

func TestAHandleIsDrawnLive(t *testing.T) {
	m, _ := openHandled(t, "lower quarter")
	shaded := func() (n int) {
		for _, v := range m.p.page.views {
			n += len(v.rects[selectionDepth].used)
		}
		return n
	}
	m.p.page.MouseDown(m.event(m.knobAt(endEdge)))
	m.move(m.knobFor(endEdge, at(" Almery")))
	if _, end, _ := m.p.Handles(); end != at(" Almery") || shaded() != 1 {
		t.Errorf("the end is at %d and not %d, %d parts shaded", end, at(" Almery"), shaded())
	}
	m.p.page.MouseUp(m.event(m.knobAt(endEdge)))
	if shaded() != 0 {
		t.Error("the shade stays when the handle is let go")
	}
}

func TestEscapeTakesADraggedHandleBack(t *testing.T) {
	m, heard := openHandled(t, "lower quarter")
	m.p.page.MouseDown(m.event(m.knobAt(endEdge)))
	there := m.knobFor(endEdge, at(" Almery"))
	m.move(there)
	key(m.p, fyne.KeyEscape)
	m.move(there.AddXY(40, 40))
	m.p.page.MouseUp(m.event(there))
	m.p.page.DragEnd()
	m.p.page.Tapped(&m.event(there).PointEvent)
	start, end, ok := m.p.Handles()
	if !ok || story[start:end] != "lower quarter" || len(*heard) != 0 || m.p.SelectedText() != "" {
		t.Errorf("it spans %q, heard %q, selected %q", story[start:end], *heard, m.p.SelectedText())
	}
	m.drag(m.pos(at("Nearly")), m.pos(at(" people")))
	if m.p.SelectedText() != "Nearly 4,200" {
		t.Errorf("the next drag selects %q", m.p.SelectedText())
	}
}

func TestAHandleThatIsHeldStaysSoWhenItsStretchIsShownAnew(t *testing.T) {
	m, heard := openHandled(t, "lower quarter")
	m.p.page.MouseDown(m.event(m.knobAt(endEdge)))
	m.move(m.knobFor(endEdge, at(" of Port")-1))
	m.p.SetHandles(at("lower"), at(" of Port")) // as a program does when it has saved
	m.move(m.knobFor(endEdge, at(" Almery")))
	m.p.page.MouseUp(m.event(m.knobAt(endEdge)))
	if want := []string{"lower quarter of Port"}; !slices.Equal(*heard, want) {
		t.Errorf("heard %q, want %q", *heard, want)
	}
	m.p.page.MouseDown(m.event(m.knobAt(endEdge)))
	m.p.SetHandles(at("people"), at(" left"))
	m.p.page.MouseUp(m.event(m.knobAt(endEdge)))
	if start, end, _ := m.p.Handles(); story[start:end] != "people" || len(*heard) != 1 {
		t.Errorf("another stretch spans %q, heard %q", story[start:end], *heard)
	}
}

func TestAHandleThatIsOnlyClickedTellsNothing(t *testing.T) {
	m, heard := openHandled(t, "lower quarter")
	m.p.SetSelection(0, 5)
	m.click(m.knobAt(startEdge))
	if len(*heard) != 0 || m.p.SelectedText() == "" {
		t.Errorf("heard %q, selected %q", *heard, m.p.SelectedText())
	}
}

func TestAHandleBeyondTheEdgeScrolls(t *testing.T) {
	text := strings.Repeat("All the water of the river came down at once.\n", 100)
	p, _ := opened(t, testTheme{}, text, styled(text), 300, 200)
	m := mouse{p: p}
	p.SetHandles(4, 9)
	p.page.MouseDown(m.event(m.knobAt(endEdge)))
	m.move(fyne.NewPos(50, 230))
	for range 50 {
		p.driftStep(0.1)
	}
	if start, end, _ := p.Handles(); p.scroll.Offset.Y < 500 || start != 4 || end < p.TopOffset() {
		t.Errorf("scrolled to %v, it spans [%d,%d)", p.scroll.Offset.Y, start, end)
	}
}

func TestHandlesKeepWithinTheTextAndItsCharacters(t *testing.T) {
	text := "n\u0303 é 👩‍🚒 end"
	p, _ := opened(t, testTheme{}, text, styled(text), 300, 200)
	m := mouse{p: p}
	for _, c := range []struct {
		start, end int
		want       string
	}{{-3, 99, text}, {5, 5, ""}, {7, 3, ""}, {5, 6, "é"}, {4, 7, "é "}} {
		p.SetHandles(c.start, c.end)
		if start, end, ok := p.Handles(); text[start:end] != c.want || ok != (c.want != "") {
			t.Errorf("[%d,%d) spans %q, want %q", c.start, c.end, text[start:end], c.want)
		}
	}
	p.SetHandles(0, len(text))
	m.drag(m.knobAt(endEdge), fyne.NewPos(0, 0))
	if start, end, _ := p.Handles(); text[start:end] != "n\u0303" {
		t.Errorf("what stays is %q", text[start:end])
	}
	if p.SetText("other", nil); len(p.page.objects) > 5 {
		t.Error("the handles stay on another text")
	}
	p.ClearHandles()
}

func TestTheMouseShowsThatAHandleMoves(t *testing.T) {
	m, _ := openHandled(t, "lower quarter")
	win := fyne.CurrentApp().Driver().CanvasForObject(m.p)
	test.MoveMouse(win, m.knobAt(startEdge).SubtractXY(5, 5))
	if m.p.page.Cursor() != desktop.HResizeCursor {
		t.Error("no other cursor over a handle")
	}
	test.MoveMouse(win, m.pos(at("people")))
	if m.p.page.Cursor() != desktop.TextCursor {
		t.Error("the cursor of the handle stays")
	}
}

func TestHandlesStandAtTheEndsInTheirWayOfReading(t *testing.T) {
	text := hebrew("ABC") + " one"
	p, _ := opened(t, testTheme{}, text, styled(text), 300, 200)
	p.SetHandles(0, 4)
	first, _ := p.knob(startEdge)
	last, _ := p.knob(endEdge)
	if first.x <= last.x {
		t.Errorf("from right to left the start is at %v and the end at %v", first.x, last.x)
	}
}

func TestHandlesLookAsTheyShould(t *testing.T) {
	for name, th := range map[string]testTheme{"light": {}, "dark": {dark: true}} {
		t.Run(name, func(t *testing.T) {
			p, win := openStory(t, th)
			words := "lower quarter of Port Almery on Tuesday, the harbour office"
			p.SetLayer(1, []Decoration{on(story, words, Decoration{Fill: other})})
			p.SetHandles(at(words), at(words)+len(words))
			test.AssertRendersToImage(t, "handles_"+name+".png", win.Canvas())
		})
	}
}
