package fact

import "strings"

// seatOr returns the capital where the phrase in the tokens [from, to) stands
// for a seat of government ("parliament", "the prime minister's office"),
// otherwise the phrase as it is given.
func (r *reader) seatOr(from, to int, phrase string) string {
	if !r.governs(from, to) {
		return phrase
	}
	if c := r.capitalFor(from, to); c != "" {
		return c
	}
	return phrase
}

// governs reports whether the phrase names the parliament, or the seat of who
// governs a country: by title, or by a name that the text gives that title to.
func (r *reader) governs(from, to int) bool {
	seat := false
	for j := from; j < to; j++ {
		if r.word(j) == "parliament" {
			return true
		}
		seat = seat || seats.has(r.word(j))
	}
	for j := from; seat && j < to; j++ {
		if r.leads(j) || governing.has(r.word(j)) || capital(r.tokens[j]) && r.headOfGovernment(strings.TrimSuffix(r.word(j), "'s")) {
			return true
		}
	}
	return false
}

// leads reports whether a title of a head of state or government stands at
// token i: "president", "prime minister", never "vice president".
func (r *reader) leads(i int) bool {
	if !r.in(i, headTitles) {
		return false
	}
	before := i - 1
	if strings.HasPrefix(r.word(i), "minister") {
		if r.word(before) != "prime" {
			return false
		}
		before--
	}
	if r.word(before) == "-" {
		before--
	}
	return !deputies.has(r.word(before))
}

// headOfGovernment reports whether the text calls somebody of that surname
// president or prime minister. Who is called so is looked for once, when asked.
func (r *reader) headOfGovernment(surname string) bool {
	if r.heads == nil {
		r.heads = map[string]bool{}
		for i := range r.tokens {
			if r.leads(i) {
				r.addHead(i)
			}
		}
	}
	return r.heads[surname]
}

// addHead keeps the surname beside the title at token i: "President Jon Ekeby",
// "Jon Ekeby, the president".
func (r *reader) addHead(i int) {
	if end := r.nameAt(i + 1); end > i+1 {
		r.heads[strings.TrimSuffix(r.word(end-1), "'s")] = true
		return
	}
	j := i - 1
	for n := 0; n < 4 && j > 0 && r.word(j) != ","; n++ {
		j--
	}
	if j > 0 && r.word(j) == "," && capital(r.tokens[j-1]) {
		r.heads[r.word(j-1)] = true
	}
}

// seats are buildings that a country is governed from.
var seats = list{"office", "offices", "palace", "residence", "residency", "compound"}

// governing are words for what governs a country.
var governing = list{"presidential", "government", "government's", "royal", "cabinet"}

// deputies are words before a title whose bearer does not lead.
var deputies = list{"vice", "deputy", "former", "ex", "late"}
