package prose

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// mouse plays the driver: it sends what a mouse does to a Prose.
type mouse struct {
	p     *Prose
	shift fyne.KeyModifier
}

// pos is where a character is on the page: a little right of its left edge.
func (m mouse) pos(offset int) fyne.Position {
	d := m.p.doc
	l := &d.lines[d.lineOf(offset)]
	b := &d.blocks[l.block]
	return fyne.NewPos(m.p.left()+d.advance(b, l.start, offset)+1, endMargin+l.y+3)
}

func (m mouse) event(pos fyne.Position) *desktop.MouseEvent {
	return &desktop.MouseEvent{
		PointEvent: fyne.PointEvent{Position: pos, AbsolutePosition: pos.SubtractXY(0, m.p.scroll.Offset.Y)},
		Button:     desktop.MouseButtonPrimary, Modifier: m.shift,
	}
}

func (m mouse) click(pos fyne.Position) {
	ev := m.event(pos)
	m.p.page.MouseDown(ev)
	m.p.page.MouseUp(ev)
	m.p.page.Tapped(&ev.PointEvent)
}

func (m mouse) drag(from, to fyne.Position) {
	m.p.page.MouseDown(m.event(from))
	m.move(to)
	m.p.page.MouseUp(m.event(to))
	m.p.page.DragEnd()
}

func (m mouse) move(to fyne.Position) {
	m.p.page.Dragged(&fyne.DragEvent{PointEvent: m.event(to).PointEvent})
}

func (m mouse) wait(d time.Duration) {
	now := m.p.now().Add(d)
	m.p.now = func() time.Time { return now }
}

func at(words string) int { return strings.Index(story, words) }

func TestTheMouseSelects(t *testing.T) {
	cases := []struct {
		name, want string
		do         func(m mouse)
	}{
		{"by dragging forward", "lower quarter", func(m mouse) { m.drag(m.pos(at("lower")), m.pos(at(" of Port"))) }},
		{"by dragging back", "lower quarter", func(m mouse) { m.drag(m.pos(at(" of Port")), m.pos(at("lower"))) }},
		{"a word by a double click", "quarter", func(m mouse) { m.click(m.pos(at("arter"))); m.click(m.pos(at("arter"))) }},
		{"a paragraph by three clicks", "What is known", func(m mouse) {
			for range 3 {
				m.click(m.pos(at("is known")))
			}
		}},
		{"nothing by four", "", func(m mouse) {
			for range 4 {
				m.click(m.pos(at("is known")))
			}
		}},
		{"nothing by two slow clicks", "", func(m mouse) {
			m.click(m.pos(at("arter")))
			m.wait(time.Minute)
			m.click(m.pos(at("arter")))
		}},
		{"nothing by two clicks far apart", "", func(m mouse) { m.click(m.pos(at("arter"))); m.click(m.pos(at("lower"))) }},
		{"whole words by a double click and a drag", "lower quarter of", func(m mouse) {
			m.click(m.pos(at("ower")))
			m.drag(m.pos(at("ower")), m.pos(at("f Port")))
		}},
		{"whole words back from the first", "the lower quarter", func(m mouse) {
			m.click(m.pos(at("arter")))
			m.drag(m.pos(at("arter")), m.pos(at("he lower")))
		}},
		{"more by a click with shift", "lower quarter of", func(m mouse) {
			m.click(m.pos(at("lower")))
			m.wait(time.Minute)
			m.shift = fyne.KeyModifierShift
			m.click(m.pos(at(" Port")))
		}},
		{"nothing after a click into nothing", "", func(m mouse) {
			m.drag(m.pos(at("lower")), m.pos(at(" of Port")))
			m.wait(time.Minute)
			m.click(fyne.NewPos(2, 2))
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p, _ := openStory(t, testTheme{})
			c.do(mouse{p: p})
			if got := p.SelectedText(); got != c.want {
				t.Errorf("selected %q, want %q", got, c.want)
			}
		})
	}
}

func TestTheProgramHearsOfSelectionsAndTaps(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	p.SetLayer(1, []Decoration{
		on(story, "Port Almery", Decoration{ID: "town"}), on(story, "Almery", Decoration{ID: "name"}),
	})
	p.SetLayer(0, []Decoration{on(story, "quarter of Port Almery", Decoration{ID: "mark"}), on(story, "Port", Decoration{})})
	var heard []string
	p.OnTapped = func(offset int, ids []string, _ fyne.Position) {
		heard = append(heard, fmt.Sprint("tap ", story[offset:offset+3], ids))
	}
	p.OnSecondaryTapped = func(offset int, ids []string, _ fyne.Position) {
		heard = append(heard, fmt.Sprint("menu ", story[offset:offset+3], ids))
	}
	p.OnSelected = func(start, end int, _ fyne.Position) { heard = append(heard, "selected "+story[start:end]) }
	m := mouse{p: p}
	m.click(m.pos(at("Almery")))
	m.wait(time.Minute)
	m.click(m.pos(at("Nearly")))
	m.wait(time.Minute)
	m.drag(m.pos(at("lower")), m.pos(at(" quarter")))
	p.page.TappedSecondary(&m.event(m.pos(at("ort Almery"))).PointEvent)
	m.wait(time.Minute)
	m.click(m.pos(at("people")))
	m.click(m.pos(at("people")))
	want := []string{
		"tap Alm[name town mark]", "tap Nea[]", "selected lower", "menu ort[town mark]",
		"tap peo[]", "selected people",
	}
	if !slices.Equal(heard, want) {
		t.Errorf("heard %q\nwant  %q", heard, want)
	}
}

