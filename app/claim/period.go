package claim

import "strings"

// dayWords are those of which a period that is a day has one.
var dayWords = words(`monday tuesday wednesday thursday friday saturday sunday today tonight yesterday overnight morning noon
	afternoon evening night dawn midnight`)

// spanWords open or hold a period that is longer than a day.
var spanWords = words("since until till between from to by in during over throughout past last next this-week week weekend month year far")

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// oneDay reports whether a period, in lower case, is a single day: "on
// Thursday", "early on Monday", not "since Thursday".
func oneDay(period string) bool {
	day := false
	for w := range strings.FieldsSeq(period) {
		if spanWords[w] {
			return false
		}
		day = day || dayWords[w]
	}
	return day
}

// The periods by which timelines are kept beside those that statements name: a
// report that names no day speaks of the day that another names.
const (
	noPeriod  = 0
	anyOneDay = ^uint32(0) // no text of a table has this number
)

// told and asked are the periods under which a statement is kept, and under
// which it looks for those that contradict it.
func (s *statement) told() []uint32 {
	switch {
	case s.periodKey == noPeriod:
		return []uint32{noPeriod, anyOneDay}
	case s.oneDay:
		return []uint32{s.periodKey, anyOneDay}
	}
	return []uint32{s.periodKey}
}

func (s *statement) asked() []uint32 {
	switch {
	case s.periodKey == noPeriod:
		return []uint32{anyOneDay}
	case s.oneDay:
		return []uint32{s.periodKey, noPeriod}
	}
	return []uint32{s.periodKey}
}
