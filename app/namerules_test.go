package app

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// convoys imports n reports, of which every second names Velmora.
func convoys(t testing.TB, l *Library, n int) {
	t.Helper()
	var sources []Source
	for i := range n {
		town := []string{"Velmora", "Tansik"}[i%2]
		sources = append(sources, text(fmt.Sprintf("%d.txt", i), fmt.Sprintf("Convoy %d leaves\n\nSome %d trucks left the town of %s on Monday, said Mayor Ada Okafor of Graustadt.\n", i, i+2, town)))
	}
	if _, err := l.Import(context.Background(), sources, nil); err != nil {
		t.Fatal(err)
	}
}

// kindsOf counts the kinds that a name has in the readings on disk; "" counts
// the articles that hold the word and no name.
func kindsOf(t *testing.T, l *Library, name string) map[news.EntityKind]int {
	t.Helper()
	counts := map[news.EntityKind]int{}
	for _, id := range l.ids() {
		a, r, err := l.fromDisk(id)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(a.Body, name) {
			continue
		}
		kind := news.EntityKind("")
		for _, m := range r.Mentions {
			if !m.InTitle && m.Of(a.Body) == name {
				kind = m.Kind
			}
		}
		counts[kind]++
	}
	return counts
}

func spreadAll(t *testing.T, l *Library) {
	t.Helper()
	if err := l.Spread(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if n := l.Unspread(); n != 0 {
		t.Fatalf("%d articles still wait", n)
	}
}

func checkKinds(t *testing.T, l *Library, name string, kind news.EntityKind, n int) {
	t.Helper()
	if got := kindsOf(t, l, name); got[kind] != n || len(got) != 1 {
		t.Errorf("%s is %v, want %d times %q", name, got, n, kind)
	}
}

func TestARuleChangesAllArticlesAndThoseToCome(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	convoys(t, l, 200)
	checkKinds(t, l, "Velmora", news.Place, 100)
	if err := l.AddNameRule(news.NameRule{Action: news.RightKind, Name: "Velmora", Kind: news.Organisation}); err != nil {
		t.Fatal(err)
	}
	if l.Unspread() != 200 {
		t.Errorf("%d articles wait", l.Unspread())
	}
	spreadAll(t, l)
	checkKinds(t, l, "Velmora", news.Organisation, 100)
	importAll(t, l, text("late.txt", "One more\n\nThe last trucks left the town of Velmora on Monday, said Mayor Ada Okafor of Graustadt.\n"))
	checkKinds(t, l, "Velmora", news.Organisation, 101)

	if _, _, ok, err := l.Undo(); !ok || err != nil {
		t.Fatal(ok, err)
	}
	spreadAll(t, l)
	checkKinds(t, l, "Velmora", news.Place, 101)
	l.Close()
	l = open(t, dir)
	checkKinds(t, l, "Velmora", news.Place, 101)
	if len(l.NameRules()) != 0 {
		t.Errorf("rules: %v", l.NameRules())
	}
}

func TestAnArticleThatWaitsIsOpenedByTodaysRules(t *testing.T) {
	l := open(t, t.TempDir())
	convoys(t, l, 10)
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Velmora"}); err != nil {
		t.Fatal(err)
	}
	for _, id := range l.ids() {
		a, r, err := l.Article(id)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range r.Mentions {
			if !m.InTitle && m.Of(a.Body) == "Velmora" {
				t.Fatalf("%s still names Velmora", id)
			}
		}
	}
}

func TestASpreadThatIsStoppedGoesOnWhereItWas(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	convoys(t, l, 400)
	if err := l.AddNameRule(news.NameRule{Action: news.RightKind, Name: "Velmora", Kind: news.Person}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err := l.Spread(ctx, func(done, total int) {
		if done > total/2 {
			cancel()
		}
	})
	left := l.Unspread()
	if err == nil || left == 0 || left == 400 {
		t.Fatalf("%d articles wait after it was stopped (%v)", left, err)
	}
	l.Close()
	l = open(t, dir)
	if got := l.Unspread(); got != left {
		t.Errorf("%d articles wait after reopening, %d before", got, left)
	}
	spreadAll(t, l)
	checkKinds(t, l, "Velmora", news.Person, 200)
}

func TestASecondRuleWhileOneSpreads(t *testing.T) {
	l := open(t, t.TempDir())
	convoys(t, l, 300)
	if err := l.AddNameRule(news.NameRule{Action: news.RightKind, Name: "Velmora", Kind: news.Person}); err != nil {
		t.Fatal(err)
	}
	second := false
	err := l.Spread(t.Context(), func(done, total int) {
		if done > total/2 && !second {
			second = true
			if err := l.AddNameRule(news.NameRule{Action: news.RightKind, Name: "Tansik", Kind: news.Organisation}); err != nil {
				t.Error(err)
			}
		}
	})
	if err != nil || !second || l.Unspread() != 0 {
		t.Fatalf("second %v, %d wait, %v", second, l.Unspread(), err)
	}
	checkKinds(t, l, "Velmora", news.Person, 150)
	checkKinds(t, l, "Tansik", news.Organisation, 150)
}

func TestARuleThatIsUndoneHalfWayLeavesNothingBehind(t *testing.T) {
	l := open(t, t.TempDir())
	convoys(t, l, 300)
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Velmora"}); err != nil {
		t.Fatal(err)
	}
	undone := false
	err := l.Spread(t.Context(), func(done, total int) {
		if done > total/2 && !undone {
			undone = true
			if _, _, ok, err := l.Undo(); !ok || err != nil {
				t.Error(ok, err)
			}
		}
	})
	if err != nil || !undone {
		t.Fatal(undone, err)
	}
	checkKinds(t, l, "Velmora", news.Place, 150)
}

