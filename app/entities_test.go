package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

func withNames(t *testing.T) *Library {
	t.Helper()
	l := open(t, t.TempDir())
	importAll(t, l,
		text("a.txt", "Dam holds\n\nSource: Valley Herald\nDate: 2031-03-01\n\nMinister Hana Okafor said that the dam near Mosul holds. Okafor went to Mosul on Monday, and the water of the Tigris rose all night long beside her car.\n"),
		text("b.txt", "Dam leaks\n\nSource: Coast Times\nDate: 2031-03-05\n\nHana Okafor said nothing. The Red Cross came to Mosul with tents.\n"),
		text("c.txt", "A day off\n\nSource: Hill Post\nDate: 2031-04-01\n\nThe Red Cross rested in Geneva.\n"))
	return prepared(t, l)
}

func entityNamed(t *testing.T, l *Library, name string) EntitySummary {
	t.Helper()
	found, _, err := l.Entities(t.Context(), EntityQuery{})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(found, func(s EntitySummary) bool { return s.Name == name })
	if i < 0 {
		t.Fatalf("no %s among %+v", name, found)
	}
	return found[i]
}

func TestAnEntityIsKnownInAllArticles(t *testing.T) {
	l := withNames(t)
	s := entityNamed(t, l, "Hana Okafor")
	if s.Kind != news.Person || s.Mentions != 3 || s.Articles != 2 || !slices.Equal(s.Spellings, []string{"Hana Okafor", "Okafor"}) {
		t.Errorf("got %+v", s)
	}
	if same, ok := l.Entity(s.ID); !ok || same.Name != s.Name {
		t.Errorf("by its ID: %+v", same)
	}
}

func TestTheMentionsOfAnEntityStandInTheirWordsNewestArticleFirst(t *testing.T) {
	l := withNames(t)
	groups, articles, err := l.EntityMentions(t.Context(), entityNamed(t, l, "Mosul").ID, 0, 0)
	if err != nil || articles != 2 || len(groups) != 2 || groups[0].Title != "Dam leaks" || len(groups[1].Mentions) != 2 {
		t.Fatalf("%d articles, %+v, %v", articles, groups, err)
	}
	m := groups[1].Mentions[1]
	if m.Before != "Okafor said that the dam near Mosul holds. Okafor went to " || m.Text != "Mosul" ||
		m.After != " on Monday, and the water of the Tigris rose all night long" {
		t.Errorf("got %+v", m)
	}
	groups, articles, err = l.EntityMentions(t.Context(), entityNamed(t, l, "Mosul").ID, 1, 1)
	if err != nil || articles != 2 || len(groups) != 1 || groups[0].Title != "Dam holds" {
		t.Errorf("the second page: %d articles, %+v, %v", articles, groups, err)
	}
}

func TestArticlesThatNameBothAreFound(t *testing.T) {
	l := withNames(t)
	okafor, mosul, cross := entityNamed(t, l, "Hana Okafor").ID, entityNamed(t, l, "Mosul").ID, entityNamed(t, l, "Red Cross").ID
	if n := len(l.ArticlesNaming(t.Context(), okafor, mosul)); n != 2 {
		t.Errorf("%d articles name Okafor and Mosul", n)
	}
	if n := len(l.ArticlesNaming(t.Context(), okafor, mosul, cross)); n != 1 {
		t.Errorf("%d articles name all three", n)
	}
	together := l.CoMentions(t.Context(), mosul, 1)
	if len(together) != 1 || together[0].Name != "Hana Okafor" || together[0].Together != 2 {
		t.Errorf("together with Mosul: %+v", together)
	}
}

func TestTheTimelineSpansTheLibrary(t *testing.T) {
	l := withNames(t)
	counts, from, to := l.EntityTimeline(entityNamed(t, l, "Red Cross").ID, 2)
	if !slices.Equal(counts, []int{1, 1}) || from != "2031-03-01" || to != "2031-04-01" {
		t.Errorf("got %v from %s to %s", counts, from, to)
	}
}

func TestWordsAroundAMentionAreCutBetweenWordsAndAtParagraphs(t *testing.T) {
	long := strings.Repeat("wörd ", 40)
	a := news.Article{Body: "Other.\n\n" + long + "Mosul " + long + "\n\nOther."}
	at := strings.Index(a.Body, "Mosul")
	m := line(a, news.Mention{Span: news.Span{Start: at, End: at + 5}})
	if !strings.HasPrefix(m.Before, "wörd ") || !strings.HasSuffix(m.Before, "wörd ") || !strings.HasSuffix(m.After, " wörd") {
		t.Errorf("got %q %q", m.Before, m.After)
	}
	short := news.Article{Body: "Other.\n\nIn Mosul today.\n\nOther."}
	if m := line(short, news.Mention{Span: news.Span{Start: 11, End: 16}}); m.Before != "In " || m.After != " today." {
		t.Errorf("got %q %q", m.Before, m.After)
	}
}

func TestARuleHoldsForAllArticlesAtOnceAndAfterARestart(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	importAll(t, l,
		text("a.txt", "A raid\n\nThe raid was led by Tarkan Batirov, police said. Mr Batirov got away with the money.\n"),
		text("b.txt", "A hunt\n\nPolice look for Abu Omar al-Velsi, who is wanted for a raid, a minister said.\n"),
		text("c.txt", "A trial\n\nThe trial of Omar Velsi, a baker, was put off. Mr Velsi wept, his lawyer said.\n"))
	prepared(t, l)
	if s := entityNamed(t, l, "Tarkan Batirov"); s.Articles != 1 {
		t.Fatalf("before the rule: %+v", s)
	}
	err := l.AddNameRule(news.NameRule{Action: news.SameAs, Kind: news.Person, Name: "Tarkan Batirov", Other: "Abu Omar al-Velsi"})
	if err != nil {
		t.Fatal(err)
	}
	joined := func(when string, l *Library) {
		t.Helper()
		s, ok := l.Entity(entity.Key(news.Person, "Tarkan Batirov"))
		other, _ := l.Entity(entity.Key(news.Person, "Abu Omar al-Velsi"))
		if !ok || s.Articles != 2 || s.ID != other.ID {
			t.Errorf("%s: %+v and %+v", when, s, other)
		}
		groups, articles, err := l.EntityMentions(t.Context(), s.ID, 0, 0)
		if err != nil || articles != 2 || len(groups) != 2 || len(groups[0].Mentions)+len(groups[1].Mentions) != s.Mentions {
			t.Errorf("%s: %d articles, %+v, %v; %d mentions", when, articles, groups, err, s.Mentions)
		}
	}
	joined("at once", l)
	if err := l.Spread(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	joined("when all are read anew", l)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = prepared(t, open(t, dir))
	joined("after a restart", l)
	if err := l.RemoveNameRule(l.NameRules()[0].ID); err != nil {
		t.Fatal(err)
	}
	if err := l.Spread(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if s := entityNamed(t, l, "Tarkan Batirov"); s.Articles != 1 || len(s.Spellings) != 2 {
		t.Errorf("without the rule: %+v", s)
	}
}
