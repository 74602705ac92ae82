package entity

import (
	"reflect"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/entity/crf"
	"github.com/newsglass/newsglass/app/news"
)

func TestTheModelComesWithTheProgram(t *testing.T) {
	if _, err := crf.Open(Grammar, weights); err != nil {
		t.Fatal(err)
	}
	const most = 3 << 20
	if n := len(weights) + len(clusterFile); n > most {
		t.Errorf("weights and clusters are %d bytes, more than %d", n, most)
	}
}

func TestWithoutAModelTheRulesRead(t *testing.T) {
	text := "It was said by Prime Minister Amina Okafor on Friday."
	tokens := tokenise(text)
	got := mentionsOf(tokens, tagWith(nil, text, tokens))
	if len(got) != 1 || got[0].Of(text) != "Amina Okafor" || got[0].Kind != news.Person {
		t.Errorf("read %v", got)
	}
}

func TestGrammarKeepsNamesWhole(t *testing.T) {
	person, place := kindIndex(news.Person), kindIndex(news.Place)
	for _, c := range []struct {
		name   string
		labels []label
		want   bool
	}{
		{"nothing", []label{outside, outside}, true},
		{"a name of one word", []label{labelOf(person, unit)}, true},
		{"a name of three", []label{labelOf(person, first), labelOf(person, inner), labelOf(person, last)}, true},
		{"one name right after another", []label{labelOf(person, unit), labelOf(place, first), labelOf(place, last)}, true},
		{"a name without an end", []label{labelOf(person, first)}, false},
		{"a name without a beginning", []label{outside, labelOf(person, last)}, false},
		{"a name of two kinds", []label{labelOf(person, first), labelOf(place, last)}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			allowed := make([]crf.Labels, len(c.labels))
			for i, l := range c.labels {
				allowed[i] = 1 << l
			}
			scores := make([]float32, len(c.labels)*labelCount)
			path := make([]label, len(c.labels))
			zero := make([]float32, labelCount*labelCount)
			Grammar.Decode(scores, zero, allowed, path, &crf.Room{})
			if got := reflect.DeepEqual(path, c.labels); got != c.want {
				t.Errorf("the labelling is possible: %v, want %v", got, c.want)
			}
		})
	}
}

// regionsOf shows the regions of a text in brackets.
func regionsOf(text string) string {
	tokens := tokenise(text)
	var b strings.Builder
	at := 0
	for _, r := range regions(tokens) {
		start, end := tokens[r.from].start, tokens[r.to-1].end
		b.WriteString(text[at:start] + "[" + text[start:end] + "]")
		at = end
	}
	return b.String() + text[at:]
}

func TestNamesAreLookedForAroundCapitals(t *testing.T) {
	for name, want := range map[string]string{
		"a capital":                      "it was [Nora] who left",
		"small words within a name":      "the [Ministry of Trade and Industry] said so",
		"a country's power":              "the [Kenyan army] left",
		"an article in small letters":    "so said [al-Bakri] today",
		"an ordinal before a capital":    "the [5th Brigade] left",
		"no region over a full stop":     "[It] ended. [Nora] left",
		"no region over a bracket":       "the [Red Crescent] ([RC]) left",
		"a compound with a small letter": "a [Mosul-based] firm",
		"a known name in small letters":  "the [peshmerga] left",
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.NewReplacer("[", "", "]", "").Replace(want)
			if got := regionsOf(text); got != want {
				t.Errorf("\n got %s\nwant %s", got, want)
			}
		})
	}
}

func TestWordsThatAreUsedAlikeAreInOneCluster(t *testing.T) {
	of := func(w string) usage { return usageOf(ClusterHash(w)) }
	for _, pair := range [][2]string{{"thursday", "friday"}, {"brother", "sister"}, {"seven", "eight"}} {
		if a, b := of(pair[0]), of(pair[1]); a == (usage{}) || a.coarse != b.coarse {
			t.Errorf("%q is in %v, %q in %v", pair[0], a, pair[1], b)
		}
	}
	if a, b := of("thursday"), of("brother"); a.fine == b.fine {
		t.Errorf("two words that have nothing in common are both in %v", a)
	}
	if got := of("qwertyuiopasdf"); got != (usage{}) {
		t.Errorf("what is no word is in %v", got)
	}
}

func TestANameSeenClearlyDecidesItsUnclearMentions(t *testing.T) {
	checkMarked(t, map[string]string{
		"a surname that could be a town":  "The order came from General [PERSON Tomas Belgrano]. [PERSON Belgrano] left. They met [PERSON Belgrano] later.",
		"an acronym explained":            "The [ORG Coastal Relief Commission] ([ORG CRC]) left. Nobody had told [ORG CRC] staff.",
		"a headline above a sentence":     "[PERSON Okafor] Resigns After Flood Report\n\nMayor [PERSON Ada Okafor] resigned.",
		"a ship is no person anywhere":    "They sailed on the USS Harper. The commander of Harper was late. It was Harper that sank.",
		"a preposition opens a sentence":  "It was late. Near [LOC Velmora Heights], one truck burned. In [LOC Basra], nobody left.",
		"a title is no part of a name":    "They saw [PERSON Anna Field] and King [PERSON Tarik II] of [LOC Basra].",
		"a storm is nobody":               "Hurricane Katerina made landfall. Then Katerina turned north.",
		"an aircraft is no organisation":  "The [ORG Air Force] F-16 was late.",
		"a unit with a number":            "The men of the [ORG 407th AEG] left.",
		"a prefix is no part of a name":   "The anti-[PERSON Haddad] camp met. [PERSON Omar Haddad] left.",
		"the lists know an organisation":  "The [ORG U.N. refugee agency] and the [ORG U.N.] soldiers left.",
		"an operation is no organisation": "Operation Silver Dawn began at night.",
	})
}

func TestMarksBecomeLabels(t *testing.T) {
	text := "The President Ada Okafor met the Red Crescent."
	tokens := tokenise(text)
	at := func(s string) news.Span {
		i := strings.Index(text, s)
		return news.Span{Start: i, End: i + len(s)}
	}
	person, org := kindIndex(news.Person), kindIndex(news.Organisation)
	got := permit(tokens, []Gold{
		{Span: at("The President Ada Okafor"), Kinds: []news.EntityKind{news.Person}},
		{Span: at("Red Crescent"), Kinds: []news.EntityKind{news.Organisation}, Open: true},
	}, false)
	none := crf.Labels(1 << outside)
	loose := none
	for p := range positions {
		loose |= 1 << labelOf(org, p)
	}
	want := []crf.Labels{none, none, 1 << labelOf(person, first), 1 << labelOf(person, last), none, none, loose, loose}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("allowed %b\nwant %b", got, want)
	}
}

func TestExamplesCoverTheRegions(t *testing.T) {
	text := "it rained. Nora Field left. The port is Iraqi."
	for _, patchy := range []bool{false, true} {
		sequences := Examples(text, nil, 1, patchy)
		for _, s := range sequences {
			if len(s.Features) != len(s.Allowed) || s.Weight != 1 {
				t.Fatalf("%d positions, %d sets of labels, weight %v", len(s.Features), len(s.Allowed), s.Weight)
			}
		}
		open := sequences[0].Allowed[0] == Grammar.All()
		if open != patchy {
			t.Errorf("patchy is %v and an unmarked capital may be anything: %v", patchy, open)
		}
		iraqi := sequences[len(sequences)-1]
		if iraqi.Allowed[0]&(1<<outside) != 0 {
			t.Error("a nationality of the lists was left open")
		}
	}
}
