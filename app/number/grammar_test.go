package number

import (
	"fmt"
	"strings"
	"testing"
)

// values lists the values of what is counted in text, and the units.
func values(text string) string {
	var got []string
	for _, n := range Find(text) {
		if n.Bound || n.Nominal {
			continue
		}
		v := "vague"
		switch {
		case n.Hi != nil:
			v = fmt.Sprintf("%.6g-%.6g", *n.Lo, *n.Hi)
		case n.Value != nil:
			v = fmt.Sprintf("%.9g", *n.Value)
		}
		got = append(got, strings.TrimSpace(v+" "+n.Unit))
	}
	return strings.Join(got, "; ")
}

func TestEveryWayToWriteANumberIsRead(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"commas group thousands":                 {"1,250 goats and 3,000,000 bees", "1250; 3000000"},
		"India groups by lakh":                   {"2,40,000 ballots, 1,00,00,000 in all", "240000; 10000000"},
		"Switzerland groups with apostrophes":    {"1'250'000 or 1’250’000", "1250000; 1250000"},
		"spaces of any width group":              {"12 500, 12\u00a0500, 12\u202f500, 12\u2009500", "12500; 12500; 12500; 12500"},
		"a dot groups before a plural":           {"1.250 farmers in 1.250", "1250; 1.25"},
		"a comma is a decimal after dots":        {"it cost 1.250,75", "1250.75"},
		"a list is no number":                    {"pages 11,13,17,19,23,29,31,37,41,43,47,53,59", "11; 13; 17; 19; 23; 29; 31; 37; 41; 43; 47; 53; 59"},
		"powers of ten":                          {"4e3, 2.5e-3, 7 x 10^4, 7×10⁴, 10⁶", "4000; 0.0025; 70000; 70000; 1000000"},
		"powers of other numbers":                {"3^4 and 2^-1", "81; 0.5"},
		"letters scale digits":                   {"7k, 7K, 7bn, 7.5tn, 7mln", "7000; 7000; 7e+09; 7.5e+12; 7000000"},
		"m is millions of people, not of metres": {"7m voters dug 7m down", "7000000; 7 metre"},
		"lakh and crore":                         {"4 lakh and 4.5 crore, 2 lakh crore", "400000; 45000000; 2e+12"},
		"hyphens join words":                     {"ninety-nine, a two-and-a-half-hour walk", "99; 2.5 hour"},
		"and joins words":                        {"four hundred and seven, a thousand and one", "407; 1001"},
		"a comma joins words after a scale":      {"six million, four hundred and one", "6000401"},
		"a comma parts a list in words":          {"one million, two others", "1000000; 2"},
		"mixed numbers":                          {"three and a half, two and a quarter million, 6¾, 1 1/2", "3.5; 2250000; 6.75; 1.5"},
		"fractions in words":                     {"seven eighths, a twentieth of it, ninety-one hundredths", "0.875; 0.05; 0.91"},
		"fractions of long words":                {"two twenty-firsts, forty fifths", "0.0952380952; 8"},
		"one in so many":                         {"one in five, 3 in 10, one out of every two", "0.2; 0.3; 0.5"},
		"over as a fraction bar":                 {"nine over eleven", "0.818181818"},
		"dozens and scores":                      {"four dozen eggs, two to three dozen, three score years", "48; 24-36; 60 year"},
		"negative numbers":                       {"minus twelve, -12, −12", "-12; -12; -12"},
		"a tolerance":                            {"7.5±0.5, 40 plus or minus 2", "7-8; 38-42"},
		"fractions of a unit":                    {"half a mile, a half mile, three-quarters of an hour", "0.5 mile; 0.5 mile; 0.75 hour"},
		"a vague number has its unit":            {"billions of euros, hundreds of miles, a multibillion-dollar loan", "vague euro; vague mile; vague dollar"},
		"a length leads somewhere":               {"a mile from the bridge, a mile of it", "1 mile"},
		"suspended hyphens":                      {"an 8- to 9-hour march", "8-9 hour"},
		"fractions bound":                        {"between a third and a half", "0.333333-0.5"},
		"vague numbers have no value":            {"scores of, tens of thousands, a few hundred, a couple of thousand", "vague; vague; vague; vague"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := values(c.text); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestEveryUnitIsRead(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"lengths":                        {"9 km, nine miles, 9m, 9-mile, 9 nautical miles", "9 kilometre; 9 mile; 9 metre; 9 mile; 9 nautical mile"},
		"feet and inches":                {"5 feet 8 inches, five-foot-eight, 5-foot-6-inch", "5.66666667 foot; 5.66666667 foot; 5.5 foot"},
		"areas":                          {"9 sq km, 9 km², 9 square miles, 9 sq. ft, 9 hectares", "9 square kilometre; 9 square kilometre; 9 square mile; 9 square foot; 9 hectare"},
		"volumes":                        {"9 cubic metres, 9m3, 9 km cubed, 9 gallons", "9 cubic metre; 9 cubic metre; 9 cubic kilometre; 9 gallon"},
		"weights":                        {"9 tonnes, 9kg, 9 ounces", "9 tonne; 9 kilogram; 9 ounce"},
		"temperatures":                   {"9°C, 39C, 99 degrees Fahrenheit", "9 celsius; 39 celsius; 99 fahrenheit"},
		"speeds":                         {"9 km/h, 9 mph, 9 metres per second, 9 knots", "9 kilometre per hour; 9 mile per hour; 9 metre per second; 9 knot"},
		"energy and power":               {"9 kWh, 9 megawatts, 9 MW, 9 mW, 9 joules", "9 kilowatt hour; 9 megawatt; 9 megawatt; 9 milliwatt; 9 joule"},
		"data":                           {"9 terabytes, 9GB, 9 Mbps", "9 terabyte; 9 gigabyte; 9 megabit per second"},
		"pressure":                       {"990 hPa, 9 millibars", "990 hectopascal; 9 millibar"},
		"what a unit is counted per":     {"9 grams per square metre, 9 litres a day, 9 kg/person", "9 gram per square metre; 9 litre per day; 9 kilogram per person"},
		"a share is counted per nothing": {"9 percent a year", "9 percent"},
		"percentages":                    {"9%, 9 per cent, 9 pct, 9 percentage points", "9 percent; 9 percent; 9 percent; 9 percentage point"},
		"ages":                           {"a nine-year-old, 9 months old, 9 yo, 9 years of age", "9 year; 9 month; 9 year; 9 year"},
		"initials are no unit":           {"9 TB patients, 9 GI", "9; 9"},
		"a jet is no temperature":        {"they flew 9 F-15s", "9"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := values(c.text); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestMoneyIsReadInEveryCurrency(t *testing.T) {
	for text, want := range map[string]string{
		"$7bn":                          "7e+09 USD",
		"US$ 7 billion":                 "7e+09 USD",
		"A$7m":                          "7e+06 AUD",
		"7.5m euros":                    "7.5e+06 EUR",
		"EUR 7m":                        "7e+06 EUR",
		"₹7 crore":                      "7e+07 INR",
		"Rs. 700":                       "700 INR",
		"70 billion Syrian pounds":      "7e+10 SYP",
		"7 Swiss francs":                "7 CHF",
		"7 dollars and 5 cents":         "7.05 USD",
		"it was 7 dollars and 50.":      "7.5 USD",
		"7 dollars and 50 people":       "7 USD; 50",
		"70p":                           "70 GBP",
		"£7-8m":                         "7e+06 GBP",
		"a quarter of a million pounds": "250000 GBP",
		"7 million pounds of damage":    "7e+06 GBP",
		"7 pounds of flour":             "7 lb",
		"a 7-pound hammer":              "7 lb",
		"the calf weighed 70 pounds":    "70 lb",
		"the team won 7 matches":        "7",
		"7,000 won seats":               "7000",
	} {
		var got []string
		for _, n := range Find(text) {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%.6g %s", *n.Value, n.Symbol)))
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%q: got %s, want %s", text, g, want)
		}
	}
}

func TestWhatCountsNothingIsNoNumber(t *testing.T) {
	for name, text := range map[string]string{
		"years":               "in 1987, since 2003, the 2009 season, 2013/14, '98, from 1990 to 1995",
		"decades":             "the 1970s and the mid-1980s",
		"dates":               "on 7 March 2011, March 7, 2011, 7/3/2011, 2011-03-07, 5-7 March, Mar. 7",
		"clock times":         "at 9:45, 9.45pm, 9 a.m., 0900 GMT, 9 o'clock",
		"ordinals":            "the 7th and the 21st",
		"scores":              "lost 4-2, drew 1-1",
		"votes":               "by 7-2",
		"phone numbers":       "call +44 20 7946 0123, 020 7946 0123 or 212-555-0123",
		"flights and roads":   "flight 817, Route 7, M25, I-95, QF12",
		"planes and rockets":  "an F-15, a Boeing 747-400, S-300",
		"stations":            "on Radio 7",
		"sections":            "under section 7, Article 12 and chapter 3",
		"addresses":           "10.0.0.1 and https://example.org/2014/07?page=12%20",
		"versions":            "in version 4.2.1",
		"a pronoun":           "one of them knew that one, and no one else",
		"slashes in names":    "after the 7/8 bombings",
		"digits with letters": "A7X19, 4x4, 5G, a 3-D film",
		"coordinates":         "at 12°30′05″N 7.5°E",
		"footnotes":           "as was shown[7] and denied.[8][9]",
		"other scripts":       "٧٨ ७८ ７８",
	} {
		t.Run(name, func(t *testing.T) {
			if got := values(text); got != "" {
				t.Errorf("%q: got %s", text, got)
			}
		})
	}
}

func TestRangesHaveBothBounds(t *testing.T) {
	for text, want := range map[string]string{
		"between 40 and 60 tents":         "40-60",
		"40 to 1,000 tents":               "40-1000",
		"40–60 tents":                     "40-60",
		"4 or 5 tents":                    "4-5",
		"$4-5 billion":                    "4e+09-5e+09 dollar",
		"$4m to $5m":                      "4e+06-5e+06 dollar",
		"4 km to 5 km":                    "4-5 kilometre",
		"4% to 5%":                        "4-5 percent",
		"4 to 5 million":                  "4e+06-5e+06",
		"depths ranged from 50 m to 40 m": "40-50 metre",
		"ranging from -5 °C to -9 °C":     "-9--5 celsius",
		"fell from 50 to 40":              "50; 40",
		"rose from 40 to 50":              "40; 50",
		"40 to one":                       "40; 1",
	} {
		if got := values(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestConversionsAreTiedToWhatTheyConvert(t *testing.T) {
	for text, want := range map[string]string{
		"80 km (50 miles) north":                      "50 miles of 80 km",
		"80 km north of the dam (50 miles)":           "50 miles of 80 km",
		"80 km (about 50 miles)":                      "50 miles of 80 km",
		"50 miles, or 80 km, away":                    "80 km of 50 miles",
		"50 miles/80 km":                              "80 km of 50 miles",
		"$4 million (3.5 million euros)":              "3.5 million euros of $4 million",
		"30C (86F)":                                   "86F of 30C",
		"10 acres (4 hectares)":                       "4 hectares of 10 acres",
		"6 ft 2 in (1.88m)":                           "1.88m of 6 ft 2 in",
		"90 m3/s (3,200 cu ft/s)":                     "3,200 cu ft/s of 90 m3/s",
		"-10 m (-33 feet)":                            "-33 feet of -10 m",
		"a wall of 20 feet (8 inches thick)":          "",
		"80 km (80 km)":                               "",
		"80 km (3 hours)":                             "",
		"12 people (50 miles)":                        "",
		"It lies 9 km away.\n\nThen 80 km (50 miles)": "50 miles of 80 km",
	} {
		got := ""
		all := Find(text)
		for _, n := range all {
			if n.Converts >= 0 {
				got += n.Of(text) + " of " + all[n.Converts].Of(text)
			}
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestNumbersBeyondReckoningAreNone(t *testing.T) {
	long := strings.Repeat("7", 1000)
	for name, text := range map[string]string{
		"a thousand digits":         long,
		"a thousand decimals":       "0." + long,
		"an exponent too large":     "10^999 and 9e999",
		"a scale on an overflow":    "9e307 trillion",
		"a range up to an overflow": "3 to 9e999",
		"a division of an overflow": "9e999 ± 9e999",
		"NaN and infinity":          "NaN Inf infinity",
	} {
		t.Run(name, func(t *testing.T) {
			for _, n := range Find(text) {
				if !n.finite() {
					t.Errorf("%q is read as a number", n.Of(text))
				}
			}
		})
	}
}

func TestDigitsOnlyAreReadWithoutAFact(t *testing.T) {
	if got := Find(strings.Repeat("1234567890", 100)); len(got) > 0 {
		t.Errorf("got %d numbers", len(got))
	}
	if got := Find(strings.Repeat("1 ", 1000)); len(got) != 1000 {
		t.Errorf("got %d numbers, want 1000", len(got))
	}
}
