package entity

import "github.com/newsglass/newsglass/app/news"

// ofPower reads a country's or its leader's power in lower case: "Iraqi army",
// "Turkish foreign ministry", "Obama administration".
func (f *finder) ofPower(i int) (chunk, bool) {
	k, n := longestListed(f.tokens[i:])
	if k == nil || k.kind == news.Organisation && k.canonical != unitedNations {
		return chunk{}, false
	}
	j := i + n
	if !f.follows(j) || f.tokens[j].gap == gapHyphen {
		return chunk{}, false
	}
	if mission, ok := missions[f.low(j)]; ok {
		return chunk{i, j + 1, mission}, k.kind != news.Person
	}
	if k.kind == news.Person {
		return chunk{i, j + 1, news.Organisation}, f.low(j) == "administration"
	}
	if f.follows(j+1) && words.lexeme(f.low(j)+"_"+f.low(j+1)).is(power) {
		return chunk{i, j + 2, news.Organisation}, true
	}
	described := f.follows(j+1) && belongings[f.low(j+1)]
	return chunk{i, j + 1, news.Organisation}, f.is(j, power) && !described
}

// belongings stand behind a power that only describes them: in "U.S. military
// officials" no organisation is named.
var belongings = wordSet("official officials forces officer officers troops leaders leader commander commanders sources source circles spokesman spokeswoman spokesperson aircraft helicopter helicopters jets jet convoy convoys base bases operation operations equipment personnel action intervention presence involvement support aid vehicles soldiers buildings positions planes advisers advisors units unit figures data media television tv")

// fronts open the Arabic names of organisations: army, front, helpers, party.
var fronts = wordSet("jaish jaysh jabhat ansar harakat liwa kataib katibat hizb ahrar hashd faylaq saraya saray asaib jund hayat tehrik lashkar jamaat jamaah")

// missions are the houses of a country abroad.
var missions = map[string]news.EntityKind{
	"consulate": news.Place, "embassy": news.Organisation,
}

const unitedNations = "united nations"
