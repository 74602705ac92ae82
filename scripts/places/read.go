package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// A town is a populated place of GeoNames.
type town struct {
	name, country, admin string
	feature              string // code of GeoNames: PPL, PPLA, PPLC, PPLX, ...
	population           int
	lat, lon             int64 // in 1/100,000 degree
}

var errCut = errors.New("the data ends inside of a field")

// readTowns reads the messages of cities.pbf: protocol buffers, each after its
// length, with positions as differences to the message before.
func readTowns(data []byte) ([]town, error) {
	var towns []town
	var lat, lon int64
	for len(data) > 0 {
		size, n := binary.Uvarint(data)
		if n <= 0 || size > uint64(len(data)-n) {
			return nil, errCut
		}
		var t town
		err := fields(data[n:n+int(size)], func(number, value uint64, text []byte) {
			switch number {
			case 2:
				t.name = string(text)
			case 3:
				t.country = string(text)
			case 7:
				t.feature = string(text)
			case 8:
				t.admin = string(text)
			case 9:
				t.population = int(value)
			case 10:
				lon += zigzag(value)
			case 11:
				lat += zigzag(value)
			}
		})
		if err != nil {
			return nil, fmt.Errorf("town %d: %w", len(towns), err)
		}
		t.lat, t.lon = lat, lon
		towns = append(towns, t)
		data = data[n+int(size):]
	}
	return towns, nil
}

// fields calls yield with each field of a message: its number, and its value
// or text. See protobuf.dev/programming-guides/encoding.
func fields(message []byte, yield func(number, value uint64, text []byte)) error {
	for len(message) > 0 {
		tag, n := binary.Uvarint(message)
		if n <= 0 {
			return errCut
		}
		value, m := binary.Uvarint(message[n:])
		if m <= 0 {
			return errCut
		}
		message = message[n+m:]
		switch tag & 7 {
		case 0:
			yield(tag>>3, value, nil)
		case 2:
			if value > uint64(len(message)) {
				return errCut
			}
			yield(tag>>3, 0, message[:value])
			message = message[value:]
		default:
			return fmt.Errorf("a field of wire type %d", tag&7)
		}
	}
	return nil
}

func zigzag(v uint64) int64 { return int64(v>>1) ^ -int64(v&1) }
