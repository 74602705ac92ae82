package views

import (
	"context"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
)

// renamed follows a change of the rules on names: the open article is read
// anew, and the others in the background.
func (w *window) renamed(c app.Change) {
	if c.Rules {
		w.reread() // by the rules of now, without waiting for its turn
		w.spreadRules()
		if w.ruleSheet.open() {
			w.ruleSheet.Show(w.lib.NameRules())
		}
	}
	if c.Words {
		w.lightWatched()
		w.fillWatchSheet()
	}
}

// spreadRules reads the articles that the rules on names concern anew. Where
// that takes a while, it says how far it is and can be stopped: what is left is
// read when its article is opened, and at the next start.
func (w *window) spreadRules() {
	w.spreadTurn.take(w.work, func(ctx context.Context, show func(func())) {
		err := w.lib.Spread(ctx, func(done, total int) {
			if total > quickSpread && done < total {
				show(func() { w.spreadingNow(done, total) })
			}
		})
		show(func() {
			if err != nil && ctx.Err() == nil {
				w.fail(lang.L("The correction could not be brought to all articles. It goes on at the next start."), err)
			}
			if w.spreadShown {
				w.spreadShown = false
				w.toast.Say(lang.L("All articles are read anew."), "", nil)
			}
		})
	})
}

// quickSpread is how many articles are looked at so fast that nothing needs to
// be said.
const quickSpread = 2000

func (w *window) spreadingNow(done, total int) {
	w.spreadShown = true
	words := lang.L("Reading names anew: {{.Done}} of {{.Total}} articles", map[string]any{"Done": numbers.Sprintf("%d", done), "Total": numbers.Sprintf("%d", total)})
	w.toast.Progress(words, float64(done)/float64(total), lang.L("Stop"), func() {
		w.spreadShown = false
		w.spreadTurn.drop()
		w.toast.Say(lang.L("Stopped. The rest is read when it is opened, and at the next start."), "", nil)
	})
}

// reread shows the open article as it is read now, where it stands.
func (w *window) reread() {
	id := w.article.ID
	if id == "" {
		return
	}
	w.rereadTurn.take(w.work, func(_ context.Context, show func(func())) {
		_, r, err := w.lib.Article(id)
		if err != nil {
			return // it is gone, which is shown otherwise
		}
		show(func() {
			if w.article.ID != id {
				return
			}
			w.read = r.Facts
			facts := w.reading.Facts
			w.reading = r
			w.reading.Facts = facts // adoptCorrections sees what is new
			w.adoptCorrections()
			w.reader.ShowReading(w.reading)
			w.names.Show(w.reading.Entities)
			if _, ok := w.reader.entity(w.entity); !ok {
				w.entity, w.mention = "", -1
			}
			w.names.Choose(w.entity)
		})
	})
}
