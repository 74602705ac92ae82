package views

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app"
)

func TestTheWindowThatTellsOfTroubleClosesByKey(t *testing.T) {
	for _, key := range []fyne.KeyName{fyne.KeyEscape, fyne.KeyReturn} {
		a := newTestApp(t, light)
		win := a.NewWindow(appName)
		closed := false
		win.SetOnClosed(func() { closed = true })
		win.SetContent(troubleContent(errors.New("the disk is gone"), win.Close))
		closeByKey(win)
		win.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: key})
		if !closed {
			t.Errorf("%s does not close it", key)
		}
	}
}

func TestEveryFailureOfAnImportIsTold(t *testing.T) {
	w := newTestWindow(t)
	long := strings.Repeat("a very long reason ", 30)
	var failures []app.Failure
	for range mostFailures + 3 {
		failures = append(failures, app.Failure{Name: "/home/ada/reports/broken.jsonl", Reason: long})
	}
	w.showFailures(failures)
	if w.win.Canvas().Overlays().Top() == nil {
		t.Fatal("nothing is shown")
	}
	w.copyFailures(failures)
	if got := strings.Count(fyne.CurrentApp().Clipboard().Content(), long); got != len(failures) {
		t.Errorf("%d of %d failures are on the clipboard", got, len(failures))
	}
}
