package views

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

const (
	placesListed  = 12 // that the arrow of the field opens
	placesOffered = 5  // below the field while somebody types
)

// placeEntry is a field that completes places. What is offered stands in
// offers rather than in a pop-up, which would take the keys away from it.
type placeEntry struct {
	widget.SelectEntry
	OnPlace func(string) // one was chosen, typed whole or entered; "" for none
	keys    *paneKeys
	places  []string
	offers  *fyne.Container
}

func newPlaceEntry(keys *paneKeys) *placeEntry {
	e := &placeEntry{keys: keys, offers: container.New(layout.NewRowWrapLayout())}
	e.offers.Hide()
	e.OnChanged = func(words string) {
		if words = strings.TrimSpace(words); words == "" || e.isPlace(words) {
			e.OnPlace(words)
		}
		e.offers.Hide()
	}
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder(lang.L("Any place"))
	e.SetOptions(nil)
	return e
}

// FocusGained implements fyne.Focusable.
func (e *placeEntry) FocusGained() {
	e.SetOptions(completions(e.places, e.Text, placesListed))
	e.SelectEntry.FocusGained()
}

// TypedRune implements fyne.Focusable.
func (e *placeEntry) TypedRune(r rune) {
	e.SelectEntry.TypedRune(r)
	e.offer()
}

// TypedKey implements fyne.Focusable. Enter and Down take the place and go to
// the rows; Esc, in an empty field, is the window's.
func (e *placeEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		e.take(e.meant())
	case fyne.KeyDown:
		e.take(e.meant())
		e.keys.key(k)
	case fyne.KeyEscape:
		if e.Text != "" {
			e.SetText("")
			return
		}
		e.leave()
		e.keys.key(k)
	default:
		e.SelectEntry.TypedKey(k)
		e.offer()
	}
}

// meant is the place that what was typed stands for: the first that it
// completes to. What completes to none is handed on as it is: the library
// knows other spellings.
func (e *placeEntry) meant() string {
	typed := strings.TrimSpace(e.Text)
	if places := completions(e.places, typed, 1); typed != "" && !e.isPlace(typed) && len(places) > 0 {
		return places[0]
	}
	return typed
}

// take chooses a place and leaves the field.
func (e *placeEntry) take(place string) {
	e.SetText(place)
	e.OnPlace(place)
	e.leave()
}

// leave takes the focus away, and with it what is offered.
func (e *placeEntry) leave() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(e); c != nil {
		c.Unfocus()
	}
	e.offers.Hide()
}

func (e *placeEntry) isPlace(words string) bool {
	return slices.ContainsFunc(e.places, func(p string) bool { return strings.EqualFold(p, words) })
}

// offer lists the places that hold what was typed, those that begin with it
// first: behind the arrow, and below the field while somebody types there.
func (e *placeEntry) offer() {
	typed := strings.TrimSpace(e.Text)
	e.SetOptions(completions(e.places, typed, placesListed))
	e.offers.RemoveAll()
	if typed != "" && !e.isPlace(typed) {
		for _, place := range completions(e.places, typed, placesOffered) {
			b := newKeyButton(e.keys, place, nil, func() { e.take(place) })
			b.Importance = widget.LowImportance
			e.offers.Add(b)
		}
	}
	showIf(e.offers, len(e.offers.Objects) > 0)
}

func completions(places []string, typed string, most int) []string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	var begin, hold []string
	for _, place := range places {
		switch at := strings.Index(strings.ToLower(place), typed); {
		case at == 0 && len(begin) < most:
			begin = append(begin, place)
		case at > 0 && len(hold) < most:
			hold = append(hold, place)
		}
	}
	out := append(begin, hold...)
	return out[:min(len(out), most)]
}
