package entity

// A region is a run of tokens, [from, to), within which names are looked for.
// Most words of a text are in none: no name is near.
type region struct{ from, to int }

// regions returns the regions of a text in order. None reaches over the end of
// a sentence, a line or a bracket.
func regions(tokens []token) []region {
	var out []region
	for i := 0; i < len(tokens); i++ {
		if !mayName(tokens, i) {
			continue
		}
		end := regionEnd(tokens, i)
		out = append(out, region{i, end})
		i = end - 1
	}
	return out
}

// mayName reports whether a name may begin at token i.
func mayName(tokens []token, i int) bool {
	t := &tokens[i]
	switch next := i + 1; {
	case t.cap:
		return true
	case (t.digits || opening[t.low]) && next < len(tokens) && tokens[next].cap:
		return tokens[next].gap != gapBreak
	case t.begins:
		k, _ := longestListed(tokens[i:]) // "peshmerga"
		return k != nil
	}
	return false
}

// longestBridge is how many words in small letters a name may have in a row.
const longestBridge = 3

// regionEnd returns the end of the region that begins at token i: the last
// token from which a name could go on, and the nouns that a country makes
// an organisation.
func regionEnd(tokens []token, i int) int {
	end := i + 1
	for j := i + 1; j < len(tokens) && j-end <= longestBridge && tokens[j].gap != gapBreak; j++ {
		t := &tokens[j]
		switch {
		case mayName(tokens, j) || t.digits || t.is(power) || j == end && t.gap == gapHyphen:
			end = j + 1
		case !bridges[t.low]:
			return end
		}
	}
	return end
}

// bridges are the words in small letters that names have within.
var bridges = wordSet("of for and the to in on al el ad ar as ash an at az ul bin ibn bint abu van von der den de da di du del della dos la le les des et y e und für ben ter ten zu with against foreign armed air regional defence defense interior health oil finance justice")
