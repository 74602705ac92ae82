package views

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// found is one result of a finder.
type found struct {
	title  string
	lit    []news.Span // matched parts of title
	below  string      // second line
	belit  []news.Span // matched parts of below
	choose func()
}

// search looks for a query. It runs off the UI thread and returns early when
// ctx ends.
type search func(ctx context.Context, query string) []found

// typingPause is how long the keyboard must rest before a search starts.
const typingPause = 60 * time.Millisecond

// finder is a field and its results, over the window: the common part of
// "search everything" and "go to anything".
type finder struct {
	window  fyne.Window
	work    *background
	search  search
	popup   *widget.PopUp
	entry   *finderEntry
	rows    *keyList
	status  *widget.Label
	results []found
	at      int // the result that Enter takes
	cancel  context.CancelFunc
	asked   string // the query that the results answer
	waiting bool   // a search for the words in the field is under way
	enter   bool   // Enter was pressed meanwhile
}

func newFinder(win fyne.Window, work *background, hint string, s search) *finder {
	f := &finder{window: win, work: work, search: s, cancel: func() {}}
	f.entry = newFinderEntry(f)
	f.entry.SetPlaceHolder(hint)
	f.entry.OnChanged = f.typed
	f.status = widget.NewLabel("")
	f.status.Importance = widget.LowImportance
	f.status.Truncation = fyne.TextTruncateEllipsis
	f.rows = newKeyList(
		func() int { return len(f.results) },
		func() fyne.CanvasObject { return newFoundRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(f.results) {
				o.(*foundRow).set(f.results[i], i == f.at)
			}
		})
	f.rows.OnSelected = func(i widget.ListItemID) {
		f.rows.UnselectAll()
		f.at = i
		f.take()
	}
	size := win.Canvas().Size()
	width, height := min(size.Width*0.9, 760), min(size.Height*0.8, 560)
	frame := canvas.NewRectangle(nil)
	frame.SetMinSize(fyne.NewSize(width, height))
	f.popup = widget.NewModalPopUp(container.NewStack(frame, container.NewBorder(f.entry, f.status, nil, nil, f.rows)), win.Canvas())
	return f
}

// Show opens the finder with the words of the query in its field.
func (f *finder) Show(query string) {
	f.popup.Show()
	f.entry.SetText(query)
	f.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	f.window.Canvas().Focus(f.entry)
	if query == "" {
		f.typed("")
	}
}

// Hide closes the finder.
func (f *finder) Hide() {
	f.cancel()
	f.popup.Hide()
}

// typed starts a search a moment after the last letter.
func (f *finder) typed(query string) {
	f.cancel()
	f.waiting, f.enter = true, false
	f.status.SetText(lang.L("Searching…"))
	f.cancel = f.work.later(typingPause, func() {
		f.cancel = f.work.run(func(ctx context.Context) {
			results := f.search(ctx, query)
			f.work.onUI(func() { f.show(query, results) })
		})
	})
}

func (f *finder) show(query string, results []found) {
	if query != f.entry.Text {
		return // more was typed since
	}
	f.asked, f.results, f.at, f.waiting = query, results, 0, false
	switch {
	case query == "":
		f.status.SetText(lang.L("Up and down to choose, Enter to open, Esc to close"))
	case len(results) == 0:
		f.status.SetText(lang.L("Nothing fits all of these words. A letter or two may be wrong, but each word must be there."))
	default:
		f.status.SetText(lang.N("{{.N}} results", len(results), counted(len(results))))
	}
	f.rows.ScrollToTop()
	f.rows.Refresh()
	if f.enter {
		f.take()
	}
}

func (f *finder) move(step int) {
	if len(f.results) == 0 {
		return
	}
	f.at = min(max(f.at+step, 0), len(f.results)-1)
	f.rows.ScrollTo(f.at)
	f.rows.Refresh()
}

// take opens the chosen result; Enter before the search is done waits for it.
func (f *finder) take() {
	if f.waiting {
		f.enter = true
		return
	}
	if f.at < len(f.results) {
		choose := f.results[f.at].choose
		f.Hide()
		choose()
	}
}

// finderEntry keeps the arrows for the results.
type finderEntry struct {
	widget.Entry
	finder *finder
}

func newFinderEntry(f *finder) *finderEntry {
	e := &finderEntry{finder: f}
	e.ExtendBaseWidget(e)
	return e
}

// TypedKey implements fyne.Focusable.
func (e *finderEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyUp:
		e.finder.move(-1)
	case fyne.KeyDown:
		e.finder.move(1)
	case fyne.KeyPageUp:
		e.finder.move(-8)
	case fyne.KeyPageDown:
		e.finder.move(8)
	case fyne.KeyReturn, fyne.KeyEnter:
		e.finder.take()
	case fyne.KeyEscape:
		e.finder.Hide()
	default:
		e.Entry.TypedKey(k)
	}
}

// foundRow shows a result with its matched letters lit.
type foundRow struct {
	widget.BaseWidget
	found  found
	chosen bool

	back  *canvas.Rectangle
	title *litText
	below *litText
}

func newFoundRow() *foundRow {
	r := &foundRow{
		back:  canvas.NewRectangle(nil),
		title: newLitText(titleSize), below: newLitText(smallSize),
	}
	r.back.CornerRadius = 4
	r.ExtendBaseWidget(r)
	return r
}

func (r *foundRow) set(f found, chosen bool) {
	r.found, r.chosen = f, chosen
	r.back.FillColor = colour(theme.ColorNameSelection)
	showIf(r.back, chosen)
	r.title.set(f.title, f.lit, theme.ColorNameForeground)
	r.below.set(f.below, f.belit, colourQuiet)
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *foundRow) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(r.back, container.NewPadded(container.NewVBox(r.title, r.below))))
}
