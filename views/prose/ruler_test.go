package prose

import (
	"fmt"
	"image/color"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func (r *ruler) press(x, y float32) {
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, y)}, Button: desktop.MouseButtonPrimary}
	r.MouseDown(ev)
	r.MouseUp(ev)
}

func sentenceAt(p *Prose, n int) int { return strings.Index(p.Text(), fmt.Sprint("Sentence ", n, " ")) }

// inView reports whether the line of an offset is in view.
func inView(p *Prose, offset int) bool {
	y := endMargin + p.doc.lines[p.doc.lineOf(offset)].y - p.scroll.Offset.Y
	return y >= 0 && y < p.scroll.Size().Height
}

func TestAClickOnTheRulerGoesToItsTick(t *testing.T) {
	p, _ := openFlood(t, 200, 400, 300)
	p.SetTicks([]Tick{{sentenceAt(p, 20), tintLine, 0}, {sentenceAt(p, 120), tintLine, 1}, {sentenceAt(p, 121), tintLine, 2}})
	for i, n := range []int{20, 120, 121} {
		p.Top()
		pos := fyne.NewPos(float32(i*laneWidth)+1, p.ruler.placed[i].y+1)
		p.ruler.press(pos.X, pos.Y)
		if got := p.ruler.tickAt(pos); got != i || !inView(p, sentenceAt(p, n)) {
			t.Errorf("tick %d: taken is %d, the view is at %v", i, got, p.scroll.Offset.Y)
		}
	}
}

func TestAClickBetweenTheTicksGoesToThatPartOfTheText(t *testing.T) {
	p, _ := openFlood(t, 200, 400, 300)
	p.SetTicks([]Tick{{Offset: 0}})
	p.ruler.press(1, 150)
	if middle := p.scroll.Offset.Y + 150; middle < p.page.height/2-2 || middle > p.page.height/2+2 {
		t.Errorf("half way down, %v of %v is in the middle", middle, p.page.height)
	}
	p.ruler.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(1, 299)}})
	if !p.AtEnd() {
		t.Error("a drag to its foot does not go to the end")
	}
}

func TestTicksStandBesideTheirLinesInAShortText(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	p.SetTicks([]Tick{{at("What"), tintLine, 0}})
	l := p.doc.lines[p.doc.lineOf(at("What"))]
	if want := endMargin + l.y + p.doc.pitch(&l)/2; p.ruler.placed[0].y != want {
		t.Errorf("the tick is at %v, its line at %v", p.ruler.placed[0].y, want)
	}
}

func TestTheRulerComesAndGoesWithItsTicksAndLeavesTheTextAlone(t *testing.T) {
	p, _ := openFlood(t, 50, 400, 300)
	objects := func() int { return len(test.WidgetRenderer(p).Objects()) }
	x, lines := p.left(), len(p.doc.lines)
	if objects() != 1 {
		t.Error("there is a ruler without ticks")
	}
	p.SetTicks([]Tick{{-4, tintLine, -1}, {1 << 40, "no such", 99}})
	if objects() != 2 || p.ruler.Size().Width != lanes*laneWidth || p.left() != x || len(p.doc.lines) != lines {
		t.Errorf("%d objects, %v px wide, text at %v", objects(), p.ruler.Size().Width, p.left())
	}
	if p.SetText("other", nil); objects() != 1 {
		t.Error("it stays on another text")
	}
}

func TestTheRulerIsOneObjectWhateverTheNumberOfTicks(t *testing.T) {
	p, _ := openFlood(t, 300, 400, 300)
	var ticks []Tick
	for i := range 5000 {
		ticks = append(ticks, Tick{Offset: i * 4, Colour: tintLine, Lane: i % 3})
	}
	p.SetTicks(ticks)
	if n := len(test.WidgetRenderer(p.ruler).Objects()); n != 1 {
		t.Errorf("%d objects", n)
	}
}

func TestTicksFollowTheWidthOfTheText(t *testing.T) {
	p, win := openFlood(t, 200, 400, 300)
	p.SetTicks([]Tick{{sentenceAt(p, 100), tintLine, 0}})
	win.Resize(fyne.NewSize(200, 500))
	l := p.doc.lines[p.doc.lineOf(sentenceAt(p, 100))]
	want := (endMargin + l.y + p.doc.pitch(&l)/2) / p.page.height * 500
	if got := p.ruler.placed[0].y; got < want-0.1 || got > want+0.1 {
		t.Errorf("the tick is at %v, want %v", got, want)
	}
}

func TestLanesAreSeenWithoutColours(t *testing.T) {
	ink := color.NRGBA{A: 0xff}
	img := paintTicks([]Tick{{Lane: 0}, {Lane: 2}}, []placedTick{{5, ink}, {15, ink}}, 3, 12, 20, 20)
	var seen strings.Builder
	for _, y := range []int{5, 10, 15} {
		for x := range 12 {
			_, _, _, a := img.At(x, y).RGBA()
			seen.WriteString(map[bool]string{true: "#", false: "."}[a > 0])
		}
		seen.WriteByte('\n')
	}
	if want := "###.........\n............\n........###.\n"; seen.String() != want {
		t.Errorf("got\n%swant\n%s", seen.String(), want)
	}
}

func TestTheRulerLooksAsItShould(t *testing.T) {
	p, win := openFlood(t, 40, 400, 300)
	var ticks []Tick
	for i, n := range []int{1, 3, 4, 12, 20, 21, 22, 39} {
		ticks = append(ticks, Tick{sentenceAt(p, n), []fyne.ThemeColorName{tintLine, otherLine}[i%2], i % 3})
	}
	p.SetTicks(ticks)
	test.AssertRendersToImage(t, "ruler.png", win.Canvas())
}
