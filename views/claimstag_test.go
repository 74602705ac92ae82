package views

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestTheSignOfAVerdictStandsOutFromItsTint(t *testing.T) {
	for _, choice := range []variant{light, dark, sepia} {
		th := newsTheme{choice}
		for v, look := range verdictLooks {
			if look.fill == "" {
				continue
			}
			if c := contrast(th.Color(look.line, 0), th.Color(look.fill, 0)); c < 4.5 {
				t.Errorf("%s: the sign of %s has a contrast of %.2f, want 4.5", choice, v, c)
			}
		}
	}
}

func TestEveryVerdictHasASignAndAWordOfItsOwn(t *testing.T) {
	signs, words := map[string]news.Verdict{}, map[string]news.Verdict{}
	for _, v := range news.Verdicts {
		look, known := verdictLooks[v]
		if other, twice := signs[look.sign]; !known || twice {
			t.Errorf("%s has no sign, or that of %s", v, other)
		}
		if other, twice := words[verdictName(v)]; twice {
			t.Errorf("%s is called like %s", v, other)
		}
		signs[look.sign], words[verdictName(v)] = v, v
	}
}
