package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A score counts names that are right, wrongly found, and missed, by kind.
type score map[news.EntityKind]*[3]int

func (s score) add(k news.EntityKind, what int) {
	if s[k] == nil {
		s[k] = &[3]int{}
	}
	s[k][what]++
}

// count scores the mentions of a text as shared/eval/entities does: exact
// spans, alternatives accepted, optional marks neither asked for nor punished.
func (s score) count(t text, found []news.Mention) {
	taken := make([]bool, len(found))
	for _, m := range t.Entities {
		if _, ok := kinds[m.Type]; !ok || m.Opt {
			continue
		}
		hit := slices.IndexFunc(found, func(f news.Mention) bool { return m.fits(f) })
		if hit >= 0 && !taken[hit] {
			taken[hit] = true
			s.add(kinds[m.Type], 0)
		} else {
			s.add(kinds[m.Type], 2)
		}
	}
	for i, f := range found {
		if !taken[i] && !slices.ContainsFunc(t.Entities, func(m mark) bool { return m.Opt && m.overlaps(f) }) {
			s.add(f.Kind, 1)
		}
	}
}

func (m mark) fits(f news.Mention) bool {
	if !slices.Contains(m.accepted(), f.Kind) {
		return false
	}
	return m.Start == f.Start && m.End == f.End ||
		slices.ContainsFunc(m.Alts, func(a [2]int) bool { return a[0] == f.Start && a[1] == f.End })
}

// overlaps reports whether the mark is of the mention's kind and the two share
// half of what they cover together.
func (m mark) overlaps(f news.Mention) bool {
	if !slices.Contains(m.accepted(), f.Kind) {
		return false
	}
	shared := min(m.End, f.End) - max(m.Start, f.Start)
	return shared > 0 && 2*shared >= max(m.End, f.End)-min(m.Start, f.Start)
}

// f1 is the harmonic mean of precision and recall; 0 for nothing found.
func f1(right, wrong, missed int) float64 {
	if right == 0 {
		return 0
	}
	return 2 * float64(right) / float64(2*right+wrong+missed)
}

// String is one line: F1 of all names, and of each kind.
func (s score) String() string {
	var all [3]int
	var b strings.Builder
	for _, k := range news.EntityKinds {
		c := s[k]
		if c == nil {
			continue
		}
		for i := range all {
			all[i] += c[i]
		}
		fmt.Fprintf(&b, "  %s %.3f", k, f1(c[0], c[1], c[2]))
	}
	p, r := float64(all[0])/float64(max(1, all[0]+all[1])), float64(all[0])/float64(max(1, all[0]+all[2]))
	return fmt.Sprintf("F1 %.3f (P %.3f R %.3f, %d names)%s", f1(all[0], all[1], all[2]), p, r, all[0]+all[2], b.String())
}
