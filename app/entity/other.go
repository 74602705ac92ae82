package entity

// other reads names that are of no kind the finder tells: operations, ships,
// storms, weapons. They are taken so that no other rule reads them wrongly.
func (f *finder) other(i int) (chunk, bool) {
	t := &f.tokens[i]
	if (t.caps || t.cap && t.len() == 1) && !t.digits && i+1 < len(f.tokens) && f.tokens[i+1].gap == gapHyphen && f.tokens[i+1].digits {
		if k, _ := longestListed(f.tokens[i:]); k == nil { // "F-16", but "G-20"
			return chunk{i, i + 2, ""}, true
		}
	}
	if t.bracket && t.len() == 1 && i+1 < len(f.tokens) && f.tokens[i+1].gap == gapHyphen {
		return chunk{i, i + 2, ""}, true // "(D-Ohio)": a party and a state
	}
	if t.bracket && t.caps && i+1 < len(f.tokens) && f.tokens[i+1].digits && f.tokens[i+1].gap == gapSpace {
		return chunk{i, i + 2, ""}, true // "(DDG 70)"
	}
	if t.low == "gulf" && f.low(i+1) == "war" {
		return chunk{i, i + 2, ""}, true
	}
	if !t.cap || !named[t.low] || !f.follows(i+1) || !f.capital(i+1) {
		return chunk{}, false
	}
	end := i + 2
	if t.low == "operation" {
		end = max(end, f.stretch(i+1))
	}
	return chunk{i, end, ""}, true
}

var named = wordSet("operation hurricane typhoon cyclone storm tornado uss hms fs hmas rms mv ss exercise")
