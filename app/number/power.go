package number

import "math"

// raised applies the power that is written after the numeral before i:
// "1.3e6", "2^10", "6.2x10^-4", "3 × 10⁸". next is i where there is none.
func (p parser) raised(v float64, i int) (power float64, next int) {
	t := p.at(i)
	switch t.Lower {
	case "e":
		if e, next, ok := p.exponent(i + 1); ok && p.glued(i) && p.glued(i+1) && p.ends(next-1) {
			return v * math.Pow(10, e), next
		}
	case "^":
		if e, next, ok := p.exponent(i + 1); ok && p.glued(i) {
			return math.Pow(v, e), next
		}
	case "x", "×", "*", "·", "⋅":
		if p.at(i+1).Text != "10" {
			break
		}
		if e, next, ok := p.superscript(i + 2); ok {
			return v * math.Pow(10, e), next
		}
		if e, next, ok := p.exponent(i + 3); ok && p.at(i+2).Text == "^" {
			return v * math.Pow(10, e), next
		}
	}
	if e, next, ok := p.superscript(i); ok && v == 10 {
		return math.Pow(v, e), next
	}
	return v, i
}

// exponent reads a whole number of at most three digits with its sign.
func (p parser) exponent(i int) (e float64, next int, ok bool) {
	sign := 1.0
	switch p.at(i).Text {
	case "-", "−":
		sign = -1
		i++
	case "+":
		i++
	}
	t := p.at(i)
	if t.Kind != Digits || len(t.Text) > 3 || !p.glued(i) {
		return 0, i, false
	}
	v, ok := numeral(t.Text)
	return sign * v, i + 1, ok && v == math.Trunc(v)
}

// superscript reads "⁸" and "⁻⁴", each of whose runes is a token.
func (p parser) superscript(i int) (e float64, next int, ok bool) {
	sign := 1.0
	if p.at(i).Text == "⁻" {
		sign = -1
		i++
	}
	for next = i; next < i+3 && p.glued(next); next++ {
		d := superscriptDigit(firstRune(p.at(next).Text))
		if d < 0 {
			break
		}
		e = e*10 + float64(d)
	}
	return sign * e, next, next > i
}

func superscriptDigit(r rune) int {
	switch {
	case r == '¹':
		return 1
	case r == '²':
		return 2
	case r == '³':
		return 3
	case r == '⁰', '⁴' <= r && r <= '⁹':
		return int(r - '⁰')
	}
	return -1
}
