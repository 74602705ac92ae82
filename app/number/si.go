package number

import "strings"

// siUnits are the bases that take prefixes, each with those that are in use: a
// prefix too many makes an English word a unit ("as", "Pm", "Ms").
var siUnits = []struct {
	names     string // spellings, the first is what quantities call it
	symbol    string
	prefixes  string // symbols of the prefixes; "1" is the base itself
	measure   Measure
	dimension dimension
	si        float64
}{
	{"metre|meter", "m", "1kcdmμnpfa", Length, length, 1},
	{"gram|gramme", "g", "1kmμnp", Other, mass, 0.001},
	{"tonne", "t", "kMG", Other, mass, 1000},
	{"ton", "tn", "kMG", Other, mass, 950},
	{"second", "s", "mμnpfa", Time, duration, 1},
	{"litre|liter", "l", "1hdcmμn", Other, volume, 0.001},
	{"hertz", "Hz", "1kMGT", Other, none, 0},
	{"watt", "W", "1nμmkMGT", Other, power, 1},
	{"watt hour|watt-hour", "Wh", "1kMGT", Other, energy, 3600},
	{"joule", "J", "1mkMGTP", Other, energy, 1},
	{"calorie", "cal", "k", Other, energy, 4.184},
	{"electronvolt|electron volt", "eV", "1mkMGT", Other, energy, 1.602176634e-19},
	{"volt", "V", "1nμmkM", Other, none, 0},
	{"ampere|amp", "A", "1μmk", Other, none, 0},
	{"ohm", "Ω", "1mkM", Other, none, 0},
	{"newton", "N", "1mkM", Other, none, 0},
	{"pascal", "Pa", "1hkMG", Other, pressure, 1},
	{"tesla", "T", "nμm", Other, none, 0},
	{"candela", "cd", "1", Other, none, 0},
	{"lumen", "lm", "1k", Other, none, 0},
	{"mole", "mol", "μmn", Other, none, 0},
	{"byte", "B", "1kMGTPEZ", Other, data, 1},
	{"bit", "bit", "kMGT", Other, data, 1. / 8},
	{"bit per second", "bps", "1kMGT", Other, none, 0},
	{"gray", "Gy", "mμk", Other, none, 0},
	{"sievert", "Sv", "1mμn", Other, none, 0},
	{"becquerel", "Bq", "1kMGTP", Other, none, 0},
	{"barn", "b", "fmpn", Area, area, 1e-28},
	{"parsec", "pc", "kMG", Length, length, 3.0856775814913673e16},
}

// siPrefixes by symbol.
var siPrefixes = map[rune]struct {
	name string
	of   float64
}{
	'1': {"", 1}, 'k': {"kilo", 1e3}, 'M': {"mega", 1e6}, 'G': {"giga", 1e9}, 'T': {"tera", 1e12}, 'P': {"peta", 1e15},
	'E': {"exa", 1e18}, 'Z': {"zetta", 1e21}, 'h': {"hecto", 1e2}, 'd': {"deci", 1e-1}, 'c': {"centi", 1e-2},
	'm': {"milli", 1e-3}, 'μ': {"micro", 1e-6}, 'n': {"nano", 1e-9}, 'p': {"pico", 1e-12}, 'f': {"femto", 1e-15}, 'a': {"atto", 1e-18},
}

// noSymbols are symbols that as written are more often something else: a
// person's title, a letter of a list, a scale ("5B"), a disease.
var noSymbols = wordSet("A J N T B K b l Pa cd bit PB EB mi tn fb mb pb nb ktn Mtn Gtn fs as lm MT GT mT μT nT")

// indexUnits returns the units by the lower-case words of their names, and by
// their symbols as written.
func indexUnits() (byWords, bySymbol map[string]unit) {
	byWords, bySymbol = map[string]unit{}, map[string]unit{}
	for _, base := range siUnits {
		names := strings.Split(base.names, "|")
		for _, prefix := range base.prefixes {
			of := siPrefixes[prefix]
			u := unit{of.name + names[0], base.symbol, 1, base.measure, base.dimension, base.si * of.of, ""}
			if of.name != "" {
				u.symbol = string(prefix) + base.symbol
			}
			for _, name := range names {
				byWords[of.name+name] = u
			}
			if !noSymbols[u.symbol] {
				bySymbol[u.symbol] = u
				bySymbol[strings.Replace(u.symbol, "μ", "µ", 1)] = u
			}
		}
	}
	for _, u := range unitTable {
		for _, w := range strings.Split(u.words, "|") {
			byWords[w] = u
		}
	}
	for spelling, symbol := range map[string]string{
		"km": "km", "kms": "km", "cm": "cm", "mm": "mm", "kg": "kg", "kgs": "kg", "ml": "ml", "kwh": "kWh", "hz": "Hz", "khz": "kHz", "mg": "mg", "ghz": "GHz", "mhz": "MHz", "kb": "kB", "gb": "GB",
	} {
		byWords[spelling] = bySymbol[symbol]
	}
	for symbol, name := range map[string]string{"L": "litre", "C": "celsius", "F": "fahrenheit", "b": "bit", "Ga": "gigayear", "Ma": "megayear", "KB": "kilobyte", "Mb": "megabit", "Gb": "gigabit", "Kbps": "kilobit per second"} {
		bySymbol[symbol] = byWords[name]
	}
	return byWords, bySymbol
}

var unitByWords, unitBySymbol = indexUnits()
