package claim

import (
	"math"
	"time"
)

// undated is the day of an article that says no date.
const undated = math.MinInt32

// dayOf returns the day of an ISO 8601 date or date and time, counted from
// 1970, undated when it is none.
func dayOf(published string) int32 {
	if len(published) < len(time.DateOnly) {
		return undated
	}
	t, err := time.Parse(time.DateOnly, published[:len(time.DateOnly)])
	if err != nil {
		return undated
	}
	return int32(t.Unix() / daySeconds)
}

// contemporary is how many days two articles may lie apart and still speak of
// one state of things: for a week after an event the counts are put right.
const contemporary = 7

// lasting are the kinds of what stays as it is for years.
const lasting = "distance population area"

// A timeline holds statements of one scope in the order of their dates, by
// unit, and finds whether another one is contradicted by a contemporary.
type timeline struct{ units []series }

type series struct {
	unit               uint32
	written, converted window
}

// contradicts reports whether a statement of the timeline has no value in
// common with one of another article.
func (t *timeline) contradicts(unit uint32, day int32, written, converted interval) bool {
	for i := range t.units {
		u := &t.units[i]
		if u.unit == unit && u.written.apart(day, written) || u.unit != unit && u.converted.apart(day, converted) {
			return true
		}
	}
	return false
}

func (t *timeline) add(unit uint32, day int32, written, converted interval) {
	for i := range t.units {
		if u := &t.units[i]; u.unit == unit {
			u.written.add(day, written)
			u.converted.add(day, converted)
			return
		}
	}
	t.units = append(t.units, series{unit, newWindow(), newWindow()})
	t.add(unit, day, written, converted)
}

// A window holds intervals of the last days, and knows of them the highest
// lower end and the lowest upper end: on a line they tell whether any lies
// wholly beside another. Articles that say no date are of every day.
type window struct {
	lows, highs []dated // each nearer to the middle than those that came after it
	undated     interval
	ever        interval // as undated, of all articles
}

// A dated is the end of an interval.
type dated struct {
	day int32
	at  float64
}

func newWindow() window { return window{undated: anything, ever: anything} }

// apart reports whether an interval lies wholly beside one of the window at a
// day, which is not before those asked for and added before.
func (w *window) apart(day int32, i interval) bool {
	if day == undated {
		return w.ever.beside(i)
	}
	w.lows, w.highs = since(w.lows, day-contemporary), since(w.highs, day-contemporary)
	recent := anything
	if len(w.lows) > 0 {
		recent = interval{w.lows[0].at, w.highs[0].at}
	}
	return recent.beside(i) || w.undated.beside(i)
}

func since(ends []dated, day int32) []dated {
	for len(ends) > 0 && ends[0].day < day {
		ends = ends[1:]
	}
	return ends
}

// beside reports whether the interval whose lower end is the lowest and whose
// upper end is the highest that all have in common leaves i nothing.
func (inner interval) beside(i interval) bool { return inner.lo >= i.hi || inner.hi <= i.lo }

func (w *window) add(day int32, i interval) {
	w.ever = w.ever.and(i)
	if day == undated {
		w.undated = w.undated.and(i)
		return
	}
	for len(w.lows) > 0 && w.lows[len(w.lows)-1].at <= i.lo {
		w.lows = w.lows[:len(w.lows)-1]
	}
	for len(w.highs) > 0 && w.highs[len(w.highs)-1].at >= i.hi {
		w.highs = w.highs[:len(w.highs)-1]
	}
	w.lows, w.highs = append(w.lows, dated{day, i.lo}), append(w.highs, dated{day, i.hi})
}

// and returns the higher of the lower ends and the lower of the upper ends.
func (i interval) and(j interval) interval { return interval{max(i.lo, j.lo), min(i.hi, j.hi)} }
