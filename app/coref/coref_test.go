package coref

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

func options() Options {
	return Options{
		Form:    func(kind news.EntityKind, name string) Form { return Form(entity.FormOf(kind, name)) },
		Surname: entity.Surname, Alike: entity.Alike, Plain: entity.Plain,
	}
}

// report makes an article of names: each is "person Hana Okafor = Okafor", the
// fullest spelling first.
func report(id string, names ...string) (news.Article, []news.Entity) {
	var entities []news.Entity
	for _, name := range names {
		kind, rest, _ := strings.Cut(name, " ")
		e := news.Entity{Kind: kinds[kind], Spellings: strings.Split(rest, " = ")}
		e.Name, e.Mentions = e.Spellings[0], len(e.Spellings)
		e.ID = entity.Key(e.Kind, e.Name)
		entities = append(entities, e)
	}
	return news.Article{ID: id}, entities
}

var kinds = map[string]news.EntityKind{"person": news.Person, "org": news.Organisation, "place": news.Place, "group": news.Group}

// library makes an index of articles, each the names of report.
func library(articles ...[]string) *Index {
	ix := New(options())
	for i, names := range articles {
		ix.Put(report(fmt.Sprint("a", i), names...))
	}
	return ix
}

// all shows the entities of an index, each as its spellings, sorted.
func all(t *testing.T, ix *Index) []string {
	t.Helper()
	found, total, err := ix.Entities(t.Context(), Query{})
	if err != nil || total != len(found) {
		t.Fatalf("%d of %d, %v", len(found), total, err)
	}
	var out []string
	for _, s := range found {
		spellings := slices.Clone(s.Spellings)
		slices.Sort(spellings)
		out = append(out, strings.Join(spellings, " = "))
	}
	slices.Sort(out)
	return out
}

func check(t *testing.T, ix *Index, want ...string) {
	t.Helper()
	if got := all(t, ix); !slices.Equal(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
}

// cases are libraries and the entities that they hold.
var cases = map[string]struct {
	articles [][]string
	want     []string
}{
	"a surname alone is the only person's of that surname": {
		[][]string{{"person Hana Okafor = Okafor"}, {"person Okafor"}, {"person al-Rawi"}, {"person Samer al-Rawi"}},
		[]string{"Hana Okafor = Okafor", "Samer al-Rawi = al-Rawi"},
	},
	"a surname of two people is nobody's": {
		[][]string{{"person Hana Okafor"}, {"person Okafor"}, {"person Peter Okafor"}},
		[]string{"Hana Okafor", "Okafor", "Peter Okafor"},
	},
	"a hyphen or none in a given name": {
		[][]string{{"person Rhee Sung-min"}, {"person Rhee Sung Min"}, {"person Park Geun-hye"}, {"person Park Geun Hye"}},
		[]string{"Park Geun Hye = Park Geun-hye", "Rhee Sung Min = Rhee Sung-min"},
	},
	"a given name alone is nobody's": {
		[][]string{{"person Gerald Daniel = Daniel"}, {"person Daniel"}},
		[]string{"Daniel", "Daniel = Gerald Daniel"},
	},
	"a surname that the world knows is that person's": {
		[][]string{{"person Michelle Obama"}, {"person Obama"}, {"person Barack Obama"}},
		[]string{"Barack Obama = Obama", "Michelle Obama"},
	},
	"transliterations are one": {
		[][]string{{"person Nouri al-Maliki"}, {"person Nuri Kamal al-Maliki"}, {"person Maliki"}, {"place Falluja"}, {"place Fallujah"},
			{"place Kerbala"}, {"place Karbala"}, {"person Muhammad al-Qurashi"}, {"person Mohammed al-Kurashi"}},
		[]string{"Falluja = Fallujah", "Karbala = Kerbala", "Maliki = Nouri al-Maliki = Nuri Kamal al-Maliki", "Mohammed al-Kurashi = Muhammad al-Qurashi"},
	},
	"middle names that contradict keep people apart": {
		[][]string{{"person Mary J. Bloggs"}, {"person Mary K. Bloggs"}, {"person Mary Bloggs"}, {"person Mary Jane Bloggs"}, {"person Bloggs"}},
		[]string{"Bloggs", "Mary Bloggs", "Mary J. Bloggs = Mary Jane Bloggs", "Mary K. Bloggs"},
	},
	"middle names that agree do not": {
		[][]string{{"person Mary J. Bloggs"}, {"person Mary Bloggs"}, {"person M. Bloggs"}, {"person Bloggs"}},
		[]string{"Bloggs = M. Bloggs = Mary Bloggs = Mary J. Bloggs"},
	},
	"an initial of two people is nobody's": {
		[][]string{{"person Mary Bloggs"}, {"person Mark Bloggs"}, {"person M. Bloggs"}},
		[]string{"M. Bloggs", "Mark Bloggs", "Mary Bloggs"},
	},
	"father and son stay two": {
		[][]string{{"person Ali Abbas Karimi"}, {"person Abbas Karimi"}, {"person Ken Welby Sr."}, {"person Ken Welby Jr."}},
		[]string{"Abbas Karimi", "Ali Abbas Karimi", "Ken Welby Jr.", "Ken Welby Sr."},
	},
	"an acronym is what an article says it stands for": {
		[][]string{{"org Veltara Flood Board = VFB"}, {"org VFB"}, {"org Front for a Free Veltara = LRV"}, {"org LRV"}},
		[]string{"Front for a Free Veltara = LRV", "VFB = Veltara Flood Board"},
	},
	"an acronym is what its letters spell": {
		[][]string{{"org Northern Relief Council"}, {"org NRC"}, {"org Veltara Youth Movement"}, {"org VYM"}},
		[]string{"NRC", "Northern Relief Council", "VYM = Veltara Youth Movement"}, // the lists know another NRC
	},
	"an acronym of two organisations is neither's": {
		[][]string{{"org Veltara Flood Board = VFB"}, {"org VFB"}, {"org Velsing Football Bureau = VFB"}, {"org Tervana Taxi Union"}, {"org TTU"}, {"org Tervana Tea Union"}},
		[]string{"TTU", "Tervana Taxi Union", "Tervana Tea Union", "VFB", "VFB = Velsing Football Bureau", "VFB = Veltara Flood Board"},
	},
	"an acronym is no person's": {
		[][]string{{"person Viktor Falk Brandt"}, {"org VFB"}},
		[]string{"VFB", "Viktor Falk Brandt"},
	},
	"a name of several words is of its usual kind": {
		[][]string{{"org Qasbara Dam"}, {"place Qasbara Dam"}, {"place Qasbara Dam"}},
		[]string{"Qasbara Dam"},
	},
	"a single word may be two names": {
		[][]string{{"person Jordan"}, {"place Jordan"}, {"place Jordan"}},
		[]string{"Jordan", "Jordan"},
	},
}

func TestNamesAreTiedAcrossArticles(t *testing.T) {
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { check(t, library(c.articles...), c.want...) })
	}
}

// TestTheOrderOfArticlesDoesNotMatter puts all cases in, in many orders, with
// articles that are put in twice or removed again.
func TestTheOrderOfArticlesDoesNotMatter(t *testing.T) {
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(30) {
				checkShuffled(t, seed, c.articles, c.want)
			}
		})
	}
	var articles [][]string
	for _, name := range slices.Sorted(maps.Keys(cases)) {
		articles = append(articles, cases[name].articles...)
	}
	want := all(t, library(articles...))
	for seed := range uint64(30) {
		checkShuffled(t, seed, articles, want)
	}
}

func checkShuffled(t *testing.T, seed uint64, articles [][]string, want []string) {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 1))
	ix := New(options())
	for _, i := range random.Perm(3 * len(articles)) {
		n := i % len(articles)
		switch i / len(articles) {
		case 0:
			ix.Put(report(fmt.Sprint("a", n), articles[n]...))
		case 1:
			ix.Put(report(fmt.Sprint("a", n), articles[random.IntN(len(articles))]...))
		case 2:
			ix.Remove(fmt.Sprint("a", n))
		}
		if random.IntN(3) == 0 {
			ix.Settle()
		}
	}
	for _, n := range random.Perm(len(articles)) {
		ix.Put(report(fmt.Sprint("a", n), articles[n]...))
	}
	check(t, ix, want...)
}

func TestAnIndexOfRemovedArticlesIsEmpty(t *testing.T) {
	for name, c := range cases {
		ix := library(c.articles...)
		ix.Settle()
		for i := range c.articles {
			ix.Remove(fmt.Sprint("a", i))
		}
		if got := all(t, ix); len(got) > 0 || ix.Len() > 0 || len(ix.surnames) > 0 || len(ix.acronyms) > 0 {
			t.Errorf("%s: %q is left, %v, %v", name, got, ix.surnames, ix.acronyms)
		}
	}
}

func TestASurnameLeavesItsPersonWhenAnotherOfThatNameComes(t *testing.T) {
	ix := library([]string{"person Hana Okafor"}, []string{"person Okafor"})
	check(t, ix, "Hana Okafor = Okafor")
	ix.Put(report("other", "person Peter Okafor"))
	check(t, ix, "Hana Okafor", "Okafor", "Peter Okafor")
	ix.Remove("other")
	check(t, ix, "Hana Okafor = Okafor")
}

