package views

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

func TestAValueIsReadAsPeopleTypeIt(t *testing.T) {
	for typed, want := range map[string]float64{
		"40": 40, " 1,200 ": 1200, "1 200 000": 1_200_000, "1\u202f200": 1200, "3.5": 3.5, "1’200.25": 1200.25, "0": 0, "007": 7,
	} {
		if got, ok := parseValue(typed); !ok || got != want {
			t.Errorf("%q: %v, %v", typed, got, ok)
		}
	}
	for _, typed := range []string{"", "dozens", "-4", "1,20", "1,2345", "1234,567", "12.", ".5.1", "1e9", "Inf", "NaN", "0x10", "1_000", "٣", "9007199254740993", "99999999999999999999999"} {
		if got, ok := parseValue(typed); ok {
			t.Errorf("%q is read as %v", typed, got)
		}
	}
}

func FuzzParseValue(f *testing.F) {
	for _, seed := range []string{"40", "1,200", "3.5", "1\u202f200", "-1", "1e309"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		value, ok := parseValue(typed)
		if ok && (value < 0 || value >= 1<<53 || math.IsNaN(value)) {
			t.Errorf("%q is %v", typed, value)
		}
		if !ok {
			return
		}
		if again, ok := parseValue(valueToEdit(news.Fact{Value: &value})); !ok || again != value {
			t.Errorf("%v is written as %q, which is %v", value, valueToEdit(news.Fact{Value: &value}), again)
		}
	})
}

func TestACorrectionHoldsOnlyWhatTheReaderChanged(t *testing.T) {
	a, facts := valley()
	killed, corrected := facts[3], facts[4]
	for name, test := range map[string]struct {
		fact news.Fact
		wish correctionWish
		kind news.FactKind
		want *float64
		none bool
	}{
		"nothing":                           {killed, correctionWish{kind: news.Killed}, "", nil, false},
		"the kind":                          {killed, correctionWish{kind: news.Wounded}, news.Wounded, nil, false},
		"the value":                         {killed, correctionWish{kind: news.Killed, value: ptr(13)}, "", ptr(13), false},
		"the same value":                    {killed, correctionWish{kind: news.Killed, value: ptr(31)}, "", nil, false},
		"that it is none":                   {killed, correctionWish{kind: news.Wounded, value: ptr(1), notAFact: true}, "", nil, true},
		"all of it, as it is corrected now": {corrected, correctionWish{kind: news.OtherCount, value: ptr(40)}, news.OtherCount, ptr(40), false},
	} {
		c := test.wish.of(a, test.fact)
		sameValue := c.Value == nil && test.want == nil || c.Value != nil && test.want != nil && *c.Value == *test.want
		if c.Kind != test.kind || !sameValue || c.NotAFact != test.none || c.Quote != test.fact.Surface || c.ID == "" {
			t.Errorf("%s: %+v", name, c)
		}
	}
}

func TestTheSheetSaysWhatIsWrongAndSavesWhatIsRight(t *testing.T) {
	newTestApp(t, light)
	a, facts := valley()
	s := newCorrectionSheet(a, facts[3])
	var saved []correctionWish
	s.OnSave = func(w correctionWish) { saved = append(saved, w) }
	w := test.NewTempWindow(t, s.content)
	w.Resize(fyne.NewSize(520, 480))
	s.value.SetText("a few")
	if s.trouble.Text == "" || !s.save.Disabled() {
		t.Errorf("says %q, save disabled %v", s.trouble.Text, s.save.Disabled())
	}
	s.value.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	s.value.SetText("1,300")
	s.value.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if s.trouble.Text != "" || len(saved) != 1 || *saved[0].value != 1300 {
		t.Errorf("says %q, saved %+v", s.trouble.Text, saved)
	}
	s.notAFact.SetChecked(true)
	s.value.SetText("")
	s.keep()
	if len(saved) != 2 || !saved[1].notAFact {
		t.Errorf("saved %+v", saved)
	}
}

func TestAnUntouchedSheetChangesNothing(t *testing.T) {
	newTestApp(t, light)
	a, facts := valley()
	for i, f := range facts[:4] {
		s := newCorrectionSheet(a, f)
		wish, ok := s.wish()
		if c := wish.of(a, f); !ok || c.Kind != "" || c.Value != nil || c.NotAFact {
			t.Errorf("fact %d: %+v, %v", i, c, ok)
		}
	}
}

func TestTheSheetOfACorrection(t *testing.T) {
	a, facts := valley()
	draws(t, "correcting", fyne.NewSize(500, 400), func() fyne.CanvasObject {
		s := newCorrectionSheet(a, facts[3])
		s.value.SetText("a few")
		return s.content
	})
}

func TestEnterSavesAndEscapeClosesTheSheetWhereverItsFocusIs(t *testing.T) {
	newTestApp(t, light)
	a, facts := valley()
	w := test.NewTempWindow(t, widget.NewLabel(""))
	w.Resize(fyne.NewSize(700, 600))
	focus := map[string]func(*correctionSheet) fyne.Focusable{
		"kind":   func(s *correctionSheet) fyne.Focusable { return s.kind },
		"value":  func(s *correctionSheet) fyne.Focusable { return s.value },
		"switch": func(s *correctionSheet) fyne.Focusable { return s.notAFact },
		"save":   func(s *correctionSheet) fyne.Focusable { return s.save },
	}
	for name, on := range focus {
		saved := 0
		for _, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEscape} {
			s := newCorrectionSheet(a, facts[3])
			s.OnSave = func(correctionWish) { saved++ }
			s.Show(w.Canvas())
			on(s).TypedKey(&fyne.KeyEvent{Name: key})
			if s.popup.Visible() {
				t.Errorf("%s on the %s leaves it open", key, name)
			}
		}
		if saved != 1 {
			t.Errorf("on the %s: saved %d times", name, saved)
		}
	}
}

func TestEscapeClosesThePreferencesWhereverTheirFocusIs(t *testing.T) {
	w := newTestWindow(t)
	w.showPreferences()
	fields := 0
	for range 8 {
		w.win.Canvas().FocusNext()
		focused := w.win.Canvas().Focused()
		if _, closer := focused.(*widget.Button); focused == nil || closer {
			continue // the dialog's own
		}
		fields++
		focused.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		if w.win.Canvas().Overlays().Top() != nil {
			t.Fatalf("%T keeps Esc", focused)
		}
		w.showPreferences()
		for range fields {
			w.win.Canvas().FocusNext()
		}
	}
	if fields < 5 {
		t.Errorf("%d fields have the focus in turn", fields)
	}
}
