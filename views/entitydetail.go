package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
)

// entityView is what is known of one entity.
type entityView struct {
	app.EntitySummary
	timeline   []int
	from, to   string // the time that the timeline spans
	companions []app.CoMention
	with       app.EntitySummary // only articles that name this one too are listed; empty for all
	articles   int               // that name it, and with
	groups     []app.MentionGroup
}

// entityDetail shows one entity: its spellings, when it is mentioned, whom it is
// named together with, and every mention with the words around.
type entityDetail struct {
	OnOpen func(article string, m app.MentionLine) // stand there in the text
	OnWith func(id string)                         // only the articles that name this one too; "" for all
	OnMore func(have int)                          // wants AddMentions with the groups from there
	OnGo   func(id string)                         // show that entity instead
	OnMenu func(e app.EntitySummary, at fyne.Position)

	content    *fyne.Container
	name       *widget.Label
	about      *widget.Label
	others     *widget.Label
	menu       *keyButton
	spark      *sparkline
	plot       fyne.CanvasObject // holds the spark
	time       *widget.Label
	companions *fyne.Container
	with       *fyne.Container
	withWords  *widget.Label
	rows       *keyList
	keys       *paneKeys
	page       *fyne.Container // hidden while nothing is chosen; content keeps its room
	shown      entityView
	lines      []mentionLine
	asked      int // groups that more were asked for at
}

// mentionLine is a row of the list: an article, or a mention in it.
type mentionLine struct {
	group   int
	mention int // -1 for the heading
}

const timelineParts = 60

func newEntityDetail(keys *paneKeys) *entityDetail {
	d := &entityDetail{
		OnOpen: func(string, app.MentionLine) {}, OnWith: func(string) {}, OnMore: func(int) {}, OnGo: func(string) {},
		OnMenu: func(app.EntitySummary, fyne.Position) {}, keys: keys,
		name: widget.NewLabel(""), about: widget.NewLabel(""), others: widget.NewLabel(""), time: widget.NewLabel(""), withWords: widget.NewLabel(""),
		spark: newSparkline(fyne.NewSize(120, 40)), companions: container.NewHBox(),
	}
	d.name.TextStyle.Bold, d.name.SizeName = true, theme.SizeNameSubHeadingText
	for _, l := range []*widget.Label{d.name, d.about, d.others, d.withWords} {
		l.Truncation = fyne.TextTruncateEllipsis
	}
	d.about.SizeName, d.others.SizeName, d.time.SizeName = theme.SizeNameCaptionText, theme.SizeNameCaptionText, theme.SizeNameCaptionText
	d.menu = newKeyButton(keys, lang.L("Correct…"), theme.DocumentCreateIcon(), d.openMenu)
	all := newKeyButton(keys, "", theme.CancelIcon(), func() { d.OnWith("") })
	there := newKeyButton(keys, lang.L("Go to It"), nil, func() { d.OnGo(d.shown.with.ID) })
	for _, b := range []*keyButton{d.menu, all, there} {
		b.Importance = widget.LowImportance
	}
	d.with = container.NewBorder(nil, nil, nil, container.NewHBox(there, all), d.withWords)
	d.rows = newKeyList(
		func() int { return len(d.lines) },
		func() fyne.CanvasObject { return newMentionRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) { d.fill(i, o.(*mentionRow)) })
	d.rows.HideSeparators = true
	d.rows.OnTypedKey, d.rows.OnTypedRune = keys.key, keys.rune
	d.rows.OnSelected = func(i widget.ListItemID) {
		d.rows.UnselectAll()
		d.open(i)
	}
	d.page = container.NewBorder(d.layOut(), nil, nil, nil, d.rows)
	d.content = container.NewStack(d.page)
	d.Clear()
	return d
}

func (d *entityDetail) layOut() fyne.CanvasObject {
	together := widget.NewLabel(lang.L("Named together with"))
	together.SizeName, together.Importance = theme.SizeNameCaptionText, widget.MediumImportance
	words := container.New(layout.NewCustomPaddedVBoxLayout(-10), container.NewBorder(nil, nil, nil, d.menu, d.name), d.about, d.others)
	d.plot = container.NewPadded(d.spark)
	time := container.New(layout.NewCustomPaddedVBoxLayout(-6), d.plot, d.time, together)
	return container.NewVBox(words, time, container.NewHScroll(d.companions), d.with, widget.NewSeparator())
}

