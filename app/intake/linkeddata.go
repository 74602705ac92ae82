package intake

import (
	"encoding/json"
	"slices"
	"strings"
)

// jsonLD is what a page's linked data says of the article.
type jsonLD struct {
	headline, published, publisher, url string
	authors                             []string
}

// read looks for an article in one block of linked data. Broken blocks say
// nothing.
func (l *jsonLD) read(block string) {
	var v any
	if json.Unmarshal([]byte(block), &v) == nil {
		l.walk(v, 0)
	}
}

// maxLinked is how deep an article may stand in a block of linked data.
const maxLinked = 6

func (l *jsonLD) walk(v any, depth int) {
	if depth > maxLinked || l.headline != "" {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			l.walk(item, depth+1)
		}
	case map[string]any:
		if kind := strings.Join(namesIn(v["@type"]), " "); strings.Contains(kind, "Article") || strings.Contains(kind, "Posting") {
			l.headline, _ = v["headline"].(string)
			l.published, _ = v["datePublished"].(string)
			l.url, _ = v["url"].(string)
			l.publisher = joinNames(namesIn(v["publisher"]))
			l.authors = namesIn(v["author"])
			return
		}
		l.walk(v["@graph"], depth+1)
		l.walk(v["mainEntity"], depth+1)
	}
}

// namesIn reads a name, an object that has one, or a list of either.
func namesIn(v any) []string {
	switch v := v.(type) {
	case string:
		if v = clean(v); v != "" {
			return []string{v}
		}
	case map[string]any:
		if name, ok := v["name"].(string); ok {
			return namesIn(name)
		}
	case []any:
		var names []string
		for _, item := range v {
			switch item.(type) {
			case string, map[string]any:
				names = append(names, namesIn(item)...)
			}
		}
		return names
	}
	return nil
}

// joinNames writes the list as a byline does: "A, B and C".
func joinNames(names []string) string {
	names = slices.Compact(names)
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
