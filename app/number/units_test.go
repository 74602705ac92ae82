package number

import (
	"math"
	"strings"
	"testing"
)

// The definitions from which the sizes of all other units follow: the yard and
// the pound of 1959, the SI of 2019, the calendar.
const (
	inchMetres    = 0.0254
	footMetres    = 12 * inchMetres
	poundKilos    = 0.45359237
	gravity       = 9.80665     // m/s², standard
	lightSpeed    = 299_792_458 // m/s
	daySeconds    = 24 * 60 * 60
	julianYear    = 365.25 * daySeconds
	gregorianYear = (400*365 + 97) * daySeconds / 400.
	auMetres      = 149_597_870_700
	parsecMetres  = auMetres * 180 * 60 * 60 / math.Pi // 1 au seen under 1″
	poundForce    = poundKilos * gravity               // N

	cubicFoot      = footMetres * footMetres * footMetres
	usGallon       = 231 * inchMetres * inchMetres * inchMetres
	imperialGallon = 4.54609e-3
)

// A size is how many SI units a unit is by its definition. Where one word is
// two units, least and most are theirs; otherwise they are one.
type size struct{ least, most float64 }

func one(si float64) size { return size{si, si} }

// sizes by the name of the unit.
var sizes = map[string]size{
	"mile":                  one(5280 * footMetres),
	"foot":                  one(footMetres),
	"inch":                  one(inchMetres),
	"yard":                  one(3 * footMetres),
	"nautical mile":         one(1852),
	"fathom":                one(6 * footMetres),
	"light-year":            one(lightSpeed * julianYear),
	"astronomical unit":     one(auMetres),
	"parsec":                one(parsecMetres),
	"acre":                  one(43_560 * footMetres * footMetres),
	"hectare":               one(100 * 100),
	"barn":                  one(1e-14 * 1e-14),
	"second":                one(1),
	"minute":                one(60),
	"hour":                  one(60 * 60),
	"day":                   one(daySeconds),
	"night":                 one(daySeconds),
	"week":                  one(7 * daySeconds),
	"fortnight":             one(14 * daySeconds),
	"month":                 one(gregorianYear / 12),
	"year":                  one(gregorianYear),
	"decade":                one(10 * gregorianYear),
	"century":               one(100 * gregorianYear),
	"millennium":            one(1000 * gregorianYear),
	"megayear":              one(1e6 * gregorianYear),
	"gigayear":              one(1e9 * gregorianYear),
	"kilometre per hour":    one(1000. / 3600),
	"mile per hour":         one(5280 * footMetres / 3600),
	"metre per second":      one(1),
	"knot":                  one(1852. / 3600),
	"barrel":                one(42 * usGallon),
	"gallon":                {usGallon, imperialGallon},
	"quart":                 {usGallon / 4, imperialGallon / 4},
	"pint":                  {usGallon / 8, imperialGallon / 8},
	"fluid ounce":           {imperialGallon / 160, usGallon / 128},
	"teaspoon":              {usGallon / 768, 5e-6},
	"tablespoon":            {usGallon / 256, 15e-6},
	"acre-foot":             one(43_560 * cubicFoot),
	"cubic centimetre":      one(0.01 * 0.01 * 0.01),
	"tonne":                 one(1000),
	"ton":                   {2000 * poundKilos, 2240 * poundKilos},
	"kilogram":              one(1),
	"pound mass":            one(poundKilos),
	"ounce":                 one(poundKilos / 16),
	"carat":                 one(0.2 / 1000),
	"horsepower":            one(550 * footMetres * poundForce),
	"british thermal unit":  one(4186.8 * poundKilos * 5 / 9), // of the International Table: 1 lb of water by 1 °F
	"calorie":               one(4.184),                       // thermochemical
	"bar":                   one(100_000),
	"millibar":              one(100),
	"atmosphere":            one(101_325),
	"pound per square inch": one(poundForce / (inchMetres * inchMetres)),
	"bit":                   one(1. / 8), // of a byte
	"kibibyte":              one(1 << 10),
	"mebibyte":              one(1 << 20),
	"gibibyte":              one(1 << 30),
	"metre":                 one(1),
	"gram":                  one(1. / 1000),
	"litre":                 one(0.1 * 0.1 * 0.1),
	"watt":                  one(1),
	"watt hour":             one(60 * 60),
	"joule":                 one(1),
	"electronvolt":          one(1.602_176_634e-19), // the elementary charge
	"pascal":                one(1),
	"byte":                  one(1),
}

// rounding is the relative error that the computation may leave.
const rounding = 1e-14

func TestUnitsAreAsLargeAsTheyAreDefined(t *testing.T) {
	tabled := tabledSizes()
	for name, got := range tabled {
		want, ok := sizes[name]
		if !ok && got != 0 {
			t.Errorf("%s: %v of no definition", name, got)
		}
		if got < want.least*(1-rounding) || got > want.most*(1+rounding) {
			t.Errorf("%s: %.17g, want %.17g to %.17g", name, got, want.least, want.most)
		}
	}
	for name := range sizes {
		if tabled[name] == 0 {
			t.Errorf("%s is in no table of units", name)
		}
	}
}

// tabledSizes returns the sizes that the tables give, by the name of the unit.
func tabledSizes() map[string]float64 {
	sizes := map[string]float64{}
	for _, base := range siUnits {
		name, _, _ := strings.Cut(base.names, "|")
		sizes[name] = base.si
	}
	for _, u := range unitTable {
		sizes[u.name] = u.si
	}
	return sizes
}

func TestTheFactorOfAUnitIsThatOfItsSymbol(t *testing.T) {
	base := map[string]float64{}
	for _, u := range unitTable {
		if u.factor == 1 {
			base[u.symbol] = u.si
		}
	}
	for _, u := range unitTable {
		if got, want := u.factor*base[u.symbol], u.si; math.Abs(got-want) > rounding*want {
			t.Errorf("%s: %v %s are %v SI units, but it is %v", u.name, u.factor, u.symbol, got, want)
		}
	}
}

func TestPrefixesAndPowersScaleUnits(t *testing.T) {
	for text, want := range map[string]float64{
		"5 km":              1e3,
		"5 mm":              1e-3,
		"5 nanoseconds":     1e-9,
		"5 mg":              1e-6,
		"5 hectolitres":     0.1,
		"5 kilotons":        1e3 * 950,
		"5 gigawatt hours":  1e9 * 3600,
		"5 petajoules":      1e15,
		"5 terabytes":       1e12,
		"5 square miles":    27_878_400 * footMetres * footMetres,
		"5 km²":             1e6,
		"5 cubic feet":      cubicFoot,
		"5 km a day":        1000. / daySeconds,
		"5 cubic metres/hr": 1. / 3600,
	} {
		found := Find(text)
		if len(found) != 1 || math.Abs(found[0].si-want) > rounding*want {
			t.Errorf("%q: got %+v, want one number of %v SI units", text, found, want)
		}
	}
}