func TestARuleThatCannotBeWrittenIsNotInForce(t *testing.T) {
	dir := t.TempDir()
	open(t, dir).Close()
	newer := store.NewCollection[news.NameRule]("name-rules", 9, sameShape, sameShape, sameShape, sameShape, sameShape, sameShape, sameShape, sameShape)
	put(t, dir, newer, "future", news.NameRule{ID: "future", Action: news.NotName, Name: "Tansik"})
	l := open(t, dir)
	convoys(t, l, 4)
	mine := news.NameRule{ID: "future", Action: news.NotName, Name: "Velmora"}
	if err := l.changeRules(nil, []news.NameRule{mine}); err == nil {
		t.Fatal("a rule of a newer Newsglass was written over")
	}
	if len(l.NameRules()) != 0 || l.Unspread() != 0 {
		t.Errorf("rules %v, %d wait", l.NameRules(), l.Unspread())
	}
	for _, id := range l.ids() {
		a, r, err := l.Article(id)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(a.Body, "Velmora") && !slices.ContainsFunc(r.Mentions, func(m news.Mention) bool { return m.Of(a.Body) == "Velmora" }) {
			t.Error("the rule is in force all the same")
		}
	}
}

func TestWorkThatCannotBeReadIsDoneAgain(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	convoys(t, l, 6)
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Velmora"}); err != nil {
		t.Fatal(err)
	}
	spreadAll(t, l)
	l.Close()
	put(t, dir, store.NewCollection[spread]("spread", 2, sameShape), spreadID, spread{})
	l = open(t, dir)
	if l.Unspread() != 6 {
		t.Errorf("%d articles wait", l.Unspread())
	}
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Tansik"}); err != nil {
		t.Fatal(err)
	}
	spreadAll(t, l)
	checkKinds(t, l, "Tansik", "", 3)
}

func TestTheComparisonHearsOfACorrectedName(t *testing.T) {
	l := open(t, t.TempDir())
	convoys(t, l, 20)
	if err := l.Prepare(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if err := l.AddNameRule(news.NameRule{Action: news.SameAs, Name: "Velmora", Other: "Tansik", Kind: news.Place}); err != nil {
		t.Fatal(err)
	}
	spreadAll(t, l)
	found, _, err := l.Entities(t.Context(), EntityQuery{Text: "Velmora", Limit: 5})
	if err != nil || len(found) == 0 || found[0].Articles != 20 || !slices.Contains(found[0].Spellings, "Tansik") {
		t.Errorf("found %+v, %v", found, err)
	}
}

func TestRulesThatSayNothingAreRefused(t *testing.T) {
	l := open(t, t.TempDir())
	for _, c := range []struct {
		rule news.NameRule
		want string
	}{
		{news.NameRule{}, "cannot be"},
		{news.NameRule{Action: news.NotName, Name: " – "}, "no word"},
		{news.NameRule{Action: news.IsName, Name: "Velmora"}, "says no kind"},
		{news.NameRule{Action: news.SameAs, Name: "Velmora", Kind: news.Place}, "lacks the other name"},
		{news.NameRule{Action: news.SameAs, Name: "Velmora", Other: "velmora", Kind: news.Place}, "already the same"},
	} {
		if err := l.AddNameRule(c.rule); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: %v, want %q", c.rule, err, c.want)
		}
	}
	if n := len(l.NameRules()); n != 0 || l.CanUndo() != "" || l.Unspread() != 0 {
		t.Errorf("%d rules, undo %q", n, l.CanUndo())
	}
}

