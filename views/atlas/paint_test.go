package atlas

import (
	"image"
	"image/color"
	"math"
	"testing"
)

var (
	blue  = color.RGBA{B: 200, A: 255}
	green = color.RGBA{G: 200, A: 255}
	red   = color.RGBA{R: 200, A: 255}
)

func testInks() inks {
	return inks{
		sea: blue, land: green, border: color.RGBA{1, 2, 3, 255}, ring: color.RGBA{90, 90, 90, 255}, point: red,
		rim: color.RGBA{250, 250, 250, 255}, reference: color.RGBA{0, 0, 0, 255}, lines: [3]color.RGBA{red, red, red},
	}
}

func groundOf(c camera) *image.RGBA {
	var b brush
	var g ground
	return g.paint(&b, c, testInks(), 1)
}

func TestLandAndSeaAreWhereTheyBelong(t *testing.T) {
	for name, c := range map[string]struct {
		at   LatLon
		want color.RGBA
	}{
		"the middle of a continent":        {LatLon{62, 100}, green},
		"a desert":                         {LatLon{23, 10}, green},
		"an ocean":                         {LatLon{0, -150}, blue},
		"an inland sea":                    {LatLon{42, 51}, blue},
		"a sea at the 180th meridian":      {LatLon{0, 180}, blue},
		"the land that the 180th cuts":     {LatLon{67.5, 179}, green},
		"the same land, across the 180th":  {LatLon{66.6, -177}, green},
		"the ice in the south":             {LatLon{-79, 100}, green},
		"the ice in the south, at the cut": {LatLon{-79.5, -179.9}, blue}, // the Ross Sea
	} {
		for _, km := range []float64{20, 2, 0.2} {
			picture := groundOf(over(c.at, km))
			at := over(c.at, km).screen(project(c.at))
			if got := picture.RGBAAt(int(at.x), int(at.y)); got != c.want {
				t.Errorf("%s, %v km a pixel: got %v, want %v", name, km, got, c.want)
			}
		}
	}
}

func TestAViewWithinTheLandIsLandToItsCorners(t *testing.T) {
	picture := groundOf(over(LatLon{23, 10}, 0.15))
	for _, at := range []image.Point{{0, 0}, {799, 0}, {0, 599}, {799, 599}, {400, 300}} {
		if got := picture.RGBAAt(at.X, at.Y); got != green {
			t.Errorf("at %v: got %v", at, got)
		}
	}
}

func TestTheGroundIsPaintedOnceForAView(t *testing.T) {
	var b brush
	var g ground
	c := over(baghdad, 1)
	g.paint(&b, c, testInks(), 1).Set(5, 5, red)
	if g.paint(&b, c, testInks(), 1).RGBAAt(5, 5) != red {
		t.Error("the same view is painted anew")
	}
	if g.paint(&b, c.zoomed(1.1, vec{}), testInks(), 1).RGBAAt(5, 5) == red {
		t.Error("another view is not painted")
	}
}

func TestAPulledGroundIsTheSameAsOneThatIsPaintedThere(t *testing.T) {
	for name, by := range map[string]vec{
		"right": {40, 0}, "left": {-3, 0}, "up": {0, -77}, "down": {0, 1}, "aslant": {-120, 95}, "out of the view": {900, 0},
	} {
		t.Run(name, func(t *testing.T) {
			var b brush
			var g ground
			c := over(suva, 3)
			g.paint(&b, c, testInks(), 1)
			got, want := g.paint(&b, c.panned(by), testInks(), 1), groundOf(c.panned(by))
			different := 0 // pixels: the lines are drawn from other points on
			for i := range want.Pix {
				if d := int(got.Pix[i]) - int(want.Pix[i]); max(d, -d) > 24 {
					different++
				}
			}
			if different > 30 {
				t.Errorf("%d pixels differ", different)
			}
		})
	}
}

func plain(size int) *image.RGBA {
	p := image.NewRGBA(image.Rect(0, 0, size, size))
	for i := range p.Pix {
		p.Pix[i] = 255
	}
	return p
}

// darkness is how many pixels of black a picture has been given.
func darkness(p *image.RGBA) float64 {
	sum := 0.0
	for i := 0; i < len(p.Pix); i += 4 {
		sum += 1 - float64(p.Pix[i])/255
	}
	return sum
}

func TestADiscHasTheAreaOfACircle(t *testing.T) {
	for _, r := range []float64{1.5, 3, 7.25, 18} {
		var b brush
		b.into(plain(60))
		black := color.RGBA{A: 255}
		b.disc(vec{30.3, 29.8}, r, 1, black, black)
		if got, want := darkness(b.picture), math.Pi*r*r; !near(got, want, 0.03*want+0.2) {
			t.Errorf("radius %v: area %.2f, want %.2f", r, got, want)
		}
	}
}

func TestADiscOverTheEdgeIsCut(t *testing.T) {
	var b brush
	b.into(plain(20))
	for _, at := range []vec{{-3, -3}, {25, 10}, {-1e6, 4}, {10, 1e7}} {
		b.disc(at, 8, 1, red, red)
	}
}

func TestALineHasItsWidthAndDoesNotDarkenAtABend(t *testing.T) {
	var b brush
	b.into(plain(60))
	for _, s := range [][2]vec{{{10, 10}, {30, 10}}, {{30, 10}, {50, 10}}} {
		b.segment(s[0], s[1], 2)
	}
	b.paint(color.RGBA{A: 255})
	if got := darkness(b.picture); !near(got, 2*40, 1.5) {
		t.Errorf("40 pixels of a line of 2 have an area of %v", got)
	}
}

func TestBadGeometryIsNoPanic(t *testing.T) {
	var b brush
	b.into(plain(10))
	for _, v := range []vec{{math.NaN(), 1}, {math.Inf(1), math.Inf(-1)}, {1e300, -1e300}} {
		b.segment(v, vec{5, 5}, 1)
		b.segment(vec{5, 5}, v, 1)
	}
	b.paint(red)
}
