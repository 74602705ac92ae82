package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/views/prose"
)

// changesView tells which numbers two texts of an article state differently,
// each with both sentences, as a text that can be selected and copied.
type changesView struct {
	content fyne.CanvasObject
	text    *prose.Prose
	paper   *canvas.Rectangle
	empty   *emptyState
}

func newChangesView() *changesView {
	v := &changesView{text: prose.New(), paper: canvas.NewRectangle(colour(colourPaper)), empty: newEmptyState()}
	v.content = container.NewStack(v.paper, v.text, v.empty.content)
	return v
}

// Wait says that the texts are being compared.
func (v *changesView) Wait() {
	v.text.SetText("", nil)
	v.empty.Show(lang.L("Comparing…"), "")
}

// Show lists the changes.
func (v *changesView) Show(changes []app.FigureChange) {
	if len(changes) == 0 {
		v.text.SetText("", nil)
		v.empty.Show(lang.L("No number has changed"), lang.L("Both versions state the same numbers; the words around them may differ."))
		return
	}
	v.empty.Hide()
	var c changesText
	for _, change := range changes {
		c.add(change)
	}
	c.show(v.text)
}

// changesText is the text of a changesView.
type changesText struct{ pageText }

func (c *changesText) add(change app.FigureChange) {
	switch {
	case change.New():
		c.line(prose.Subheading, kindName(change.After.Kind)+": "+change.After.Wording+" "+lang.L("(new)"))
	case change.Gone():
		c.line(prose.Subheading, kindName(change.Before.Kind)+": "+change.Before.Wording+" "+lang.L("(no longer stated)"))
	default:
		c.line(prose.Subheading, kindName(change.After.Kind)+": "+change.Before.Wording+" → "+change.After.Wording)
	}
	c.sentence(lang.L("before"), change.Before)
	c.sentence(lang.L("now"), change.After)
}

// sentence adds what was said, with the number lit.
func (c *changesText) sentence(when string, f app.Figure) {
	if f.Surface == "" {
		return
	}
	start := c.b.Len() + len(when) + len(": ")
	c.line(prose.Body, when+": "+f.Sentence)
	if at := strings.Index(f.Sentence, oneLine(f.Wording)); at >= 0 {
		c.lit = append(c.lit, prose.Decoration{Start: start + at, End: start + at + len(oneLine(f.Wording)), Fill: colourLit})
	}
}
