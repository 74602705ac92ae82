package search

import (
	"fmt"
	"strings"
)

// A clause is one word of a query, or words in quotes.
type clause struct {
	words  []string
	quoted bool
	open   bool // its last word may still be being typed
}

// maxClauses bounds a query; what a pasted page has beyond it is not searched
// for.
const maxClauses = 32

const quotes = `"“”„‟«»＂`

// parse takes a query apart. A clause that is said twice counts once.
func parse(query string) []clause {
	var clauses []clause
	said := map[string]bool{}
	add := func(c clause) {
		key := fmt.Sprint(c.quoted, c.words)
		if len(c.words) > 0 && !said[key] && len(clauses) < maxClauses {
			said[key] = true
			clauses = append(clauses, c)
		}
	}
	parts := strings.FieldsFunc(markQuotes(query), func(r rune) bool { return r == quoteEnd })
	for _, part := range parts {
		quoted := strings.HasPrefix(part, string(quoteStart))
		words := split(part)
		if quoted {
			add(clause{words: terms(words), quoted: true})
			continue
		}
		for _, w := range words {
			add(clause{words: []string{w.term}})
		}
	}
	if n := len(clauses); n > 0 && !closed(query) {
		clauses[n-1].open = true
	}
	return clauses
}

const (
	quoteStart = '\x01'
	quoteEnd   = '\x02'
)

// markQuotes makes every second quotation mark the end of a quotation and
// puts an end before its start, so that parts can be cut at ends.
func markQuotes(query string) string {
	var out strings.Builder
	inside := false
	for _, r := range query {
		switch {
		case r == quoteStart || r == quoteEnd:
			out.WriteByte(' ')
		case !strings.ContainsRune(quotes, r):
			out.WriteRune(r)
		case inside:
			out.WriteRune(quoteEnd)
			inside = false
		default:
			out.WriteString(string(quoteEnd) + string(quoteStart))
			inside = true
		}
	}
	return out.String()
}

// closed reports whether the query ends with a quotation that is complete.
func closed(query string) bool {
	marked := strings.TrimSpace(markQuotes(query))
	return strings.HasSuffix(marked, string(quoteEnd))
}

func terms(words []word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.term
	}
	return out
}
