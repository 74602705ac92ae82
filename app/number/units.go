package number

// A unit is one row of the table of units.
type unit struct {
	name      string // as quantities call it: "kilometre per hour"
	symbol    string // as facts call it, with factor
	factor    float64
	measure   Measure
	dimension dimension
	si        float64 // how many SI units it is; 0 where no factor says it
	words     string  // all spellings in lower case, "|" between them; plurals are tried without their s
}

// A dimension is what units must share to be converted into each other.
type dimension uint8

// Units that are never converted have no dimension.
const (
	none dimension = iota
	length
	area
	volume
	mass
	temperature
	speed
	duration
	energy
	power
	pressure
	data
	angle
	money

	perUnit dimension = 1 << 7 // what is counted per something: litres a day
)

// unitTable has the units that the SI does not build from a prefix and a base,
// and those whose symbols facts use. Their sizes follow from their definitions,
// as the tests compute them; months and years are the means of the Gregorian
// calendar. Squares, cubes and rates are read by the grammar.
var unitTable = []unit{
	{"mile", "mi", 1, Length, length, 1609.344, "mile|mi"},
	{"foot", "ft", 1, Length, length, 0.3048, "foot|feet|ft"},
	{"inch", "in", 1, Length, length, 0.0254, "inch|inches|in"},
	{"yard", "yd", 1, Length, length, 0.9144, "yard|yd|yds"},
	{"nautical mile", "nmi", 1, Length, length, 1852, "nautical mile|nmi"},
	{"fathom", "fathoms", 1, Length, length, 1.8288, "fathom"},
	{"light-year", "ly", 1, Length, length, 9460730472580800, "light-year|light year|light - year"},
	{"astronomical unit", "au", 1, Length, length, 149597870700, "astronomical unit"},
	{"parsec", "pc", 1, Length, length, 3.0856775814913673e16, "parsec"},
	{"acre", "acres", 1, Area, area, 4046.8564224, "acre"},
	{"hectare", "ha", 1, Area, area, 1e4, "hectare|ha"},
	{"barn", "b", 1, Area, area, 1e-28, "barn"},
	{"second", "seconds", 1, Time, duration, 1, "second|sec|secs"},
	{"minute", "minutes", 1, Time, duration, 60, "minute|min|mins"},
	{"hour", "hours", 1, Time, duration, 3600, "hour|hr|hrs"},
	{"day", "days", 1, Time, duration, 86400, "day"},
	{"night", "days", 1, Time, duration, 86400, "night"},
	{"week", "weeks", 1, Time, duration, 604800, "week|wk|wks"},
	{"fortnight", "weeks", 2, Time, duration, 1209600, "fortnight"},
	{"month", "months", 1, Time, duration, 2629746, "month"},
	{"year", "years", 1, Time, duration, 31556952, "year|yr|yrs"},
	{"decade", "years", 10, Time, duration, 315569520, "decade"},
	{"century", "years", 100, Time, duration, 3155695200, "century|centuries"},
	{"millennium", "years", 1000, Time, duration, 31556952000, "millennium|millennia|millenium"},
	{"megayear", "years", 1e6, Time, duration, 3.1556952e13, "megayear|megaannum|myr"},
	{"gigayear", "years", 1e9, Time, duration, 3.1556952e16, "gigayear|gigaannum|gyr"},
	{"percent", "%", 1, Percent, none, 0, "%|percent|per cent|percents|pct|pc|percentage|٪"},
	{"percentage point", "percentage points", 1, Percent, none, 0, "percentage point|percent point|per cent point|percentage - point"},
	{"basis point", "basis points", 1, Other, none, 0, "basis point|bps"},
	{"kilometre per hour", "km/h", 1, Rate, speed, 1 / 3.6, "kilometres per hour|kilometers per hour|kilometre per hour|kilometer per hour|kilometres an hour|kilometers an hour|kilometre an hour|kilometer an hour|km per hour|km an hour|km / h|km / hr|kmh|kph|kmph"},
	{"mile per hour", "mph", 1, Rate, speed, 0.44704, "mile per hour|miles per hour|mile an hour|miles an hour|mph|mi / h"},
	{"metre per second", "m/s", 1, Rate, speed, 1, "metre per second|metres per second|meter per second|meters per second|metres a second|meters a second|m / s"},
	{"knot", "knots", 1, Rate, speed, 1852. / 3600, "knot|kt|kts"},
	{"barrel per day", "barrels/day", 1, Rate, none, 0, "barrel per day|barrels per day|barrel a day|barrels a day|bpd|b / d|barrels of oil per day|barrels of oil a day|barrels of crude per day|barrels of crude a day"},
	{"barrel", "barrels", 1, Other, volume, 0.158987294928, "barrel|bbl"},
	{"gallon", "gallons", 1, Other, volume, 0.0040, "gallon|gal"}, // between the imperial and the American
	{"pint", "pints", 1, Other, volume, 0.0005, "pint"},
	{"quart", "quarts", 1, Other, volume, 0.001, "quart"},
	{"fluid ounce", "fl oz", 1, Other, volume, 2.9e-5, "fluid ounce|fl oz"},
	{"cup", "cups", 1, Other, none, 0, "cup"},
	{"teaspoon", "teaspoons", 1, Other, volume, 5e-6, "teaspoon|tsp"},
	{"tablespoon", "tablespoons", 1, Other, volume, 15e-6, "tablespoon|tbsp"},
	{"acre-foot", "acre-feet", 1, Other, volume, 1233.48183754752, "acre - foot|acre - feet|acre foot|acre feet|acre · ft|acre ⋅ ft"},
	{"cubic centimetre", "cm3", 1, Other, volume, 1e-6, "cc"},
	{"tonne", "tonnes", 1, Other, mass, 1000, "tonne|metric ton|metric tonne|t"},
	{"ton", "tons", 1, Other, mass, 950, "ton|short ton|long ton"}, // between the short and the long one
	{"kilogram", "kg", 1, Other, mass, 1, "kilo|kg|kgs"},
	{"pound mass", "lb", 1, Other, mass, 0.45359237, "lb|lbs|pound"},
	{"ounce", "oz", 1, Other, mass, 0.028349523125, "ounce|oz"},
	{"carat", "ct", 1, Other, mass, 0.0002, "carat"},
	{"celsius", "°C", 1, Other, temperature, 0, "degree celsius|degrees celsius|degree centigrade|degrees centigrade|° c|℃|celsius|centigrade|degree c|degrees c"},
	{"fahrenheit", "°F", 1, Other, temperature, 0, "degree fahrenheit|degrees fahrenheit|° f|℉|fahrenheit|degree f|degrees f"},
	{"kelvin", "K", 1, Other, temperature, 0, "kelvin"},
	{"degree", "degrees", 1, Other, angle, 0, "degree|°"},
	{"radian", "rad", 1, Other, angle, 0, "radian"},
	{"minute of arc", "′", 1, Other, angle, 0, "minute of arc|minutes of arc|arcminute|arc minute"},
	{"second of arc", "″", 1, Other, angle, 0, "second of arc|seconds of arc|arcsecond|arc second"},
	{"turn", "turns", 1, Other, angle, 0, "turn"},
	{"horsepower", "hp", 1, Other, power, 745.6998715822702, "horsepower|hp|bhp"},
	{"british thermal unit", "BTU", 1, Other, energy, 1055.05585262, "british thermal unit|btu"},
	{"calorie", "cal", 1, Other, energy, 4.184, "calorie"},
	{"bar", "bar", 1, Other, pressure, 1e5, "bar of pressure|bars of pressure"},
	{"millibar", "mbar", 1, Other, pressure, 100, "millibar|mbar"},
	{"atmosphere", "atm", 1, Other, pressure, 101325, "atmosphere of pressure|atmospheres of pressure"},
	{"pound per square inch", "psi", 1, Other, pressure, 6894.757293168361, "psi|pounds per square inch"},
	{"decibel", "dB", 1, Other, none, 0, "decibel|db"},
	{"bit", "bit", 1, Other, data, 1. / 8, "bit"},
	{"kibibyte", "KiB", 1, Other, data, 1024, "kibibyte|kib"},
	{"mebibyte", "MiB", 1, Other, data, 1048576, "mebibyte|mib"},
	{"gibibyte", "GiB", 1, Other, data, 1073741824, "gibibyte|gib"},
	{"joule second", "J⋅s", 1, Other, none, 0, "joule second|joule - second"},
	{"candela second", "cd⋅s", 1, Other, none, 0, "candela second|candela - second"},
	{"newton metre", "N⋅m", 1, Other, none, 0, "newton metre|newton meter"},
	{"ampere hour", "Ah", 1, Other, none, 0, "ampere hour|amp hour"},
}
