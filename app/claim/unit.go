package claim

// A unit is one that can be converted: to the base of its dimension by a
// factor.
type unit struct {
	dimension string
	factor    float64
}

// The mean lengths of the Gregorian calendar.
const (
	daySeconds  = 86_400
	yearSeconds = 365.2425 * daySeconds
)

// units are those of news.Fact that have an exact size. Tons and gallons have
// several, and stay by themselves.
var units = map[string]unit{
	"km": {"length", 1000}, "mi": {"length", 1609.344}, "m": {"length", 1}, "ft": {"length", 0.3048}, "yd": {"length", 0.9144},
	"nmi": {"length", 1852}, "in": {"length", 0.0254}, "dm": {"length", 0.1}, "cm": {"length", 0.01}, "mm": {"length", 0.001},

	"km2": {"area", 1e6}, "mi2": {"area", 2_589_988.110336}, "m2": {"area", 1}, "ft2": {"area", 0.09290304},
	"ha": {"area", 1e4}, "acres": {"area", 4046.8564224},

	"seconds": {"time", 1}, "minutes": {"time", 60}, "hours": {"time", 3600}, "days": {"time", daySeconds},
	"weeks": {"time", 7 * daySeconds}, "months": {"time", yearSeconds / 12}, "years": {"time", yearSeconds},

	"kg": {"mass", 1}, "g": {"mass", 0.001}, "mg": {"mass", 1e-6}, "tonnes": {"mass", 1000}, "lb": {"mass", 0.45359237}, "oz": {"mass", 0.028349523125},

	"litres": {"volume", 1}, "ml": {"volume", 0.001}, "m3": {"volume", 1000}, "ft3": {"volume", 28.316846592},

	"W": {"power", 1}, "kW": {"power", 1e3}, "MW": {"power", 1e6}, "GW": {"power", 1e9},
	"Wh": {"energy", 1}, "kWh": {"energy", 1e3}, "MWh": {"energy", 1e6},
}

// dimension returns what a unit measures. A unit that can't be converted, such
// as people, battalions or a currency, is its own dimension.
func dimension(symbol string) string {
	if u, ok := units[symbol]; ok {
		return u.dimension
	}
	return symbol
}

// factor returns the size of a unit in the base of its dimension.
func factor(symbol string) float64 {
	if u, ok := units[symbol]; ok {
		return u.factor
	}
	return 1
}
