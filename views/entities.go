package views

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/coref"
	"github.com/newsglass/newsglass/app/news"
)

// entitiesPane lists the people, organisations, places and groups that the
// articles name, and tells of the chosen one where it stands and with whom.
type entitiesPane struct {
	OnQuery    func()          // wants Show
	OnChoose   func(id string) // wants the detail shown
	OnMenu     func(e app.EntitySummary, at fyne.Position)
	OnMerge    func(e, into app.EntitySummary)
	OnTypedKey func(*fyne.KeyEvent) // keys that the rows have no use for
	// Timeline counts the mentions of an entity in so many parts of the time, off
	// the UI thread, and then calls done on it.
	Timeline func(id string, parts int, done func([]int))

	content  fyne.CanvasObject
	keys     *paneKeys
	kinds    []*keyCheck
	filter   *filterEntry
	sort     *keySelect
	count    *widget.Label
	busy     *busyBar
	rows     *keyList
	empty    *emptyState
	detail   *entityDetail
	found    []app.EntitySummary
	sparks   map[string][]int // of the rows that were in sight
	chosen   string
	typed    bool // other words were typed since Show
	total    int  // how many there are with those that are not listed
	from, to int  // the rows that are dragged and dropped on; -1 for none
}

// entityOrders are the orders to choose from.
var entityOrders = []coref.Order{coref.ByMentions, coref.ByArticles, coref.ByName, coref.ByFirst, coref.ByLast}

func newEntitiesPane() *entitiesPane {
	p := &entitiesPane{
		OnQuery: func() {}, OnChoose: func(string) {}, OnMenu: func(app.EntitySummary, fyne.Position) {},
		OnMerge: func(app.EntitySummary, app.EntitySummary) {}, OnTypedKey: func(*fyne.KeyEvent) {},
		Timeline: func(string, int, func([]int)) {}, sparks: map[string][]int{}, from: -1, to: -1,
		count: widget.NewLabel(""), busy: newBusyBar(), empty: newEmptyState(),
	}
	p.keys = &paneKeys{OnTypedKey: p.key, OnTypedRune: p.rune}
	p.filter = newFilterEntry(p.key, func(string) {
		p.typed = true
		p.OnQuery()
	})
	p.filter.SetPlaceHolder(lang.L("Type a name; a letter or two may be wrong"))
	p.sort = newKeySelect(p.keys, []string{lang.L("Most mentioned"), lang.L("In most articles"), lang.L("By name"), lang.L("Newest names"), lang.L("Named last")})
	p.sort.SetSelectedIndex(0)
	p.sort.OnChanged = func(string) {
		p.sort.release()
		p.OnQuery()
	}
	p.rows = newKeyList(
		func() int { return len(p.found) },
		func() fyne.CanvasObject { return newEntityRow(p) },
		func(i widget.ListItemID, o fyne.CanvasObject) { p.fill(i, o.(*entityRow)) })
	p.rows.HideSeparators = true
	p.rows.OnTypedKey, p.rows.OnTypedRune = p.key, p.rune
	p.detail = newEntityDetail(p.keys)
	p.content = p.layOut()
	return p
}

// sortWidth is enough for the longest order.
const sortWidth = 180

func (p *entitiesPane) layOut() fyne.CanvasObject {
	switches := container.NewGridWithColumns(2)
	for _, kind := range news.EntityKinds {
		c := newKeyCheck(p.keys, entityKindName(kind))
		c.SetChecked(true)
		c.OnChanged = func(bool) { p.OnQuery() }
		p.kinds = append(p.kinds, c)
		switches.Add(c)
	}
	p.count.Truncation = fyne.TextTruncateEllipsis
	head := container.NewVBox(p.filter, switches, container.NewBorder(nil, nil, nil, wide(sortWidth, p.sort), p.count), p.busy)
	list := container.NewBorder(container.NewPadded(head), nil, nil, nil, container.NewStack(p.rows, p.empty.content))
	split := container.NewHSplit(list, p.detail.content)
	split.SetOffset(0.46)
	return split
}

