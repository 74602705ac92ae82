package entity

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// ruledMarks is marked under rules.
func ruledMarks(rules []news.NameRule, text string) string {
	mentions, _ := NewFinder(rules).Find(text)
	var b strings.Builder
	at := 0
	for _, m := range mentions {
		b.WriteString(text[at:m.Start] + "[" + string(m.Kind) + " " + m.Of(text) + "]")
		at = m.End
	}
	return b.String() + text[at:]
}

func not(name string) news.NameRule { return news.NameRule{Action: news.NotName, Name: name} }
func is(name string, kind news.EntityKind) news.NameRule {
	return news.NameRule{Action: news.IsName, Name: name, Kind: kind}
}
func right(name string, kind news.EntityKind) news.NameRule {
	return news.NameRule{Action: news.RightKind, Name: name, Kind: kind}
}
func same(name, other string, kind news.EntityKind) news.NameRule {
	return news.NameRule{Action: news.SameAs, Name: name, Other: other, Kind: kind}
}
func differ(name, other string, kind news.EntityKind) news.NameRule {
	return news.NameRule{Action: news.DifferentFrom, Name: name, Other: other, Kind: kind}
}

func TestRulesOnNames(t *testing.T) {
	for _, c := range []struct {
		name  string
		rules []news.NameRule
		want  string
	}{
		{"what is no name is lit nowhere", []news.NameRule{not("Basra")}, "He left Basra for [LOC Mosul], and Basra was quiet."},
		{"a longer name stays", []news.NameRule{not("Mosul")}, "The [LOC Mosul Dam] holds; Mosul is dark."},
		{"what is a name is lit everywhere", []news.NameRule{is("the Lodge", news.Organisation)}, "They say [ORG the Lodge] met, and that [ORG the Lodge] paid."},
		{"a capital asks for a capital", []news.NameRule{is("Crane", news.Person)}, "A crane fell on [PERSON Crane] today."},
		{"small letters take any", []news.NameRule{is("fedayeen", news.Organisation)}, "The [ORG fedayeen] left. [ORG Fedayeen] came back."},
		{"capitals throughout ask for them", []news.NameRule{is("WAVE", news.Organisation)}, "Wave of attacks, says [ORG WAVE]."},
		{"in a headline of capitals there is nothing to ask", []news.NameRule{is("Tallis Group", news.Organisation)}, "[ORG TALLIS GROUP] LEAVES AT LAST\n\nIt is over."},
		{"a possessive stays outside", []news.NameRule{is("Tallis", news.Organisation)}, "It was [ORG Tallis]’s plan."},
		{"a part of a word is no word", []news.NameRule{is("Tal", news.Person)}, "He is the tallest of those with [PERSON Tal]."},
		{"words must stand side by side", []news.NameRule{is("Red Hand", news.Organisation)}, "It was red. Hand it over to the [ORG Red Hand]."},
		{"part of a longer name is left", []news.NameRule{is("Mosul", news.Place)}, "The [LOC Mosul Dam] holds."},
		{"a name over a shorter one", []news.NameRule{is("Basra Nine", news.Group)}, "The [NORP Basra Nine] were freed in [LOC Basra]."},
		{"the right kind", []news.NameRule{right("Basra", news.Organisation)}, "They left [ORG Basra] on Monday."},
		{"the right kind for all spellings", []news.NameRule{right("Okafor", news.Organisation)}, "It was said by Mayor [ORG Ada Okafor]. [ORG Okafor] left."},
		{"the later rule prevails", []news.NameRule{not("Basra"), right("Basra", news.Person)}, "They left [PERSON Basra] on Monday."},
		{"a rule that is switched off", []news.NameRule{{Action: news.NotName, Name: "Basra", Off: true}}, "They left [LOC Basra] on Monday."},
		{"rules that say nothing", []news.NameRule{not(""), is("Basra", "COLOUR"), same("Basra", "Basra", news.Place), {}}, "They left [LOC Basra] on Monday."},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.NewReplacer("[PERSON ", "", "[ORG ", "", "[LOC ", "", "[NORP ", "", "]", "").Replace(c.want)
			if got := ruledMarks(c.rules, text); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

// groupsUnder shows the entities of a text as "Name = Other", sorted.
func groupsUnder(rules []news.NameRule, text string) []string {
	_, entities := NewFinder(rules).Find(text)
	var out []string
	for _, e := range entities {
		s := slices.Sorted(slices.Values(e.Spellings))
		out = append(out, strings.Join(s, " = "))
	}
	slices.Sort(out)
	return out
}

func TestRulesOnEntities(t *testing.T) {
	const text = "Mayor Ada Okafor left. Okafor met the Iron Bridge Brigade. The brigade, known as Iron Bridge Brigade, and Basra were quiet. Nora Field stayed."
	for _, c := range []struct {
		name  string
		rules []news.NameRule
		want  []string
	}{
		{"without rules", nil, []string{"Ada Okafor = Okafor", "Basra", "Iron Bridge Brigade", "Nora Field"}},
		{"two names of one", []news.NameRule{same("Nora Field", "Ada Okafor", news.Person)}, []string{"Ada Okafor = Nora Field = Okafor", "Basra", "Iron Bridge Brigade"}},
		{"two spellings of two", []news.NameRule{differ("Okafor", "Ada Okafor", news.Person)}, []string{"Ada Okafor", "Basra", "Iron Bridge Brigade", "Nora Field", "Okafor"}},
		{"joined over kinds", []news.NameRule{same("Basra", "Iron Bridge Brigade", news.Organisation)}, []string{"Ada Okafor = Okafor", "Basra = Iron Bridge Brigade", "Nora Field"}},
		{"a circle joins all once", []news.NameRule{same("Nora Field", "Ada Okafor", news.Person), same("Ada Okafor", "Nora Field", news.Person)}, []string{"Ada Okafor = Nora Field = Okafor", "Basra", "Iron Bridge Brigade"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := groupsUnder(c.rules, text); !slices.Equal(got, c.want) {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestAJoinedNameHasOneIDInEveryArticle(t *testing.T) {
	f := NewFinder([]news.NameRule{
		same("Abu Tarik", "Omar Haddad", news.Person),
		same("Omar Haddad", "Omar Haddad Basri", news.Person),
	})
	want := Key(news.Person, "Omar Haddad Basri")
	for _, text := range []string{
		"The order came from commander Abu Tarik himself.",
		"The order came from commander Omar Haddad himself.",
		"The order came from commander Omar Haddad Basri himself. Abu Tarik is dead.",
	} {
		mentions, _ := f.Find(text)
		if len(mentions) == 0 {
			t.Fatalf("%q: no names", text)
		}
		for _, m := range mentions {
			if m.Entity != want {
				t.Errorf("%q: %s is %s, want %s", text, m.Of(text), m.Entity, want)
			}
		}
	}
}

func TestHoldsFindsWholeNamesInAnyCapitals(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"They left MOSUL.", true},
		{"They left Mosul's gate.", true},
		{"The Mosulites left.", false},
		{"It is Fallūjah.", true},
		{"", false},
	} {
		if got := Holds(c.text, []string{"Mosul", "", "Fallujah"}); got != c.want {
			t.Errorf("%q: %v", c.text, got)
		}
	}
}

func FuzzRules(f *testing.F) {
	f.Add("Ada Okafor left. Okafor met the Red Crescent (RC).", "Okafor", "Ada Okafor", byte(0))
	f.Add("\xffU.S.-led", "U.S.", "\xff", byte(7))
	f.Add("AL-BAKRI’s ’s", "al-Bakri", "’s", byte(19))
	f.Fuzz(func(t *testing.T, text, name, other string, how byte) {
		action := news.RuleActions[int(how)%len(news.RuleActions)]
		kind := news.EntityKinds[int(how>>3)%len(news.EntityKinds)]
		finder := NewFinder([]news.NameRule{
			{Action: action, Name: name, Other: other, Kind: kind},
			{Action: news.SameAs, Name: other, Other: name, Kind: kind},
			{Action: news.DifferentFrom, Name: name, Other: other, Kind: news.Person},
			{Action: news.IsName, Name: other, Kind: news.Place},
		})
		mentions, entities := finder.Find(text)
		checkMentions(t, text, mentions)
		checkEntities(t, text, mentions, entities)
		Holds(text, []string{name, other})
	})
}

func BenchmarkRules(b *testing.B) {
	var rules []news.NameRule
	for i := range 1000 {
		name := "Name" + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + string(rune('a'+i/26%26))
		rules = append(rules, []news.NameRule{not(name), is(name+" Brigade", news.Organisation), right(name+" Bridge", news.Place), same(name, name+" Field", news.Person)}[i%4])
	}
	text := strings.Repeat(sample, 20)
	for _, c := range []struct {
		name  string
		rules []news.NameRule
	}{{"none", nil}, {"1000", rules}} {
		b.Run(c.name, func(b *testing.B) {
			f := NewFinder(c.rules)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				f.Find(text)
			}
		})
	}
}
