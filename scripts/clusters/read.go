package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
)

const dimensions = 100

// A word and its vector, which is one long.
type word struct {
	text   string
	vector [dimensions]float32
}

// readWords reads the file of the package: a list of words, the most frequent
// first, and behind it an object with the vector of each.
func readWords(r io.Reader, most int) ([]word, error) {
	dec := json.NewDecoder(r)
	var words []word
	at := map[string]int{}
	for {
		t, err := dec.Token()
		switch {
		case err == io.EOF && words != nil:
			return words, nil
		case err != nil:
			return nil, err
		case t == "words":
			var all []string
			if err := dec.Decode(&all); err != nil {
				return nil, err
			}
			words = frequent(all, most)
			for i, w := range words {
				at[w.text] = i
			}
		case t == "vectors":
			if words == nil {
				return nil, fmt.Errorf("the vectors stand before the words")
			}
			return words, readVectors(dec, words, at)
		}
	}
}

// frequent keeps the first words that are written in letters.
func frequent(all []string, most int) []word {
	var out []word
	for _, w := range all {
		if len(out) == most {
			break
		}
		if strings.ContainsFunc(w, func(r rune) bool { return r < 'a' || r > 'z' }) {
			continue
		}
		out = append(out, word{text: w})
	}
	return out
}

func readVectors(dec *json.Decoder, words []word, at map[string]int) error {
	if _, err := dec.Token(); err != nil { // {
		return err
	}
	for found := 0; dec.More(); {
		key, err := dec.Token()
		if err != nil {
			return err
		}
		var v []float64
		if err := dec.Decode(&v); err != nil {
			return err
		}
		i, wanted := at[fmt.Sprint(key)]
		if !wanted {
			continue
		}
		if len(v) < dimensions {
			return fmt.Errorf("the vector of %v has %d numbers", key, len(v))
		}
		words[i].vector = unit(v[:dimensions])
		if found++; found == len(words) {
			return nil
		}
	}
	return nil
}

// unit returns the vector in its direction that is one long.
func unit(v []float64) (out [dimensions]float32) {
	sum := 0.0
	for _, x := range v {
		sum += x * x
	}
	if sum == 0 {
		return out
	}
	for i, x := range v {
		out[i] = float32(x / math.Sqrt(sum))
	}
	return out
}
