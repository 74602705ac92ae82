package intake

import "strings"

// maxMatter is the number of lines that front matter can have.
const maxMatter = 100

// frontMatter cuts the lines between two rules of "---" (YAML) or "+++"
// (TOML) off the top of the text. The rules are among the lines.
func frontMatter(text string) (matter []string, rest string, found bool) {
	rest = strings.TrimPrefix(text, "\ufeff")
	rule, after, ok := strings.Cut(rest, "\n")
	rule = strings.TrimSpace(rule)
	if !ok || rule != "---" && rule != "+++" {
		return nil, rest, false
	}
	matter = append(matter, rule)
	for range maxMatter {
		line, more, ok := strings.Cut(after, "\n")
		if line = strings.TrimRight(line, "\r"); strings.TrimSpace(line) != "" {
			matter = append(matter, line)
		}
		if strings.TrimSpace(line) == rule {
			return matter, more, true
		}
		if !ok {
			break
		}
		after = more
	}
	return nil, rest, false
}

// readMatter reads the keys of front matter that an article has: the flat
// ones, and lists of authors.
func (d *draft) readMatter(matter []string) {
	inList := noField
	var authors []string
	for _, line := range matter {
		if item, ok := strings.CutPrefix(strings.TrimSpace(line), "- "); ok && inList == authorField {
			authors = append(authors, unquote(item))
			continue
		}
		at := strings.IndexAny(line, ":=")
		if at < 0 || strings.HasPrefix(line, " ") {
			continue
		}
		value := unquote(line[at+1:])
		inList = labels[strings.ToLower(strings.TrimSpace(line[:at]))]
		if inList == authorField && value != "" {
			authors = listed(value)
			continue
		}
		d.setMatter(inList, value)
	}
	d.byline = joinNames(authors)
}

func (d *draft) setMatter(f field, value string) {
	switch f {
	case titleField:
		d.title = value
	case sourceField:
		d.source = value
	case addressField:
		d.url = value
	case dateField:
		d.published = isoDate(value)
	case updateField:
		setOnce(&d.published, isoDate(value))
	}
}

// listed reads "[A, B]" or one value.
func listed(value string) []string {
	inner, ok := strings.CutPrefix(value, "[")
	if !ok {
		return []string{value}
	}
	var names []string
	for name := range strings.SplitSeq(strings.TrimSuffix(inner, "]"), ",") {
		if name = unquote(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

func unquote(s string) string {
	return strings.TrimSpace(strings.Trim(strings.TrimSpace(s), `"'`))
}
