package atlas

import (
	"errors"
	"testing"
)

func TestTheEmbeddedOutlinesCanBeRead(t *testing.T) {
	file, err := openOutlines(outlinesFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, level := range Levels {
		if _, err := decodeTopology(file.levels[level]); err != nil {
			t.Errorf("level %d: %v", level, err)
		}
	}
	if _, err := decodeLabels(file.labels); err != nil {
		t.Errorf("labels: %v", err)
	}
}

func TestEachLevelHasMorePointsThanTheOneBefore(t *testing.T) {
	before := 0
	for _, level := range Levels {
		points := 0
		for _, polygon := range Outlines(level).Land {
			for _, ring := range polygon {
				points += len(ring.Lons)
			}
		}
		if points < 4*before || points < 1000 || len(Outlines(level).Borders) < 300 {
			t.Errorf("level %d has %d points, the one before %d", level, points, before)
		}
		before = points
	}
}

func TestLevelsThatDoNotExistAreTheNearest(t *testing.T) {
	if Outlines(-1) != Outlines(World) || Outlines(99) != Outlines(Close) {
		t.Error("another level came back")
	}
}

func TestLandAndSeaLieWhereTheyBelong(t *testing.T) {
	for name, test := range map[string]struct {
		lon, lat float32
		land     bool
	}{
		"Baghdad":               {44.37, 33.31, true},
		"Gulf of Guinea":        {0, 0, false},
		"Caspian Sea":           {51, 41, false},
		"South pole":            {10, -89.5, true},
		"Antarctica, west edge": {-179.5, -86, true},
		"Chukotka, beyond 180°": {-175, 67, true},
		"Kamchatka":             {159, 56, true},
		"Pacific Ocean":         {-150, 0, false},
		"Bering Sea at 180°":    {179.9, 58, false},
	} {
		t.Run(name, func(t *testing.T) {
			for _, level := range Levels {
				if got := onLand(Outlines(level), test.lon, test.lat); got != test.land {
					t.Errorf("level %d: land is %v", level, got)
				}
			}
		})
	}
}

// onLand is the even-odd rule over all rings.
func onLand(t *Topology, lon, lat float32) bool {
	inside := false
	for _, polygon := range t.Land {
		for _, r := range polygon {
			for i := range r.Lons {
				j := (i + 1) % len(r.Lons)
				if (r.Lats[i] > lat) != (r.Lats[j] > lat) &&
					lon < r.Lons[i]+(lat-r.Lats[i])/(r.Lats[j]-r.Lats[i])*(r.Lons[j]-r.Lons[i]) {
					inside = !inside
				}
			}
		}
	}
	return inside
}

func TestEveryPointLiesInItsBoxAndOnTheEarth(t *testing.T) {
	for _, level := range Levels {
		for _, o := range everyOutline(Outlines(level)) {
			if o.West < -180 || o.East > 180.001 || o.South < -90 || o.North > 90 {
				t.Fatalf("level %d: the box of an outline is %v to %v, %v to %v", level, o.West, o.East, o.South, o.North)
			}
			for i := range o.Lons {
				if o.Lons[i] < o.West || o.Lons[i] > o.East || o.Lats[i] < o.South || o.Lats[i] > o.North {
					t.Fatalf("level %d: %v, %v lies outside of its box", level, o.Lons[i], o.Lats[i])
				}
			}
		}
	}
}

func TestNoLineOfTheMapCrossesItFromEdgeToEdge(t *testing.T) {
	for _, level := range Levels {
		for _, o := range everyOutline(Outlines(level)) {
			for i := range o.Lons[1:] {
				if d := o.Lons[i+1] - o.Lons[i]; (d > 90 || d < -90) && !o.Edge(i) {
					t.Errorf("level %d: from %v, %v to %v", level, o.Lons[i], o.Lats[i], o.Lons[i+1])
				}
			}
		}
	}
}

func everyOutline(t *Topology) []Outline {
	all := t.Borders[:len(t.Borders):len(t.Borders)]
	for _, polygon := range t.Land {
		all = append(all, polygon...)
	}
	return all
}

func TestTheEdgeOfTheMapIsNoShore(t *testing.T) {
	o := Outline{Lons: []float32{179, 180, 180, 170, -180}, Lats: []float32{60, 61, 65, -90, -90}}
	for i, want := range []bool{false, true, false, true, false} {
		if o.Edge(i) != want {
			t.Errorf("segment %d: %v", i, !want)
		}
	}
}

func TestCountriesAreLabelledOnTheirOwnLand(t *testing.T) {
	land := Outlines(Close)
	names := map[string]bool{}
	for i, l := range Labels() {
		names[l.Name] = true
		if l.Area > 1000 && !onLand(land, l.Lon, l.Lat) {
			t.Errorf("%s stands in the water at %v, %v", l.Name, l.Lon, l.Lat)
		}
		if i > 0 && l.Area > Labels()[i-1].Area {
			t.Errorf("%s is larger than the country before it", l.Name)
		}
	}
	for _, want := range []string{"Iraq", "Syria", "United States", "Bosnia and Herzegovina", "South Sudan"} {
		if !names[want] {
			t.Errorf("%s is missing", want)
		}
	}
}

func TestBrokenFilesAreAnError(t *testing.T) {
	for name, data := range map[string]string{
		"an empty file":           "",
		"another format":          "PK\x03\x04",
		"nothing after the magic": outlinesMagic,
		"a section cut short":     outlinesMagic + "\x7fabc",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := openOutlines([]byte(data)); !errors.Is(err, errOutlines) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func FuzzDecodeTopology(f *testing.F) {
	f.Add(make([]byte, 40))
	f.Add(append(make([]byte, 32), 1, 1, 3, 2, 4, 6, 8, 1, 3, 0))
	f.Add(append(make([]byte, 32), 0xff, 0xff, 0xff, 0xff, 0x7f))
	f.Fuzz(func(t *testing.T, data []byte) {
		top, err := decodeTopology(data)
		if err != nil {
			return
		}
		for _, o := range everyOutline(top) {
			if len(o.Lons) != len(o.Lats) || len(o.Lons) > len(data) {
				t.Errorf("an outline of %d and %d points", len(o.Lons), len(o.Lats))
			}
			for i := range o.Lons {
				o.Edge(i)
			}
		}
	})
}

func FuzzDecodeLabels(f *testing.F) {
	f.Add([]byte{1, 4, 'I', 'r', 'a', 'q', 2, 2, 9})
	f.Fuzz(func(t *testing.T, data []byte) {
		if names, err := decodeLabels(data); err == nil && len(names) > len(data) {
			t.Errorf("%d labels of %d bytes", len(names), len(data))
		}
	})
}

func BenchmarkDecodeTopology(b *testing.B) {
	file, err := openOutlines(outlinesFile)
	if err != nil {
		b.Fatal(err)
	}
	for level, name := range []string{"world", "region", "close"} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(file.levels[level])))
			for b.Loop() {
				if _, err := decodeTopology(file.levels[level]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
