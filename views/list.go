package views

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
)

// articleList is the left pane: the articles of the library.
type articleList struct {
	OnOpen   func(id string)
	OnImport func()
	OnSearch func()
	OnSort   func(order)
	OnRemove func() // the sample reports

	content fyne.CanvasObject
	rows    *keyList
	sorting *keySelect
	narrow  *keySelect
	keys    *paneKeys
	count   *widget.Label
	empty   *emptyState
	banner  *fyne.Container

	all    []app.Card // sorted
	unread int        // among all
	cards  []app.Card // those that the filter lets through
	sorted order
	filter filter
	choice map[string]filter // by the words in narrow
	open   string            // ID of the open article
}

func newArticleList(by order) *articleList {
	l := &articleList{sorted: by, keys: &paneKeys{}}
	l.rows = newKeyList(
		func() int { return len(l.cards) },
		func() fyne.CanvasObject { return newRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(l.cards) {
				o.(*row).set(l.cards[i], l.cards[i].ID == l.open)
			}
		})
	l.rows.OnSelected = func(i widget.ListItemID) {
		l.rows.UnselectAll()
		if i < len(l.cards) {
			l.OnOpen(l.cards[i].ID)
		}
	}
	l.content = l.build()
	return l
}

func (l *articleList) build() fyne.CanvasObject {
	find := newKeyButton(l.keys, lang.L("Search everything"), theme.SearchIcon(), func() { l.OnSearch() })
	find.Alignment = widget.ButtonAlignLeading
	names := make([]string, len(orders))
	for i, o := range orders {
		names[i] = o.String()
	}
	l.sorting = newKeySelect(l.keys, names)
	l.sorting.SetSelectedIndex(max(0, slices.Index(orders, l.sorted)))
	l.sorting.OnChanged = func(string) {
		l.sorting.release()
		l.sorted = orders[l.sorting.SelectedIndex()]
		l.OnSort(l.sorted)
		sortCards(l.all, l.sorted)
		l.arrange()
	}
	l.narrow = newKeySelect(l.keys, nil)
	l.count = widget.NewLabel("")
	l.count.Importance = widget.LowImportance
	l.count.Truncation = fyne.TextTruncateEllipsis
	add := newKeyButton(l.keys, lang.L("Import…"), theme.ContentAddIcon(), func() { l.OnImport() })
	add.Importance = widget.LowImportance
	l.empty = newEmptyState()
	l.banner = l.sampleBanner()
	top := container.NewVBox(find, container.NewGridWithColumns(2, l.sorting, l.narrow), l.banner)
	bottom := container.NewBorder(nil, nil, nil, add, l.count)
	return container.NewBorder(container.NewPadded(top), bottom, nil, nil, container.NewStack(l.rows, l.empty.content))
}

// sampleBanner stands above the list while it holds the sample reports.
func (l *articleList) sampleBanner() *fyne.Container {
	words := widget.NewLabel(lang.L("These sample reports show what Newsglass does. To add your own, drop files on this window or press Import."))
	words.Wrapping = fyne.TextWrapWord
	words.SizeName = theme.SizeNameCaptionText
	remove := newKeyButton(l.keys, lang.L("Remove the samples"), nil, func() { l.OnRemove() })
	remove.Importance = widget.LowImportance
	return container.NewVBox(words, container.NewHBox(layout.NewSpacer(), remove))
}

// Show shows the cards, which sortCards has put in the order by; sources and
// tags feed the filter. Sorting many takes a while and is no work for the UI
// thread.
func (l *articleList) Show(cards []app.Card, by order) {
	if by != l.sorted { // another order was chosen meanwhile
		sortCards(cards, l.sorted)
	}
	l.all = cards
	hadOpen := l.at() >= 0
	l.offerFilters()
	l.arrange()
	if i := l.at(); i >= 0 && !hadOpen {
		l.rows.ScrollTo(i)
	}
}

func (l *articleList) offerFilters() {
	l.choice = map[string]filter{}
	var names []string
	offer := func(name string, f filter) {
		if _, twice := l.choice[name]; !twice {
			names = append(names, name)
			l.choice[name] = f
		}
	}
	offer(lang.L("All articles"), filter{})
	offer(lang.L("Unread"), filter{unread: true})
	offer(lang.L("Starred"), filter{starred: true})
	tags, sources := map[string]bool{}, map[string]bool{}
	for i := range l.all {
		for _, tag := range l.all[i].Marks.Tags {
			tags[tag] = true
		}
		sources[l.all[i].Source] = true
	}
	delete(sources, "")
	for _, tag := range slices.Sorted(maps.Keys(tags)) {
		offer("# "+tag, filter{tag: tag})
	}
	for _, source := range slices.Sorted(maps.Keys(sources)) {
		offer(source, filter{source: source})
	}
	l.narrow.OnChanged = nil // setting the options must not narrow the list
	l.narrow.SetOptions(names)
	current := names[0]
	for name, f := range l.choice {
		if f == l.filter {
			current = name
		}
	}
	l.filter = l.choice[current]
	l.narrow.SetSelected(current)
	l.narrow.OnChanged = func(name string) {
		l.narrow.release()
		l.narrowTo(l.choice[name])
	}
}

