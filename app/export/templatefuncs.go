package export

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"text/template"
	"time"
)

// functions are those that templates may call, beside the ones of
// text/template for comparing, counting and the like. None reads a file, the
// environment or the clock. Those of text/template that make text are put in
// again with bounds.
func functions(b *budget) template.FuncMap {
	return template.FuncMap{
		"md": b.made(2, inline), "mdblock": b.made(3, block), "mdquote": b.made(3, blockquote),
		"yaml": b.made(6, yamlScalar), "tag": b.made(1, obsidianTag), "csv": b.made(2, csvCell),
		"bibtex": b.made(20, bibtexText), "json": b.json,
		"oneline": b.made(1, oneLine), "trim": b.made(1, strings.TrimSpace),
		"lower": b.made(3, strings.ToLower), "upper": b.made(3, strings.ToUpper),
		"join": b.join, "replace": b.replace, "default": orElse, "add": func(x, y int) int { return x + y },
		"date": formatTime, "moment": moment, "stamp": stamp, "authors": authorList, "bibnames": bibtexNames, "annotation": b.annotation,

		"print": b.print, "println": b.println, "printf": b.printf,
		"html": b.made(6, template.HTMLEscapeString), "js": b.made(6, template.JSEscapeString),
		"urlquery": b.made(3, func(s string) string { return template.URLQueryEscaper(s) }),
	}
}

func (b *budget) join(separator string, parts []string) (string, error) {
	n := 0
	for _, p := range parts {
		n += len(p) + len(separator)
	}
	if err := b.need(n); err != nil {
		return "", err
	}
	return b.spend(strings.Join(parts, separator))
}

// replace takes the text last, so that it may come through a pipe.
func (b *budget) replace(old, new, text string) (string, error) {
	if err := b.need(len(text) + strings.Count(text, old)*len(new)); err != nil {
		return "", err
	}
	return b.spend(strings.ReplaceAll(text, old, new))
}

func (b *budget) json(v any) (string, error) {
	if err := b.need(6 * len(toText(v))); err != nil {
		return "", err
	}
	data, err := json.Marshal(v)
	if err != nil {
		return "", err
	}
	return b.spend(string(data))
}

func (b *budget) annotation(a PageArticle) (string, error) {
	if err := b.need(len(a.Note)); err != nil {
		return "", err
	}
	return b.spend(annotation(a))
}

func (b *budget) print(args ...any) (string, error) {
	if err := b.need(length(args)); err != nil {
		return "", err
	}
	return b.spend(fmt.Sprint(args...))
}

func (b *budget) println(args ...any) (string, error) {
	if err := b.need(length(args)); err != nil {
		return "", err
	}
	return b.spend(fmt.Sprintln(args...))
}

// printf is refused when its verbs, each of which may take all arguments and
// be as wide as package fmt lets it, could make too much.
func (b *budget) printf(format string, args ...any) (string, error) {
	each := 10*length(args) + mostWidth
	if wide.MatchString(format) {
		each += 2 * widest
	}
	if err := b.need(len(format) + strings.Count(format, "%")*each); err != nil {
		return "", err
	}
	return b.spend(fmt.Sprintf(format, args...))
}

// widest is how many signs package fmt lets one verb be wide, and as many
// again exact; mostWidth is what widths of three digits make.
const (
	widest    = 1_000_000
	mostWidth = 2 * 999
)

// wide is a format with a width of more digits, or one from the arguments.
var wide = regexp.MustCompile(`[0-9]{4}|\*`)

func length(args []any) int {
	n := 0
	for _, a := range args {
		n += len(toText(a)) + 1
	}
	return n
}

// orElse gives what stands for an empty text.
func orElse(otherwise, text string) string {
	if strings.TrimSpace(text) == "" {
		return otherwise
	}
	return text
}

// formatTime writes a time in a layout of package time, "" for none.
func formatTime(layout string, t time.Time) string {
	if t.IsZero() || len(layout) > 100 {
		return ""
	}
	return t.UTC().Format(layout)
}

func authorList(separator string, who []Author) string {
	names := make([]string, len(who))
	for i, a := range who {
		names[i] = a.Name()
	}
	return strings.Join(names, separator)
}
