package number

import "strings"

// A unit is one row of the table of units.
type unit struct {
	name    string // as quantities call it: "kilometre per hour"
	symbol  string // as facts call it, with factor; "" where facts have no use for it
	factor  float64
	measure Measure
	words   string // all spellings, "|" between them; plurals are tried without their s
}

var unitTable = []unit{
	{"mile", "mi", 1, Length, "mile|mi"},
	{"kilometre", "km", 1, Length, "kilometre|kilometer|km|kms"},
	{"metre", "m", 1, Length, "metre|meter|m"},
	{"centimetre", "cm", 1, Length, "centimetre|centimeter|cm"},
	{"millimetre", "mm", 1, Length, "millimetre|millimeter|mm"},
	{"decimeter", "dm", 1, Length, "decimetre|decimeter|dm"},
	{"micrometre", "μm", 1, Length, "micrometre|micrometer|μm|µm"},
	{"nanometre", "nm", 1, Length, "nanometre|nanometer|nm"},
	{"picometre", "pm", 1, Length, "picometre|picometer"},
	{"foot", "ft", 1, Length, "foot|feet|ft"},
	{"inch", "in", 1, Length, "inch|inches"},
	{"yard", "yd", 1, Length, "yard|yd|yds"},
	{"nautical mile", "nmi", 1, Length, "nautical mile|nmi"},
	{"light-year", "ly", 1, Length, "light-year|light year"},
	{"square kilometre", "km2", 1, Area, "square kilometre|square kilometer|sq km|sq. km|km2|km²|sqkm"},
	{"square mile", "mi2", 1, Area, "square mile|sq mile|sq. mile|sq mi|mi2|mi²"},
	{"square metre", "m2", 1, Area, "square metre|square meter|sq m|sq. m|m2|m²|sqm"},
	{"square foot", "ft2", 1, Area, "square foot|square feet|sq ft|sq. ft|ft2|ft²"},
	{"acre", "acres", 1, Area, "acre"},
	{"hectare", "ha", 1, Area, "hectare|ha"},
	{"second", "seconds", 1, Time, "second|sec|secs"},
	{"minute", "minutes", 1, Time, "minute|min|mins"},
	{"hour", "hours", 1, Time, "hour|hr|hrs"},
	{"day", "days", 1, Time, "day"},
	{"night", "days", 1, Time, "night"},
	{"week", "weeks", 1, Time, "week"},
	{"fortnight", "weeks", 2, Time, "fortnight"},
	{"month", "months", 1, Time, "month"},
	{"year", "years", 1, Time, "year|yr|yrs"},
	{"decade", "years", 10, Time, "decade"},
	{"century", "years", 100, Time, "century|centuries"},
	{"gigayear", "", 1, Time, "gigayear|gigaannum"},
	{"percent", "%", 1, Percent, "%|percent|per cent|pct|percentage|٪"},
	{"percentage point", "percentage points", 1, Percent, "percentage point|percent point|per cent point"},
	{"kilometre per hour", "km/h", 1, Rate, "kilometre per hour|kilometer per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour|km / h|km / hr|kmh|kph|kmph"},
	{"mile per hour", "mph", 1, Rate, "mile per hour|miles per hour|mile an hour|miles an hour|mph"},
	{"metre per second", "m/s", 1, Rate, "metre per second|metres per second|meter per second|meters per second|m / s"},
	{"knot", "knots", 1, Rate, "knot"},
	{"barrel per day", "barrels/day", 1, Rate, "barrel per day|barrels per day|barrel a day|barrels a day|bpd|b / d|barrels of oil per day|barrels of oil a day|barrels of crude per day|barrels of crude a day"},
	{"barrel", "barrels", 1, Other, "barrel|bbl"},
	{"tonne", "tonnes", 1, Other, "tonne|metric ton|metric tonne|t"},
	{"ton", "tons", 1, Other, "ton"},
	{"kilogram", "kg", 1, Other, "kilogram|kilogramme|kilo|kg|kgs"},
	{"gram", "g", 1, Other, "gram|gramme|g"},
	{"milligram", "mg", 1, Other, "milligram|mg"},
	{"microgram", "μg", 1, Other, "microgram|μg|µg"},
	{"pound mass", "lb", 1, Other, "lb|lbs"},
	{"ounce", "oz", 1, Other, "ounce|oz"},
	{"litre", "litres", 1, Other, "litre|liter"},
	{"milliliter", "ml", 1, Other, "millilitre|milliliter|ml"},
	{"gallon", "gallons", 1, Other, "gallon"},
	{"cubic metre", "m3", 1, Other, "cubic metre|cubic meter|m3|m³"},
	{"cubic kilometre", "km3", 1, Other, "cubic kilometre|cubic kilometer|km3|km³"},
	{"cubic foot", "ft3", 1, Other, "cubic foot|cubic feet"},
	{"cubic centimetre", "cm3", 1, Other, "cubic centimetre|cubic centimeter|cc|cm3|cm³"},
	{"teaspoon", "", 1, Other, "teaspoon|tsp"},
	{"tablespoon", "", 1, Other, "tablespoon|tbsp"},
	{"celsius", "°C", 1, Other, "degree celsius|degrees celsius|degree centigrade|degrees centigrade|° c|℃|celsius|degree c|degrees c"},
	{"fahrenheit", "°F", 1, Other, "degree fahrenheit|degrees fahrenheit|° f|℉|fahrenheit|degree f|degrees f"},
	{"kelvin", "K", 1, Other, "kelvin"},
	{"degree", "degrees", 1, Other, "degree|°"},
	{"watt", "W", 1, Other, "watt"},
	{"kilowatt", "kW", 1, Other, "kilowatt|kw"},
	{"megawatt", "MW", 1, Other, "megawatt|mw"},
	{"gigawatt", "GW", 1, Other, "gigawatt|gw"},
	{"watt hour", "Wh", 1, Other, "watt hour|watt-hour|wh"},
	{"kilowatt hour", "kWh", 1, Other, "kilowatt hour|kilowatt-hour|kwh"},
	{"megawatt hour", "MWh", 1, Other, "megawatt hour|megawatt-hour|mwh"},
	{"electronvolt", "eV", 1, Other, "electronvolt|electron volt|ev"},
	{"byte", "", 1, Other, "byte"},
	{"kilobyte", "", 1, Other, "kilobyte|kb"},
	{"megabyte", "", 1, Other, "megabyte|mb"},
	{"gigabyte", "", 1, Other, "gigabyte|gb"},
	{"terabyte", "", 1, Other, "terabyte|tb"},
	{"exabyte", "", 1, Other, "exabyte"},
	{"bit", "", 1, Other, "bit"},
	{"megabit", "", 1, Other, "megabit"},
	{"hertz", "Hz", 1, Other, "hertz|hz"},
	{"megahertz", "MHz", 1, Other, "megahertz|mhz"},
	{"gigahertz", "GHz", 1, Other, "gigahertz|ghz"},
}

