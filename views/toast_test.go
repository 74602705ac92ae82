package views

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestAToastLeavesTheButtonsAtTheFootOfTheWindowFree(t *testing.T) {
	w := newNotedWindow(t)
	for _, size := range []fyne.Size{fyne.NewSize(1000, 700), fyne.NewSize(1400, 900)} {
		w.win.Resize(size)
		w.toast.Say("Undone: deletion in “"+floodTitle+"”", "Show", func() {})
		box := w.toast.box
		foot := fyne.CurrentApp().Driver().AbsolutePositionForObject(box).Y + box.Size().Height
		for _, b := range append([]*keyButton{w.journal.narrowed}, w.journal.many...) {
			if top := fyne.CurrentApp().Driver().AbsolutePositionForObject(b).Y; foot > top {
				t.Errorf("%v: the toast reaches down to %v, a button begins at %v", size, foot, top)
			}
		}
	}
}
