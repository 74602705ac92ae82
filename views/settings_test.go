package views

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// control is the field of the preferences that has a label.
func (w *window) control(t *testing.T, label string) fyne.CanvasObject {
	t.Helper()
	for _, item := range w.preferencesForm().(*widget.Form).Items {
		if item.Text == label {
			return item.Widget
		}
	}
	t.Fatalf("no preference is called %q", label)
	return nil
}

func TestTypeIsRememberedAndAppliedAtOnce(t *testing.T) {
	w := newTestWindow(t)
	drawn := func() []byte {
		return []byte(test.RenderObjectToMarkup(w.reader.text))
	}
	before := string(drawn())
	w.control(t, "Typeface").(*keySelect).SetSelected("Sans serif")
	if after := string(drawn()); after == before || w.prefs.typeface() != sans {
		t.Errorf("the typeface is %q, changed is the text: %v", w.prefs.typeface(), after != before)
	}
	before = string(drawn())
	w.prefs.setParagraphSpacing(1.5)
	w.applyType()
	if string(drawn()) == before || w.prefs.paragraphSpacing() != 1.5 {
		t.Error("the gap between paragraphs stays")
	}
}

func TestPreferencesThatMakeNoSenseAreMended(t *testing.T) {
	a := newTestApp(t, light)
	p := preferences{a.Preferences()}
	a.Preferences().SetString("typeface", "comic")
	a.Preferences().SetFloat("paragraph spacing", -9)
	if p.typeface() != serif || p.paragraphSpacing() != 0 {
		t.Errorf("typeface %q, spacing %v", p.typeface(), p.paragraphSpacing())
	}
}

func TestThePreferencesFitASmallWindow(t *testing.T) {
	w := newTestWindow(t)
	w.win.Resize(fyne.NewSize(1000, 700))
	w.showPreferences()
	top := w.win.Canvas().Overlays().Top()
	if size := top.MinSize(); size.Width > 1000 || size.Height > 700 {
		t.Errorf("they take %v", size)
	}
}
