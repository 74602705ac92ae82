package coref

import (
	"testing"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

func rule(action news.RuleAction, kind news.EntityKind, name, other string) news.NameRule {
	return news.NameRule{ID: name + other, Action: action, Kind: kind, Name: name, Other: other}
}

func TestRulesJoinAndPartNamesInAllArticles(t *testing.T) {
	for name, c := range map[string]struct {
		articles [][]string
		rules    []news.NameRule
		want     []string
	}{
		"two names of one person": {
			[][]string{{"person Abu Omar al-Velsing"}, {"person Tarkan Batir = Batir"}, {"person Batir"}},
			[]news.NameRule{rule(news.SameAs, news.Person, "Tarkan Batir", "Abu Omar al-Velsing")},
			[]string{"Abu Omar al-Velsing = Batir = Tarkan Batir"},
		},
		"a rule on a short name": {
			[][]string{{"person Tarkan Batir = Batir"}, {"person Abu Omar"}},
			[]news.NameRule{rule(news.SameAs, news.Person, "Batir", "Abu Omar")},
			[]string{"Abu Omar = Batir = Tarkan Batir"},
		},
		"a chain of three": {
			[][]string{{"org Tervana"}, {"org Velto"}, {"org Qamen"}},
			[]news.NameRule{rule(news.SameAs, news.Organisation, "Tervana", "Velto"), rule(news.SameAs, news.Organisation, "Qamen", "Velto")},
			[]string{"Qamen = Tervana = Velto"},
		},
		"a surname that is another's": {
			[][]string{{"person Hana Okafor"}, {"person Okafor"}},
			[]news.NameRule{rule(news.DifferentFrom, news.Person, "Okafor", "Hana Okafor")},
			[]string{"Hana Okafor", "Okafor"},
		},
		"a surname of the one who is left": {
			[][]string{{"person Hana Okafor"}, {"person Okafor"}, {"person Peter Okafor"}},
			[]news.NameRule{rule(news.DifferentFrom, news.Person, "Okafor", "Hana Okafor")},
			[]string{"Hana Okafor", "Okafor = Peter Okafor"},
		},
		"two towns that are spelled alike": {
			[][]string{{"place Qasbara"}, {"place Qasbarah"}, {"place Qasbarah"}},
			[]news.NameRule{rule(news.DifferentFrom, news.Place, "Qasbara", "Qasbarah")},
			[]string{"Qasbara", "Qasbarah"},
		},
		"two people whose middle names would agree": {
			[][]string{{"person Mary Bloggs"}, {"person Mary Jane Bloggs"}},
			[]news.NameRule{rule(news.DifferentFrom, news.Person, "Mary Bloggs", "Mary Jane Bloggs")},
			[]string{"Mary Bloggs", "Mary Jane Bloggs"},
		},
		"what is different is not joined by a detour": {
			[][]string{{"org Tervana"}, {"org Velto"}, {"org Qamen"}},
			[]news.NameRule{rule(news.SameAs, news.Organisation, "Tervana", "Velto"), rule(news.SameAs, news.Organisation, "Qamen", "Velto"),
				rule(news.DifferentFrom, news.Organisation, "Qamen", "Tervana")},
			[]string{"Qamen", "Tervana = Velto"},
		},
		"an acronym of another": {
			[][]string{{"org Veltara Flood Board = VFB"}, {"org VFB"}},
			[]news.NameRule{rule(news.DifferentFrom, news.Organisation, "VFB", "Veltara Flood Board")},
			[]string{"VFB", "VFB = Veltara Flood Board"},
		},
		"a rule that is switched off": {
			[][]string{{"org Tervana"}, {"org Velto"}},
			[]news.NameRule{{Action: news.SameAs, Kind: news.Organisation, Name: "Tervana", Other: "Velto", Off: true}},
			[]string{"Tervana", "Velto"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			before := library(c.articles...)
			unruled := all(t, before)
			before.SetRules(c.rules)
			check(t, before, c.want...)
			after := New(options())
			after.SetRules(c.rules)
			for i, names := range c.articles {
				after.Put(report(string(rune('a'+i)), names...))
				after.Settle()
			}
			check(t, after, c.want...)
			before.SetRules(nil)
			check(t, before, unruled...)
		})
	}
}

func TestARuledEntityIsFoundByEachOfItsIDs(t *testing.T) {
	ix := library([]string{"org Tervana"}, []string{"org Velto"}, []string{"org Velto"})
	ix.SetRules([]news.NameRule{rule(news.SameAs, news.Organisation, "Tervana", "Velto")})
	for _, id := range []string{entity.Key(news.Organisation, "Tervana"), entity.Key(news.Organisation, "Velto")} {
		if s, ok := ix.Entity(id); !ok || s.ID != ix.Of("a0", entity.Key(news.Organisation, "Tervana")) || s.Articles != 3 || s.Name != "Velto" {
			t.Errorf("%s: %+v", id, s)
		}
	}
}
