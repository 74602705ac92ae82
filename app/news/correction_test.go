package news

import (
	"testing"
	"time"
)

func corrected(t *testing.T, change func(*Correction)) (fact Fact, article Article, m Marks) {
	t.Helper()
	article = Article{Title: "Flood", Body: "Some 40 people died, police said."}
	value := 40.0
	fact = Fact{Kind: Killed, Value: &value, Unit: "people", Approx: About, Surface: "40", Wording: "Some 40", Number: Span{5, 7}, Sentence: Span{0, len(article.Body)}}
	c := NewCorrection("c1", article, fact, time.Unix(0, 0))
	change(&c)
	m.Correct(c)
	return fact, article, m
}

func TestACorrectionKeepsTheNumberAndItsSurroundings(t *testing.T) {
	_, _, m := corrected(t, func(c *Correction) { c.NotAFact = true })
	c := m.Corrections[0]
	if c.Before != "Some " || c.Quote != "40" || c.After != " people died, police said." {
		t.Errorf("got %q %q %q", c.Before, c.Quote, c.After)
	}
}

func TestAFactThatIsNoneIsGone(t *testing.T) {
	fact, _, m := corrected(t, func(c *Correction) { c.NotAFact = true })
	if got := m.Corrected([]Fact{fact}); len(got) != 0 {
		t.Errorf("still there: %+v", got)
	}
}

func TestACorrectedFactHasTheKindAndValueOfTheReader(t *testing.T) {
	other := 14.0
	fact, _, m := corrected(t, func(c *Correction) { c.Kind, c.Value = Wounded, &other })
	facts := []Fact{fact}
	got := m.Corrected(facts)
	if got[0].Kind != Wounded || *got[0].Value != 14 || !got[0].Corrected || got[0].Wording != "Some 40" {
		t.Errorf("got %+v", got[0])
	}
	if facts[0].Kind != Killed || *facts[0].Value != 40 {
		t.Error("the reading itself has changed")
	}
}

func TestAValueGivenToAVagueFactIsExact(t *testing.T) {
	other := 30.0
	fact, _, m := corrected(t, func(c *Correction) { c.Value = &other })
	fact.Approx, fact.Value = Vague, nil
	if got := m.Corrected([]Fact{fact})[0]; got.Approx != Exact || *got.Value != 30 {
		t.Errorf("got %+v", got)
	}
}

func TestASecondCorrectionReplacesTheFirstAndAnEmptyOneTakesItBack(t *testing.T) {
	fact, article, m := corrected(t, func(c *Correction) { c.Kind = Wounded })
	again := NewCorrection("c2", article, fact, time.Unix(1, 0))
	again.Kind = Missing
	m.Correct(again)
	if len(m.Corrections) != 1 || m.Corrections[0].Kind != Missing {
		t.Errorf("got %+v", m.Corrections)
	}
	m.Correct(NewCorrection("c3", article, fact, time.Unix(2, 0)))
	if len(m.Corrections) != 0 || !m.Empty() {
		t.Errorf("still there: %+v", m.Corrections)
	}
}

func TestACorrectionSpeaksOfItsOwnNumberOnly(t *testing.T) {
	fact, _, m := corrected(t, func(c *Correction) { c.NotAFact = true })
	for name, change := range map[string]func(*Fact){
		"at another place": func(f *Fact) { f.Number = Span{9, 11} },
		"in the title":     func(f *Fact) { f.InTitle = true },
	} {
		other := fact
		change(&other)
		if len(m.Corrected([]Fact{other})) != 1 {
			t.Errorf("a number %s was taken away", name)
		}
	}
}

func TestANewerReadingOfTheSameNumberIsCorrectedToo(t *testing.T) {
	fact, _, m := corrected(t, func(c *Correction) { c.NotAFact = true })
	fact.Number, fact.Surface = Span{5, 14}, "40 people"
	if got := m.Corrected([]Fact{fact}); len(got) != 0 {
		t.Errorf("still there: %+v", got)
	}
}
