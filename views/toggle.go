package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Accessible   = (*toggle)(nil)
	_ desktop.Hoverable = (*toggle)(nil)
)

// toggle is a small button that stays down. Its sign is short; what it means is
// said by say while the mouse is on it, and to screen readers.
type toggle struct {
	widget.Button
	on    bool
	means string
	say   func(words string) // "" when the mouse leaves
}

func newToggle(sign, means string, on bool, say func(string), changed func(on bool)) *toggle {
	t := &toggle{on: on, means: means, say: say}
	t.Text = sign
	t.OnTapped = func() {
		t.on = !t.on
		t.paint()
		changed(t.on)
	}
	t.ExtendBaseWidget(t)
	t.paint()
	return t
}

// paint shows a button that is down as filled: its shape tells, not only its
// colour.
func (t *toggle) paint() {
	if t.Importance = widget.LowImportance; t.on {
		t.Importance = widget.HighImportance
	}
	t.Refresh()
}

// MouseIn says what the button means.
func (t *toggle) MouseIn(ev *desktop.MouseEvent) {
	t.Button.MouseIn(ev)
	t.say(t.means)
}

// MouseOut takes that back.
func (t *toggle) MouseOut() {
	t.Button.MouseOut()
	t.say("")
}

// AccessibilityLabel implements fyne.Accessible.
func (t *toggle) AccessibilityLabel() string { return t.means }

// AccessibilityRole implements fyne.Accessible.
func (t *toggle) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }
