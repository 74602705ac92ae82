package views

import (
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

func TestRulesAreSaidInWords(t *testing.T) {
	newTestApp(t, light)
	for want, r := range map[string]news.NameRule{
		"“Marn” is no name":                             {Action: news.NotName, Name: "Marn"},
		"“Marn” is a name: place":                       {Action: news.IsName, Name: "Marn", Kind: news.Place},
		"“Marn” is: group":                              {Action: news.RightKind, Name: "Marn", Kind: news.Group},
		"“Marn” is the same as “River Marn”":            {Action: news.SameAs, Name: "Marn", Other: "River Marn", Kind: news.Place},
		"“Marn” and “River Marn” are two":               {Action: news.DifferentFrom, Name: "Marn", Other: "River Marn", Kind: news.Place},
		"“" + strings.Repeat("M", 400) + "” is no name": {Action: news.NotName, Name: strings.Repeat("M", 400)},
	} {
		if got := ruleWords(r); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestTheSheetOfRulesListsSwitchesAndRemoves(t *testing.T) {
	w := newTestWindow(t)
	w.showNameRules()
	if s := w.ruleSheet; !s.empty.content.Visible() || !s.export.Disabled() {
		t.Error("the sheet without rules is not empty")
	}
	w.closePopup()
	w.unname(called{text: "Sarapur", article: w.article.ID})
	w.setKind(called{text: "Marn"}, news.Organisation)
	w.showNameRules()
	s := w.ruleSheet
	if len(s.rules) != 2 || s.rules[0].Name != "Marn" || s.empty.content.Visible() || s.export.Disabled() {
		t.Fatalf("listed are %+v", s.rules)
	}
	r := newRuleRow(s)
	r.set(s.rules[1])
	if r.says.Text != "“Sarapur” is no name" || !strings.Contains(r.made.Text, quakeTitle) || !r.on.Checked || !r.from.Visible() {
		t.Errorf("the row says %q, %q", r.says.Text, r.made.Text)
	}
	if w.kindHere(t, "Sarapur") != "" {
		t.Error("the rule is not in force")
	}
	r.on.SetChecked(false)
	if w.kindHere(t, "Sarapur") == "" || !s.rules[1].Off {
		t.Errorf("switched off: %+v", s.rules[1])
	}
	r.set(s.rules[1])
	if r.on.Checked || r.says.Importance != widget.LowImportance {
		t.Error("the row does not show that the rule is off")
	}
	test.Tap(r.away)
	if len(s.rules) != 1 || len(w.lib.NameRules()) != 1 {
		t.Errorf("left are %+v", s.rules)
	}
	w.undo()
	w.undo()
	if len(s.rules) != 2 || s.rules[1].Off || w.kindHere(t, "Sarapur") != "" {
		t.Errorf("undone: %+v", s.rules)
	}
	r.set(s.rules[0])
	if r.from.Visible() {
		t.Error("a rule that was made in no article leads to one")
	}
	r.set(s.rules[1])
	w.openTitled(t, floodTitle)
	test.Tap(r.from)
	w.showsTitle(t, quakeTitle)
	if s.open() {
		t.Error("the sheet lies over the article that it led to")
	}
}

func TestRulesGoToAFileAndComeBack(t *testing.T) {
	w := newTestWindow(t)
	w.unname(called{text: "Sarapur"})
	path := t.TempDir() + "/rules.json"
	if err := w.writeRules(path); err != nil {
		t.Fatal(err)
	}
	w.undo()
	if len(w.lib.NameRules()) != 0 {
		t.Fatal("the rule is still there")
	}
	if err := w.readRules(openFile(t, path)); err != nil || len(w.lib.NameRules()) != 1 || w.kindHere(t, "Sarapur") != "" {
		t.Errorf("%v, %+v", err, w.lib.NameRules())
	}
	if err := w.readRules(openFile(t, path)); err != nil || len(w.lib.NameRules()) != 1 {
		t.Errorf("again: %v, %+v", err, w.lib.NameRules())
	}
	if err := w.readRules(strings.NewReader("{]")); err == nil {
		t.Error("nonsense is read without an error")
	}
	if err := w.writeRules(t.TempDir()); err == nil {
		t.Error("a folder is written without an error")
	}
}

func openFile(t *testing.T, path string) *os.File {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}
