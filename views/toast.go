package views

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// toastTime is how long a toast stays: time to read it and reach its button.
const toastTime = 8 * time.Second

// toastFoot is what is left free below a toast: two rows of buttons stand there,
// and the one that is wanted next may be among them.
const toastFoot = 84

// toast is a sentence at the foot of the window that goes by itself, with at
// most one button, such as Undo. A toast with progress stays until it is
// replaced.
type toast struct {
	content *fyne.Container // fills the window; only its foot is drawn
	box     *fyne.Container
	back    *canvas.Rectangle
	words   *widget.Label
	button  *widget.Button
	bar     *widget.ProgressBar
	share   *fyne.Container // holds the bar
	work    *background
	cancel  context.CancelFunc
}

func newToast(work *background) *toast {
	t := &toast{
		work: work, cancel: func() {},
		words: widget.NewLabel(""), button: widget.NewButton("", nil), bar: widget.NewProgressBar(),
		back: canvas.NewRectangle(nil),
	}
	t.bar.TextFormatter = func() string { return "" } // the words say how much, on a ground they can be read on
	t.back.CornerRadius = 8
	t.back.StrokeWidth = 1
	t.button.Importance = widget.HighImportance
	wide := canvas.NewRectangle(nil)
	wide.SetMinSize(fyne.NewSize(180, 1))
	t.share = container.NewCenter(container.NewStack(wide, t.bar))
	inner := container.NewHBox(t.words, t.share, t.button)
	t.box = container.NewStack(t.back, container.NewPadded(inner))
	foot := canvas.NewRectangle(nil)
	foot.SetMinSize(fyne.NewSize(1, toastFoot))
	t.content = container.NewVBox(layout.NewSpacer(), container.NewHBox(layout.NewSpacer(), t.box, layout.NewSpacer()), foot)
	t.box.Hide()
	return t
}

// Say shows a sentence; action may be nil.
func (t *toast) Say(words, label string, action func()) {
	t.show(words, label, action)
	t.share.Hide()
	t.cancel = t.work.later(toastTime, t.Hide)
}

// Progress shows how much of some work is done, from 0 to 1, with a button
// that cancels it.
func (t *toast) Progress(words string, share float64, label string, cancel func()) {
	t.show(words, label, cancel)
	t.bar.SetValue(share)
	t.share.Show()
}

func (t *toast) show(words, label string, action func()) {
	t.cancel()
	t.cancel = func() {}
	t.back.FillColor = colour(theme.ColorNameOverlayBackground)
	t.back.StrokeColor = colour(theme.ColorNameInputBorder)
	t.words.SetText(words)
	t.button.SetText(label)
	t.button.OnTapped = func() {
		t.Hide()
		action()
	}
	showIf(t.button, action != nil)
	t.box.Show()
	t.content.Refresh() // what was hidden has no canvas that could be told to paint it
}

// Hide takes the toast away.
func (t *toast) Hide() {
	t.cancel()
	t.cancel = func() {}
	t.box.Hide()
}
