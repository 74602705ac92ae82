package prose

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// flood is a text of n numbered sentences, a paragraph each.
func flood(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Sentence %d says that the river rose, fell and rose again over the whole of the night.\n", i)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func openFlood(t testing.TB, n int, w, h float32) (*Prose, fyne.Window) {
	text := flood(n)
	return opened(t, testTheme{}, text, styled(text), w, h)
}

func TestPagesTurnWithoutALineLeftOut(t *testing.T) {
	p, _ := openFlood(t, 80, 300, 210)
	pages, seen := 0, 0
	for {
		first := p.doc.lineAt(p.scroll.Offset.Y - endMargin + 1)
		if first > seen {
			t.Fatalf("page %d begins with line %d, line %d was not in full view yet", pages, first, seen)
		}
		seen = p.doc.lineAt(p.scroll.Offset.Y + 210 - endMargin)
		pages++
		if !p.PageDown() {
			break
		}
	}
	if !p.AtEnd() || pages < 10 || p.PageDown() {
		t.Errorf("the end comes after %d pages", pages)
	}
	for range pages + 2 {
		p.PageUp()
	}
	if p.scroll.Offset.Y != 0 || p.TopOffset() != 0 {
		t.Errorf("back up the view is at %v", p.scroll.Offset.Y)
	}
}

func TestKeysScroll(t *testing.T) {
	p, _ := openFlood(t, 80, 300, 210)
	key(p, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp)
	if p.scroll.Offset.Y != 24 {
		t.Errorf("a line down is at %v", p.scroll.Offset.Y)
	}
	if key(p, fyne.KeyEnd); !p.AtEnd() {
		t.Error("End does not go to the end")
	}
	if key(p, fyne.KeyHome); p.scroll.Offset.Y != 0 {
		t.Error("Home does not go to the top")
	}
	if p.TypedRune(' '); p.scroll.Offset.Y == 0 {
		t.Error("a space that nobody wants does not turn the page")
	}
}

func TestTheLineOnTopStaysThroughEveryChangeOfSize(t *testing.T) {
	p, win := openFlood(t, 200, 400, 300)
	want := strings.Index(p.Text(), "Sentence 77")
	p.ScrollToOffset(want)
	for _, w := range []float32{300, 211, 800, 123, 400} {
		win.Resize(fyne.NewSize(w, 300))
		l := p.doc.lines[p.doc.lineOf(want)]
		if p.TopOffset() != want || p.scroll.Offset.Y != endMargin+l.y {
			t.Errorf("%v px wide, %d is on top and not %d", w, p.TopOffset(), want)
		}
	}
	p.SetTypography(22, 1.4, 300)
	if p.TopOffset() != want || p.doc.width != 300 {
		t.Errorf("in larger type %d is on top and not %d", p.TopOffset(), want)
	}
}

func TestAPlaceIsRememberedUntilThereIsASize(t *testing.T) {
	_, win := openFlood(t, 1, 400, 300)
	text := flood(200)
	for name, goTo := range map[string]func(p *Prose, at int){
		"by offset": func(p *Prose, at int) { p.ScrollToOffset(at) },
		"by span":   func(p *Prose, at int) { p.ScrollTo(at, at+8) },
	} {
		p := New()
		p.SetText(text, styled(text))
		want := strings.Index(text, "Sentence 99")
		goTo(p, want)
		win.SetContent(p)
		win.Resize(fyne.NewSize(401, 300))
		y := endMargin + p.doc.lines[p.doc.lineOf(want)].y - p.scroll.Offset.Y
		if y < 0 || y > 101 {
			t.Errorf("%s: it is %v px from the top", name, y)
		}
	}
}

func TestScrollToLeavesWhatIsInViewAndBringsTheRestToAThird(t *testing.T) {
	p, _ := openFlood(t, 200, 400, 300)
	if p.ScrollTo(0, 8); p.scroll.Offset.Y != 0 {
		t.Error("it moves without need")
	}
	at := strings.Index(p.Text(), "Sentence 50")
	p.ScrollTo(at, at+11)
	if y := endMargin + p.doc.lines[p.doc.lineOf(at)].y - p.scroll.Offset.Y; y != 100 {
		t.Errorf("it stands %v px from the top", y)
	}
	before := p.scroll.Offset.Y
	if p.ScrollTo(at+20, at+22); p.scroll.Offset.Y != before {
		t.Error("it moves although it is in view")
	}
	p.ScrollTo(-5, 1<<40)
	p.ScrollToOffset(1 << 40)
	p.SetSelection(-9, 1<<40)
}

func TestOnlyLinesInViewHaveObjects(t *testing.T) {
	text, paragraphs, decorations := book(30_000)
	p, _ := opened(t, testTheme{}, text, paragraphs, 640, 800)
	p.SetLayer(1, decorations)
	most := 0
	for p.PageDown() {
		if i := p.firstBelow(p.scroll.Offset.Y); p.page.first > i || p.page.first+len(p.page.views) <= i {
			t.Fatal("the line on top has no view")
		}
		alive := len(p.page.objects)
		for _, v := range append(p.page.spare, p.page.views...) {
			alive += len(v.texts.free) + len(v.rows.free)
			for z := range v.rects {
				alive += len(v.rects[z].free)
			}
		}
		most = max(most, alive)
	}
	if perLine := float32(most) / (800 / 24); perLine > 8 {
		t.Errorf("%d objects, %v for each line in view", most, perLine)
	}
}

func TestATextThatStandsStillKeepsItsObjects(t *testing.T) {
	p, _ := openFlood(t, 500, 400, 300)
	texts := func() map[*canvas.Text]string {
		found := map[*canvas.Text]string{}
		for _, o := range p.page.objects {
			if text, ok := o.(*canvas.Text); ok {
				found[text] = text.Text
			}
		}
		return found
	}
	before := texts()
	key(p, fyne.KeyDown)
	changed := 0
	for text, says := range texts() {
		if before[text] != says {
			changed++
		}
	}
	if changed > 2 {
		t.Errorf("a step of one line changes %d texts", changed)
	}
}
