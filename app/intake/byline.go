package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	bylineStart = regexp.MustCompile(`^(?i:(?:(?:posted|submitted|authored|written|reported|published|story|article|analysis|opinion|words) )?by|author|authors|byline)(?:\s*:\s*|\s+)`)
	// roles are what stands after a name in a byline and is no name.
	roles       = regexp.MustCompile(`(?i)\b(?:writers?|reporters?|correspondents?|editors?|staff|bureau|chief|agencies|analyst|columnist|producer|contributor)\b`)
	namesEnd    = regexp.MustCompile(`(?:,|\s(?:in|for|at|of|with|from|on)\b|\s[|/·•–—-]\s|\s?[(@|]).*$`)
	outletAfter = regexp.MustCompile(`(?:,|\s(?:for|of|at|with)|\s[|/·•–—-]|\s?[(|])\s?((?:the |The )?\p{Lu}[^,|()@]*)`)
)

// bylineOf returns the authors when the paragraph is a byline, and the outlet
// if they write for one.
func bylineOf(p paragraph) (authors, outletName string) {
	start := bylineStart.FindStringIndex(p.text)
	if start == nil || p.words() > 24 {
		return "", ""
	}
	rest := p.text[start[1]:]
	if at := dateInText.FindStringIndex(strings.ToLower(rest)); at != nil && at[0] < len(rest) {
		rest = strings.ToValidUTF8(rest[:at[0]], "")
	}
	rest = strings.TrimSpace(clockTail.ReplaceAllString(rest, ""))
	rest = strings.TrimRight(rest, " ,|·•–—-/(")
	if !names(rest) {
		return "", ""
	}
	return splitByline(rest)
}

// bare is a byline without "By" that only an outlet or the agencies after it
// give away.
var bare = regexp.MustCompile(`^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: and \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})?)(?: and agencies|, (\p{Lu}[^,]{1,40}))$`)

// bareByline reads "Ada Lindqvist, Harbour News" and "Ada Lindqvist and
// agencies".
func bareByline(p paragraph) (authors, outletName string) {
	m := bare.FindStringSubmatch(p.text)
	if m == nil || m[2] != "" && !outlet.MatchString(m[2]) {
		return "", ""
	}
	return m[1], m[2]
}

var clockTail = regexp.MustCompile(`(?i)[\s,|·•–—-]*(?:\b(?:on|at|updated|published|posted|last|first)\b:?\s*|\b(?:` + timePattern + `)\s*(?:(?:` + zonePattern + `)\b)?\s*)*$`)

// splitByline cuts what follows the authors: outlet, role, place.
func splitByline(rest string) (authors, outletName string) {
	for _, m := range outletAfter.FindAllStringSubmatch(rest, -1) {
		if outletName == "" && outlet.MatchString(m[1]) && !roles.MatchString(m[1]) {
			outletName = strings.TrimSpace(m[1])
		}
	}
	list := strings.Split(rest, ", ")
	for i, part := range list {
		if i > 0 && strings.Contains(part, " and ") { // "A, B and C", then perhaps an outlet
			last := namesEnd.ReplaceAllString(part, "")
			return strings.Join(append(list[:i:i], last), ", "), outletName
		}
	}
	authors = strings.TrimSpace(namesEnd.ReplaceAllString(rest, ""))
	if authors == "" {
		authors = rest
	}
	if outletName == "" && outlet.MatchString(authors) {
		outletName = authors
	}
	return authors, outletName
}

// linking are the words of a byline that need no capital.
var linking = map[string]bool{
	"and": true, "&": true, "of": true, "the": true, "in": true, "for": true, "at": true, "with": true, "from": true, "on": true, "to": true,
	"de": true, "del": true, "la": true, "le": true, "van": true, "von": true, "der": true, "den": true, "bin": true, "ibn": true, "al": true, "el": true, "da": true, "dos": true, "di": true,
	"agencies": true, "staff": true, "wire": true, "correspondent": true, "correspondents": true, "reporter": true, "reporters": true, "writer": true, "writers": true, "editor": true, "bureau": true, "a": true, "our": true, "chief": true, "foreign": true, "special": true, "senior": true,
	"|": true, "-": true, "–": true, "—": true, "/": true, "·": true, "•": true,
}

// names reports whether all words are capitalised or link such words, and the
// first is not a day or month: "By Friday" opens a sentence.
func names(s string) bool {
	fields := strings.Fields(s)
	if len(fields) == 0 || endsSentence(s) || openers.MatchString(strings.ToLower(s)) {
		return false
	}
	capitals := 0
	for _, f := range fields {
		word := strings.Trim(f, ",;()[]'\"’“”.")
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(first), unicode.IsLetter(first) && !unicode.IsLower(first):
			capitals++
		case word == "", linking[word], strings.HasPrefix(word, "@"), strings.Contains(word, "@"), strings.HasPrefix(word, "al-"), strings.HasPrefix(word, "el-"):
		case len(fields) <= 2 && strings.Contains(bylineHandles, word):
			capitals++
		default:
			return false
		}
	}
	return capitals > 0
}

// bylineHandles are accounts that sites publish under in lower case.
const bylineHandles = "admin staff newsroom editor"

// openers are the words after which "By" opens a sentence.
var openers = regexp.MustCompile(`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:` + monthNames + `)(?: \d|$)|(?:\d|midnight|noon|dawn|dusk|then|now|contrast|comparison|law|far|way|christmas|easter|ramadan)\b)`)

// endsSentence reports whether a full stop ends the line after a whole word
// in lower case, not after an initial or "Jr.".
func endsSentence(s string) bool {
	body, ok := strings.CutSuffix(s, ".")
	word := body[strings.LastIndexByte(body, ' ')+1:]
	first, _ := utf8.DecodeRuneInString(word)
	return ok && (unicode.IsLower(first) || len(word) > 6)
}
