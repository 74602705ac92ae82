package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
)

// A keyGroup is the keys of one menu, or of one place that has keys of its own.
type keyGroup struct {
	name string
	keys [][2]string // the key, and what it does
}

// keyGroups are all keys of the window: those of the menus, then those that no
// menu shows.
func (w *window) keyGroups() []keyGroup {
	var groups []keyGroup
	for _, menu := range w.win.MainMenu().Items {
		g := keyGroup{name: menu.Label}
		for _, it := range menu.Items {
			if key := keyName(it.Shortcut); key != "" {
				g.keys = append(g.keys, [2]string{key, it.Label})
			}
		}
		groups = append(groups, g)
	}
	return append(groups,
		keyGroup{lang.L("In the text"), [][2]string{
			{"Space", lang.L("Page down, then next unread")},
			{"1 – 8", lang.L("Highlight in a colour")},
			{"Shift+arrows", lang.L("Longer or shorter selection")},
			{"and Ctrl", lang.L("The same by words, or to the end")},
			{"Esc", lang.L("Close, or take back the selection")},
		}},
		keyGroup{lang.L("In lists"), [][2]string{
			{"Up, Down", lang.L("Choose")},
			{"Enter", lang.L("Open")},
			{"Space", lang.L("Tick a note")},
		}})
}

// showKeys lists every command that has a key, menu by menu.
func (w *window) showKeys() {
	size := w.dialogSize()
	d := dialog.NewCustom(lang.L("Keys"), lang.L("Close"), container.NewVScroll(keyColumns(w.keyGroups(), max(1, int(size.Width/280)))), w.win)
	d.Resize(size)
	d.Show()
}

// keyColumns sets the groups in columns of about the same height.
func keyColumns(groups []keyGroup, n int) fyne.CanvasObject {
	rows := 0
	for _, g := range groups {
		rows += g.rows()
	}
	columns := container.NewHBox()
	column, filled := container.NewVBox(), 0
	for _, g := range groups {
		if filled >= rows/n && len(columns.Objects) < n-1 {
			columns.Add(column)
			column, filled = container.NewVBox(), 0
		}
		column.Add(g.table())
		filled += g.rows()
	}
	columns.Add(column)
	return columns
}

// rows is the height of the group, in lines.
func (g keyGroup) rows() int { return len(g.keys) + 2 }

// table is a heading with a line for each key.
func (g keyGroup) table() fyne.CanvasObject {
	put := func(s string, bold bool, name fyne.ThemeColorName) *canvas.Text {
		t := canvas.NewText(s, colour(name))
		t.TextSize, t.TextStyle.Bold = theme.TextSize()-1, bold
		return t
	}
	table := container.New(keyTable{})
	for _, k := range g.keys {
		table.Add(put(k[0], true, theme.ColorNameForeground))
		table.Add(put(k[1], false, theme.ColorNameForeground))
	}
	return container.NewPadded(container.NewVBox(put(g.name, true, theme.ColorNamePrimary), table))
}

// keyTable lays out pairs of a key and what it does, a line each, closer than
// a form.
type keyTable struct{}

const keyWidth, keyGap = 104, 5

func (keyTable) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(0, 0)
	for i := 1; i < len(objects); i += 2 {
		cell := objects[i].MinSize()
		size.Width = max(size.Width, keyWidth+cell.Width)
		size.Height += cell.Height + keyGap
	}
	return size
}

func (keyTable) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for i := 1; i < len(objects); i += 2 {
		height := objects[i].MinSize().Height
		objects[i-1].Resize(fyne.NewSize(keyWidth, height))
		objects[i-1].Move(fyne.NewPos(0, y))
		objects[i].Resize(fyne.NewSize(size.Width-keyWidth, height))
		objects[i].Move(fyne.NewPos(keyWidth, y))
		y += height + keyGap
	}
}
