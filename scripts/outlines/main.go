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
	"encoding/json"
	"flag"
	"io"
	"log"
	"os"

	"github.com/newsglass/newsglass/scripts/npm"
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
		return err
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
func readPackage(pack string) ([]*topology, error) {
	var all []*topology
	for _, source := range sources {
		t := &topology{}
		if err := npm.Read(pack, source, func(r io.Reader) error { return json.NewDecoder(r).Decode(t) }); err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, nil
}
