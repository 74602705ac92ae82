package number

import (
	"fmt"
	"strings"
	"testing"
)

// amounts are texts and the numbers in them: wording, kind, value, symbol,
// approx. Nominal numbers and bounds are left out.
var amounts = []struct{ text, want string }{
	{"1,234.5 and 1.234,5", "1,234.5=1234.5 number exact; 1.234,5=1234.5 number exact"},
	{"12,34,567 voters", "12,34,567=1234567 number exact"},
	{"2.6million, 15bn, 32K", "2.6million=2600000 number exact; 15bn=15000000000 number exact; 32K=32000 number exact"},
	{"half a million and one and a half", "half a million=500000 number about; one and a half=1.5 number exact"},
	{"a million and a half", "a million and a half=1500000 number about"},
	{"two dozen, half a dozen, a dozen", "two dozen=24 number exact; half a dozen=6 number exact; a dozen=12 number exact"},
	{"forty-eight of two hundred and five", "forty-eight=48 number exact; two hundred and five=205 number exact"},
	{"3 lakh and 2 crore", "3 lakh=300000 number exact; 2 crore=20000000 number exact"},
	{"three-quarters, two thirds, 2½", "three-quarters=0.75 number exact; two thirds=0.666666666667 number exact; 2½=2.5 number exact"},
	{"nearly 500 died", "nearly 500=500 number about"},
	{"they met to speak about 48 hostages", "48=48 number exact"},
	{"a story about 30 families", "30=30 number exact"},
	{"talks about two towns", "two=2 number exact"},
	{"worried about 200 jobs", "200=200 number exact"},
	{"it lies about 40 miles away", "about 40 miles=40 dimension about"},
	{"they killed about 40", "about 40=40 number about"},
	{"talks about more than 12 ships", "more than 12=12 number at_least"},
	{"a nearly 17-minute tape", "nearly 17-minute=17 dimension about"},
	{"in the past 12 hours", "12 hours=12 dimension exact"},
	{"a man past 70", "past 70=70 number at_least"},
	{"just over 40 came", "just over 40=40 number at_least"},
	{"100 or fewer", "100 or fewer=100 number at_most"},
	{"dozens and hundreds of thousands", "dozens=vague number vague; hundreds of thousands=vague number vague"},
	{"between 560 and 770 people", "between 560 and 770=560-770 range range"},
	{"10-15 km from 7 to 10 shops", "10-15 km=10-15 dimension range; from 7 to 10=7-10 range range"},
	{"2 to 3 million", "2 to 3 million=2000000-3000000 range range"},
	{"5 or 6 days", "5 or 6 days=5-6 dimension range"},
	{"rose from 14 to 31", "14=14 number exact; 31=31 number exact"},
	{"$15bn, US$1.7 billion, £3m, €2.5 million, Rs 500", "$15bn=15000000000 money exact; US$1.7 billion=1700000000 money exact; £3m=3000000 money exact; €2.5 million=2500000 money exact; Rs 500=500 money exact"},
	{"70 billion Iraqi dinars", "70 billion Iraqi dinars=70000000000 money exact"},
	{"12.5% or 12 per cent", "12.5%=12.5 percent exact; 12 per cent=12 percent exact"},
	{"a 25-minute-long tape", "25-minute-long=25 dimension exact"},
	{"a three-year-old girl", "three-year-old=3 age exact"},
	{"more than a decade", "more than a decade=1 dimension at_least"},
	{"6 ft 3 in tall", "6 ft 3 in=6.25 dimension exact"},
	{"on 12 May 2014 at 9:30 a.m., 21st of the 1980s", ""},
	{"Radio 4, Region 11, an F-16", ""},
	{"88123X70 and 1.2.3.4", ""},
	{"2\u00a0505\u00a0137 people", "2\u00a0505\u00a0137=2505137 number exact"},
	{strings.Repeat("9", 1000), ""},
	{"1" + strings.Repeat("0", 39) + " " + strings.Repeat("trillion ", 40), "1" + strings.Repeat("0", 39) + " trillion=1e+51 number exact"},
}

func TestNumbersAreReadAsWritten(t *testing.T) {
	for _, c := range amounts {
		if got := describe(c.text); got != c.want {
			t.Errorf("%.80q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// describe writes the numbers of text: wording, value, kind, approx. Nominal
// numbers and bounds are left out.
func describe(text string) string {
	var got []string
	for _, n := range Find(text) {
		if n.Bound || n.Nominal {
			continue
		}
		v := "vague"
		if n.Value != nil {
			v = fmt.Sprintf("%.12g", *n.Value)
		}
		if n.Hi != nil {
			v += fmt.Sprintf("-%.12g", *n.Hi)
		}
		got = append(got, fmt.Sprintf("%s=%s %s %s", n.Wording.Of(text), v, n.Kind, n.Approx))
	}
	return strings.Join(got, "; ")
}

func TestHedgedNumbersAreAlsoOpenRanges(t *testing.T) {
	for text, want := range map[string]string{
		"over thirty came":              "over thirty: 30 to -",
		"up to 700 workers":             "up to 700: - to 700",
		"more than 15 and less than 60": "more than 15 and less than 60: 15 to 60",
		"about 40":                      "",
	} {
		got := ""
		for _, n := range Find(text) {
			if n.Bound {
				got = fmt.Sprintf("%s: %s to %s", n.Of(text), show(n.Lo), show(n.Hi))
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func show(v *float64) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprint(*v)
}
