package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is one word of the text. "Ki-moon" is two tokens with a hyphen
// between, "U.S." and the initial "J." are one each, a possessive 's is none.
type token struct {
	start, end int
	low        string // lower case, without accents and apostrophes: what the lists are keyed by
	*lexeme

	gap     gap   // what parts it from the token before
	style   style // of the line it stands in
	opens   bool  // begins a sentence, a line or a quotation: its capital proves nothing
	cap     bool  // begins with a capital
	caps    bool  // two letters or more, capitals all
	initial bool  // "J." or "H.W."
	digits  bool  // has a digit in it
	poss    bool  // a possessive 's or ' follows
	bracket bool  // an opening bracket precedes
}

// len returns the length of the word in bytes.
func (t *token) len() int { return t.end - t.start }

// bytesPerWord is somewhat less than news prose has, with the blank.
const bytesPerWord = 5

// tokenise splits text into its words, in order.
func tokenise(text string) []token {
	tokens := make([]token, 0, len(text)/bytesPerWord+1)
	for at, last := 0, 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !wordRune(r) {
			at += size
			continue
		}
		t := word(text, at)
		between(text, last, &t, tokens)
		at, last = skipPossessive(text, &t), t.end
		if t.poss {
			last = at
		}
		tokens = append(tokens, t)
	}
	styleLines(text, tokens)
	return tokens
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r))
}

func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' }

// word reads the token that begins at start.
func word(text string, start int) token {
	t := token{start: start, end: start}
	uppers, letters, dots := 0, 0, 0
	for t.end < len(text) {
		if c := text[t.end]; 'a' <= c && c <= 'z' { // most of any text
			letters++
			t.end++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[t.end:])
		switch {
		case unicode.IsUpper(r):
			uppers, letters = uppers+1, letters+1
			t.cap = t.cap || t.end == start
		case unicode.IsLetter(r):
			letters++
		case wordRune(r) || r == '$' && letters > 0: // "US$": a currency, no country
			t.digits = t.digits || !unicode.Is(unicode.Mn, r)
		case r == '.' && abbreviates(text, start, t.end):
			dots++
		case apostrophe(r) && letters > 0 && innerApostrophe(text, t.end+size):
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		t.end += size
	}
	for t.end < len(text) && !utf8.RuneStart(text[t.end]) {
		t.end++ // stray bytes of broken UTF-8 belong to the word before
	}
	t.low, t.lexeme = words.read(text[start:t.end])
	t.initial = dots > 0 && dots == uppers && uppers < 3
	t.caps = uppers == letters && letters > 1
	return t
}

// abbreviates reports whether the full stop at dot belongs to the word:
// after a single capital that opens the word or follows a full stop.
func abbreviates(text string, start, dot int) bool {
	if text[dot-1] < 'A' || text[dot-1] > 'Z' {
		return false
	}
	return dot-1 == start || text[dot-2] == '.'
}

// innerApostrophe reports whether what follows an apostrophe at next belongs
// to the word ("Shi'ite", "O'Neill") and is no possessive or closing quote.
func innerApostrophe(text string, next int) bool {
	r, size := utf8.DecodeRuneInString(text[next:])
	if !unicode.IsLetter(r) {
		return false
	}
	after, _ := utf8.DecodeRuneInString(text[next+size:])
	return (r != 's' && r != 'S') || wordRune(after)
}

// skipPossessive marks t when 's or a bare apostrophe after s follows, and
// returns where the text goes on.
func skipPossessive(text string, t *token) int {
	r, size := utf8.DecodeRuneInString(text[t.end:])
	if !apostrophe(r) || r == '‘' {
		return t.end
	}
	rest := text[t.end+size:]
	if strings.HasPrefix(rest, "s") || strings.HasPrefix(rest, "S") {
		t.poss = true
		return t.end + size + 1
	}
	t.poss = strings.HasSuffix(t.low, "s")
	return t.end
}
