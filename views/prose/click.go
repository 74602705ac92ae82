package prose

import (
	"math"
	"time"

	"fyne.io/fyne/v2"
)

// clickAt is when and where a click was.
type clickAt struct {
	when time.Time
	pos  fyne.Position
}

// clickReach is how far apart, in px, two clicks of a double click may be.
const clickReach = 5

// countClick counts the clicks that follow each other quickly at one place:
// 1, 2, 3 and then 1 again.
func (p *Prose) countClick(pos fyne.Position) {
	now := p.now()
	last := p.press.at
	p.press.at = clickAt{now, pos}
	near := math.Hypot(float64(pos.X-last.pos.X), float64(pos.Y-last.pos.Y)) <= clickReach
	soon := now.Sub(last.when) <= clickDelay()
	if near && soon && p.press.clicks > 0 && p.press.clicks < 3 {
		p.press.clicks++
	} else {
		p.press.clicks = 1
	}
}

// clickDelay is how long after a click the next one still belongs to it.
func clickDelay() time.Duration {
	return max(fyne.CurrentApp().Driver().DoubleTapDelay(), 400*time.Millisecond)
}

// selectedSoon tells the program of the word of a double click once it is too
// late for a third: what a program shows beside a selection would catch it.
func (p *Prose) selectedSoon(pos fyne.Position) {
	p.press.telling = &fyne.Animation{Duration: clickDelay(), Curve: fyne.AnimationLinear}
	mine := p.press.telling
	mine.Tick = func(done float32) {
		if done >= 1 && p.press.telling == mine {
			p.press.telling = nil
			p.selected(pos)
		}
	}
	mine.Start()
}

// hush forgets what was to be told.
func (p *Prose) hush() {
	if a := p.press.telling; a != nil {
		p.press.telling = nil
		a.Stop()
	}
}
