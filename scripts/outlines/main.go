// Outlines writes views/atlas/outlines.bin, the shores, borders and country
// names of the map, from the npm package world-atlas (TopoJSON of Natural
// Earth, public domain). It is run by hand:
//
//	npm pack world-atlas@2.0.2
//	go run ./scripts/outlines -o views/atlas/outlines.bin world-atlas-2.0.2.tgz
//
// The same package gives the same file, byte for byte.
package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
)

// sources are the files of the package, one a level, the coarsest first.
var sources = []string{
	"package/countries-110m.json",
	"package/countries-50m.json",
	"package/countries-10m.json",
}

// labelled is the source of the names and of the points where they stand.
const labelled = 1

func main() {
	log.SetFlags(0)
	out := flag.String("o", "views/atlas/outlines.bin", "the file to write")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: outlines [-o FILE] world-atlas-2.0.2.tgz")
	}
	if err := run(flag.Arg(0), *out); err != nil {
		log.Fatal(err)
	}
}

func run(pack, out string) error {
	atlases, err := readPackage(pack)
	if err != nil {
		return fmt.Errorf("read %s: %w", pack, err)
	}
	var w writer
	w.WriteString("NGO1")
	for _, a := range atlases {
		l, err := newLevel(a)
		if err != nil {
			return err
		}
		w.section(func(w *writer) { w.level(l) })
	}
	names, err := labels(atlases[labelled])
	if err != nil {
		return err
	}
	w.section(func(w *writer) { w.labels(names) })
	return os.WriteFile(out, w.Bytes(), 0o644)
}

// readPackage returns the topologies of the sources in a package of npm.
func readPackage(name string) ([]*topology, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	found := map[string]*topology{}
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		for _, source := range sources {
			if header.Name != source {
				continue
			}
			found[source] = &topology{}
			if err := json.NewDecoder(archive).Decode(found[source]); err != nil {
				return nil, fmt.Errorf("%s: %w", source, err)
			}
		}
	}
	var all []*topology
	for _, source := range sources {
		if found[source] == nil {
			return nil, fmt.Errorf("%s is missing", source)
		}
		all = append(all, found[source])
	}
	return all, nil
}
