package place

import (
	"cmp"
	"slices"
	"strings"
)

// longestName is the length in bytes beyond which nothing is a place's name.
const longestName = 120

// mostTowns is how many towns of one name are looked at, the largest first.
const mostTowns = 64

// Lookup returns the places that a name may mean, the likeliest first:
// countries, then capitals and large towns, then small ones; a place that is
// written otherwise than asked counts as one thirty times smaller. It
// understands the spellings that [Fold] and the lists know, and names with what
// they are: "Anbar province", "city of Mosul". A demonym is no place. The result
// is nil for an unknown name.
func Lookup(name string) []Place {
	sites := find(name)
	if len(sites) == 0 {
		return nil
	}
	out := make([]Place, len(sites))
	for i, s := range sites {
		out[i] = s.Place
	}
	return out
}

// CountryName returns the English name of a country, "Iraq" for "IQ", and "" for
// an unknown code. Codes are those of [Place], in capital letters.
func CountryName(code string) string { return listed().country[code] }

// find returns the candidates for a name, the likeliest first.
func find(name string) []*site {
	if len(name) > longestName {
		return nil
	}
	if sites := named(name); len(sites) > 0 {
		return sites
	}
	bare, kind, ok := undesignated(name)
	if !ok {
		return nil
	}
	sites := named(bare)
	designated := slices.DeleteFunc(slices.Clone(sites), func(s *site) bool { return s.Kind != kind })
	if len(designated) > 0 {
		return designated
	}
	return sites
}

func named(name string) []*site {
	key := Fold(name)
	if key == "" {
		return nil
	}
	l := listed()
	asked := plain(name)
	var sites []*site
	for _, s := range l.sites[key] {
		sites = append(sites, s.as(asked))
	}
	for t := range world().named(key) {
		if len(sites) >= mostTowns {
			break
		}
		if !l.replaced[t.offset] {
			sites = append(sites, t.site(asked))
		}
	}
	slices.SortFunc(sites, byWeight)
	return sites
}

// byWeight puts the likeliest site first.
func byWeight(a, b *site) int {
	if a.weight != b.weight {
		return cmp.Compare(b.weight, a.weight)
	}
	return cmp.Compare(a.ID, b.ID)
}

// plain is a name in small letters without accents and apostrophes, one blank
// for what parts its words.
func plain(name string) string { return string(appendPlain(nil, name)) }

// site returns a town of GeoNames as a candidate for a name.
func (t town) site(asked string) *site {
	weight := weights.ofTown(t.population, t.flags&isCapital != 0, t.flags&isSection != 0, false)
	var space [96]byte
	if string(appendPlain(space[:0], t.name)) != asked {
		weight += weights.loose
	}
	return &site{Place: t.place(), admin: t.region.admin, weight: weight}
}

// designations are the words that say what a place is, and the kind they mean.
var designations = []struct {
	word string
	kind Kind
}{
	{"province", Province}, {"governorate", Province}, {"muhafazah", Province}, {"state", Province},
	{"region", Province}, {"oblast", Province}, {"city", City}, {"town", City}, {"village", City},
	{"district", City}, {"republic", Country},
}

// undesignated takes off a word that says what the place is: at the end, or
// before "of" at the beginning.
func undesignated(name string) (bare string, kind Kind, ok bool) {
	words := strings.Fields(name)
	for len(words) > 1 && strings.EqualFold(words[0], "the") {
		words = words[1:]
	}
	if len(words) < 2 {
		return "", 0, false
	}
	for _, d := range designations {
		if strings.EqualFold(words[len(words)-1], d.word) {
			return strings.Join(words[:len(words)-1], " "), d.kind, true
		}
		if len(words) > 2 && strings.EqualFold(words[0], d.word) && strings.EqualFold(words[1], "of") {
			return strings.Join(words[2:], " "), d.kind, true
		}
	}
	return "", 0, false
}