// unitByWords finds a unit by the lower-case words of its name.
var unitByWords = indexUnits(unitTable)

// longestUnit is the number of tokens of the longest name.
const longestUnit = 5

func indexUnits(table []unit) map[string]unit {
	m := map[string]unit{}
	for _, u := range table {
		for _, w := range strings.Split(u.words, "|") {
			m[w] = u
		}
	}
	return m
}

// unitAt reads the longest unit at i; the token before i is the number's last.
func (p parser) unitAt(i int) (u unit, next int, ok bool) {
	if p.at(i).Text == "-" && p.glued(i) && p.glued(i+1) || p.at(i).Text == "[" {
		i++
	}
	name := ""
	for n := 0; n < longestUnit; n++ {
		t := p.at(i + n)
		if t.Lower == "" {
			break
		}
		if n > 0 {
			name += " "
		}
		name += t.Lower
		found, known := unitByWords[name]
		if !known && len(name) > 3 {
			found, known = unitByWords[strings.TrimSuffix(name, "s")]
		}
		if known && p.unitFits(i, t, found) {
			u, next, ok = found, i+n+1, true
		}
	}
	if ok && next == i+1 && p.at(next).Kind == Digits && p.glued(next) {
		return p.powered(u, next)
	}
	if ok && p.at(i-1).Text == "[" && p.at(next).Text == "]" {
		next++
	}
	return u, next, ok
}

// unitFits refuses what only looks like a unit: a letter that stands apart from
// its number, and capitals where the symbol has none.
func (p parser) unitFits(i int, t Token, u unit) bool {
	if t.Kind != Word || t.Start != p.at(i).Start {
		return true
	}
	switch t.Lower {
	case "m", "g", "t", "ha", "mi":
		return t.Text == t.Lower && (p.glued(i) || p.at(i-1).Kind == Digits)
	case "k", "b", "c":
		return false
	case "second":
		return !p.ordinalContext(i)
	}
	return true
}

// ordinalContext reports whether "second" at i is an ordinal: "one second
// place", never after a plural number.
func (p parser) ordinalContext(i int) bool { return p.word(i-1) == "a" || p.word(i-1) == "one" }

// powered reads the power of "180m2" and "4km3".
func (p parser) powered(u unit, i int) (unit, int, bool) {
	sq, ok := unitByWords[u.symbol+p.word(i)]
	if !ok || p.glued(i+1) && p.at(i+1).Kind == Word {
		return unit{}, i, false
	}
	return sq, i + 1, true
}
