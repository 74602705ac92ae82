package fact

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestEveryTellingIsKept(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"the title tells what the body states in the same words",
			"Mudslide kills 47 in hill town\n\nA mudslide killed at least 47 people on Sunday. Forty-seven people were killed, a mayor said.",
			"killed 47 at_least at 59; killed 47 exact at 80, again 15",
		},
		{
			"a repeat in the body",
			"Shells killed 12 people. The 12 people were killed while they slept.",
			"killed 12 exact at 14, again 29",
		},
		{
			"a conversion is no fact of its own",
			"The camp is 50 km (31 miles) west of Arden.",
			"distance 50 exact at 12, again 19 = 31 mi",
		},
		{
			"a conversion after the place",
			"The camp lies 50 km west of Arden (31 miles).",
			"distance 50 exact at 14, again 35 = 31 mi",
		},
		{
			"money in two currencies",
			"The dam cost €40m ($46m).",
			"money 40000000 exact at 13, again 21 = 46000000 USD",
		},
		{
			"rival sources stay apart",
			"Police said 12 people died. Doctors said 12 people died.",
			"killed 12 exact at 12; killed 12 exact at 41",
		},
		{
			"other people are another fact",
			"The blast killed 12 soldiers. The fire killed 12 miners.",
			"killed 12 exact at 17; killed 12 exact at 46",
		},
		{
			"other places are another fact",
			"In Arden 12 people died. In Belmar 12 people died.",
			"killed 12 exact at 9; killed 12 exact at 35",
		},
		{
			"what is denied is another fact",
			"The flood killed 12 people. The mayor denied that 12 people had died.",
			"killed 12 exact at 17; killed 12 exact at 50",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			facts, _ := Find(c.text, nil)
			var got []string
			for _, f := range facts {
				got = append(got, tellings(f))
			}
			if g := strings.Join(got, "; "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

func tellings(f news.Fact) string {
	s := fmt.Sprintf("%s %.12g %s at %d", f.Kind, *f.Value, f.Approx, f.Number.Start)
	for i, again := range f.Again {
		s += fmt.Sprintf("%s %d", [2]string{", again", ""}[min(i, 1)], again.Number.Start)
		if again.Conversion {
			s += fmt.Sprintf(" = %.12g %s", *again.Value, again.Unit)
		}
	}
	return s
}

func TestBadInputStatesNothing(t *testing.T) {
	for name, text := range map[string]string{
		"a thousand digits":           strings.Repeat("7", 1000) + " people died.",
		"digits only":                 strings.Repeat("7", 5000),
		"a value beyond every number": "Some 1e999 people died, and " + strings.Repeat("nine trillion ", 40) + "fled.",
		"no letters":                  "\x00\xff\xfe — … ((( )))",
		"nothing":                     "",
	} {
		t.Run(name, func(t *testing.T) {
			if facts, _ := Find(text, nil); len(facts) != 0 {
				t.Errorf("found %+v", facts)
			}
		})
	}
}