func TestHoverFollowsTheDecorations(t *testing.T) {
	p, win := openStory(t, testTheme{})
	p.SetLayer(1, []Decoration{on(story, "Port Almery", Decoration{ID: "town"})})
	var heard []string
	p.OnHover = func(ids []string, _ fyne.Position) { heard = append(heard, fmt.Sprint(ids)) }
	m := mouse{p: p}
	var cursors []desktop.Cursor
	for _, words := range []string{"of Port", "Port", "Almery", " on Tuesday"} {
		test.MoveMouse(win.Canvas(), m.pos(at(words)))
		cursors = append(cursors, p.page.Cursor())
	}
	test.MoveMouse(win.Canvas(), m.pos(at("Almery")))
	test.MoveMouse(win.Canvas(), fyne.NewPos(3, 3))
	cursors = append(cursors, p.page.Cursor())
	if want := []string{"[town]", "[]", "[town]", "[]"}; !slices.Equal(heard, want) {
		t.Errorf("heard %q, want %q", heard, want)
	}
	text, hand := desktop.Cursor(desktop.TextCursor), desktop.Cursor(desktop.PointerCursor)
	if want := []desktop.Cursor{text, hand, hand, text, desktop.DefaultCursor}; !slices.Equal(cursors, want) {
		t.Errorf("cursors %v, want %v", cursors, want)
	}
}

func TestADragBeyondTheEdgeScrolls(t *testing.T) {
	text := strings.Repeat("All the water of the river came down at once.\n", 100)
	p, _ := opened(t, testTheme{}, text, styled(text), 300, 200)
	m := mouse{p: p}
	p.page.MouseDown(m.event(m.pos(4)))
	m.move(fyne.NewPos(50, 230))
	for range 50 {
		p.driftStep(0.1)
	}
	start, end, _ := p.Selection()
	if p.scroll.Offset.Y < 500 || start != 4 || end < p.TopOffset() {
		t.Errorf("scrolled to %v, selected [%d,%d)", p.scroll.Offset.Y, start, end)
	}
	m.p.page.MouseUp(m.event(fyne.NewPos(50, 230)))
	if p.press.drift.animation != nil {
		t.Error("it scrolls on when the mouse is let go")
	}
}

func TestADragThatTheTestDriverMakesSelects(t *testing.T) {
	p, win := openStory(t, testTheme{})
	m := mouse{p: p}
	from, to := m.pos(at("lower")), m.pos(at(" quarter"))
	test.Drag(win.Canvas(), to, to.X-from.X, 0)
	if got := p.SelectedText(); got != "lower" {
		t.Errorf("selected %q", got)
	}
}

func TestADragThatEndsOutsideKeepsTheFocus(t *testing.T) {
	p, win := openStory(t, testTheme{})
	m := mouse{p: p}
	p.page.MouseDown(m.event(m.pos(at("lower"))))
	m.move(m.pos(at(" quarter")))
	p.page.MouseUp(m.event(m.pos(at(" quarter"))))
	win.Canvas().Unfocus() // as Fyne does before it ends such a drag
	p.page.DragEnd()
	if win.Canvas().Focused() != fyne.Focusable(p) || p.SelectedText() != "lower" {
		t.Errorf("focused %v, selected %q", win.Canvas().Focused(), p.SelectedText())
	}
}

// For random texts, widths and drags, what is copied is exactly what lies
// between the two offsets that were hit, and no character is cut.
func TestASelectionIsWhatLiesBetweenTwoHits(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	p, win := opened(t, testTheme{}, "", nil, 200, 300)
	m := mouse{p: p}
	for i := range 200 {
		p.SetFonts([]fyne.Resource{nil, monospace()}[i%2], nil)
		text := randomText(rng, rng.IntN(80))
		p.SetText(text, styled(text))
		win.Resize(fyne.NewSize(float32(70+rng.IntN(300)), 300))
		var hits [2]int
		var points [2]fyne.Position
		for i := range points {
			points[i] = fyne.NewPos(rng.Float32()*300-20, rng.Float32()*min(300, p.page.height))
			h, _ := p.at(points[i])
			hits[i] = h.nearest
			b := p.doc.blockOf(h.nearest)
			if !slices.Contains(p.doc.clusters(b, b.start, b.end), h.nearest) {
				t.Fatalf("%q: %d is inside a character", text, h.nearest)
			}
		}
		m.wait(time.Minute)
		m.drag(points[0], points[1])
		clip := test.NewClipboard()
		p.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
		if want := text[min(hits[0], hits[1]):max(hits[0], hits[1])]; clip.Content() != want {
			t.Fatalf("%q from %v to %v: copied %q, want %q", text, points[0], points[1], clip.Content(), want)
		}
	}
}
