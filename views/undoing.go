package views

import (
	"cmp"

	"fyne.io/fyne/v2/lang"
)

// undo takes back what was done last: a removal, or a change of the marks.
func (w *window) undo() {
	if len(w.removed) > 0 {
		w.putBack()
		return
	}
	w.travel(w.lib.Undo, lang.L("Undone"), lang.L("There is nothing to undo."))
}

func (w *window) redo() {
	w.travel(w.lib.Redo, lang.L("Done again"), lang.L("There is nothing to do again."))
}

// travel takes a step back or forth. Where it changed another article than the
// open one, that can be opened: what happens out of sight is not understood.
func (w *window) travel(step func() (string, string, bool, error), did, nothing string) {
	w.keep(lang.L("The change could not be kept."), func() error {
		what, article, ok, err := step()
		w.work.onUI(func() {
			card, held := w.lib.Card(article)
			switch {
			case err != nil: // told by keep
			case !ok:
				w.toast.Say(nothing, "", nil)
			case held && article != w.article.ID:
				title := cut(cmp.Or(card.Title, card.Origin), 60)
				w.toast.Say(lang.L("{{.Did}}: {{.What}} in “{{.Title}}”", map[string]any{"Did": did, "What": what, "Title": title}),
					lang.L("Show"), func() { w.readArticle(article) })
			default:
				w.toast.Say(did+": "+what, "", nil)
			}
		})
		return err
	})
}
