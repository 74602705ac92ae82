package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/export"
)

const usage = `newsglass [--library DIR] [FILE ...]             open the window, importing what is named
newsglass read [--json] [--verbatim] FILE ...    read articles and print what they say; - is standard input
newsglass import [--library DIR] PATH ...        files, folders, .jsonl of articles
newsglass search [--library DIR] [--json] [-n N] QUERY
newsglass export [--library DIR] --format F [-o FILE] [--article ID ...]
    notes: markdown, html, docx, csv, csv-readwise, csv-hypothesis, json, jsonld, bibtex, csl-json,
    template-NAME for a template of your own; the numbers compared: sheet-xlsx, sheet-csv, sheet-html, sheet-markdown
newsglass backup [--library DIR] FILE            write a copy of the whole library
newsglass restore [--library DIR] FILE           put a copy in the library's place; the old one is kept.
    A FILE of notes (json, jsonld) is added to the library instead
newsglass version
`

// call is a command line taken apart.
type call struct {
	command  string // "" for the window
	dir      string // where relative paths start, "" for the working directory
	library  string // folder
	json     bool
	verbatim bool
	limit    int
	format   string
	output   string
	articles []string
	words    []string // what is left: files, the query
}

// parse takes arguments apart. Flags and other words may be mixed; after "--"
// all are words.
func parse(args []string, dir string) (call, error) {
	c := call{dir: dir}
	if len(args) > 0 {
		if _, ok := find(args[0]); ok {
			c.command, args = args[0], args[1:]
		}
	}
	flags := c.flags()
	for len(args) > 0 {
		if args[0] == "--" {
			c.words = append(c.words, args[1:]...)
			break
		}
		if len(args[0]) < 2 || args[0][0] != '-' {
			c.words, args = append(c.words, args[0]), args[1:]
			continue
		}
		if err := flags.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return call{command: "help"}, nil
			}
			return c, err
		}
		// Parse stops at the first word, or swallows a "--": then only words follow.
		if used := len(args) - flags.NArg(); used > 0 && args[used-1] == "--" {
			c.words = append(c.words, flags.Args()...)
			break
		}
		args = flags.Args()
	}
	return c.finish()
}

// flags are those of the command: the flag of another is an error.
func (c *call) flags() *flag.FlagSet {
	f := flag.NewFlagSet("newsglass "+c.command, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	if c.command != "read" && c.command != "version" && c.command != "help" {
		f.StringVar(&c.library, "library", "", "")
	}
	switch c.command {
	case "read":
		f.BoolVar(&c.json, "json", false, "")
		f.BoolVar(&c.verbatim, "verbatim", false, "")
	case "search":
		f.BoolVar(&c.json, "json", false, "")
		f.IntVar(&c.limit, "n", 20, "")
	case "export":
		f.StringVar(&c.format, "format", "", "")
		f.StringVar(&c.output, "o", "", "")
		f.Func("article", "", func(id string) error {
			c.articles = append(c.articles, id)
			return nil
		})
	}
	return f
}

// finish checks what was given and fills in what was not.
func (c call) finish() (call, error) {
	switch c.command {
	case "read", "import":
		if len(c.words) == 0 {
			return c, fmt.Errorf("%s: name at least one file", c.command)
		}
	case "search":
		if strings.TrimSpace(strings.Join(c.words, " ")) == "" {
			return c, errors.New("search: say what to look for")
		}
		if c.limit < 1 {
			return c, errors.New("search: -n takes a number from 1 on")
		}
	case "export":
		if len(c.words) > 0 && len(c.articles) == 0 {
			return c, fmt.Errorf("export: unexpected %q; articles are named with --article", c.words[0])
		}
		c.articles = append(c.articles, c.words...) // --article ID ID ...
		var err error
		if c.format, err = formatID(c.format); err != nil {
			return c, err
		}
	case "backup", "restore":
		if len(c.words) != 1 {
			return c, fmt.Errorf("%s: name one file", c.command)
		}
	}
	if c.library == "" {
		dir, err := app.DefaultDir()
		if err != nil && c.command != "read" && c.command != "version" && c.command != "help" {
			return c, err
		}
		c.library = dir
	}
	c.library = c.path(c.library)
	return c, nil
}

// path makes a path absolute from where the command was given.
func (c call) path(p string) string {
	if filepath.IsAbs(p) || c.dir == "" {
		if abs, err := filepath.Abs(p); err == nil {
			return abs
		}
		return p
	}
	return filepath.Join(c.dir, p)
}

func (c call) paths() []string {
	out := make([]string, len(c.words))
	for i, w := range c.words {
		out[i] = c.path(w)
	}
	return out
}

// sheetPrefix stands before the formats of a situation sheet.
const sheetPrefix = "sheet-"

// formatID returns the ID of the export format that a person names by its ID
// or by the extension of its files; those of a situation sheet begin with
// [sheetPrefix]. Those of the reader's own templates only the library knows.
func formatID(name string) (string, error) {
	var known []string
	if len(name) > len(export.TemplatePrefix) && strings.EqualFold(name[:len(export.TemplatePrefix)], export.TemplatePrefix) {
		return export.TemplatePrefix + name[len(export.TemplatePrefix):], nil
	}
	prefix, formats := "", export.Formats()
	if strings.HasPrefix(strings.ToLower(name), sheetPrefix) {
		prefix, formats = sheetPrefix, export.SheetFormats()
	}
	for _, f := range formats {
		if strings.EqualFold(name, prefix+f.ID) || strings.EqualFold(name, prefix+strings.TrimPrefix(f.Extension, ".")) {
			return prefix + f.ID, nil
		}
	}
	for _, f := range export.Formats() {
		known = append(known, f.ID)
	}
	for _, f := range export.SheetFormats() {
		known = append(known, sheetPrefix+f.ID)
	}
	known = append(known, export.TemplatePrefix+"NAME")
	if name == "" {
		return "", fmt.Errorf("export: name a --format: %s", strings.Join(known, ", "))
	}
	return "", fmt.Errorf("export: there is no format %q; there are %s", name, strings.Join(known, ", "))
}
