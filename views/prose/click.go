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
	soon := now.Sub(last.when) <= max(fyne.CurrentApp().Driver().DoubleTapDelay(), 400*time.Millisecond)
	if near && soon && p.press.clicks > 0 && p.press.clicks < 3 {
		p.press.clicks++
	} else {
		p.press.clicks = 1
	}
}
