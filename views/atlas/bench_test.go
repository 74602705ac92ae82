package atlas

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

var frames = []struct {
	name string
	km   float64 // a pixel
}{{"world", 28}, {"continent", 5}, {"country", 1.2}, {"region", 0.4}}

// BenchmarkGround paints sea, land and borders at 1400×900.
func BenchmarkGround(b *testing.B) {
	for _, f := range frames {
		b.Run(f.name, func(b *testing.B) {
			var brush brush
			var ground ground
			c := over(baghdad, f.km).resized(vec{1400, 900})
			ground.paint(&brush, c, testInks(), 1)
			for b.Loop() {
				ground.shown = camera{} // or it were only moved
				ground.paint(&brush, c, testInks(), 1)
			}
		})
	}
}

func scattered(n int) []Point {
	random := rand.New(rand.NewPCG(3, 4))
	points := make([]Point, n)
	for i := range points {
		points[i] = Point{
			ID: fmt.Sprint(i), Name: fmt.Sprintf("Town %d", i), Weight: 1 + int(random.ExpFloat64()*20),
			At: LatLon{30 + 10*random.Float64(), 35 + 15*random.Float64()},
		}
	}
	return points
}

// BenchmarkPanning is a whole frame while the map is pulled, labels and all,
// at 1400×900.
func BenchmarkPanning(b *testing.B) {
	for _, n := range []int{100, 5000, 50_000} {
		for _, f := range frames {
			b.Run(fmt.Sprintf("%d places/%s", n, f.name), func(b *testing.B) {
				a, _ := opened(b, scattered(n), 1400, 900)
				a.SetReference(Reference{"Baghdad", baghdad}, true)
				a.move(over(baghdad, f.km).resized(vec{1400, 900}))
				step := 1.0
				for b.Loop() {
					a.pan(vec{step, 0})
					a.paint(1400, 900)
					step = -step
				}
			})
		}
	}
}

// BenchmarkLines is a frame with a thousand reported distances.
func BenchmarkLines(b *testing.B) {
	a, _ := opened(b, someTowns, 1400, 900)
	var lines []Line
	for i, p := range scattered(1000) {
		lines = append(lines, Line{From: baghdad, To: p.At, Label: fmt.Sprint(i, " miles"), Verdict: Verdict(i % 3)})
	}
	a.SetLines(lines)
	a.move(over(baghdad, 1.2).resized(vec{1400, 900}))
	for b.Loop() {
		a.show()
		a.paint(1400, 900)
	}
}

// BenchmarkHover is what the mouse costs while it moves over 5,000 places.
func BenchmarkHover(b *testing.B) {
	a, _ := opened(b, scattered(5000), 1400, 900)
	at := a.at(b, "17")
	for b.Loop() {
		hit(a.marks, a.spots, vecOf(at))
	}
}
