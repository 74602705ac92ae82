package intake

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Dates are read only where they are complete: day, month and year. 06/07/2014
// is not read, for it means two days. A time of day is kept when its zone is
// stated, otherwise the date alone.

const (
	monthNames = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`
	dayNames   = `(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? +`
	// datePattern matches one date in lower case, whichever way it is written.
	datePattern = `(?:` + dayNames + `)?(?:` +
		`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|` +
		`\d{1,2}[./-]\d{1,2}[./-]\d{4}|` +
		`\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:` + monthNames + `)\.?,?[ -]\d{4}|` +
		`(?:` + monthNames + `)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})`
	timePattern = `\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?`
	zonePattern = `gmt|utc|z|bst|est|edt|et|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|eest|ist|msk|[+-]\d{2}:?\d{2}`
)

var (
	dateInText = regexp.MustCompile(`\b` + datePattern + `\b`)
	dayFirst   = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]+)\.?,?[ -](\d{4})$`)
	monthFirst = regexp.MustCompile(`^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`)
	yearFirst  = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$`)
	numbers    = regexp.MustCompile(`^(\d{1,2})([./-])(\d{1,2})[./-](\d{4})$`)
	universal  = regexp.MustCompile(`\b(\d{1,2}):(\d{2})(?::\d{2})? ?(?:gmt|utc|z)\b`)
)

// stamps are the machine-written forms with a zone.
var stamps = []string{
	time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04-0700",
	"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05-0700",
	"2006-01-02 15:04:05 MST", time.RFC1123Z,
}

// isoDate returns the first complete date of the text as ISO 8601, "" when
// there is none.
func isoDate(text string) string {
	text = strings.TrimSpace(text)
	if len(text) > maxOddLine {
		return ""
	}
	for _, form := range stamps {
		if t, err := time.Parse(form, text); err == nil && likelyYear(t.Year()) {
			return t.Format(time.RFC3339)
		}
	}
	lower := fold(text)
	if len(lower) > 10 && lower[10] == 't' {
		lower = lower[:10] // a local time: its zone is not stated
	}
	for _, found := range dateInText.FindAllString(lower, -1) {
		if day := calendarDay(found); day != "" {
			return withTime(day, lower)
		}
	}
	return ""
}

// withTime adds a time of day in universal time, where the line states one.
func withTime(day, lower string) string {
	m := universal.FindStringSubmatch(lower)
	if m == nil {
		return day
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	if hour > 23 || minute > 59 {
		return day
	}
	return fmt.Sprintf("%sT%02d:%02d:00Z", day, hour, minute)
}

// calendarDay reads one match of datePattern.
func calendarDay(s string) string {
	s = regexpDayName.ReplaceAllString(s, "")
	if m := dayFirst.FindStringSubmatch(s); m != nil {
		return day(m[3], monthNumber(m[2]), m[1])
	}
	if m := monthFirst.FindStringSubmatch(s); m != nil {
		return day(m[3], monthNumber(m[1]), m[2])
	}
	if m := yearFirst.FindStringSubmatch(s); m != nil {
		return day(m[1], m[2], m[3])
	}
	if m := numbers.FindStringSubmatch(s); m != nil {
		first, _ := strconv.Atoi(m[1])
		second, _ := strconv.Atoi(m[3])
		switch {
		case m[2] == "." || first > 12 || first == second:
			return day(m[4], m[3], m[1])
		case second > 12:
			return day(m[4], m[1], m[3])
		}
	}
	return ""
}

var regexpDayName = regexp.MustCompile(`^` + dayNames)

func monthNumber(name string) string {
	const months = "janfebmaraprmayjunjulaugsepoctnovdec"
	return strconv.Itoa(strings.Index(months, name[:min(3, len(name))])/3 + 1)
}

// day returns the date if the calendar has it.
func day(year, month, date string) string {
	t, err := time.Parse("2006-1-2", year+"-"+month+"-"+strings.TrimPrefix(date, "0"))
	if err != nil {
		t, err = time.Parse("2006-01-2", year+"-"+month+"-"+strings.TrimPrefix(date, "0"))
	}
	if err != nil || !likelyYear(t.Year()) {
		return ""
	}
	return t.Format(time.DateOnly)
}

// likelyYear keeps out serial numbers that look like dates.
func likelyYear(year int) bool { return year >= 1600 && year < 2200 }