// Clear shows that no entity is chosen.
func (d *entityDetail) Clear() {
	d.shown, d.lines = entityView{}, nil
	d.page.Hide()
}

// Show shows an entity from the top of its mentions, unless it is the one that
// is shown, and nothing of its mentions has changed.
func (d *entityDetail) Show(v entityView) {
	same := d.shown.ID == v.ID && d.shown.with.ID == v.with.ID
	d.shown, d.asked = v, 0
	d.name.SetText(v.Name)
	d.about.SetText(entityWord(v.Kind) + " · " + lang.N("{{.N}} mentions", v.Mentions, counted(v.Mentions)) + ", " +
		lang.N("{{.N}} articles", v.Articles, counted(v.Articles)) + dated(v.EntitySummary))
	d.others.SetText(otherSpellings(v.EntitySummary))
	showIf(d.others, d.others.Text != "")
	d.spark.set(v.timeline)
	d.time.SetText(span(v.from, v.to))
	for _, o := range []fyne.CanvasObject{d.plot, d.time} {
		showIf(o, v.First != "") // no article has a date
	}
	d.showCompanions()
	if v.with.ID != "" {
		d.withWords.SetText(lang.N("{{.N}} articles name “{{.Name}}” too", v.articles, map[string]any{"N": numbers.Sprintf("%d", v.articles), "Name": v.with.Name}))
	}
	showIf(d.with, v.with.ID != "")
	d.relist()
	if !same {
		d.rows.ScrollToTop()
	}
	d.page.Show()
	d.content.Refresh()
}

// dated is the time in which an entity is named, behind what else is said of it.
func dated(e app.EntitySummary) string {
	if e.First == "" {
		return ""
	}
	return " · " + span(e.First, e.Last)
}

func (d *entityDetail) showCompanions() {
	d.companions.RemoveAll()
	for _, c := range d.shown.companions {
		b := newKeyButton(d.keys, c.Name+"  "+numbers.Sprintf("%d", c.Together), nil, func() { d.OnWith(c.ID) })
		if c.ID == d.shown.with.ID {
			b.Importance = widget.HighImportance
		}
		d.companions.Add(b)
	}
	if len(d.shown.companions) == 0 {
		alone := widget.NewLabel(lang.L("No other name stands in its articles."))
		alone.SizeName = theme.SizeNameCaptionText
		d.companions.Add(alone)
	}
	d.companions.Refresh()
}

// AddMentions adds further articles to those listed.
func (d *entityDetail) AddMentions(id string, have int, groups []app.MentionGroup) {
	if id != d.shown.ID || have != len(d.shown.groups) {
		return
	}
	d.shown.groups = append(d.shown.groups, groups...)
	d.relist()
}

func (d *entityDetail) relist() {
	d.lines = nil
	for g := range d.shown.groups {
		d.lines = append(d.lines, mentionLine{g, -1})
		for m := range d.shown.groups[g].Mentions {
			d.lines = append(d.lines, mentionLine{g, m})
		}
	}
	d.rows.Refresh()
}

func (d *entityDetail) fill(i int, r *mentionRow) {
	if i >= len(d.lines) {
		return
	}
	line := d.lines[i]
	g := d.shown.groups[line.group]
	if line.mention < 0 {
		r.setArticle(g)
	} else {
		r.setMention(g.Mentions[line.mention])
	}
	if have := len(d.shown.groups); i > len(d.lines)-20 && have < d.shown.articles && d.asked < have {
		d.asked = have
		d.OnMore(have)
	}
}

// open stands at the mention of a row; at the first of an article's heading.
func (d *entityDetail) open(i int) {
	if i < 0 || i >= len(d.lines) {
		return
	}
	line := d.lines[i]
	if g := d.shown.groups[line.group]; len(g.Mentions) > 0 {
		d.OnOpen(g.Article, g.Mentions[max(0, line.mention)])
	}
}

// OpenFirst stands at the newest mention.
func (d *entityDetail) OpenFirst() { d.open(0) }

func (d *entityDetail) openMenu() {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(d.menu)
	d.OnMenu(d.shown.EntitySummary, at.AddXY(0, d.menu.Size().Height))
}
