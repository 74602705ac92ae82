package main

import (
	"log"
	"math"
	"math/rand/v2"
	"runtime"
	"sync"
)

// The numbers of clusters, from the finest. Each coarser cluster is made of
// whole finer ones.
const (
	fine   = 2048
	middle = 512
	coarse = 128
)

const rounds = 12

// A clustering says in which cluster each word is, and of which larger
// clusters each is a part.
type clustering struct {
	ofWord   []int
	ofFine   []int // the middle cluster of each fine one
	ofMiddle []int // the coarse cluster of each middle one
}

func cluster(words []word) clustering {
	vectors := make([][dimensions]float32, len(words))
	for i := range words {
		vectors[i] = words[i].vector
	}
	var c clustering
	var centres [][dimensions]float32
	c.ofWord, centres = kmeans(vectors, fine)
	c.ofFine, centres = kmeans(centres, middle)
	c.ofMiddle, _ = kmeans(centres, coarse)
	return c
}

// kmeans is Lloyd's algorithm on the sphere (Dhillon and Modha 2001): each
// vector goes to the centre with the largest cosine, each centre to the mean
// direction of its vectors. It begins at random vectors, always the same.
func kmeans(vectors [][dimensions]float32, k int) (of []int, centres [][dimensions]float32) {
	random := rand.New(rand.NewPCG(1, uint64(k)))
	order := random.Perm(min(len(vectors), 20*k))
	for _, i := range order[:k] {
		centres = append(centres, vectors[i])
	}
	of = make([]int, len(vectors))
	for n := range rounds {
		moved := assign(vectors, centres, of)
		log.Printf("%d clusters, round %d: %d of %d moved", k, n+1, moved, len(vectors))
		if moved == 0 {
			break
		}
		centres = means(vectors, of, centres)
	}
	return of, centres
}

// assign puts each vector to its nearest centre and returns how many moved.
func assign(vectors, centres [][dimensions]float32, of []int) int {
	var workers sync.WaitGroup
	n := runtime.NumCPU()
	moved := make([]int, n)
	for w := range n {
		workers.Go(func() {
			for i := w * len(vectors) / n; i < (w+1)*len(vectors)/n; i++ {
				if c := nearest(&vectors[i], centres); c != of[i] {
					of[i] = c
					moved[w]++
				}
			}
		})
	}
	workers.Wait()
	sum := 0
	for _, m := range moved {
		sum += m
	}
	return sum
}

func nearest(v *[dimensions]float32, centres [][dimensions]float32) int {
	best, at := float32(math.Inf(-1)), 0
	for c := range centres {
		centre := &centres[c]
		var a, b, d, e float32 // four sums at once are faster than one
		for i := 0; i < dimensions; i += 4 {
			a += v[i] * centre[i]
			b += v[i+1] * centre[i+1]
			d += v[i+2] * centre[i+2]
			e += v[i+3] * centre[i+3]
		}
		if dot := a + b + d + e; dot > best {
			best, at = dot, c
		}
	}
	return at
}

// means returns the mean direction of each cluster. An empty one stays where
// it was.
func means(vectors [][dimensions]float32, of []int, before [][dimensions]float32) [][dimensions]float32 {
	sums := make([][]float64, len(before))
	for i, v := range vectors {
		c := of[i]
		if sums[c] == nil {
			sums[c] = make([]float64, dimensions)
		}
		for d, x := range v {
			sums[c][d] += float64(x)
		}
	}
	out := make([][dimensions]float32, len(before))
	for c := range out {
		if out[c] = before[c]; sums[c] != nil {
			out[c] = unit(sums[c])
		}
	}
	return out
}
