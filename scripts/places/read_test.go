package main

import (
	"encoding/binary"
	"testing"
)

// message returns a town as cities.pbf holds it, after its length.
func message(name, country string, population uint64, lon, lat int64) []byte {
	var m []byte
	m = append(m, 2<<3|2, byte(len(name)))
	m = append(m, name...)
	m = append(m, 3<<3|2, byte(len(country)))
	m = append(m, country...)
	m = binary.AppendUvarint(append(m, 9<<3), population)
	m = binary.AppendVarint(append(m, 10<<3), lon)
	m = binary.AppendVarint(append(m, 11<<3), lat)
	return append(binary.AppendUvarint(nil, uint64(len(m))), m...)
}

func TestTownsAreReadWithTheirPlaceAfterTheOneBefore(t *testing.T) {
	data := append(message("Upper Mill", "XX", 1200, 4_400_000, 3_300_000), message("Lower Mill", "XX", 0, -100, 50)...)
	towns, err := readTowns(data)
	if err != nil || len(towns) != 2 {
		t.Fatalf("%d towns, %v", len(towns), err)
	}
	want := town{name: "Lower Mill", country: "XX", lat: 3_300_050, lon: 4_399_900}
	if towns[1] != want {
		t.Errorf("got %+v, want %+v", towns[1], want)
	}
}

func TestDataThatIsCutShortIsAnError(t *testing.T) {
	whole := message("Upper Mill", "XX", 1200, 4_400_000, 3_300_000)
	for end := 1; end < len(whole); end++ {
		if _, err := readTowns(whole[:end]); err == nil {
			t.Errorf("no error after %d bytes", end)
		}
	}
}

func TestTheSameTownsGiveTheSameFile(t *testing.T) {
	towns := []town{
		{name: "Upper Mill", country: "XX", feature: "PPL", population: 10},
		{name: "Lower Mill", country: "XX", feature: "PPLC", population: 20},
		{name: "Old Mill", country: "XX", feature: "PPLH"},
	}
	one, err := encode(append([]town(nil), towns...))
	if err != nil {
		t.Fatal(err)
	}
	two, err := encode([]town{towns[1], towns[0]})
	if err != nil || string(one) != string(two) {
		t.Errorf("%d and %d bytes, %v", len(one), len(two), err)
	}
}