func (l *articleList) narrowTo(f filter) {
	l.filter = f
	l.arrange()
	l.rows.ScrollToTop()
}

// lets reports whether a card is shown. An open article that was read a moment
// ago stays in the list of the unread, or it would vanish under the reader's
// eyes.
func (l *articleList) lets(c *app.Card) bool {
	return l.filter.lets(c) || c.ID == l.open && l.filter.unread
}

// arrange filters.
func (l *articleList) arrange() {
	l.cards = make([]app.Card, 0, len(l.all))
	l.unread = 0
	hasSamples := false
	for i := range l.all {
		c := &l.all[i]
		if !c.Marks.Read {
			l.unread++
		}
		hasSamples = hasSamples || c.Sample
		if l.lets(c) {
			l.cards = append(l.cards, *c)
		}
	}
	showIf(l.banner, hasSamples)
	l.say()
	l.rows.Refresh()
}

// say tells how many there are, or why there are none.
func (l *articleList) say() {
	of := lang.N("{{.N}} articles", len(l.all), counted(len(l.all)))
	if len(l.cards) != len(l.all) {
		of = lang.L("{{.Shown}} of {{.All}}", map[string]any{"Shown": len(l.cards), "All": len(l.all)})
	}
	l.count.SetText(of + " · " + lang.L("{{.N}} unread", counted(l.unread)))
	switch {
	case len(l.all) == 0:
		l.empty.Show(lang.L("No articles yet"), lang.L("Drop text, Markdown, HTML or .jsonl files on this window, or press Import. Everything stays on this computer."))
	case len(l.cards) == 0:
		l.empty.Show(lang.L("Nothing here"), lang.L("No article fits the filter above. Choose All articles to see them again."))
	default:
		l.empty.Hide()
	}
}

// Update shows the changed marks of one article, in its place. It is called
// for every article that is opened, so it neither sorts nor, where it can be
// helped, filters.
func (l *articleList) Update(c app.Card) {
	i := slices.IndexFunc(l.all, func(o app.Card) bool { return o.ID == c.ID })
	if i < 0 {
		return
	}
	old := l.all[i]
	l.all[i] = c
	if !slices.Equal(old.Marks.Tags, c.Marks.Tags) {
		l.offerFilters()
		l.arrange()
		return
	}
	if l.lets(&old) != l.lets(&c) {
		l.arrange()
		return
	}
	if old.Marks.Read != c.Marks.Read {
		l.unread++
		if c.Marks.Read {
			l.unread -= 2
		}
		l.say()
	}
	if k := slices.IndexFunc(l.cards, func(o app.Card) bool { return o.ID == c.ID }); k >= 0 {
		l.cards[k] = c
		l.rows.RefreshItem(k)
	}
}

// Narrow shows the articles that a filter lets through and says so.
func (l *articleList) Narrow(f filter) {
	l.narrowTo(f)
	l.offerFilters()
}

// SetOpen says which article is open, and brings it into view.
func (l *articleList) SetOpen(id string) {
	l.open = id
	if i := l.at(); i >= 0 {
		l.rows.ScrollTo(i)
	}
	l.rows.Refresh()
}

func (l *articleList) at() int {
	return slices.IndexFunc(l.cards, func(c app.Card) bool { return c.ID == l.open })
}

// Neighbour returns the ID of the article step places on in the list, "" at
// its end. Where none is open it is the first.
func (l *articleList) Neighbour(step int) string {
	i := l.at()
	if i < 0 {
		i, step = 0, 0
	}
	if i += step; i < 0 || i >= len(l.cards) {
		return ""
	}
	return l.cards[i].ID
}

// NextUnread returns the ID of the next unread article below the open one, or
// from the top when there is none below; "" when all are read.
func (l *articleList) NextUnread() string {
	n, from := len(l.cards), l.at()+1
	for k := range n {
		if c := l.cards[(from+k)%n]; !c.Marks.Read && c.ID != l.open {
			return c.ID
		}
	}
	return ""
}
