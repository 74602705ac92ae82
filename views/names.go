package views

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/news"
)

// namesPane lists the people, organisations, places and groups of the open
// article, with a switch for each kind.
type namesPane struct {
	OnOpen     func(entity string) // stand at its next mention
	OnSwitch   func(news.EntityKind, bool)
	OnMenu     func(entity string, at fyne.Position)
	OnTypedKey func(*fyne.KeyEvent)
	OnRune     func(rune)

	content  fyne.CanvasObject
	list     *fyne.Container
	keys     *paneKeys
	rows     *keyList
	empty    *emptyState
	entities []news.Entity // by kind, most mentioned first
	chosen   string
	others   int // further articles that name the chosen one
}

func newNamesPane(hidden func(news.EntityKind) bool) *namesPane {
	p := &namesPane{keys: &paneKeys{}, empty: newEmptyState(), list: container.NewStack()}
	switches := container.NewGridWithColumns(2)
	for _, kind := range news.EntityKinds {
		c := newKeyCheck(p.keys, entityKindName(kind))
		c.SetChecked(!hidden(kind))
		c.OnChanged = func(on bool) { p.OnSwitch(kind, on) }
		switches.Add(c)
	}
	p.content = container.NewBorder(switches, nil, nil, nil, p.list)
	return p
}

// Show lists the entities of an article.
func (p *namesPane) Show(entities []news.Entity) {
	p.entities = slices.Clone(entities)
	p.chosen = ""
	slices.SortStableFunc(p.entities, func(a, b news.Entity) int {
		return cmp.Or(
			cmp.Compare(slices.Index(news.EntityKinds, a.Kind), slices.Index(news.EntityKinds, b.Kind)),
			cmp.Compare(b.Mentions, a.Mentions), compareFolded(a.Name, b.Name))
	})
	p.rows = newKeyList(
		func() int { return len(p.entities) },
		func() fyne.CanvasObject { return newNameRow(p) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(p.entities) {
				o.(*nameRow).set(p.entities[i], p.entities[i].ID == p.chosen)
			}
		})
	p.rows.HideSeparators = true
	p.rows.OnTypedKey, p.rows.OnTypedRune = p.OnTypedKey, p.OnRune
	p.rows.OnSelected = func(i widget.ListItemID) {
		p.rows.UnselectAll()
		if i < len(p.entities) {
			p.OnOpen(p.entities[i].ID)
		}
	}
	p.list.Objects = []fyne.CanvasObject{p.rows, p.empty.content}
	if len(entities) == 0 {
		p.empty.Show(lang.L("No names"), lang.L("Newsglass found no person, organisation, place or group in this article."))
	} else {
		p.empty.Hide()
	}
	p.list.Refresh()
}

// Clear shows that no article is open.
func (p *namesPane) Clear() {
	p.Show(nil)
	p.empty.Hide()
}

// Choose marks an entity and brings it into view.
func (p *namesPane) Choose(id string) {
	p.chosen, p.others = id, 0
	if p.rows == nil {
		return
	}
	p.rows.Refresh()
	if i := slices.IndexFunc(p.entities, func(e news.Entity) bool { return e.ID == id }); i >= 0 {
		p.rows.ScrollTo(i)
	}
}

// ShowOthers tells how many further articles name an entity, if it is still the
// chosen one.
func (p *namesPane) ShowOthers(id string, articles int) {
	if id == p.chosen && p.rows != nil {
		p.others = articles
		p.rows.Refresh()
	}
}

// nameRow shows one entity: its name and count, below them its other
// spellings.
type nameRow struct {
	widget.BaseWidget
	pane   *namesPane
	entity news.Entity
	chosen bool

	back   *canvas.Rectangle
	swatch *canvas.Rectangle
	name   *canvas.Text
	count  *canvas.Text
	others *canvas.Text
}

func newNameRow(p *namesPane) *nameRow {
	r := &nameRow{
		pane: p,
		back: canvas.NewRectangle(nil), swatch: canvas.NewRectangle(nil),
		name: canvas.NewText("", nil), count: canvas.NewText("", nil), others: canvas.NewText("", nil),
	}
	r.name.TextSize, r.count.TextSize, r.others.TextSize = titleSize, smallSize, smallSize
	r.swatch.StrokeWidth = 2
	r.swatch.CornerRadius = 3
	r.ExtendBaseWidget(r)
	return r
}

func (r *nameRow) set(e news.Entity, chosen bool) {
	r.entity, r.chosen = e, chosen
	r.Refresh()
}

// TappedSecondary implements fyne.SecondaryTappable.
func (r *nameRow) TappedSecondary(e *fyne.PointEvent) { r.pane.OnMenu(r.entity.ID, e.AbsolutePosition) }

// CreateRenderer implements fyne.Widget.
func (r *nameRow) CreateRenderer() fyne.WidgetRenderer { return &nameRowRenderer{r} }

type nameRowRenderer struct{ *nameRow }

func (r *nameRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.swatch, r.name, r.count, r.others}
}
func (r *nameRowRenderer) Destroy() {}

func (r *nameRowRenderer) MinSize() fyne.Size {
	return fyne.NewSize(120, 2*rowGap+lineHeight(titleSize)+lineHeight(smallSize))
}

func (r *nameRowRenderer) Refresh() {
	look := looks[r.entity.Kind]
	r.back.FillColor = colour(colourPaper)
	showIf(r.back, r.chosen)
	r.swatch.FillColor, r.swatch.StrokeColor = colour(look.fill), colour(look.line)
	r.name.Color = colour(theme.ColorNameForeground)
	r.name.TextStyle.Bold = r.chosen
	r.count.Color, r.others.Color = colour(colourQuiet), colour(colourQuiet)
	r.Layout(r.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r *nameRowRenderer) Layout(size fyne.Size) {
	r.back.Resize(size)
	const swatch = 12
	r.swatch.Resize(fyne.NewSize(swatch, swatch))
	r.swatch.Move(fyne.NewPos(factMargin, rowGap+(lineHeight(titleSize)-swatch)/2))
	x := float32(factMargin + swatch + 8)
	r.count.Text = numbers.Sprintf("%d", r.entity.Mentions)
	width := fyne.MeasureText(r.count.Text, smallSize, r.count.TextStyle).Width
	r.count.Move(fyne.NewPos(size.Width-factMargin-width, rowGap+2))
	r.name.Text = ellipsis(r.entity.Name, size.Width-x-width-2*factMargin, titleSize, r.name.TextStyle)
	r.name.Move(fyne.NewPos(x, rowGap))
	others := slices.DeleteFunc(slices.Clone(r.entity.Spellings), func(s string) bool { return s == r.entity.Name })
	line := entityWord(r.entity.Kind)
	if r.chosen && r.pane != nil && r.pane.others > 0 {
		line += " · " + lang.N("in {{.N}} other articles", r.pane.others, counted(r.pane.others))
	}
	if len(others) > 0 {
		line += " · " + strings.Join(others, ", ")
	}
	r.others.Text = ellipsis(line, size.Width-x-factMargin, smallSize, r.others.TextStyle)
	r.others.Move(fyne.NewPos(x, rowGap+lineHeight(titleSize)))
}
