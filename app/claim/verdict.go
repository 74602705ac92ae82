package claim

import "github.com/newsglass/newsglass/app/news"

// verdict says how statements of one row, which are in order, stand to each
// other. The time is linear in their number.
func (ix *Index) verdict(members []*statement, sources int) news.Verdict {
	switch {
	case sources < 2:
		return news.Single
	case ix.differ(members):
		return news.Differ
	case ix.vary(members):
		return news.Scope
	}
	return news.Agree
}

// differ reports whether two statements of one scope and about one time have no
// value in common.
func (ix *Index) differ(members []*statement) bool {
	alwaysSo := listed(lasting, ix.texts.names[members[0].family.kind])
	timelines := map[scope]*timeline{}
	for len(members) > 0 {
		end := 1
		for end < len(members) && members[end].article == members[0].article {
			end++
		}
		day := members[0].article.day
		if alwaysSo {
			day = undated
		}
		if ix.selfContradictory(members[:end]) || ix.contradicted(members[:end], day, timelines) {
			return true
		}
		members = members[end:]
	}
	return false
}

// contradicted reports whether a statement of an article contradicts those
// before, and adds them.
func (ix *Index) contradicted(own []*statement, day int32, timelines map[scope]*timeline) bool {
	for _, s := range own {
		k := s.scope(ix)
		written, converted := ix.allowed(s)
		for _, k.period = range s.asked() {
			if t := timelines[k]; t != nil && t.contradicts(s.unit, day, written, converted) {
				return true
			}
		}
	}
	for _, s := range own {
		k := s.scope(ix)
		written, converted := ix.allowed(s)
		for _, k.period = range s.told() {
			if timelines[k] == nil {
				timelines[k] = &timeline{}
			}
			timelines[k].add(s.unit, day, written, converted)
		}
	}
	return false
}

// selfContradictory reports whether two voices of one article have no value in
// common.
func (ix *Index) selfContradictory(own []*statement) bool {
	if len(own) == 1 {
		return false
	}
	scopes := map[scope]*conflict{}
	for _, s := range own {
		k := s.scope(ix)
		if scopes[k] == nil {
			scopes[k] = &conflict{}
		}
		written, converted := ix.allowed(s)
		scopes[k].add(s.unit, voice{attributedTo: s.attributedTo}, written, converted)
	}
	for _, c := range scopes {
		if c.found() {
			return true
		}
	}
	return false
}

// vary reports whether any two statements have no value in common.
func (ix *Index) vary(members []*statement) bool {
	all := conflict{}
	for i, s := range members {
		written, converted := ix.allowed(s)
		all.add(s.unit, voice{part: i}, written, converted)
	}
	return all.found()
}

// A scope is what a statement says of where and when, and whether it stands.
// Where a distance is measured from makes its row, so its scope leaves it out.
// Two tolls that leave the place open are one scope; two counts of soldiers or
// houses need not be of the same ones: their scope is their article.
type scope struct {
	place, period, status uint32
	article               *article
}

// tolls are the kinds that count all that an event has done to people.
const tolls = "displaced hostages killed wounded missing detained prisoners_freed"

func (s *statement) scope(ix *Index) scope {
	kind := ix.texts.names[s.family.kind]
	out := scope{place: s.placeKey, period: s.periodKey, status: s.status}
	switch {
	case s.increment:
		out.article = s.article
	case kind == string(news.Distance):
		out.place = 0
	case s.placeKey == 0 && s.setting != 0 && !listed(tolls, kind):
		out.article = s.article
	}
	return out
}
