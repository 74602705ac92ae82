// Package news holds the nouns of Newsglass: the article, what was read out
// of it, and what its reader made of it. It imports the standard library only
// and does no work; every other package speaks in these words.
//
// Three kinds of record are never mixed. An [Article] is the source and does
// not change. A [Reading] is derived from it and can be computed again at any
// time. [Marks] are the reader's own: they are never recomputed, never dropped.
package news

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
)

// An Article is one report as it was brought in, cleaned of what is not part
// of it. It is immutable.
type Article struct {
	// ID names the article in a library. It is derived from source, title and
	// body (see [Article.Fingerprint]), so the same article brought in twice
	// has the same ID.
	ID string `json:"id"`

	// Edition is the fingerprint of this text where the article has been
	// published in several and this is not the first that the library held;
	// otherwise "".
	Edition string `json:"edition,omitempty"`

	// Origin is how the input called it: the "id" of a .jsonl line, otherwise
	// the base name of the file.
	Origin string `json:"origin"`

	Title  string `json:"title"`
	Source string `json:"source"` // outlet, "" when the file does not say
	Byline string `json:"byline"` // authors without "By", "" when not stated

	// Published is an ISO 8601 date ("2014-06-12") or date and time with zone
	// ("2014-06-12T09:30:00Z"), "" when the file does not say.
	Published string `json:"published"`

	Language string `json:"language"` // ISO 639-1, "" when unsure
	URL      string `json:"url"`

	// Body is the cleaned text in UTF-8, paragraphs separated by one blank
	// line, without the title. All spans are byte offsets into it.
	Body string `json:"body"`

	// Removed holds, in order, the lines that cleaning took out: nothing of
	// the input is lost.
	Removed []string `json:"removed"`

	// Added is when the article came into the library, RFC 3339 in UTC.
	Added string `json:"added,omitempty"`

	// Sample is true for the reports that come with Newsglass.
	Sample bool `json:"sample,omitempty"`
}

// Fingerprint returns the identity of the article's content: 20 hexadecimal
// digits of the SHA-256 of the letters and digits of source, title and body.
// Case, spacing and punctuation do not count, so the same report saved from a
// browser and from a mail is one article.
func (a Article) Fingerprint() string {
	h := sha256.New()
	for _, part := range []string{a.Source, a.Title, a.Body} {
		h.Write([]byte(strings.Map(letterOrDigit, part)))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil)[:10])
}

func letterOrDigit(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return unicode.ToLower(r)
	}
	return -1
}

// Text is the text that is read for names and numbers: title, a blank line,
// body. Offsets into it are mapped back by [Article.Split].
func (a Article) Text() string {
	if a.Title == "" {
		return a.Body
	}
	return a.Title + titleGap + a.Body
}

const titleGap = "\n\n"

// Split maps a span of [Article.Text] to a span of the title (inTitle) or of
// the body. A span that would touch both is cut to the part in the body.
func (a Article) Split(s Span) (where Span, inTitle bool) {
	if a.Title == "" || s.Start == s.End && s.Start > len(a.Title) {
		return s, false
	}
	shift := len(a.Title) + len(titleGap)
	if s.Start < len(a.Title) && s.End <= shift {
		return Span{s.Start, min(s.End, len(a.Title))}, true
	}
	return Span{max(0, s.Start-shift), max(0, s.End-shift)}, false
}
