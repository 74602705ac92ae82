package main

import (
	"reflect"
	"testing"
)

// The grid of these tests has 360 steps around the earth and 180 from pole to
// pole: x 0 is the 180th meridian, y 90 the equator.
func TestPolygonsAreLaidFlat(t *testing.T) {
	for name, test := range map[string]struct {
		globe polygon
		want  []polygon
	}{
		"an island stays as it is": {
			polygon{{{10, 80}, {20, 80}, {20, 90}}},
			[]polygon{{{{10, 80}, {20, 80}, {20, 90}}}},
		},
		"an island on the 180th meridian is cut in two": {
			polygon{{{350, 80}, {10, 80}, {10, 90}, {350, 90}}},
			[]polygon{
				{{{0, 80}, {10, 80}, {10, 90}, {0, 90}}},
				{{{350, 80}, {360, 80}, {360, 90}, {350, 90}}},
			},
		},
		"land around the south pole is closed along it": {
			polygon{{{0, 20}, {120, 30}, {240, 20}}},
			[]polygon{{{{0, 20}, {120, 30}, {240, 20}, {360, 20}, {360, 0}, {0, 0}}}},
		},
		"a hole that is flat is none": {
			polygon{{{10, 80}, {20, 80}, {20, 90}}, {{12, 85}, {13, 85}, {14, 85}}},
			[]polygon{{{{10, 80}, {20, 80}, {20, 90}}}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := cut(test.globe, 360, [2]int64{0, 180}); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestALabelStandsWhereThereIsRoom(t *testing.T) {
	// A wide head on a long neck: the middle of the box lies outside.
	shore := [][2]float64{{0, 0}, {1, 0}, {1, 9}, {10, 9}, {10, 19}, {0, 19}}
	at := innermost(shore)
	if at[0] < 4 || at[0] > 6 || at[1] < 13 || at[1] > 15 {
		t.Errorf("it stands at %v", at)
	}
}
