package number

// code reports whether the digits belong to a name with letters: "88123X70",
// "K88", "5G". A scale, a unit or a currency after them makes them a number.
func (p parser) code(i int) bool {
	if p.glued(i) && p.at(i-1).Kind == Word {
		return true
	}
	next := p.at(i + 1)
	if letter := p.at(i + 2); isHyphen(next.Text) && p.glued(i+1) && p.glued(i+2) && len(letter.Text) == 1 && letter.Text != letter.Lower {
		return true // "3-D"
	}
	if !p.glued(i+1) || next.Kind != Word {
		return false
	}
	if _, end := p.raised(1, i+1); end > i+1 {
		return false
	}
	if shortScales[next.Lower] > 0 || scales[next.Lower] > 0 || next.Lower == "m" {
		return p.at(i+2).Kind == Digits && p.glued(i+2) && !(next.Text == "m" && len(p.at(i+2).Text) == 1)
	}
	return !p.unitFollows(i+1) && next.Lower != "yo" && next.Lower != "y"
}

// codeEnd skips everything that is glued to the code at i.
func (p parser) codeEnd(i int) int {
	for i++; p.glued(i); i++ {
		switch t := p.at(i); {
		case t.Kind != Mark, t.Text == "/", t.Text == "-", t.Text == "_", t.Text == "+":
		default:
			return i
		}
	}
	return i
}

// coordinates skips a latitude or a longitude at i, "12°30′N" or "12.5°E".
func (p parser) coordinates(i int) int {
	if p.at(i+1).Text != "°" || !p.glued(i+1) || !p.glued(i+2) {
		return i
	}
	switch t := p.at(i + 2); {
	case t.Kind == Digits, t.Text == "N", t.Text == "S", t.Text == "E", t.Text == "W":
	default:
		return i
	}
	for i++; p.glued(i); i++ {
	}
	return i
}

// address skips a web address at i, with all its numbers.
func (p parser) address(i int) int {
	switch p.word(i) {
	case "http", "https":
		if p.at(i+1).Text != ":" || !p.glued(i+1) || p.at(i+2).Text != "/" {
			return i
		}
	case "www":
		if p.at(i+1).Text != "." || !p.glued(i+1) {
			return i
		}
	default:
		return i
	}
	for i++; p.glued(i); i++ {
	}
	return i
}

// A phone number has so many digits.
const shortestPhone, longestPhone = 7, 15

// phone reads a phone number at i and lists its groups as nominal numbers:
// "+1 212 555 0147", "212-555-0147", "020 7946 0018".
func (p parser) phone(i int, found *[]Number) int {
	first := p.at(i)
	plus := p.at(i-1).Text == "+" && p.glued(i)
	trunk := first.Text[0] == '0' && len(first.Text) > 2 && plainDigits(first.Text)
	digits, groups, next := len(first.Text), 1, i+1
	for groups < 6 {
		j := next
		if sep := p.at(j).Text; p.glued(j) && p.glued(j+1) && (sep == "-" || sep == "/") {
			j++
		} else if !(plus || trunk) || p.at(j).Gap != Space {
			break
		}
		t := p.at(j)
		if t.Kind != Digits || !plainDigits(t.Text) || len(t.Text) < 2 {
			break
		}
		digits, groups, next = digits+len(t.Text), groups+1, j+1
	}
	if digits < shortestPhone || digits > longestPhone || groups < 3 && !plus && !trunk || groups < 2 {
		return i
	}
	for j := i; j < next; j++ {
		if p.at(j).Kind == Digits {
			*found = append(*found, p.nominal(j))
		}
	}
	return next
}

func plainDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

// score reads the result of a match or of a vote at i, "3-1" or "6-4", and
// lists both numbers as nominal. A range ascends; what ascends is told from a
// range when its end is read, by [parser.isScore].
func (p parser) score(i int, found *[]Number) int {
	a, b := p.at(i).Text, p.at(i+2)
	if sep := p.at(i + 1).Text; sep != "-" && sep != "–" || !p.glued(i+1) || !p.glued(i+2) || p.glued(i) || b.Kind != Digits {
		return i
	}
	if len(a) > 3 || len(b.Text) > 3 || !plainDigits(a) || !plainDigits(b.Text) || !p.ends(i+2) || isHyphen(p.word(i+3)) || p.unitFollows(i+3) {
		return i
	}
	if len(a) < len(b.Text) || len(a) == len(b.Text) && a < b.Text {
		return i
	}
	*found = append(*found, p.nominal(i), p.nominal(i+2))
	return i + 3
}
