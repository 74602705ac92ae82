package fact

import (
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// status tells whether number i, of a fact of kind k, is not stated plainly:
// denied, the older figure, foretold, or of captives who are free again.
func (r *reader) status(i int, k news.FactKind, e evidence) string {
	switch {
	case k == news.Age || k == news.Distance || k == news.Population:
		return ""
	case r.denied(i):
		return news.Denied
	case r.revised(i):
		return news.Revised
	case e.forecast || r.foretold(i):
		return news.Forecast
	case k == news.Hostages:
		return freedHow(e)
	}
	return ""
}

// freedHow tells how captives came free, "" if they did not.
func freedHow(e evidence) string {
	for _, q := range []*cue{e.right, e.left} {
		switch {
		case q == nil:
		case q.kind == news.PrisonersFreed && q.role == does:
			return news.Escaped
		case q.kind == news.PrisonersFreed, strings.HasPrefix(q.word, "rescu"):
			return news.Released
		}
	}
	return ""
}

// foretells reports whether token j is an auxiliary of what is not yet so; May
// is a month.
func (r *reader) foretells(j int) bool { return r.in(j, forecasts) && !capital(r.tokens[j]) }

// denyWithin is how many tokens before a number its denial may stand.
const denyWithin = 14

// denied reports whether the number stands in what somebody denies: "denied
// that 40 had died", "rejected claims that", "denies holding 12".
func (r *reader) denied(i int) bool {
	s, at := r.sentence(i), r.numbers[i].First
	for j := at - 1; j >= max(s.first, at-denyWithin); j-- {
		if r.word(j) == ";" || r.word(j) == "but" {
			return false
		}
		if r.in(j, denials) && r.deniesClaim(j+1) {
			return true
		}
	}
	return false
}

// deniesClaim reports whether a claim follows a verb of denying at token j: "that
// ...", "reports that ...", "killing ...".
func (r *reader) deniesClaim(j int) bool {
	for k := j; k < j+3; k++ {
		if w := r.word(k); w == "that" || claims.has(w) || strings.HasSuffix(w, "ing") {
			return true
		}
	}
	return false
}

// revised reports whether the number is one that no longer holds: "revised from
// 40", "had earlier put the toll at 48", "at first reported nine".
func (r *reader) revised(i int) bool {
	s, at := r.sentence(i), r.wordingFirst(&r.numbers[i])
	if r.word(at-1) == "from" {
		for j := at - 2; j >= max(s.first, at-6); j-- {
			if revising.has(r.word(j)) {
				return true
			}
		}
	}
	for j := at - 1; j >= max(s.first, at-6); j-- {
		if r.in(j, clauses) || r.word(j) == "," || r.word(j) == "that" {
			return false
		}
		if r.outdated(j) {
			return true
		}
	}
	return false
}

// outdated reports whether token j says that a figure no longer holds: "had
// earlier put", "at first", "an earlier toll".
func (r *reader) outdated(j int) bool {
	switch r.word(j) {
	case "first":
		return r.word(j-1) == "at"
	case "initially", "previously", "originally":
		return r.word(j-1) == "had"
	case "earlier", "initial", "previous":
		return r.word(j-1) == "had" || tollNouns.has(r.word(j+1))
	}
	return false
}

// tollNouns are nouns for a figure that has been given.
var tollNouns = list{"toll", "figure", "figures", "count", "estimate", "estimates", "report", "reports", "tally", "total", "number"}

// foretold reports whether a verb before the number puts it into the future or
// into doubt: "could reach 2 million", "is expected to cost".
func (r *reader) foretold(i int) bool {
	s, at := r.sentence(i), r.wordingFirst(&r.numbers[i])
	for j := at - 1; j >= max(s.first, at-6); j-- {
		w := r.word(j)
		if r.in(j, clauses) || w == "," || w == ";" || w == "that" || w == "who" || w == "which" {
			return false
		}
		if r.foretells(j) && r.word(j+1) != "have" {
			return true
		}
	}
	return false
}

// revising are verbs by which a figure is replaced.
var revising = list{"revised", "revises", "revising", "corrected", "lowered", "raised", "changed", "updated"}

// claims are nouns for what is denied.
var claims = list{"reports", "report", "claims", "claim", "allegations", "allegation", "accusations", "accusation", "rumours", "rumors", "suggestions"}
