package number

import "strings"

// clock skips "22:15", "2:00 pm", "9 a.m.", "7 o'clock", "1400 GMT".
func (p parser) clock(i int) int {
	next := i + 1
	if p.at(next).Text == ":" && p.glued(next) && p.glued(next+1) && p.at(next+1).Kind == Digits && len(p.at(next+1).Text) == 2 {
		for p.at(next).Text == ":" && p.glued(next) && p.at(next+1).Kind == Digits && p.glued(next+1) {
			next += 2
		}
		if p.meridiem(next) {
			next++
		}
		return next
	}
	if !timeOfDay(p.at(i).Text) {
		return i
	}
	if p.meridiem(next) || p.word(next) == "o'clock" {
		return next + 1
	}
	switch zone := p.at(next).Text; zone {
	case "GMT", "UTC", "BST", "EST", "EDT", "CET", "local":
		if len(p.at(i).Text) == 4 {
			return next + 1
		}
	}
	return i
}

func (p parser) meridiem(i int) bool {
	switch p.word(i) {
	case "am", "pm", "a.m.", "p.m.", "a.m", "p.m":
		return true
	}
	return false
}

// timeOfDay reports whether a numeral can tell the time: "9", "7.30", "1400".
func timeOfDay(s string) bool {
	hours, minutes, dotted := strings.Cut(s, ".")
	if !dotted {
		return len(s) <= 4
	}
	return len(hours) <= 2 && len(minutes) == 2 && minutes < "60"
}
