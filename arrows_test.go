package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows are the imports that a package may make of ours. They run one way:
// main, then views and the command line, then the library, then the packages
// that each do one thing, then the nouns. "views/*" is any package in views.
var arrows = map[string][]string{
	".":            {"views", "app", "app/*", "resources"},
	"views":        {"views/*", "app", "app/*", "resources", "docs"},
	"views/prose":  {},
	"views/atlas":  {},
	"app/cli":      {"app", "app/*"},
	"app":          {"app/*", "store", "resources"},
	"app/intake":   {"app/news", "app/place"},
	"app/entity":   {"app/news", "app/place", "app/entity/crf"},
	"app/fact":     {"app/news", "app/place", "app/number"},
	"app/number":   {"app/news", "app/place"},
	"app/place":    {"app/news"},
	"app/claim":    {"app/news", "app/place"},
	"app/passage":  {"app/news"},
	"app/coref":    {"app/news"},
	"app/watch":    {"app/news"},
	"app/anchor":   {"app/news"},
	"app/search":   {"app/news", "app/place"},
	"app/export":   {"app/news", "app/place"},
	"app/news":     {},
	"app/instance": {},
	"store":        {},
	"resources":    {},
	"docs":         {},

	"app/entity/crf":   {},
	"app/entity/train": {"app/entity", "app/entity/crf", "app/news"},

	"scripts/places":   {"app/place", "scripts/npm"},  // its table is keyed as names are folded
	"scripts/clusters": {"app/entity", "scripts/npm"}, // its table is keyed by the hash of words
	"scripts/outlines": {"scripts/npm"},
	"scripts/npm":      {},
}

func TestImportsRunOneWay(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && (name == "testdata" || name == "dist" || len(name) > 1 && name[0] == '.') {
			return fs.SkipDir
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			from := path.Dir(filepath.ToSlash(file))
			seen[from] = true
			checkImports(t, file, from)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, from := range []string{".", "views", "app/cli", "app", "app/fact", "app/news", "store"} {
		if !seen[from] {
			t.Errorf("package %s was not seen", from)
		}
	}
}

func checkImports(t *testing.T, file, from string) {
	t.Helper()
	allowed, known := arrows[from]
	if !known {
		t.Errorf("%s: no arrow is drawn for package %s", file, from)
	}
	syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return
	}
	for _, spec := range syntax.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		to, ours := strings.CutPrefix(imported, "github.com/newsglass/newsglass/")
		if ours && !slices.Contains(allowed, to) && !slices.Contains(allowed, path.Dir(to)+"/*") {
			t.Errorf("%s imports %s: no arrow runs from %s to it", file, to, from)
		}
		if strings.HasPrefix(imported, "fyne.io/") && from != "." && !strings.HasPrefix(from+"/", "views/") {
			t.Errorf("%s imports %s: Fyne stays in main and views", file, imported)
		}
	}
}