// random makes a library of names that are like each other in every way: few
// words, initials, suffixes, acronyms, kinds that change.
func random(r *rand.Rand) [][]string {
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	name := func() string {
		switch r.IntN(8) {
		case 0:
			return "person " + pick("Bloggs", "Okafor", "al-Rawi", "de Souza", "Abu Omar", "Obama")
		case 1, 2:
			return "person " + pick("Mary ", "M. ", "Mark ", "Ali ", "Abu Omar ", "") + pick("J. ", "Jane ", "K. ", "Abbas ", "", "") + pick("Bloggs", "Okafor", "al-Rawi", "Obama") + pick("", "", " Jr", " Sr")
		case 3:
			return "org " + pick("VFB", "TTU", "NRC", "Front", "Velto")
		case 4:
			return "org " + pick("Veltara ", "Velsing ") + pick("Flood ", "Football ") + pick("Board", "Bureau") + pick("", " = VFB")
		case 5:
			return pick("org ", "place ", "person ") + pick("Qasbara", "Velto") + pick(" Dam", " Front", "")
		case 6:
			return pick("org ", "place ") + pick("Qasbara", "Velto", "Jordan")
		}
		return pick("person ", "place ", "group ") + pick("Falluja", "Fallujah", "Jordan", "Velsan", "Velsans")
	}
	articles := make([][]string, 2+r.IntN(14))
	for i := range articles {
		for range 1 + r.IntN(4) {
			articles[i] = append(articles[i], name())
		}
	}
	return articles
}

func TestTheOrderOfArticlesDoesNotMatterInAnyLibrary(t *testing.T) {
	kinds := []news.EntityKind{news.Person, news.Organisation, news.Place}
	for seed := range uint64(400) {
		r := rand.New(rand.NewPCG(seed, 2))
		articles := random(r)
		var rules []news.NameRule
		for range r.IntN(4) {
			a, b := articles[r.IntN(len(articles))], articles[r.IntN(len(articles))]
			_, x, _ := strings.Cut(a[0], " ")
			_, y, _ := strings.Cut(b[0], " ")
			action := []news.RuleAction{news.SameAs, news.DifferentFrom}[r.IntN(2)]
			x, _, _ = strings.Cut(x, " = ")
			y, _, _ = strings.Cut(y, " = ")
			rules = append(rules, rule(action, kinds[r.IntN(3)], x, y))
		}
		ordered, shuffled := New(options()), New(options())
		ordered.SetRules(rules)
		for i, names := range articles {
			ordered.Put(report(fmt.Sprint("a", i), names...))
		}
		for n, i := range r.Perm(len(articles)) {
			shuffled.Put(report(fmt.Sprint("a", i), articles[i]...))
			shuffled.Put(report("gone", articles[r.IntN(len(articles))]...))
			if n == len(articles)/2 {
				shuffled.SetRules(rules)
			}
			if r.IntN(2) == 0 {
				shuffled.Settle()
			}
		}
		shuffled.Remove("gone")
		if len(rules) == 0 {
			checkPeople(t, ordered)
		}
		x, y := everything(t, ordered), everything(t, shuffled)
		if !slices.Equal(x, y) {
			t.Fatalf("seed %d, %q, rules %+v:\n%q\n%q", seed, articles, rules, x, y)
		}
	}
}

// checkPeople fails when one entity has two full names that cannot be one
// person's.
func checkPeople(t *testing.T, ix *Index) {
	t.Helper()
	found, _, _ := ix.Entities(t.Context(), Query{Kinds: []news.EntityKind{news.Person}})
	for _, s := range found {
		var full []Form
		for _, name := range s.Spellings {
			if f := ix.options.Form(news.Person, name); !f.Short && len(f.Words) > 1 {
				full = append(full, f)
			}
		}
		for _, a := range full {
			for _, b := range full {
				if a.Key != b.Key && !entity.Alike(a.Words, b.Words) {
					t.Errorf("%+v joins %q and %q", s, a.Words, b.Words)
				}
			}
		}
	}
}

// everything shows all that an index knows.
func everything(t *testing.T, ix *Index) []string {
	t.Helper()
	found, _, err := ix.Entities(t.Context(), Query{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range found {
		out = append(out, fmt.Sprint(s, ix.Naming(s.ID)))
		for _, c := range ix.Together(t.Context(), s.ID, 0) {
			out = append(out, fmt.Sprint(c.ID, c.Together))
		}
	}
	return out
}