// Query is what the filter asks for. Where all kinds are switched off it is a
// kind that no name is of.
func (p *entitiesPane) Query() app.EntityQuery {
	q := app.EntityQuery{Text: p.filter.Text, Sort: entityOrders[max(0, p.sort.SelectedIndex())]}
	for i, c := range p.kinds {
		if c.Checked {
			q.Kinds = append(q.Kinds, news.EntityKinds[i])
		}
	}
	switch len(q.Kinds) {
	case 0:
		q.Kinds = []news.EntityKind{""}
	case len(news.EntityKinds):
		q.Kinds = nil
	}
	return q
}

// SetText puts words into the filter; OnQuery is called where they are new.
func (p *entitiesPane) SetText(words string) { p.filter.SetText(words) }

// Busy says that entities are on their way, and what share of the work is done,
// from 0 to 1.
func (p *entitiesPane) Busy(words string, share float64) {
	p.count.SetText(words)
	p.busy.set(true, share)
}

// Show lists what was found; total is how many there are with those that are
// not listed. The chosen one stays chosen, listed or not, and nothing scrolls then,
// unless other words were typed and do not fit it.
func (p *entitiesPane) Show(found []app.EntitySummary, total int) {
	p.found, p.sparks, p.total = found, map[string][]int{}, total
	p.busy.set(false, 0)
	p.say()
	p.rows.Refresh()
	typed := p.typed
	p.typed = false
	switch {
	case p.chosen != "" && (!typed || p.find(p.chosen) >= 0):
		p.OnChoose(p.chosen) // what it says may be new
	case len(found) > 0:
		p.choose(0)
	default:
		p.chosen = ""
		p.detail.Clear()
	}
}

// say tells how many there are, or why there are none.
func (p *entitiesPane) say() {
	total := p.total
	words := lang.N("{{.N}} names", total, counted(total))
	if len(p.found) < total {
		words = lang.L("{{.Shown}} of {{.Total}} names", map[string]any{"Shown": numbers.Sprintf("%d", len(p.found)), "Total": numbers.Sprintf("%d", total)})
	}
	p.count.SetText(words)
	switch q := p.Query(); {
	case total > 0:
		p.empty.Hide()
	case q.Text == "" && q.Kinds == nil:
		p.empty.Show(lang.L("No names"), lang.L("The articles of this library name nobody that Newsglass finds. Import some reports on one event."))
	default:
		p.empty.Show(lang.L("Nothing here"), lang.L("No name fits. Type fewer letters, or switch more kinds on."))
	}
}

// find returns the row of an entity, -1 where it is not listed.
func (p *entitiesPane) find(id string) int {
	return slices.IndexFunc(p.found, func(e app.EntitySummary) bool { return e.ID == id })
}

// Choose chooses an entity, listed or not, and brings its row into sight.
func (p *entitiesPane) Choose(id string) {
	if i := p.find(id); i >= 0 {
		p.choose(i)
		return
	}
	p.chosen = id
	p.rows.Refresh()
	p.OnChoose(id)
}

// renamed follows a chosen entity that has got another ID: two were joined.
func (p *entitiesPane) renamed(before, now string) {
	if p.chosen == before && before != now {
		p.chosen = now
		p.rows.Refresh()
	}
}

// choose chooses the entity of a row.
func (p *entitiesPane) choose(row int) {
	if row < 0 || row >= len(p.found) {
		return
	}
	p.chosen = p.found[row].ID
	p.rows.ScrollTo(row)
	p.rows.Refresh()
	p.OnChoose(p.chosen)
}

// sparksKept bounds how many rows are kept counted.
const sparksKept = 400

func (p *entitiesPane) fill(i int, r *entityRow) {
	if i >= len(p.found) {
		return
	}
	e := p.found[i]
	counts, ok := p.sparks[e.ID]
	if !ok {
		if len(p.sparks) >= sparksKept {
			p.sparks = map[string][]int{}
		}
		p.sparks[e.ID] = nil // asked for
		p.Timeline(e.ID, sparkParts, func(counts []int) {
			p.sparks[e.ID] = counts
			if i := p.find(e.ID); i >= 0 {
				p.rows.RefreshItem(i)
			}
		})
		counts = p.sparks[e.ID]
	}
	r.set(i, e, e.ID == p.chosen, i == p.to, counts)
}
