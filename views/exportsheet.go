package views

import (
	"bytes"
	"context"
	"errors"
	"io"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/export"
)

// notesSheet is the sheet that saves notes: which of them, in which order, as
// what, and how that looks.
type notesSheet struct {
	saver

	article string              // "" when only the notes of all can be saved
	name    string              // its title
	only    map[string][]string // the notes that were chosen elsewhere, nil for none

	scope   *widget.RadioGroup
	order   *widget.RadioGroup
	colours *colourToggles
	tag     *keySelect
	preview *filePreview
	turn    turn

	wantOne, wantChosen, wantAll, inText, byTime, anyTag string // the words of the choices
}

// notesSaver makes the sheet for an article, for notes chosen elsewhere, which may
// be nil, and for all.
func (w *window) notesSaver(article string, only map[string][]string) *notesSheet {
	s := &notesSheet{
		article: article, name: w.article.Title, only: only, preview: newFilePreview(),
		wantOne: lang.L("This article"), wantAll: lang.L("All articles"), inText: lang.L("By the text"), byTime: lang.L("By time"), anyTag: lang.L("Any tag"),
	}
	if m := w.lib.Marks(article); article == "" || !m.Noted() {
		s.article = ""
	}
	s.saver = saver{
		window: w, heading: lang.L("Export notes"), formats: w.noteFormats(), title: s.fileTitle,
		nothing: export.ErrNothing, empty: lang.L("No note is among those that you chose."), beside: s.preview.content,
	}
	s.changed = s.refresh
	return s
}

// Show opens the sheet.
func (s *notesSheet) Show() {
	s.window.closePopup()
	s.build()
	s.open()
}

// noteFormats are the shipped formats and the reader's own.
func (w *window) noteFormats() []export.Format {
	formats := export.Formats()
	for _, t := range w.lib.Templates() {
		formats = append(formats, t.Format())
	}
	return formats
}

func (s *notesSheet) build() {
	keys := sheetKeys(s.save, s.close)
	s.scope = radio(s.scopes())
	s.order = radio([]string{s.inText, s.byTime})
	s.colours = newColourToggles(keys, s.window.lib.ColourNames())
	s.tag = newKeySelect(keys, append([]string{s.anyTag}, s.window.lib.Tags()...))
	s.tag.SetSelectedIndex(0)
	templates := s.button(lang.L("Templates…"), s.editTemplates)
	templates.Importance = widget.LowImportance
	s.buttons = []fyne.CanvasObject{templates}
	s.rows = []*widget.FormItem{
		widget.NewFormItem(lang.L("Notes of"), s.scope),
		widget.NewFormItem(lang.L("Order"), s.order),
		widget.NewFormItem(lang.L("Colours"), s.colours.content),
		widget.NewFormItem(lang.L("Tag"), s.tag),
	}
	s.saver.build()
	s.scope.OnChanged = func(string) {
		s.rename()
		s.picked()
	}
	s.order.OnChanged = func(string) { s.picked() }
	s.colours.OnChanged = s.refresh
	s.tag.OnChanged = func(string) { s.refresh() }
	s.refresh()
}

// picked takes over a choice, whose button would keep the focus and swallow
// Esc.
func (s *notesSheet) picked() {
	s.window.win.Canvas().Unfocus()
	s.refresh()
}

// radio is a choice of few, the first of them chosen.
func radio(options []string) *widget.RadioGroup {
	g := widget.NewRadioGroup(options, nil)
	g.Horizontal, g.Required = len(options) < 3, true
	g.Selected = options[0]
	return g
}

// scopes are the choices of whose notes are saved, the likeliest first.
func (s *notesSheet) scopes() []string {
	var out []string
	if s.only != nil {
		n := 0
		for _, ids := range s.only {
			n += len(ids)
		}
		s.wantChosen = lang.N("{{.N}} chosen notes", n, counted(n))
		out = append(out, s.wantChosen)
	}
	if s.article != "" {
		out = append(out, s.wantOne)
	}
	return append(out, s.wantAll)
}

// fileTitle names the file after what is in it.
func (s *notesSheet) fileTitle() string {
	if s.scope.Selected == s.wantOne {
		return s.name
	}
	return lang.L("Newsglass notes")
}

// choice is what the sheet says now.
func (s *notesSheet) choice() (o export.Options, ids []string) {
	o = export.Options{Colours: s.colours.On()}
	if s.order.Selected == s.byTime {
		o.Order = export.ByTime
	}
	if s.tag.SelectedIndex() > 0 {
		o.Tags = []string{s.tag.Selected}
	}
	switch s.scope.Selected {
	case s.wantOne:
		ids = []string{s.article}
	case s.wantChosen:
		o.Only = s.only
	}
	return o, ids
}

// refresh takes over what the sheet says and shows how it looks. The newest
// wish wins.
func (s *notesSheet) refresh() {
	o, ids := s.choice()
	lib, format := s.window.lib, s.chosen()
	s.make = func(ctx context.Context, out io.Writer, format string) error {
		return lib.Export(ctx, out, format, o, ids...)
	}
	s.turn.take(s.window.work, func(ctx context.Context, show func(func())) {
		var b bytes.Buffer
		err := lib.Export(ctx, &b, format.ID, o, ids...)
		text, more := export.Glance(format, b.Bytes(), previewLines)
		show(func() { s.look(text, more, err) })
	})
}

// look shows the preview, and offers to save what there is.
func (s *notesSheet) look(text string, more bool, err error) {
	switch {
	case errors.Is(err, export.ErrNothing):
		s.preview.Say(s.empty)
	case err != nil:
		s.preview.Say(sentence(err))
	default:
		s.preview.Show(text, more)
	}
	s.offerCopy()
	if err != nil {
		s.copied.Disable()
		s.saved.Disable()
	} else {
		s.saved.Enable()
	}
}

// editTemplates opens the sheet of the templates; this one comes back with
// what was made there.
func (s *notesSheet) editTemplates() {
	s.close()
	t := newTemplateSheet(s.window)
	s.window.templates = t
	t.OnClose = func() {
		s.SetFormats(s.window.noteFormats())
		s.open()
	}
	t.Show()
}
