package views

import (
	"context"
	"slices"
	"strings"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app/news"
)

// A watched is a watch word that stands in the open article.
type watched struct {
	news.Span
	inTitle bool
	colour  news.Colour
}

// lightWatched lights the watch words in the open article. It looks for them
// off the UI thread: an article may be a book.
func (w *window) lightWatched() {
	a := w.article
	if a.ID == "" {
		w.watchTurn.drop()
		return
	}
	w.watchTurn.take(w.work, func(_ context.Context, show func(func())) {
		words := w.lib.WatchWords()
		var found []watched
		for _, part := range []struct {
			text    string
			inTitle bool
		}{{a.Title, true}, {a.Body, false}} {
			for _, h := range w.lib.Watch(part.text) {
				if h.Word < len(words) {
					found = append(found, watched{h.Span, part.inTitle, words[h.Word].Colour})
				}
			}
		}
		show(func() { w.reader.ShowWatched(found) })
	})
}

// watchWord watches for a word from now on, in the first colour that no other
// has.
func (w *window) watchWord(text string) {
	w.changeWords(func(words []news.WatchWord) []news.WatchWord {
		for i := range words {
			if strings.EqualFold(words[i].Phrase, text) {
				words[i].Off = false
				return words
			}
		}
		return append(words, news.WatchWord{Phrase: text, Colour: freeColour(words)})
	}, lang.L("“{{.Name}}” is lit in all articles.", words(text, "")))
}

// freeColour is a colour that the fewest words have.
func freeColour(held []news.WatchWord) news.Colour {
	return slices.MinFunc(news.Colours, func(a, b news.Colour) int { return worn(held, a) - worn(held, b) })
}

func worn(held []news.WatchWord, c news.Colour) int {
	n := 0
	for _, h := range held {
		if h.Colour == c {
			n++
		}
	}
	return n
}

// changeWords changes the watch words, in the order of the calls, and says so
// unless said is "".
func (w *window) changeWords(change func([]news.WatchWord) []news.WatchWord, said string) {
	w.removed = nil
	w.keep(lang.L("The watch words could not be kept."), func() error {
		err := w.lib.SetWatchWords(change(w.lib.WatchWords()))
		if err == nil && said != "" {
			w.work.onUI(func() { w.toast.Say(said, lang.L("Undo"), w.undo) })
		}
		return err
	})
}
