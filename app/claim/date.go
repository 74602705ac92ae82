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
