package main

import (
	"context"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

// sentences are our own, with the names marked: one text a corpus would hold.
func sentences(n int) []text {
	var out []text
	for i := range n {
		t := text{corpus: "wikigold", house: re3d, weight: 1}
		add := func(kind, name string) {
			t.Entities = append(t.Entities, mark{Start: len(t.Text), End: len(t.Text) + len(name), Type: kind})
			t.Text += name
		}
		add("PERSON", []string{"Ada Okafor", "Nils Berg", "Omar Aziz"}[i%3])
		t.Text += " said that the "
		add("ORG", []string{"River Commission", "Harbour Board"}[i%2])
		t.Text += " had left "
		add("LOC", []string{"Velmora", "Tansik", "Oddby"}[i%3])
		t.Text += "."
		out = append(out, t)
	}
	return out
}

func TestLearningFindsWhatWasMarkedAndRepeats(t *testing.T) {
	all := func(text) bool { return true }
	file, model, err := learn(context.Background(), sentences(12), all)
	if err != nil {
		t.Fatal(err)
	}
	s := score{}
	for _, text := range sentences(6) {
		s.count(text, entity.Tagged(model, text.Text))
	}
	if got := s.String(); !strings.HasPrefix(got, "F1 1.000") {
		t.Errorf("on what it has learnt: %s", got)
	}
	again, _, err := learn(context.Background(), sentences(12), all)
	if err != nil || string(again) != string(file) {
		t.Errorf("the same texts give another file (%v)", err)
	}
}

func TestNothingToLearnFromIsAnError(t *testing.T) {
	if _, _, err := learn(context.Background(), nil, func(text) bool { return true }); err == nil {
		t.Error("no error")
	}
}

func TestSentencesOfOneDocumentAreJoined(t *testing.T) {
	got := joined([]text{
		{Text: "One.", group: "a"},
		{Text: "Two Bob.", group: "a", Entities: []mark{{Start: 4, End: 7, Type: "PERSON"}}},
		{Text: "Three.", group: "b"},
	})
	if len(got) != 2 || got[0].Text != "One.\nTwo Bob." || got[1].Text != "Three." {
		t.Fatalf("joined to %+v", got)
	}
	if m := got[0].Entities[0]; got[0].Text[m.Start:m.End] != "Bob" {
		t.Errorf("the mark is at %q", got[0].Text[m.Start:m.End])
	}
}

func TestScores(t *testing.T) {
	at := func(start, end int, kind news.EntityKind) news.Mention {
		return news.Mention{Span: news.Span{Start: start, End: end}, Kind: kind}
	}
	for _, c := range []struct {
		name  string
		marks []mark
		found []news.Mention
		want  string
	}{
		{"an exact span of the kind is right", []mark{{Start: 0, End: 4, Type: "ORG"}}, []news.Mention{at(0, 4, news.Organisation)}, "F1 1.000"},
		{"another kind is wrong and one is missed", []mark{{Start: 0, End: 4, Type: "ORG"}}, []news.Mention{at(0, 4, news.Place)}, "F1 0.000"},
		{"another accepted kind is right", []mark{{Start: 0, End: 4, Type: "LOC", Types: []string{"ORG"}}}, []news.Mention{at(0, 4, news.Organisation)}, "F1 1.000"},
		{"an alternative span is right", []mark{{Start: 0, End: 4, Type: "ORG", Alts: [][2]int{{0, 8}}}}, []news.Mention{at(0, 8, news.Organisation)}, "F1 1.000"},
		{"what is optional may be found", []mark{{Start: 0, End: 4, Type: "ORG", Opt: true}, {Start: 9, End: 12, Type: "LOC"}}, []news.Mention{at(0, 4, news.Organisation), at(9, 12, news.Place)}, "F1 1.000"},
		{"an optional mark of a type that is not told excuses nothing", []mark{{Start: 0, End: 4, Type: "MISC", Opt: true}, {Start: 9, End: 12, Type: "LOC"}}, []news.Mention{at(0, 4, news.Organisation), at(9, 12, news.Place)}, "F1 0.667"},
		{"nor does one of another kind", []mark{{Start: 0, End: 4, Type: "PERSON", Opt: true}, {Start: 9, End: 12, Type: "LOC"}}, []news.Mention{at(0, 4, news.Organisation), at(9, 12, news.Place)}, "F1 0.667"},
		{"one name cannot be right twice", []mark{{Start: 0, End: 4, Type: "ORG"}, {Start: 0, End: 4, Type: "ORG"}}, []news.Mention{at(0, 4, news.Organisation)}, "F1 0.667"},
		{"other types are not asked for", []mark{{Start: 0, End: 4, Type: "WEAPON"}, {Start: 9, End: 12, Type: "LOC"}}, []news.Mention{at(9, 12, news.Place)}, "F1 1.000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := score{}
			s.count(text{Entities: c.marks}, c.found)
			if got := s.String(); !strings.HasPrefix(got, c.want) {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}
