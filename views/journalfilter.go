package views

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// Query is what the filter asks for.
func (p *journalPane) Query() app.NoteQuery {
	q := app.NoteQuery{Words: p.filter.Text, Article: p.article, Lost: p.lost.Checked}
	for i, s := range p.colours {
		if s.on {
			q.Colours = append(q.Colours, news.Colours[i])
		}
	}
	if p.tag.SelectedIndex() > 0 {
		q.Tag = p.tag.Selected
	}
	day := func(back int) time.Time {
		y, m, d := p.now().Date()
		return time.Date(y, m, d-back, 0, 0, 0, 0, p.now().Location())
	}
	switch p.since.SelectedIndex() {
	case 1:
		q.Since = day(0)
	case 2:
		q.Since = day(6)
	case 3:
		q.Since = day(29)
	}
	return q
}

// mostTags bounds the tags to choose from; others are found by typing them.
const mostTags = 200

// offerTags lists the tags to filter by. The one chosen stays.
func (p *journalPane) offerTags(tags []string) {
	options := append([]string{lang.L("All tags")}, tags[:min(mostTags, len(tags))]...)
	if selected := p.tag.Selected; !slices.Contains(options, selected) {
		options = append(options, selected) // though nothing has it now
	}
	p.tag.Options = options
	p.tag.Refresh()
}

// mostOnly is the width that the title of an article may take in the button
// that takes the filter by it away.
const mostOnly = 190

// Only lists the notes of one article; "" lists all.
func (p *journalPane) Only(article, title string) {
	p.article = article
	title = ellipsis(oneLine(title), mostOnly, theme.TextSize(), fyne.TextStyle{Bold: true}) // a button cannot be narrower than its words
	p.only.SetText(lang.L("Only “{{.Title}}”: show all", map[string]any{"Title": title}))
	showIf(p.only, article != "")
	p.OnQuery()
}
