package place

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestKnownDistancesComeOutRight(t *testing.T) {
	at := func(lat, lon float64) Place { return Place{Lat: lat, Lon: lon} }
	for name, test := range map[string]struct {
		a, b Place
		want float64 // km
	}{
		"nowhere":                   {at(33.3, 44.4), at(33.3, 44.4), 0},
		"a quarter of the meridian": {at(0, 0), at(90, 0), 10007.557},
		"half of the equator":       {at(0, -90), at(0, 90), 20015.115},
		"over the 180th meridian":   {at(0, 179.5), at(0, -179.5), 111.195},
		"one degree of latitude":    {at(50, 8), at(51, 8), 111.195},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Kilometres(test.a, test.b); math.Abs(got-test.want) > 0.001 {
				t.Errorf("%.3f km, want %.3f", got, test.want)
			}
		})
	}
}

func TestDistancesAreAMetric(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	point := func() Place {
		return Place{Lat: random.Float64()*180 - 90, Lon: random.Float64()*360 - 180}
	}
	const rounding = 1e-6 // km
	for range 10_000 {
		a, b, c := point(), point(), point()
		ab, bc, ac := Kilometres(a, b), Kilometres(b, c), Kilometres(a, c)
		if ab != Kilometres(b, a) {
			t.Fatalf("from %v to %v is not as far as back", a, b)
		}
		if ac > ab+bc+rounding {
			t.Fatalf("%v to %v is longer than over %v", a, c, b)
		}
		if ab < 0 || ab > math.Pi*earthRadius {
			t.Fatalf("%v to %v is %v km", a, b, ab)
		}
	}
}

func TestAReportedDistanceIsCheckedAgainstTheStraightLine(t *testing.T) {
	const mi = KilometresPerMile
	for name, test := range map[string]struct {
		low, high float64
		approx    news.Approx
		straight  float64
		want      Verdict
	}{
		"the straight line":                    {57, 0, news.Exact, 57, Fits},
		"43 miles for 57 km":                   {43 * mi, 0, news.Exact, 57.1, Longer},
		"50 km for 57 km":                      {50, 0, news.Exact, 57.1, Impossible},
		"rounded to ten miles":                 {70 * mi, 0, news.Exact, 107, Fits},
		"a suburb: 5 km of slack":              {4, 0, news.Exact, 8, Fits},
		"about gives more slack":               {50, 0, news.About, 57.1, Fits},
		"about still has an end":               {40, 0, news.About, 57.1, Impossible},
		"a range around the line":              {50, 70, news.Range, 57.1, Fits},
		"a range beyond the line":              {70, 80, news.Range, 57.1, Longer},
		"a range short of it":                  {20, 30, news.Range, 57.1, Impossible},
		"a range the wrong way round":          {70, 50, news.Range, 57.1, Fits},
		"a range without an upper bound":       {50, 0, news.Range, 57.1, Impossible},
		"at least a little: all above is open": {10, 0, news.AtLeast, 57.1, Fits},
		"at least too much":                    {90, 0, news.AtLeast, 57.1, Longer},
		"at most more: all below is open":      {500, 0, news.AtMost, 57.1, Fits},
		"at most too little":                   {30, 0, news.AtMost, 57.1, Impossible},
		"vague says nothing":                   {0, 0, news.Vague, 57.1, Fits},
		"infinity is no distance":              {math.Inf(1), 0, news.Exact, 57.1, Fits},
		"not a number is no distance":          {math.NaN(), 0, news.Exact, 57.1, Fits},
		"less than nothing is no distance":     {-5, 0, news.Exact, 57.1, Fits},
		"an unknown line":                      {50, 0, news.Exact, math.NaN(), Fits},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Check(test.low, test.high, test.approx, test.straight); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func BenchmarkKilometres(b *testing.B) {
	from, to := Place{Lat: 33.34, Lon: 44.4}, Place{Lat: 36.34, Lon: 43.12}
	for b.Loop() {
		Kilometres(from, to)
	}
}
