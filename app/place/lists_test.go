package place

import "testing"

func TestTheListsAreSound(t *testing.T) {
	if _, err := readLists(); err != nil {
		t.Error(err)
	}
}

func TestNoTwoLinesOfTheListsAreOnePlace(t *testing.T) {
	seen := map[string]*site{}
	for key, sites := range listed().sites {
		for _, s := range sites {
			if other, ok := seen[s.ID]; ok && other != s {
				t.Errorf("%s stands there twice (%s)", s.ID, key)
			}
			seen[s.ID] = s
		}
	}
}

func TestEveryCapitalIsATownOfItsCountry(t *testing.T) {
	for _, sites := range listed().sites {
		for _, s := range sites {
			if s.Kind != Country || s.Capital == "" {
				continue
			}
			if !hasTown(s.Country, s.Capital) {
				t.Errorf("%s is no town of %s", s.Capital, s.Name)
			}
		}
	}
}

func hasTown(country, name string) bool {
	for _, p := range Lookup(name) {
		if p.Country == country && p.Kind == City {
			return true
		}
	}
	return false
}

func TestEveryProvinceLiesNearATownOfItsCountry(t *testing.T) {
	// Far lands are empty: Nunavut, the Northern Territory, Siberia.
	const km = 800
	g := world()
	towns := map[string][]Place{}
	for at := 0; at < len(g.records); {
		town, next, ok := g.town(at)
		if !ok {
			t.Fatal("a record cannot be read")
		}
		towns[town.region.country] = append(towns[town.region.country], town.place())
		at = next
	}
	for _, sites := range listed().sites {
		for _, s := range sites {
			near := len(towns[s.Country]) == 0
			for _, p := range towns[s.Country] {
				near = near || Kilometres(s.Place, p) < km
			}
			if !near {
				t.Errorf("%s at %v, %v is far from every town of %s", s.ID, s.Lat, s.Lon, s.Country)
			}
		}
	}
}
