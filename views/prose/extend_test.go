package prose

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// typed types keys with Shift held, and what else is, as Fyne delivers them.
func typed(p *Prose, mod fyne.KeyModifier, names ...fyne.KeyName) {
	p.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	for _, name := range names {
		if mod == 0 {
			p.TypedKey(&fyne.KeyEvent{Name: name})
		} else {
			p.TypedShortcut(&desktop.CustomShortcut{KeyName: name, Modifier: mod | fyne.KeyModifierShift})
		}
	}
	p.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
}

const (
	left, right, up, down    = fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown
	home, end, pageDown      = fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageDown
	withCtrl, withAlt, super = fyne.KeyModifierControl, fyne.KeyModifierAlt, fyne.KeyModifierSuper
)

func TestKeysExtendASelectionAndTellOfItOnce(t *testing.T) {
	tail := story[at("lower"):]
	line := "lower quarter of Port Almery on"
	cases := []struct {
		name, want string
		mod        fyne.KeyModifier
		keys       []fyne.KeyName
	}{
		{"right by a character", "lower ", 0, []fyne.KeyName{right}},
		{"left by a character", "low", 0, []fyne.KeyName{left, left}},
		{"left past its beginning", "the ", 0, slices.Repeat([]fyne.KeyName{left}, 9)},
		{"right by a word", "lower quarter", withCtrl, []fyne.KeyName{right}},
		{"right by two words", "lower quarter of", withCtrl, []fyne.KeyName{right, right}},
		{"left by words past its beginning", "the ", withCtrl, []fyne.KeyName{left, left}},
		{"by a word on a Mac", "lower quarter", withAlt, []fyne.KeyName{right}},
		{"to the end of the line", line, 0, []fyne.KeyName{end}},
		{"no further by a second press", line, 0, []fyne.KeyName{end, end}},
		{"to the start of the line", "Nearly 4,200 people left the ", 0, []fyne.KeyName{home}},
		{"to the end of the line on a Mac", line, super, []fyne.KeyName{right}},
		{"to the end of the text", tail, withCtrl, []fyne.KeyName{end}},
		{"to the end of the text on a Mac", tail, super, []fyne.KeyName{down}},
		{"to the start of the text", story[:at("lower")], withCtrl, []fyne.KeyName{home}},
		{"by a page, here all there is", tail, 0, []fyne.KeyName{pageDown}},
		{"beyond the first line", story[:at("lower")], 0, slices.Repeat([]fyne.KeyName{up}, 9)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p, _ := openStory(t, testTheme{})
			var heard []string
			p.OnSelected = func(start, end int, _ fyne.Position) { heard = append(heard, story[start:end]) }
			p.SetSelection(at("lower"), at(" quarter"))
			typed(p, c.mod, c.keys...)
			if p.SelectedText() != c.want || !slices.Equal(heard, []string{c.want}) {
				t.Errorf("selected %q, heard %q, want %q", p.SelectedText(), heard, c.want)
			}
		})
	}
}

func TestLinesAreExtendedStraightDownThroughAShorterOne(t *testing.T) {
	text := "a long line here\nab\na long line there"
	p, _ := opened(t, testTheme{}, text, styled(text), 400, 200)
	p.SetSelection(0, len("a long li"))
	typed(p, 0, down)
	if got := p.SelectedText(); !strings.HasSuffix(got, "\nab") {
		t.Fatalf("on the short line %q is selected", got)
	}
	typed(p, 0, down)
	if got := p.SelectedText(); !strings.HasSuffix(got, "\na long li") {
		t.Errorf("two lines down %q is selected", got)
	}
	if typed(p, 0, up, up); p.SelectedText() != "a long li" {
		t.Errorf("back up %q is selected", p.SelectedText())
	}
}

func TestCharactersAreTakenWholeAndInTheWayOfReading(t *testing.T) {
	cases := []struct {
		name, text, from, want string
		keys                   []fyne.KeyName
	}{
		{"a letter with its accent", "xe\u0301y", "x", "xe\u0301", []fyne.KeyName{right}},
		{"a joined emoji", "x👩\u200d🚒y", "x", "x👩\u200d🚒", []fyne.KeyName{right}},
		{"a line feed", "x\n\ny", "x", "x\n\n", []fyne.KeyName{right, right}},
		{"back over a line feed", "xz\ny", "xz\ny", "xz", []fyne.KeyName{left, left}},
		{"Hebrew goes on to the left", hebrew("ABC"), hebrew("A"), hebrew("AB"), []fyne.KeyName{left}},
		{"and back to the right", hebrew("ABC"), hebrew("ABC"), hebrew("AB"), []fyne.KeyName{right}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p, _ := opened(t, testTheme{}, c.text, styled(c.text), 400, 200)
			p.SetSelection(0, len(c.from))
			if typed(p, 0, c.keys...); p.SelectedText() != c.want {
				t.Errorf("selected %q, want %q", p.SelectedText(), c.want)
			}
		})
	}
}

func TestKeysExtendNothingWithoutASelectionOrShift(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	if p.Extend(right, fyne.KeyModifierShift) {
		t.Error("it extends although nothing is selected")
	}
	p.SetSelection(0, 5)
	if p.Extend(right, 0) || p.Extend(fyne.KeyF3, fyne.KeyModifierShift) {
		t.Error("it takes a key that means something else")
	}
	if key(p, down); len(p.SelectedText()) != 5 {
		t.Error("an arrow alone changes the selection")
	}
}

func TestASelectionByKeysStaysInView(t *testing.T) {
	p, _ := openFlood(t, 80, 300, 210)
	p.SetSelection(0, 5)
	typed(p, 0, slices.Repeat([]fyne.KeyName{pageDown}, 4)...)
	_, to, _ := p.Selection()
	if !inView(p, to) || p.scroll.Offset.Y == 0 {
		t.Errorf("the end is at %d, the view at %v", to, p.scroll.Offset.Y)
	}
	typed(p, withCtrl, home)
	if p.scroll.Offset.Y > endMargin {
		t.Errorf("back at the start, the view is at %v", p.scroll.Offset.Y)
	}
}

func TestTheShortcutsForTheCanvasAreServed(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	for _, s := range ExtendingShortcuts() {
		p.SetSelection(at("lower"), at(" quarter"))
		before := p.SelectedText()
		if !p.Extend(s.KeyName, s.Modifier) || p.SelectedText() == before {
			t.Errorf("%s does nothing", s.ShortcutName())
		}
	}
}
