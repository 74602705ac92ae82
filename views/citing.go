package views

import (
	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// copyCited copies the selected passage, or the chosen highlight, with where it
// comes from.
func (w *window) copyCited() {
	quote := ""
	if s, ok := w.reader.Selection(); ok {
		quote = trim(w.article.Body, s).Of(w.article.Body)
	} else if h := w.marks.Highlight(w.mark); h != nil {
		quote = h.Quote
	}
	if quote == "" {
		w.toast.Say(lang.L("Select some text first, or click a highlight."), "", nil)
		return
	}
	w.copyText(cited(quote, w.article))
}

// cited is a quote with its source, for a text of one's own.
func cited(quote string, a news.Article) string {
	s := quoted(oneLine(quote))
	if from := citedFrom(a); from != "" {
		s += " — " + from
	}
	return s
}
