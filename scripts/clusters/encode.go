package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/newsglass/newsglass/app/entity"
)

// encode writes the file that app/entity/clusters.go reads and describes.
func encode(words []word, c clustering) ([]byte, error) {
	file := []byte(entity.ClusterMagic)
	for _, m := range c.ofFine {
		file = binary.LittleEndian.AppendUint16(file, uint16(m))
	}
	for _, m := range c.ofMiddle {
		file = append(file, byte(m))
	}
	type entry struct {
		hash    uint32
		cluster int
	}
	entries := make([]entry, len(words))
	for i, w := range words {
		entries[i] = entry{entity.ClusterHash(w.text), c.ofWord[i]}
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	entries = slices.CompactFunc(entries, func(a, b entry) bool { return a.hash == b.hash })
	next := 0
	for bucket := range 1 << entity.ClusterBucketBits {
		if next > 1<<24-1 {
			return nil, fmt.Errorf("too many words")
		}
		file = append(file, byte(next), byte(next>>8), byte(next>>16))
		for next < len(entries) && int(entries[next].hash>>(32-entity.ClusterBucketBits)) == bucket {
			next++
		}
	}
	file = append(file, byte(next), byte(next>>8), byte(next>>16))
	for _, e := range entries {
		file = binary.LittleEndian.AppendUint16(file, uint16(e.hash))
		file = binary.LittleEndian.AppendUint16(file, uint16(e.cluster))
	}
	return file, nil
}
