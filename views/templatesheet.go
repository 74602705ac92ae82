package views

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/export"
)

// templateSheet is the sheet of the reader's own export templates: those that
// there are, the one being written, and what it makes of the notes.
type templateSheet struct {
	OnClose func()

	window  *window
	held    []export.Template
	was     string          // the name of the one being written, "" when it is new
	begun   export.Template // what stood in the fields at first
	trouble *widget.Label   // what is wrong with what is written

	popup     *widget.PopUp
	rows      *keyList
	from      *keySelect
	name      *keyEntry
	extension *keyEntry
	text      *keyEntry
	preview   *filePreview
	save      *keyButton
	revert    *keyButton
	remove    *keyButton
	undo      *keyButton
	turn      turn
	cancel    context.CancelFunc // of the preview that is to come
}

func newTemplateSheet(w *window) *templateSheet {
	s := &templateSheet{OnClose: func() {}, window: w, preview: newFilePreview(), trouble: widget.NewLabel(""), cancel: func() {}}
	s.trouble.Wrapping, s.trouble.Importance = fyne.TextWrapWord, widget.DangerImportance
	s.build()
	return s
}

// Show opens the sheet at the first template, or at a new one.
func (s *templateSheet) Show() {
	s.held = s.window.lib.Templates()
	if len(s.held) > 0 {
		s.write(s.held[0].Name, s.held[0])
	} else {
		s.begin(export.Shipped()[0])
	}
	s.rows.Refresh()
	s.popup.Show()
	s.window.win.Canvas().Focus(s.text)
}

// write puts a template into the fields; was is the name of the one it is kept
// as, "" for a new one.
func (s *templateSheet) write(was string, t export.Template) {
	s.was, s.begun = was, t
	s.name.SetText(t.Name)
	s.extension.SetText(t.Extension)
	s.text.SetText(t.Text)
	s.undo.Hide()
	s.choose()
	s.refresh()
}

// choose lights the row of the template being written.
func (s *templateSheet) choose() {
	selected := s.rows.OnSelected
	s.rows.OnSelected = nil
	s.rows.UnselectAll()
	if i := s.at(); i >= 0 {
		s.rows.Select(i)
	}
	s.rows.OnSelected = selected
	s.offer()
}

// at is the row of the template being written, -1 for a new one.
func (s *templateSheet) at() int {
	return slices.IndexFunc(s.held, func(t export.Template) bool { return t.Name == s.was })
}

// begin starts a new template as a copy of a shipped one.
func (s *templateSheet) begin(shipped export.Template) {
	shipped.Name = s.free(lang.L("My {{.Name}}", map[string]any{"Name": shipped.Name}))
	s.write("", shipped)
}

// free makes a name that no template has.
func (s *templateSheet) free(name string) string {
	unique := name
	for n := 2; slices.ContainsFunc(s.held, func(t export.Template) bool { return t.Name == unique }); n++ {
		unique = name + numbers.Sprintf(" %d", n)
	}
	return unique
}

// written is the template as it stands in the fields.
func (s *templateSheet) written() export.Template {
	return export.Template{Name: s.name.Text, Extension: s.extension.Text, Text: s.text.Text}
}

func (s *templateSheet) open() bool { return s != nil && s.popup.Visible() }

func (s *templateSheet) changed() bool { return s.written() != s.begun }

// edited looks at the template again, once the typing has paused.
func (s *templateSheet) edited() {
	s.offer()
	s.cancel()
	s.cancel = s.window.work.later(listPause, s.refresh)
}

// offer offers what can be done now.
func (s *templateSheet) offer() {
	enable := func(b *keyButton, on bool) {
		if on {
			b.Enable()
		} else {
			b.Disable()
		}
	}
	enable(s.save, s.was == "" || s.changed())
	enable(s.revert, s.changed())
	enable(s.remove, s.was != "")
}

// tried is how many articles a template is tried on: enough to see its work.
const tried = 20

// refresh shows what the template makes of the notes, or what is wrong.
func (s *templateSheet) refresh() {
	t, lib := s.written(), s.window.lib
	s.turn.take(s.window.work, func(ctx context.Context, show func(func())) {
		var ids []string
		for _, m := range lib.Marked() {
			if len(ids) < tried {
				ids = append(ids, m.Article)
			}
		}
		var b bytes.Buffer
		err := lib.Preview(ctx, &b, t, export.Options{}, ids...)
		text, more := export.Glance(t.Format(), b.Bytes(), previewLines)
		show(func() { s.look(text, more, err) })
	})
}

func (s *templateSheet) look(text string, more bool, err error) {
	s.trouble.SetText("")
	showIf(s.trouble, false)
	switch {
	case errors.Is(err, export.ErrNothing):
		s.preview.Say(lang.L("There are no notes yet to try it on."))
	case err != nil:
		s.complain(err)
	default:
		s.preview.Show(text, more)
	}
}

// complain says what is wrong, with the line.
func (s *templateSheet) complain(err error) {
	words := sentence(err)
	var wrong *export.TemplateError
	if errors.As(err, &wrong) {
		words = wrong.Reason
		if wrong.Line > 0 {
			words = lang.L("Line {{.Line}}: {{.Reason}}", map[string]any{"Line": wrong.Line, "Reason": wrong.Reason})
		}
	}
	s.trouble.SetText(words)
	showIf(s.trouble, true)
}
