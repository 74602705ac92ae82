package fact

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// line writes a fact as "kind value[-max] unit approx".
func line(f news.Fact) string {
	v := "vague"
	if f.Value != nil {
		v = fmt.Sprintf("%.12g", *f.Value)
	}
	if f.ValueMax != nil {
		v += fmt.Sprintf("-%.12g", *f.ValueMax)
	}
	return fmt.Sprintf("%s %s %s %s", f.Kind, v, f.Unit, f.Approx)
}

func lines(facts []news.Fact) string {
	var out []string
	for _, f := range facts {
		out = append(out, line(f))
	}
	return strings.Join(out, "; ")
}

func TestOwnSentencesAreRead(t *testing.T) {
	right := 0
	for _, c := range cases {
		facts, _ := Find(c.text, nil)
		if got := lines(facts); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			continue
		}
		right++
	}
	t.Logf("%d of %d right", right, len(cases))
}

// mention marks the first occurrence of a name in text.
func mention(text, name string, kind news.EntityKind) news.Mention {
	i := strings.Index(text, name)
	return news.Mention{Span: news.Span{Start: i, End: i + len(name)}, Kind: kind}
}

func TestDistancesNameBothPlaces(t *testing.T) {
	for _, c := range []struct{ text, place, want string }{
		{"Yemeni rebels reached Dhamar, 60 miles south of the capital.", "Dhamar", "Dhamar to Sanaa, south"},
		{"Aftershocks shook Palu, 50 km (31 miles) south-west of Donggala.", "Palu", "Palu to Donggala, south-west"},
		{"The fire is within 12 km of Athens.", "", " to Athens, "},
		{"People in Gori, about 80 kilometres from the Georgian capital, fled.", "Gori", "Gori to Tbilisi, "},
		{"The blast was felt in Zahle, 30 km northwest of the epicentre.", "Zahle", "Zahle to the epicentre, north-west"},
		{"Kenyan rebels hold Ruaka, 9 miles from the prime minister's office.", "Ruaka", "Ruaka to Nairobi, "},
		{"Somali President Ali Geddi fled. Rebels hold Afgoye, 25 km west of Geddi's palace.", "Afgoye", "Afgoye to Mogadishu, west"},
		{"Shells hit Ruaka, 2 km from the Kenyan parliament.", "Ruaka", "Ruaka to Nairobi, "},
		{"A Kenyan convoy reached Ruaka, 2 km from the governor's office.", "Ruaka", "Ruaka to the governor's office, "},
		{"They marched 20 km on Sunday along a road 300 km long.", "", ""},
	} {
		var mentions []news.Mention
		if c.place != "" {
			mentions = append(mentions, mention(c.text, c.place, news.Place))
		}
		facts, _ := Find(c.text, mentions)
		var got []string
		for _, f := range facts {
			if f.Kind == news.Distance {
				got = append(got, fmt.Sprintf("%s to %s, %s", f.Place, f.RelativeTo, f.Direction))
			}
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestFactsSayWhoStatesThem(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{"Nine people died, the health ministry said.", "", "health ministry"},
		{"According to Radio Dabanga, 40 people were killed.", "Radio Dabanga", "Radio Dabanga"},
		{"Police said 40 people were killed.", "", "Police"},
		{"Mayor Ana Ruiz told Reuters that 12 people were missing.", "Ana Ruiz", "Ana Ruiz"},
		{"Citing medics, AFP reported that 12 people were hurt.", "AFP", "AFP"},
		{"“We left at dawn,” said Omar Said. “They killed 12 people.”", "Omar Said", "Omar Said"},
		{"“It is worse than we feared,” Ruiz said.\n\n“They killed 12 people in one night.”", "", "Ruiz"},
		{"Forty people were killed.", "", ""},
	} {
		var mentions []news.Mention
		if c.name != "" {
			kind := news.Organisation
			if c.name != "AFP" && c.name != "Radio Dabanga" {
				kind = news.Person
			}
			mentions = append(mentions, mention(c.text, c.name, kind))
		}
		facts, _ := Find(c.text, mentions)
		if len(facts) != 1 || facts[0].AttributedTo != c.want {
			t.Errorf("%s\n got %+v\nwant %s", c.text, facts, c.want)
		}
	}
}

func TestSentencesEndWhereTheyEnd(t *testing.T) {
	text := "Toll rises\r\n\r\nGen. J. Smith of the U.S. Army said at 9 a.m. on Friday that 12 men died. Then Rs. 500 was paid!\u00a0“He left.” So it was."
	facts, _ := Find(text, nil)
	var got []string
	for _, f := range facts {
		got = append(got, f.Sentence.Of(text))
	}
	want := []string{"Gen. J. Smith of the U.S. Army said at 9 a.m. on Friday that 12 men died.", "Then Rs. 500 was paid!"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestAFactToldTwiceIsListedOnce(t *testing.T) {
	text := "Flood kills 63 people\n\nThe flood killed 63 people on Monday. Officials said 63 people were killed. Nearly 63 people were killed, others said."
	facts, _ := Find(text, nil)
	if got := lines(facts); got != "killed 63 people exact; killed 63 people about" {
		t.Fatal(got)
	}
	if body := strings.Index(text, "The flood"); facts[0].Number.Start < body {
		t.Errorf("the title stands for the fact, not the body")
	}
}

func TestSurfaceLeavesTheHedgeToTheWording(t *testing.T) {
	text := "Nearly half a million people fled. A 25-minute-long tape was found."
	facts, _ := Find(text, nil)
	got := ""
	for _, f := range facts {
		got += f.Surface + "/" + f.Wording + " "
	}
	if got != "half a million/Nearly half a million 25-minute-long/25-minute-long " {
		t.Error(got)
	}
}
