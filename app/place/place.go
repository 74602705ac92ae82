// Package place knows where places are: it finds the places of the world by
// name, decides between places of one name, and measures between them.
//
// Its places are the towns of GeoNames with about 1,000 inhabitants or more,
// in the form that scripts/places gives them (places.bin, searched where it
// lies and never decoded as a whole), and the lists in lists/, written by
// hand: countries, provinces, and the spellings of the news. A line of the
// lists takes the place of the town of GeoNames that it means.
//
// All functions may be called from several goroutines.
package place

// Kind sorts places.
type Kind int

// The kinds. A City is any settlement, from a village up.
const (
	City Kind = iota
	Province
	Country
)

// String returns the kind in small letters.
func (k Kind) String() string {
	return [...]string{City: "city", Province: "province", Country: "country"}[k]
}

// A Place is a point on the earth with a name.
type Place struct {
	// ID names the place in every version of the gazetteer: "IQ" for a
	// country, "IQ/province/Anbar" for a province, "IQ/Fallujah" for a
	// settlement, with its position in 1/1000 degree ("US/Paris@36302,-88327")
	// where the country has a larger one of the same name.
	ID      string
	Name    string
	Country string // ISO 3166-1 alpha-2, "XK" for Kosovo
	Kind    Kind
	Capital string // of a country, as the lists name it; "" otherwise

	// Lat and Lon are in degrees, WGS 84, north and east positive: a town's
	// centre to about 100 m, a point inside of a province or country.
	Lat, Lon float64

	Population int // 0 when unknown, as it is for countries
}
