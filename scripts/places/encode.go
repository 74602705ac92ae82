package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"math"
	"slices"

	"github.com/newsglass/newsglass/app/place"
)

// See app/place/gazetteer.go for the format.
const (
	bucketBits = 15
	sameKey    = 1 << 7
	isCapital  = 1 << 15
	isSection  = 1 << 14
	isTwin     = 1 << 13
)

// gone are the features of GeoNames that nobody lives in any more.
var gone = []string{"PPLCH", "PPLH", "PPLQ", "PPLW"}

// A record is a town on its way into the file.
type record struct {
	town
	key    string
	hash   uint32
	region int
	flags  int
}

func (r record) bucket() int { return int(r.hash & (1<<bucketBits - 1)) }

func encode(towns []town) ([]byte, error) {
	towns = slices.DeleteFunc(towns, func(t town) bool { return slices.Contains(gone, t.feature) })
	regions := regionsOf(towns)
	if len(regions) > isTwin {
		return nil, fmt.Errorf("%d regions are too many", len(regions))
	}
	file := []byte("NGP1")
	file = binary.AppendUvarint(file, uint64(len(regions)))
	for _, r := range regions {
		file = append(file, r[0]...)
		file = append(file, byte(len(r[1])))
		file = append(file, r[1]...)
	}
	records := recordsOf(towns, regions)
	var body []byte
	bucket := 0
	for i, r := range records {
		for ; bucket <= r.bucket(); bucket++ {
			file = append24(file, len(body))
		}
		same := i > 0 && records[i-1].key == r.key
		var err error
		if body, err = r.append(body, same); err != nil {
			return nil, err
		}
	}
	for ; bucket <= 1<<bucketBits; bucket++ {
		file = append24(file, len(body))
	}
	if len(body) >= 1<<24 {
		return nil, fmt.Errorf("%d bytes of records are too many", len(body))
	}
	return append(file, body...), nil
}

// regionsOf returns the countries and provinces of the towns, each once, in
// order.
func regionsOf(towns []town) [][2]string {
	var all [][2]string
	for _, t := range towns {
		all = append(all, [2]string{t.country, t.admin})
	}
	slices.SortFunc(all, compareRegions)
	return slices.Compact(all)
}

func compareRegions(a, b [2]string) int {
	return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
}

// recordsOf returns the records in the order of the file.
func recordsOf(towns []town, regions [][2]string) []record {
	var records []record
	for _, t := range towns {
		r := record{town: t, key: place.Fold(t.name)}
		if r.key == "" {
			continue
		}
		h := fnv.New32a()
		_, _ = h.Write([]byte(r.key)) // a hash takes all
		r.hash = h.Sum32()
		r.region, _ = slices.BinarySearchFunc(regions, [2]string{t.country, t.admin}, compareRegions)
		switch t.feature {
		case "PPLC":
			r.flags |= isCapital
		case "PPLX":
			r.flags |= isSection
		}
		records = append(records, r)
	}
	slices.SortFunc(records, func(a, b record) int {
		return cmp.Or(cmp.Compare(a.bucket(), b.bucket()), cmp.Compare(a.key, b.key),
			cmp.Compare(b.population, a.population), cmp.Compare(a.country, b.country),
			cmp.Compare(a.name, b.name), cmp.Compare(a.lat, b.lat), cmp.Compare(a.lon, b.lon))
	})
	seen := map[[2]string]bool{}
	for i := range records {
		name := [2]string{records[i].country, records[i].name}
		if seen[name] {
			records[i].flags |= isTwin
		}
		seen[name] = true
	}
	return records
}

func (r record) append(b []byte, same bool) ([]byte, error) {
	if len(r.name) > math.MaxUint8 || len(r.country) != 2 {
		return nil, fmt.Errorf("%q of %q does not fit", r.name, r.country)
	}
	head := byte(r.hash>>24) &^ sameKey
	if same {
		head |= sameKey
	}
	b = append(b, head)
	b = binary.LittleEndian.AppendUint16(b, uint16(r.region|r.flags))
	position := uint64(thousandths(r.lat+90e5))<<19 | uint64(thousandths(r.lon+180e5))
	for range 5 {
		b = append(b, byte(position))
		position >>= 8
	}
	b = binary.AppendUvarint(b, uint64(r.population))
	b = append(b, byte(len(r.name)))
	return append(b, r.name...), nil
}

// thousandths rounds 1/100,000 degrees.
func thousandths(v int64) int64 { return (v + 50) / 100 }

func append24(b []byte, v int) []byte { return append(b, byte(v), byte(v>>8), byte(v>>16)) }
