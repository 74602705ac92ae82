package entity

import (
	_ "embed"
	"encoding/binary"
)

// clusterFile tells what frequent words are used like. scripts/clusters makes
// it; its vectors are GloVe's, which are in the public domain (PDDL 1.0).
//
// It holds the magic, the middle cluster of each fine one (2 bytes each), the
// coarse one of each middle one (1 byte), the first entry of each bucket and
// the number of all (3 bytes each), and the entries: the low 16 bits of a
// word's hash and its fine cluster (2 bytes each). Numbers are little-endian.
// It is read where it lies.
//
//go:embed clusters.bin
var clusterFile string

// The format of the cluster file, for scripts/clusters.
const (
	ClusterMagic      = "NGC1"
	ClusterBucketBits = 15

	fineClusters   = 2048
	middleClusters = 512

	clusterMiddles = len(ClusterMagic)
	clusterCoarses = clusterMiddles + 2*fineClusters
	clusterBuckets = clusterCoarses + middleClusters
	clusterEntries = clusterBuckets + 3*(1<<ClusterBucketBits+1)
)

// ClusterHash is the hash by which the cluster file keeps a word in small
// letters: FNV-1a of 32 bits.
func ClusterHash(word string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// usage is the cluster that a word is in, 1 + its number, at three grains. All
// are 0 for a rare word.
type usage struct{ fine, middle, coarse uint16 }

// usageOf looks a word up by its hash.
func usageOf(hash uint32) usage {
	if len(clusterFile) < clusterEntries {
		return usage{}
	}
	bucket := clusterBuckets + 3*int(hash>>(32-ClusterBucketBits))
	for at, end := uint24(bucket), uint24(bucket+3); at < end; at++ {
		entry := clusterFile[clusterEntries+4*at:][:4]
		if uint16(entry[0])|uint16(entry[1])<<8 == uint16(hash) {
			return usageIn(uint16(entry[2]) | uint16(entry[3])<<8)
		}
	}
	return usage{}
}

// usageIn returns the clusters around a fine one.
func usageIn(fine uint16) usage {
	at := clusterMiddles + 2*int(fine)
	middle := binary.LittleEndian.Uint16([]byte(clusterFile[at : at+2]))
	coarse := uint16(clusterFile[clusterCoarses+int(middle)])
	return usage{fine + 1, middle + 1, coarse + 1}
}

func uint24(at int) int {
	return int(clusterFile[at]) | int(clusterFile[at+1])<<8 | int(clusterFile[at+2])<<16
}
