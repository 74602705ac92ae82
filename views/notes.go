package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// notesPane lists the highlights of the open article with their notes: first
// what was noted on the article as a whole, then the highlights in the order of
// the text, then those whose words are no longer in it.
type notesPane struct {
	OnOpen     func(id string) // stand at the highlight
	OnNote     func()          // write the note on the article
	OnPlace    func()          // put the chosen orphan on the selection
	OnDelete   func()          // delete the chosen orphan
	OnExport   func()
	OnTypedKey func(*fyne.KeyEvent)
	OnRune     func(rune)

	content fyne.CanvasObject
	rows    *keyList
	empty   *emptyState
	tags    *widget.Label
	whole   *widget.Label
	around  *fyne.Container // whole, scrolled where it is long
	write   *keyButton
	lost    *fyne.Container // what can be done with an orphan
	export  *keyButton
	keys    *paneKeys
	marks   news.Marks
	names   map[news.Colour]string
	chosen  string
}

func newNotesPane() *notesPane {
	p := &notesPane{keys: &paneKeys{}, empty: newEmptyState(), tags: widget.NewLabel(""), whole: widget.NewLabel("")}
	p.tags.Wrapping, p.whole.Wrapping = fyne.TextWrapWord, fyne.TextWrapWord
	button := func(label string, icon fyne.Resource, do func()) *keyButton {
		b := newKeyButton(p.keys, label, icon, do)
		b.Importance = widget.LowImportance
		return b
	}
	p.export = button(lang.L("Export these notes…"), theme.DocumentSaveIcon(), func() { p.OnExport() })
	p.write = button(lang.L("Note on the article…"), theme.DocumentCreateIcon(), func() { p.OnNote() })
	p.rows = newKeyList(
		func() int { return len(p.marks.Highlights) + len(p.marks.Orphans) },
		func() fyne.CanvasObject { return newNoteRow(false) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if h, orphan, ok := p.at(i); ok {
				o.(*noteRow).set(noteLooks{Highlight: h, orphan: orphan, colour: colourCalled(h.Colour, p.names), chosen: h.ID == p.chosen})
			}
		})
	p.rows.OnSelected = func(i widget.ListItemID) {
		p.rows.UnselectAll()
		if h, _, ok := p.at(i); ok {
			p.OnOpen(h.ID)
		}
	}
	p.rows.OnTypedKey = func(e *fyne.KeyEvent) { p.OnTypedKey(e) }
	p.rows.OnTypedRune = func(r rune) { p.OnRune(r) }
	says := widget.NewLabel(lang.L("The text has changed, and these words are no longer in it."))
	says.Wrapping, says.SizeName = fyne.TextWrapWord, theme.SizeNameCaptionText
	p.lost = container.NewVBox(widget.NewSeparator(), says, container.NewHBox(
		button(lang.L("Put on the selection"), nil, func() { p.OnPlace() }), button(lang.L("Delete"), theme.DeleteIcon(), func() { p.OnDelete() })))
	p.lost.Hide()
	p.around = container.New(upTo(mostWhole), container.NewVScroll(p.whole))
	p.content = container.NewBorder(container.NewVBox(p.around, p.tags, p.write), container.NewVBox(p.lost, p.export), nil, nil,
		container.NewStack(p.rows, p.empty.content))
	return p
}

// mostWhole is the height up to which the note on the article stands whole.
const mostWhole = 180

// upTo lays out a scroll as high as what it scrolls, up to a height.
type upTo float32

func (most upTo) MinSize(objects []fyne.CanvasObject) fyne.Size {
	inside := objects[0].(*container.Scroll).Content.MinSize()
	return fyne.NewSize(inside.Width, min(inside.Height, float32(most)))
}

func (upTo) Layout(objects []fyne.CanvasObject, size fyne.Size) { objects[0].Resize(size) }

// at returns the highlight of a row.
func (p *notesPane) at(i int) (h news.Highlight, orphan, ok bool) {
	placed := len(p.marks.Highlights)
	switch {
	case i < 0 || i >= placed+len(p.marks.Orphans):
		return h, false, false
	case i < placed:
		return p.marks.Highlights[i], false, true
	}
	return p.marks.Orphans[i-placed], true, true
}

// Show lists the marks of an article. names are what its reader calls the
// colours.
func (p *notesPane) Show(m news.Marks, names map[news.Colour]string) {
	p.marks, p.names = m, names
	if m.Highlight(p.chosen) == nil {
		p.chosen = ""
	}
	p.tags.SetText(hashed(m.Tags))
	showIf(p.tags, len(m.Tags) > 0)
	p.whole.SetText(m.Note)
	showIf(p.whole, m.Note != "")
	showIf(p.around, m.Note != "")
	p.write.SetText(lang.L("Note on the article…"))
	if m.Note != "" {
		p.write.SetText(lang.L("Change this note…"))
	}
	showIf(p.write, m.Article != "")
	showIf(p.export, m.Noted())
	showIf(p.lost, m.FindOrphan(p.chosen) >= 0)
	if len(m.Highlights)+len(m.Orphans) == 0 {
		p.empty.Show(lang.L("No highlights yet"), lang.L("Select some text and choose a colour, or press H to mark the lit sentence and A to write a note."))
	} else {
		p.empty.Hide()
	}
	p.content.Refresh() // what stands above the rows may be higher or lower now
}

// Choose marks the row of a highlight and brings it into view.
func (p *notesPane) Choose(id string) {
	p.chosen = id
	showIf(p.lost, p.marks.FindOrphan(id) >= 0)
	p.rows.Refresh()
	for i := range p.rows.Length() {
		if h, _, _ := p.at(i); h.ID == id {
			p.rows.ScrollTo(i)
		}
	}
}

func hashed(tags []string) string {
	if len(tags) == 0 {
		return ""
	}
	return "#" + strings.Join(tags, "  #")
}
