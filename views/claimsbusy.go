package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// busyBar says what is being worked out and how much of it is done.
type busyBar struct {
	content *fyne.Container
	words   *widget.Label
	bar     *widget.ProgressBar
}

func newBusyBar() *busyBar {
	b := &busyBar{words: widget.NewLabel(""), bar: widget.NewProgressBar()}
	b.content = container.NewBorder(nil, nil, b.words, nil, b.bar)
	b.content.Hide()
	return b
}

// Show shows a share of the work, from 0 to 1.
func (b *busyBar) Show(words string, share float64) {
	b.words.SetText(words)
	b.bar.SetValue(share)
	b.content.Show()
}

// Hide takes the bar away.
func (b *busyBar) Hide() { b.content.Hide() }
