package place

import "math"

// How much each sign speaks for a candidate, in powers of ten of its weight: a
// country that the article names outweighs a namesake a hundred times as
// large.
const (
	countryNamed  = 2.0 // one name of the article speaks for the country
	countryAgain  = 0.5 // each further one
	countryMost   = 3.0 // all of them together
	provinceNamed = 2.0 // the article names the province that it lies in
	nextDoor      = 1.0 // another place of the article is within nextDoorKm
	nearby        = 0.5 // or within nearbyKm
	nextDoorKm    = 150.0
	nearbyKm      = 500.0
	clearly       = 2.0 // a candidate this far behind the best is not thought of
)

// everywhere is the country that reports from anywhere name, and whose towns
// are named after others: that it is named speaks half as much.
const everywhere = "US"

// smallest is the weight from which a town counts that no other name of the
// article speaks for, some 15,000 inhabitants: a smaller one is far more
// likely a namesake of something that the gazetteer does not know.
const smallest = 4.2

// mostNames bounds the names of one article that are looked at.
const mostNames = 2000

// Resolve finds the places that the names of one article mean. The result is
// keyed by the names as given; those are left out that no place is known for,
// that mean no point (the Gulf), or that are more likely no place: a hamlet in
// a country of which the article says nothing else. Demonyms (Iraqi) are worth
// giving: they mean no place, but speak for their country.
//
// Namesakes are decided by weight (see [Lookup]) and three signs: how many names
// speak for the country of a candidate (its name, its people, its provinces,
// places that it alone has), whether its province is named, and whether
// another place of the article lies near. So "Tripoli" beside "Beirut" is in
// Lebanon, and alone in Libya. The order of the names has no influence, unless
// there are more than mostAnchors towns.
func Resolve(names []string) map[string]Place {
	r := resolution{evidence: map[string]int{}, heard: map[string]bool{}, provinces: map[region]bool{}}
	seen := map[string]bool{}
	for _, name := range names[:min(len(names), mostNames)] {
		if !seen[name] {
			seen[name] = true
			r.add(name)
		}
	}
	anchors := r.anchors()
	found := make(map[string]Place, len(r.questions))
	for i := range r.questions {
		q := &r.questions[i]
		if s := r.choose(q, anchors); r.likely(s) {
			found[q.name] = s.Place
		}
	}
	return found
}

// resolution is the state of one call of Resolve.
type resolution struct {
	questions []question
	evidence  map[string]int  // country -> how many places and peoples speak for it
	heard     map[string]bool // which ones: two spellings of a name count once
	provinces map[region]bool // that are named
}

// A question is a name and what it may mean.
type question struct {
	name  string
	sites []*site // the likeliest first

	// speaksFor is the country in which all lie that one would think of, "" if
	// there are several.
	speaksFor string
}

// add looks a name up and takes it as evidence.
func (r *resolution) add(name string) {
	key := Fold(name)
	l := listed()
	if country, ok := l.demonyms[key]; ok {
		r.hear(country, "people of "+country)
		return
	}
	sites := find(name)
	if len(sites) == 0 || l.regions[key] {
		return
	}
	r.questions = append(r.questions, question{name: name, sites: sites})
	if s := sites[0]; s.Kind == Province && s.admin != "" {
		r.provinces[region{s.Country, s.admin}] = true
	}
	if country, ok := onlyCountry(sites); ok {
		r.hear(country, sites[0].ID)
		r.questions[len(r.questions)-1].speaksFor = country
	}
}

func (r *resolution) hear(country, witness string) {
	if !r.heard[witness] {
		r.heard[witness] = true
		r.evidence[country]++
	}
}

// onlyCountry returns the country of the candidates that one would think of,
// if it is one country and they are no hamlets.
func onlyCountry(sites []*site) (string, bool) {
	if sites[0].weight < smallest {
		return "", false
	}
	for _, s := range sites[1:] {
		if s.Country != sites[0].Country && s.weight > sites[0].weight-clearly {
			return "", false
		}
	}
	return sites[0].Country, true
}

// choose returns the likeliest candidate. A candidate that has no chance is not
// measured against the anchors.
func (r *resolution) choose(q *question, anchors []anchor) *site {
	best, most := q.sites[0], math.Inf(-1)
	for _, s := range q.sites {
		if s.Kind == City && best.Kind == Country {
			continue // who means the town says so
		}
		score := s.weight + r.forCountry(q, s) + r.forProvince(s)
		if len(q.sites) > 1 && score+nextDoor > most {
			score += proximity(q.name, s, anchors)
		}
		if score > most {
			best, most = s, score
		}
	}
	return best
}

// forCountry returns what the other names of the article speak for a
// candidate's country.
func (r *resolution) forCountry(q *question, s *site) float64 {
	n := r.evidence[s.Country]
	if q.speaksFor == s.Country {
		n--
	}
	if n <= 0 {
		return 0
	}
	bonus := min(countryMost, countryNamed+countryAgain*float64(n-1))
	if s.Country == everywhere {
		bonus /= 2
	}
	return bonus
}

func (r *resolution) forProvince(s *site) float64 {
	if s.Kind == City && s.admin != "" && r.provinces[region{s.Country, s.admin}] {
		return provinceNamed
	}
	return 0
}

// likely reports whether a chosen candidate is a place rather than something
// unknown of the same name.
func (r *resolution) likely(s *site) bool {
	return s.Kind != City || s.weight >= smallest || r.evidence[s.Country] > 0
}
