package entity

// A document is what a whole text tells of each of its words, by low form.
type document map[string]sight

// A sight sums up where a word stands in a text.
type sight struct {
	small, proper uint32 // how often in small letters, and with a capital that proves something; up to 3
	beside        uint32 // what it stands beside somewhere
}

// What a word may stand beside.
const (
	afterTitle = 1 << iota
	afterLocative
	beforeSpeech
)

// survey looks at all words of a text but those of everyday language in small
// letters.
func survey(tokens []token) document {
	d := document{}
	for i := range tokens {
		t := &tokens[i]
		s, known := d[t.low]
		switch {
		case !t.cap && !known && t.class == ordinary:
			continue
		case !t.cap:
			s.small = min(3, s.small+1)
		case t.style == plain && !t.opens:
			s.proper = min(3, s.proper+1)
		}
		if t.cap {
			s.beside |= surroundings(tokens, i)
		}
		d[t.low] = s
	}
	return d
}

func surroundings(tokens []token, i int) (beside uint32) {
	if i > 0 && joins(tokens[i].gap) && tokens[i-1].is(title) {
		beside |= afterTitle
	}
	if i > 0 && tokens[i].gap == gapSpace && locative[tokens[i-1].low] {
		beside |= afterLocative
	}
	if i+1 < len(tokens) && tokens[i+1].gap == gapSpace && speech[tokens[i+1].low] {
		beside |= beforeSpeech
	}
	return beside
}
