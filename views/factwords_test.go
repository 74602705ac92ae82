package views

import (
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

func TestACitationSaysWhatWhoAndWhere(t *testing.T) {
	a, facts := valley()
	from := " — Valley Herald, “Nearly half a million flee the Marn”, 3 March 2021, https://valley.example/1"
	inTitle := facts[0]
	inTitle.InTitle, inTitle.AttributedTo = true, ""
	inTitle.Sentence = news.Span{Start: 0, End: len(a.Title)}
	for name, test := range map[string]struct {
		article news.Article
		fact    news.Fact
		want    string
	}{
		"who says so": {a, facts[0], "Displaced (Graustadt): Nearly half a million, according to International Red Cross. " +
			"“Nearly half a million people have left Graustadt since the levee broke on Monday night, the International Red Cross said in a statement that was read out on the radio.”" + from},
		"the article's own conversion":  {a, facts[1], "Distance (Oberfeld, north of Graustadt): 80 km (50 miles). “Oberfeld, 80 km (50 miles) north of Graustadt, is cut off.”" + from},
		"that it is denied":             {a, facts[3], "Killed (people): 31, according to the mayor [denied]. “The mayor denied that 31 people had died.”" + from},
		"what the reader made of it":    {a, facts[4], "Other counts (boats): Dozens [corrected by the reader: 40 boats]. “Dozens of boats are on their way.”" + from},
		"the title where it stands":     {a, inTitle, "Displaced (Graustadt): Nearly half a million. “Nearly half a million flee the Marn”" + from},
		"no more than there is to know": {news.Article{}, news.Fact{Kind: news.Age, Wording: "61"}, "Age: 61."},
	} {
		if got := citation(test.article, test.fact); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, test.want)
		}
	}
}

func TestALengthIsConvertedAsTheArticleDoesOrElseByUs(t *testing.T) {
	own := news.Fact{Unit: "km", Value: ptr(80), Surface: "80 km", Again: []news.Telling{{}, {Conversion: true, Surface: "50 miles"}}}
	for name, test := range map[string]struct {
		fact       news.Fact
		milesFirst bool
		want       string
	}{
		"the article's own wins":          {own, true, "(50 miles)"},
		"miles to kilometres":             {news.Fact{Unit: "mi", Value: ptr(43), Surface: "43 miles"}, true, "~ 69 km"},
		"kilometres to miles":             {news.Fact{Unit: "km", Value: ptr(50), Surface: "50 km"}, false, "~ 31 mi"},
		"a range":                         {news.Fact{Unit: "km", Value: ptr(10), ValueMax: ptr(15), Surface: "10-15 km"}, true, "~ 6.2–9.3 mi"},
		"metres to both, miles first":     {news.Fact{Unit: "m", Value: ptr(3000), Surface: "3,000 metres"}, true, "1.9 mi · 3 km"},
		"metres to both, kilometres":      {news.Fact{Unit: "m", Value: ptr(3000), Surface: "3,000 metres"}, false, "3 km · 1.9 mi"},
		"words to digits":                 {news.Fact{Unit: "people", Value: ptr(500_000), Surface: "half a million"}, true, "500,000"},
		"but for what is counted":         {news.Fact{Unit: "towns", Of: "towns", Value: ptr(2), Surface: "two"}, true, "2"},
		"digits without commas":           {news.Fact{Unit: "people", Value: ptr(4835), Surface: "4835"}, true, ""},
		"one needs no digit":              {news.Fact{Unit: "weeks", Value: ptr(1), Surface: "One week"}, true, ""},
		"digits stay alone":               {news.Fact{Unit: "people", Value: ptr(48), Surface: "48"}, true, ""},
		"a vague length is not converted": {news.Fact{Unit: "km", Surface: "dozens of kilometres"}, true, ""},
	} {
		if got := converted(test.fact, test.milesFirst); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestOnlyFurtherPlacesAreCountedAsTellings(t *testing.T) {
	for want, again := range map[int][]news.Telling{1: {{Conversion: true}}, 2: {{InTitle: true}, {Conversion: true}}, 3: {{}, {}}} {
		if got := tellings(news.Fact{Again: again}); got != want {
			t.Errorf("%+v: told %d times, want %d", again, got, want)
		}
	}
}

func TestOtherArticlesAreCountedWithoutThisOne(t *testing.T) {
	c := claimOf(news.Distance, "Oberfeld", "", "km", news.Differ, 3,
		cellOf("A", "2021-03-01", "69 km", 69, 1), cellOf("B", "2021-03-02", "80 km", 80, 2), cellOf("C", "2021-03-02", "80 km", 80, 2))
	for article, want := range map[string]string{
		"A2021-03-01": "2 other articles: 43–50 mi", "elsewhere": "3 other articles: 43–50 mi",
	} {
		if got := elsewhereWords(c, article, true); got != want {
			t.Errorf("in %s: %q, want %q", article, got, want)
		}
	}
	c.Cells = c.Cells[:1]
	if got := elsewhereWords(c, "A2021-03-01", true); got != "" {
		t.Errorf("a fact that stands alone is %q", got)
	}
	if got := elsewhereWords(news.Claim{}, "A2021-03-01", true); got != "" {
		t.Errorf("an empty claim is %q", got)
	}
}

func TestACorrectedFactSaysItsValueWhereTheWordingIsAnother(t *testing.T) {
	for want, f := range map[string]news.Fact{
		"denied":                    {Value: ptr(31), Surface: "31", Status: news.Denied},
		"corrected by you":          {Value: ptr(31), Surface: "31", Unit: "people", Corrected: true, Status: news.Denied},
		"corrected by you: 13":      {Value: ptr(13), Surface: "31", Unit: "people", Corrected: true},
		"corrected by you: 1,300 %": {Value: ptr(1300), Surface: "13 per cent", Unit: "%", Corrected: true},
		"":                          {Value: ptr(31), Surface: "31"},
	} {
		if got := standing(f); got != want {
			t.Errorf("%+v: %q, want %q", f, got, want)
		}
	}
}
