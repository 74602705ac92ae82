package app

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/news"
)

// landslide is a library of twelve short reports by three papers on four days
// about one event that never was.
func landslide(t *testing.T) *Library {
	t.Helper()
	files, err := filepath.Glob("testdata/landslide/*.txt")
	if err != nil || len(files) != 12 {
		t.Fatalf("%d reports, %v", len(files), err)
	}
	l := open(t, t.TempDir())
	for _, name := range files {
		report, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		importAll(t, l, text(filepath.Base(name), string(report)))
	}
	return prepared(t, l)
}

// rowOf is a claim in one line: its verdict, its independent sources, the
// lowest, highest and latest value, then each cell with the day of March, what
// it says, and the number of its source.
func rowOf(c news.Claim) string {
	values := "no value"
	if c.Min != nil {
		values = fmt.Sprintf("%g to %g, at last %g %s", *c.Min, *c.Max, *c.Latest, c.Unit)
	}
	row := fmt.Sprintf("%s, %d, %s:", c.Verdict, c.Sources, values)
	for _, cell := range c.Cells {
		said := cell.Fact.Wording
		if cell.Fact.Status != "" {
			said += " " + cell.Fact.Status
		}
		row += fmt.Sprintf(" %s %s (%d)", cell.Published[len("2031-03-"):], said, cell.Origin)
	}
	return row
}

func TestWhatThreePapersSayOfOneEventInFourDays(t *testing.T) {
	want := map[string]string{
		// A toll that rises, one that the rebels name, one that is denied.
		"killed/people//NO/Larvik": "differ, 3, 40 to 110, at last 58 people: 02 At least 40 (1) 03 52 (2) 03 110 (3) 03 300 denied (3) 04 52 (1) 05 58 (1) 05 58 (3)",
		// The whole country is another row than the town.
		"killed/people//NO": "differ, 2, 71 to 77, at last 77 people: 03 71 (1) 05 77 (2)",
		// A forecast beside counts.
		"displaced/people//NO/Larvik": "scope, 2, 3000 to 3100, at last 3100 people: 02 About 3,000 (1) 03 Some 3,100 (2) 04 As many as 9,000 forecast (2)",
		// Two papers with one sentence, two words edited; then another period.
		"wounded/people//NO/Larvik": "scope, 2, 18 to 26, at last 26 people: 02 18 (1) 02 18 (1) 05 26 (2)",
		// Vague numbers.
		"missing/people//NO/Larvik": "agree, 2, no value: 02 Dozens (1) 04 Hundreds (2)",
		// Miles and kilometres.
		"distance/length/NO/Moss/NO/Oslo": "differ, 3, 25 to 30, at last 30 mi: 03 48 km (1) 03 25 miles (2) 05 30 miles (3)",
		// Two currencies are two rows.
		"money/USD/emergency aid/": "scope, 2, 5e+06 to 5e+06, at last 5e+06 USD: 03 $5 million (1) 04 $7 million forecast (2)",
		"money/EUR/emergency aid/": "single, 1, 4e+06 to 4e+06, at last 4e+06 EUR: 04 4 million euros (1)",

		"fighters/people/soldier/NO/Larvik": "differ, 2, 200 to 450, at last 450 people: 02 200 (1) 04 450 (2)",
	}
	got := map[string]string{}
	for _, c := range claims(t, landslide(t), claim.Query{}) {
		got[c.ID] = rowOf(c)
	}
	for id, row := range want {
		if got[id] != row {
			t.Errorf("%s\ngot  %s\nwant %s", id, got[id], row)
		}
	}
}

func TestTheRowsAreAsBeforeWhenArticlesLeaveAndComeBack(t *testing.T) {
	l := landslide(t)
	before := claims(t, l, claim.Query{})
	ids := l.ids()
	for _, id := range []string{ids[0], ids[5], ids[11]} {
		removed, err := l.Remove(id)
		if err != nil {
			t.Fatal(err)
		}
		if len(claims(t, l, claim.Query{})) == 0 {
			t.Error("nothing is left")
		}
		if err := l.PutBack(removed); err != nil {
			t.Fatal(err)
		}
	}
	after := claims(t, l, claim.Query{})
	for i, c := range before {
		if i >= len(after) || after[i].ID != c.ID || rowOf(after[i]) != rowOf(c) {
			t.Errorf("%s: %s", c.ID, rowOf(c))
		}
	}
}

func TestAFactIsShownWithWhatOtherArticlesSayOfIt(t *testing.T) {
	l := landslide(t)
	for _, id := range l.ids() {
		a, r, err := l.Article(id)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range l.Elsewhere(id, r.Facts) {
			if c.ID == "" {
				continue
			}
			own := slices.ContainsFunc(c.Cells, func(cell news.Cell) bool { return cell.Article == id })
			if c.Kind != r.Facts[i].Kind || c.Articles() < 2 || !own {
				t.Errorf("%s of %q stands beside %s", r.Facts[i].Wording, a.Title, rowOf(c))
			}
		}
	}
}
