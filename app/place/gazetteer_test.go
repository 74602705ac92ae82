package place

import (
	"encoding/binary"
	"testing"
)

func TestEveryTownIsFoundUnderItsKey(t *testing.T) {
	g, err := openGazetteer(gazetteerFile)
	if err != nil {
		t.Fatal(err)
	}
	towns, key := 0, ""
	for at := 0; at < len(g.records); towns++ {
		head := g.records[at]
		town, next, ok := g.town(at)
		if !ok {
			t.Fatalf("the record at %d cannot be read", at)
		}
		if folded := Fold(town.name); head&sameKey == 0 {
			key = folded
		} else if folded != key {
			t.Errorf("%s has the key %q and not %q: run scripts/places again", town.name, folded, key)
		}
		hash := hashKey(key)
		if start, end := g.bucket(hash); at < start || at >= end || head&^sameKey != checkBits(hash) {
			t.Fatalf("%s lies in another bucket: run scripts/places again", town.name)
		}
		if town.lat < -90 || town.lat > 90 || town.lon < -180 || town.lon > 180 || town.population < 0 {
			t.Errorf("%+v", town)
		}
		at = next
	}
	if towns < 130_000 {
		t.Errorf("%d towns", towns)
	}
}

func TestABrokenGazetteerIsAnError(t *testing.T) {
	for name, data := range map[string]string{
		"empty":                  "",
		"of another format":      "PK\x03\x04",
		"without regions":        gazetteerMagic,
		"with too many regions":  gazetteerMagic + "\xff\xff\x7f",
		"cut short in a region":  gazetteerMagic + "\x01IQ\x05a",
		"cut short in the table": gazetteerMagic + "\x01IQ\x01a" + "\x00\x00",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := openGazetteer(data); err == nil {
				t.Error("no error")
			}
		})
	}
}

// FuzzGazetteer reads records that are anything at all.
func FuzzGazetteer(f *testing.F) {
	f.Add("mosul", []byte{0, 0, 0, 1, 2, 3, 4, 5, 9, 5, 'M', 'o', 's', 'u', 'l'})
	f.Add("x", []byte{0x7f, 0, 0, 1, 2, 3, 4, 5, 0xff, 0xff})
	f.Add("", []byte{})
	f.Fuzz(func(t *testing.T, key string, records []byte) {
		if len(records) >= 1<<24 {
			return
		}
		file := append([]byte(gazetteerMagic), 1, 'I', 'Q', 2, '0', '1')
		var end [4]byte
		binary.LittleEndian.PutUint32(end[:], uint32(len(records)))
		for i := range 1<<bucketBits + 1 {
			if i&1 == 0 {
				file = append(file, 0, 0, 0)
			} else {
				file = append(file, end[:3]...)
			}
		}
		g, err := openGazetteer(string(append(file, records...)))
		if err != nil {
			t.Fatal(err)
		}
		for town := range g.named(key) {
			_ = town.place()
		}
		for at := range records {
			if town, next, ok := g.town(at); ok && (next <= at || len(town.name) > len(records)) {
				t.Errorf("the record at %d ends at %d", at, next)
			}
		}
	})
}