func TestANewRuleTakesThePlaceOfOneThatItContradicts(t *testing.T) {
	l := open(t, t.TempDir())
	add := func(r news.NameRule) {
		t.Helper()
		if err := l.AddNameRule(r); err != nil {
			t.Fatal(err)
		}
	}
	add(news.NameRule{Action: news.NotName, Name: "Velmora"})
	add(news.NameRule{Action: news.RightKind, Name: "Velmora", Kind: news.Person})
	add(news.NameRule{Action: news.SameAs, Name: "Velmora", Other: "Tansik", Kind: news.Place})
	add(news.NameRule{Action: news.DifferentFrom, Name: "Tansik", Other: "velmora", Kind: news.Place})
	rules := l.NameRules()
	if len(rules) != 2 || rules[0].Action != news.RightKind || rules[1].Action != news.DifferentFrom {
		t.Fatalf("rules: %+v", rules)
	}
	for range 2 {
		if _, _, _, err := l.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	if rules = l.NameRules(); len(rules) != 1 || rules[0].Action != news.RightKind {
		t.Errorf("after two steps back: %+v", rules)
	}
}

func TestARuleIsSwitchedAndRemoved(t *testing.T) {
	l := open(t, t.TempDir())
	convoys(t, l, 10)
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Velmora"}); err != nil {
		t.Fatal(err)
	}
	id := l.NameRules()[0].ID
	for _, step := range []struct {
		name string
		do   func() error
		kind news.EntityKind
	}{
		{"made", func() error { return nil }, ""},
		{"switched off", func() error { return l.SwitchNameRule(id, false) }, news.Place},
		{"switched on", func() error { return l.SwitchNameRule(id, true) }, ""},
		{"switched on twice", func() error { return l.SwitchNameRule(id, true) }, ""},
		{"removed", func() error { return l.RemoveNameRule(id) }, news.Place},
	} {
		if err := step.do(); err != nil {
			t.Fatalf("%s: %v", step.name, err)
		}
		spreadAll(t, l)
		if got := kindsOf(t, l, "Velmora"); got[step.kind] != 5 {
			t.Errorf("%s: %v", step.name, got)
		}
	}
	if err := l.RemoveNameRule(id); err == nil {
		t.Error("it was removed twice")
	}
}

func TestRulesGoToAFileAndIntoAnotherLibrary(t *testing.T) {
	a, b := open(t, t.TempDir()), open(t, filepath.Join(t.TempDir(), "b"))
	for _, r := range []news.NameRule{
		{Action: news.NotName, Name: "Velmora"},
		{Action: news.SameAs, Name: "Ada Okafor", Other: "Mayor Okafor", Kind: news.Person, From: "abc"},
	} {
		if err := a.AddNameRule(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.SwitchNameRule(a.NameRules()[0].ID, false); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := a.ExportNameRules(&file); err != nil {
		t.Fatal(err)
	}
	for _, want := range []int{2, 0} { // the second time nothing is new
		if n, err := b.ImportNameRules(bytes.NewReader(file.Bytes())); n != want || err != nil {
			t.Errorf("%d rules are new (%v), want %d", n, err, want)
		}
	}
	got := b.NameRules()
	if len(got) != 2 || !got[0].Off || !alike(got[1], a.NameRules()[1]) || got[1].Created.IsZero() {
		t.Errorf("got %+v", got)
	}
	if _, _, ok, err := b.Undo(); !ok || err != nil || len(b.NameRules()) != 0 {
		t.Errorf("an import is one step: %v, %v, %v", ok, err, b.NameRules())
	}
}

func TestWhatIsNoRuleInAFileIsNamedAndTheRestIsTaken(t *testing.T) {
	for _, c := range []struct {
		name, file string
		added      int
		want       string
	}{
		{"no JSON", "hello", 0, "no file of name rules"},
		{"other JSON", `{"rules":[]}`, 0, "no file of name rules"},
		{"of a newer Newsglass", `{"newsglass_name_rules":2,"rules":[]}`, 0, "newer Newsglass"},
		{"one bad entry", `{"newsglass_name_rules":1,"rules":[{"action":"kind","name":"Velmora"},{"action":"not_a_name","name":"Tansik"},7]}`, 1, "rule 1 of the file"},
		{"a name over two lines", `{"newsglass_name_rules":1,"rules":[{"action":"not_a_name","name":" Tan\n sik "}]}`, 1, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := open(t, t.TempDir())
			n, err := l.ImportNameRules(strings.NewReader(c.file))
			if n != c.added || (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("%d added, %v; want %d, %q", n, err, c.added, c.want)
			}
		})
	}
}

func TestARuleThatCannotBeReadIsLeftAsItIs(t *testing.T) {
	dir := t.TempDir()
	open(t, dir).Close()
	newer := store.NewCollection[news.NameRule]("name-rules", 9, sameShape, sameShape, sameShape, sameShape, sameShape, sameShape, sameShape, sameShape)
	put(t, dir, newer, "future", news.NameRule{ID: "future", Action: news.NotName, Name: "Velmora"})
	l := open(t, dir)
	if len(l.Warnings()) != 1 || len(l.NameRules()) != 0 {
		t.Errorf("warnings %v, rules %v", l.Warnings(), l.NameRules())
	}
	if err := l.AddNameRule(news.NameRule{Action: news.NotName, Name: "Tansik"}); err != nil {
		t.Error(err)
	}
}

func FuzzParseRules(f *testing.F) {
	f.Add([]byte(`{"newsglass_name_rules":1,"rules":[{"action":"kind","name":"Velmora","kind":"ORG","created":"2021-03-04T05:06:07Z"}]}`))
	f.Add([]byte(`{"newsglass_name_rules":1,"rules":[null]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		rules, _ := parseRules(data)
		for _, r := range rules {
			if err := checkRule(r); err != nil {
				t.Fatalf("%+v: %v", r, err)
			}
		}
	})
}
