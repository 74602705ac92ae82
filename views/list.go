package views

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app"
)

// order is how the list is sorted.
type order string

const (
	byDate   order = "date"
	byTitle  order = "title"
	bySource order = "source"
)

var orders = []order{byDate, byTitle, bySource}

func (o order) String() string {
	switch o {
	case byTitle:
		return lang.L("By title")
	case bySource:
		return lang.L("By source")
	}
	return lang.L("Newest first")
}

// filter narrows the list. The zero value shows all.
type filter struct {
	unread, starred bool
	source, tag     string
}

func (f filter) lets(c app.Card) bool {
	return !(f.unread && c.Marks.Read) &&
		!(f.starred && !c.Marks.Starred) &&
		(f.source == "" || c.Source == f.source) &&
		(f.tag == "" || slices.Contains(c.Marks.Tags, f.tag))
}

// articleList is the left pane: the articles of the library.
type articleList struct {
	OnOpen   func(id string)
	OnImport func()
	OnSearch func()
	OnSort   func(order)
	OnRemove func() // the sample reports

	content fyne.CanvasObject
	rows    *keyList
	sorting *widget.Select
	narrow  *widget.Select
	count   *widget.Label
	empty   *emptyState
	banner  *fyne.Container

	all    []app.Card // sorted
	cards  []app.Card // those that the filter lets through
	sorted order
	filter filter
	choice map[string]filter // by the words in narrow
	open   string            // ID of the open article
}

func newArticleList(by order) *articleList {
	l := &articleList{sorted: by}
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
	find := widget.NewButtonWithIcon(lang.L("Search everything"), theme.SearchIcon(), func() { l.OnSearch() })
	find.Alignment = widget.ButtonAlignLeading
	names := make([]string, len(orders))
	for i, o := range orders {
		names[i] = o.String()
	}
	l.sorting = widget.NewSelect(names, nil)
	l.sorting.SetSelectedIndex(max(0, slices.Index(orders, l.sorted)))
	l.sorting.OnChanged = func(string) {
		l.sorted = orders[l.sorting.SelectedIndex()]
		l.OnSort(l.sorted)
		l.arrange()
	}
	l.narrow = widget.NewSelect(nil, nil)
	l.count = widget.NewLabel("")
	l.count.Importance = widget.LowImportance
	l.count.Truncation = fyne.TextTruncateEllipsis
	add := widget.NewButtonWithIcon(lang.L("Import…"), theme.ContentAddIcon(), func() { l.OnImport() })
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
	remove := widget.NewButton(lang.L("Remove the samples"), func() { l.OnRemove() })
	remove.Importance = widget.LowImportance
	return container.NewVBox(words, container.NewHBox(layout.NewSpacer(), remove))
}

// Show shows the cards; sources and tags feed the filter.
func (l *articleList) Show(cards []app.Card) {
	l.all = cards
	l.offerFilters()
	l.arrange()
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
	var tags, sources []string
	for _, c := range l.all {
		tags = append(tags, c.Marks.Tags...)
		if c.Source != "" {
			sources = append(sources, c.Source)
		}
	}
	for _, tag := range distinct(tags) {
		offer("# "+tag, filter{tag: tag})
	}
	for _, source := range distinct(sources) {
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
	l.narrow.OnChanged = func(name string) { l.narrowTo(l.choice[name]) }
}

func distinct(s []string) []string {
	slices.Sort(s)
	return slices.Compact(s)
}

func (l *articleList) narrowTo(f filter) {
	l.filter = f
	l.arrange()
	l.rows.ScrollToTop()
}

// arrange sorts and filters. An open article that was read a moment ago stays
// in the list of the unread, or it would vanish under the reader's eyes.
func (l *articleList) arrange() {
	switch l.sorted {
	case byTitle:
		slices.SortStableFunc(l.all, func(a, b app.Card) int { return compareFolded(a.Title, b.Title) })
	case bySource:
		slices.SortStableFunc(l.all, func(a, b app.Card) int {
			return cmp.Or(compareFolded(a.Source, b.Source), cmp.Compare(b.Published, a.Published))
		})
	default:
		slices.SortStableFunc(l.all, func(a, b app.Card) int {
			return cmp.Or(cmp.Compare(b.Published, a.Published), compareFolded(a.Title, b.Title))
		})
	}
	l.cards = l.cards[:0:0]
	unread := 0
	hasSamples := false
	for _, c := range l.all {
		if !c.Marks.Read {
			unread++
		}
		hasSamples = hasSamples || c.Sample
		if l.filter.lets(c) || c.ID == l.open && l.filter.unread {
			l.cards = append(l.cards, c)
		}
	}
	showIf(l.banner, hasSamples)
	l.say(unread)
	l.rows.Refresh()
}

func compareFolded(a, b string) int { return cmp.Compare(strings.ToLower(a), strings.ToLower(b)) }

// say tells how many there are, or why there are none.
func (l *articleList) say(unread int) {
	of := lang.N("{{.N}} articles", len(l.all), map[string]any{"N": len(l.all)})
	if len(l.cards) != len(l.all) {
		of = lang.L("{{.Shown}} of {{.All}}", map[string]any{"Shown": len(l.cards), "All": len(l.all)})
	}
	l.count.SetText(of + " · " + lang.L("{{.N}} unread", map[string]any{"N": unread}))
	switch {
	case len(l.all) == 0:
		l.empty.Show(lang.L("No articles yet"), lang.L("Drop text, Markdown, HTML or .jsonl files on this window, or press Import. Everything stays on this computer."))
	case len(l.cards) == 0:
		l.empty.Show(lang.L("Nothing here"), lang.L("No article fits the filter above. Choose All articles to see them again."))
	default:
		l.empty.Hide()
	}
}

// Update shows the changed marks of one article, in its place.
func (l *articleList) Update(c app.Card) {
	for i := range l.all {
		if l.all[i].ID == c.ID {
			retagged := !slices.Equal(l.all[i].Marks.Tags, c.Marks.Tags)
			l.all[i] = c
			if retagged {
				l.offerFilters()
			}
			l.arrange()
			return
		}
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
