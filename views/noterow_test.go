package views

import "testing"

func TestOfAnEarlierWordingThePartThatDiffersIsShown(t *testing.T) {
	for _, c := range []struct{ name, was, now, want string }{
		{"a number in the middle", "She asked the army for 200 tents before the night.", "She asked the army for 350 tents before the night.", "…army for 200 tents before…"},
		{"the first word", "Three men of the crew are missing.", "Two men of the crew are missing.", "Three men of…"},
		{"the last word", "Schools stay closed until Monday.", "Schools stay closed until Friday.", "…closed until Monday."},
		{"words that were added", "The mayor asked for boats.", "The mayor of Vessel asked for boats.", "The mayor asked for boats."},
		{"words that were taken out", "The mayor of Vessel asked for boats.", "The mayor asked for boats.", "The mayor of Vessel asked for boats."},
		{"all", "a b c", "d e", "a b c"},
		{"nothing", "the same words stand here", "the same words stand here", "…stand here"},
		{"only the spaces", "one  line", "one line", "one line"},
		{"a repeated word", "more and more and more", "more and more", "more and more and more"},
		{"no words", "", "one", ""},
	} {
		if got := differing(c.was, c.now); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestAQuoteThatIsSpeechIsNotQuotedTwice(t *testing.T) {
	for s, want := range map[string]bool{`"We lost the road," she said.`: true, "“Leave”, he said": true, "He said “leave”": false, "": false, " “x": true} {
		if speech(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}
