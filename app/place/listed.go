package place

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed lists
var listFiles embed.FS

// A site is a place with what is needed to choose between namesakes.
type site struct {
	Place
	admin  string  // code of its province in GeoNames, "" when unknown
	weight float64 // how often it is meant, as a power of ten; see weights

	spellings []string // those of the lists, plain; nil for a town of GeoNames
}

// listing is what the lists say.
type listing struct {
	sites    map[string][]*site // by key
	country  map[string]string  // name, by code
	demonyms map[string]string  // key of the demonym -> country
	regions  map[string]bool    // keys of names that are no point: Europe, the Gulf
	replaced map[int]bool       // offsets of the towns that a line of the lists stands for
}

// listed reads the lists when they are first needed, some 3 ms.
var listed = sync.OnceValue(func() *listing {
	l, _ := readLists() // a test holds that they are sound; what is not is left out
	return l
})

// readLists returns the lists and the first line that is wrong. Wrong lines
// are left out.
func readLists() (*listing, error) {
	l := &listing{
		sites: map[string][]*site{}, country: map[string]string{}, demonyms: map[string]string{},
		regions: map[string]bool{}, replaced: map[int]bool{},
	}
	var wrong error
	for _, list := range []struct {
		name    string
		columns int
		add     func(*listing, []string) error
	}{
		{"countries", 7, (*listing).addCountry},
		{"provinces", 7, (*listing).addProvince},
		{"cities", 6, (*listing).addCity},
		{"regions", 1, (*listing).addRegion},
	} {
		data, err := listFiles.ReadFile("lists/" + list.name + ".txt")
		if err != nil {
			return l, err
		}
		for line := range strings.Lines(string(data)) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			columns := strings.Split(line, "\t")
			err := fmt.Errorf("%d columns", len(columns))
			if len(columns) == list.columns {
				err = list.add(l, columns)
			}
			if err != nil && wrong == nil {
				wrong = fmt.Errorf("%s: %q: %w", list.name, line, err)
			}
		}
	}
	return l, wrong
}

func (l *listing) addCountry(c []string) error {
	s := &site{Place: Place{ID: c[0], Name: c[1], Country: c[0], Kind: Country, Capital: c[2]}}
	if err := s.locate(c[3], c[4], ""); err != nil {
		return err
	}
	l.add(s, c[5])
	l.country[c[0]] = c[1]
	for _, demonym := range splitNames(c[6]) {
		l.demonyms[Fold(demonym)] = c[0]
	}
	return nil
}

func (l *listing) addProvince(c []string) error {
	s := &site{
		Place: Place{ID: c[0] + "/province/" + c[1], Name: c[1], Country: c[0], Kind: Province},
		admin: c[2],
	}
	if err := s.locate(c[3], c[4], c[5]); err != nil {
		return err
	}
	l.add(s, c[6])
	return nil
}

// addCity adds a town, and takes out the town of GeoNames that it means.
func (l *listing) addCity(c []string) error {
	s := &site{Place: Place{ID: c[0] + "/" + c[1], Name: c[1], Country: c[0]}}
	base, found := l.base(c[0], append([]string{c[1]}, splitNames(c[5])...))
	switch {
	case c[2] != "":
		if err := s.locate(c[2], c[3], c[4]); err != nil {
			return err
		}
	case found:
		s.Lat, s.Lon, s.Population = base.lat, base.lon, base.population
	default:
		return fmt.Errorf("no town of %s has this name", c[0])
	}
	if found && Kilometres(s.Place, base.place()) < sameTown {
		s.admin = base.region.admin
		l.replaced[base.offset] = true
	}
	s.weight = weights.ofTown(s.Population, found && base.flags&isCapital != 0, false, true)
	l.add(s, c[5])
	return nil
}

// sameTown is the distance in km within which two towns of one country and
// name are one.
const sameTown = 25

// base returns the largest town of GeoNames with one of the names.
func (l *listing) base(country string, names []string) (best town, found bool) {
	for _, name := range names {
		for t := range world().named(Fold(name)) {
			if t.region.country == country && t.flags&isSection == 0 && (!found || t.population > best.population) {
				best, found = t, true
			}
		}
	}
	return best, found
}

func (l *listing) addRegion(c []string) error {
	l.regions[Fold(c[0])] = true
	return nil
}

func (l *listing) add(s *site, otherNames string) {
	switch s.Kind {
	case Country:
		s.weight = weights.country
	case Province:
		s.weight = weights.ofProvince(s.Population)
	}
	for _, name := range append([]string{s.Name}, splitNames(otherNames)...) {
		s.spellings = append(s.spellings, plain(name))
		if key := Fold(name); key != "" && !slices.Contains(l.sites[key], s) {
			l.sites[key] = append(l.sites[key], s)
		}
	}
}

// as returns the site as a candidate for a name: less likely when the lists
// spell it otherwise.
func (s *site) as(asked string) *site {
	if slices.Contains(s.spellings, asked) {
		return s
	}
	loose := *s
	loose.weight += weights.loose
	return &loose
}

// locate sets position and population, which may be "".
func (s *site) locate(lat, lon, population string) (err error) {
	if s.Lat, err = degrees(lat, 90); err != nil {
		return err
	}
	if s.Lon, err = degrees(lon, 180); err != nil {
		return err
	}
	if population != "" {
		s.Population, err = strconv.Atoi(population)
	}
	return err
}

func degrees(text string, limit float64) (float64, error) {
	v, err := strconv.ParseFloat(text, 64)
	if err == nil && !(v >= -limit && v <= limit) {
		err = fmt.Errorf("%s is no position", text)
	}
	return v, err
}

func splitNames(column string) []string {
	var names []string
	for name := range strings.SplitSeq(column, ";") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}
