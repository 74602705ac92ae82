package views

import (
	"context"
	"slices"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// connectNames says what the wishes of the screen of all names, and those about
// names elsewhere, do.
func (w *window) connectNames() {
	w.entities.OnQuery = w.refreshNames
	w.entities.OnChoose = func(id string) { w.detailName(id, "") }
	w.entities.OnMenu = w.offerEntity
	w.entities.OnMerge = w.merge
	w.entities.Timeline = func(id string, parts int, done func([]int)) {
		w.work.run(func(context.Context) {
			counts, _, _ := w.lib.EntityTimeline(id, parts)
			w.work.onUI(func() { done(counts) })
		})
	}
	d := w.entities.detail
	d.OnOpen = w.openMention
	d.OnWith = func(id string) { w.detailName(d.shown.ID, id) }
	d.OnMore = w.moreMentions
	d.OnGo = w.entities.Choose
	d.OnMenu = w.offerEntity
	w.reader.OnMenu = w.offerInText
	w.names.OnMenu = w.offerName
}

// mostEntities is how many names are listed: nobody reads on, the filter
// narrows them down.
const mostEntities = 5000

// refreshNames asks the library for the names that the filter wants. The latest
// question wins.
func (w *window) refreshNames() {
	q := w.entities.Query()
	q.Limit = mostEntities
	w.namesTurn.take(w.work, func(ctx context.Context, show func(func())) {
		w.prepare(ctx, show, w.entities.Busy)
		found, total, err := w.lib.Entities(ctx, q)
		if err == nil {
			show(func() { w.entities.Show(found, total) })
		}
	})
}

// One page of mentions, in articles, and the most names that one is named
// together with.
const (
	mentionsPage   = 20
	mostCompanions = 24
)

// detailName looks up what is known of an entity, and of it together with
// another one, "" for none.
func (w *window) detailName(id, with string) {
	w.detailTurn.take(w.work, func(ctx context.Context, show func(func())) {
		e, ok := w.lib.Entity(id)
		if !ok {
			return
		}
		v := entityView{EntitySummary: e, companions: w.lib.CoMentions(ctx, e.ID, mostCompanions)}
		v.timeline, v.from, v.to = w.lib.EntityTimeline(e.ID, timelineParts)
		if with != "" {
			v.with, _ = w.lib.Entity(with)
		}
		var err error
		v.groups, v.articles, err = w.lib.EntityMentions(ctx, e.ID, 0, mentionsPage, both(with)...)
		if err == nil {
			show(func() {
				w.entities.renamed(id, e.ID)
				w.entities.detail.Show(v)
			})
		}
	})
}

// both is the list of one ID, empty where there is none.
func both(id string) []string {
	if id == "" {
		return nil
	}
	return []string{id}
}

// moreMentions looks up the next page of the entity that is shown.
func (w *window) moreMentions(have int) {
	v := w.entities.detail.shown
	w.work.run(func(ctx context.Context) {
		groups, _, err := w.lib.EntityMentions(ctx, v.ID, have, mentionsPage, both(v.with.ID)...)
		if err == nil {
			w.work.onUI(func() { w.entities.detail.AddMentions(v.ID, have, groups) })
		}
	})
}

// openMention stands in an article at a mention. Shift+Right and Left then go
// through the mentions of all articles.
func (w *window) openMention(article string, m app.MentionLine) {
	id := w.entities.detail.shown.ID
	w.showScreen(reading)
	w.openThen(article, func() {
		w.abroad = id
		for _, at := range w.reading.Mentions {
			if at.Span == m.Span && at.InTitle == m.InTitle {
				w.standAt(at)
				return
			}
		}
		if moved := w.mentions(); len(moved) > 0 { // read anew in between
			w.standAt(moved[0])
			return
		}
		w.toast.Say(lang.L("The name is no longer found in this article."), "", nil)
	})
}

// standAt chooses the entity of a mention of the open article and stands there.
func (w *window) standAt(m news.Mention) {
	w.entity = m.Entity
	w.names.Choose(m.Entity)
	w.countOthers(m.Entity)
	w.side.SelectIndex(tabNames)
	w.mention = slices.IndexFunc(w.mentions(), func(o news.Mention) bool { return o == m })
	w.reader.ShowHits([]news.Span{m.Span}, m.InTitle, m.Span)
}

// countOthers tells in how many further articles an entity of the open one
// stands.
func (w *window) countOthers(entity string) {
	article := w.article.ID
	w.othersTurn.take(w.work, func(ctx context.Context, show func(func())) {
		if err := w.lib.Prepare(ctx, nil); err != nil && ctx.Err() != nil {
			return
		}
		if e, ok := w.lib.Entity(w.lib.EntityOf(article, entity)); ok {
			show(func() { w.names.ShowOthers(entity, e.Articles-1) })
		}
	})
}

// mentions are those of the chosen entity in the open article: where it was
// chosen for all articles, of all names that mean it.
func (w *window) mentions() []news.Mention {
	var out []news.Mention
	for _, m := range w.reading.Mentions {
		abroad := w.abroad != "" && w.lib.EntityOf(w.article.ID, m.Entity) == w.abroad
		if m.Entity == w.entity || abroad {
			out = append(out, m)
		}
	}
	return out
}

// goAbroad goes on in the next or previous article that names the entity chosen
// for all.
func (w *window) goAbroad(step int) {
	id, here := w.abroad, w.article.ID
	w.work.run(func(ctx context.Context) {
		articles := w.lib.ArticlesNaming(ctx, id)
		at := slices.Index(articles, here) + step
		name := ""
		if e, ok := w.lib.Entity(id); ok {
			name = e.Name
		}
		w.work.onUI(func() {
			if at < 0 || at >= len(articles) {
				w.toast.Say(lang.L("No further article names “{{.Name}}”.", map[string]any{"Name": name}), "", nil)
				return
			}
			w.openThen(articles[at], func() {
				w.abroad = id
				mentions := w.mentions()
				if len(mentions) == 0 {
					return
				}
				m := mentions[0]
				if step < 0 {
					m = mentions[len(mentions)-1]
				}
				w.standAt(m)
				w.toast.Say(lang.L("Article {{.N}} of {{.Of}} that name “{{.Name}}”", map[string]any{"N": at + 1, "Of": len(articles), "Name": name}), "", nil)
			})
		})
	})
}

// showAllMentions shows the chosen name on the screen of all names.
func (w *window) showAllMentions() {
	if w.screens.shown == naming {
		return
	}
	if w.entity == "" {
		w.toast.Say(lang.L("Click a name first."), "", nil)
		return
	}
	w.showEntity(w.article.ID, w.entity)
}

// findName shows the names of all articles that fit some words.
func (w *window) findName(words string) {
	w.entities.chosen = ""
	w.showScreen(naming)
	w.entities.SetText(words)
}

// showEntity shows an entity of an article on the screen of all names.
func (w *window) showEntity(article, entity string) {
	w.showScreen(naming)
	w.work.run(func(ctx context.Context) {
		err := w.lib.Prepare(ctx, nil)
		id := w.lib.EntityOf(article, entity)
		w.work.onUI(func() {
			if id == "" && err == nil {
				id = entity
			}
			w.entities.Choose(id)
		})
	})
}
