package views

import (
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// A plotPoint is one statement over time.
type plotPoint struct {
	day       int     // since 1 January 1970
	low, high float64 // equal but for ranges
	approx    news.Approx
	firm      bool // neither denied nor a forecast
}

// middle is where the line passes.
func (p plotPoint) middle() float64 { return (p.low + p.high) / 2 }

const secondsPerDay = 24 * 60 * 60

// plotPoints are the statements that have a value and a date, in the order of
// cells.
func plotPoints(cells []news.Cell) []plotPoint {
	var out []plotPoint
	for _, c := range cells {
		date, ok := dateOf(c.Published)
		if !ok || c.Value == nil {
			continue
		}
		p := plotPoint{day: int(date.Unix() / secondsPerDay), low: *c.Value, high: *c.Value, approx: c.Fact.Approx}
		if c.ValueMax != nil {
			p.low, p.high = min(p.low, *c.ValueMax), max(p.low, *c.ValueMax)
		}
		p.firm = c.Fact.Status != news.Denied && c.Fact.Status != news.Forecast
		out = append(out, p)
	}
	return out
}

// dateOf reads the date of an ISO 8601 date or date and time.
func dateOf(published string) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, published[:min(len(published), len(time.DateOnly))])
	return t, err == nil
}

// worthPlotting reports whether the points are of three dates or more.
func worthPlotting(points []plotPoint) bool {
	days := map[int]bool{}
	for _, p := range points {
		days[p.day] = true
		if len(days) == 3 {
			return true
		}
	}
	return false
}

// plotFrame maps days and values to a picture.
type plotFrame struct {
	firstDay, lastDay int
	lowest, highest   float64
}

// frameOf holds all points.
func frameOf(points []plotPoint) plotFrame {
	f := plotFrame{points[0].day, points[0].day, points[0].low, points[0].high}
	for _, p := range points {
		f.firstDay, f.lastDay = min(f.firstDay, p.day), max(f.lastDay, p.day)
		f.lowest, f.highest = min(f.lowest, p.low), max(f.highest, p.high)
	}
	return f
}

// x is where a day is, from 0 to 1.
func (f plotFrame) x(day int) float32 {
	if f.lastDay == f.firstDay {
		return 0.5
	}
	return float32(day-f.firstDay) / float32(f.lastDay-f.firstDay)
}

// y is where a value is, from 0 at the top to 1.
func (f plotFrame) y(value float64) float32 {
	if f.highest == f.lowest {
		return 0.5
	}
	return float32((f.highest - value) / (f.highest - f.lowest))
}

// A plotColumn is all points that would be drawn on one spot.
type plotColumn struct {
	x, top, bottom float32 // of all its points, as in plotFrame
	dots           []plotPoint
	latest         float32 // where the line passes: the last firm statement
	firm           bool    // there is one
}

// dotsAColumn is how many points of one column are drawn: more would hide
// each other.
const dotsAColumn = 6

// plotColumns gathers the points, in the order of date, that are nearer to
// each other than step, a share of the width: a thousand statements cost no
// more to draw than fit.
func plotColumns(points []plotPoint, f plotFrame, step float32) []plotColumn {
	var out []plotColumn
	for _, p := range points {
		x := f.x(p.day)
		if n := len(out); n == 0 || x-out[n-1].x >= step {
			out = append(out, plotColumn{x: x, top: 1})
		}
		c := &out[len(out)-1]
		c.top, c.bottom = min(c.top, f.y(p.high)), max(c.bottom, f.y(p.low))
		if len(c.dots) < dotsAColumn {
			c.dots = append(c.dots, p)
		} else {
			c.dots[dotsAColumn-1] = p
		}
		if p.firm {
			c.latest, c.firm = f.y(p.middle()), true
		}
	}
	return out
}
