package views

import (
	"context"
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

// watchSheet is the sheet of the watch words.
type watchSheet struct {
	OnChange func(func([]news.WatchWord) []news.WatchWord)

	popup  *widget.PopUp
	keys   *paneKeys
	field  *keyEntry
	rows   *keyList
	empty  *emptyState
	words  []news.WatchWord
	counts []int // of the articles; nil while they are counted
	frame  fyne.CanvasObject
}

func newWatchSheet() *watchSheet {
	s := &watchSheet{OnChange: func(func([]news.WatchWord) []news.WatchWord) {}, empty: newEmptyState()}
	s.keys = sheetKeys(s.add, s.close)
	s.field = newKeyEntry(s.keys)
	s.field.SetPlaceHolder(lang.L("A word or phrase; refugee* finds refugees too"))
	s.rows = newKeyList(
		func() int { return len(s.words) },
		func() fyne.CanvasObject { return newWatchRow(s) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			if i < len(s.words) {
				o.(*watchRow).set(i)
			}
		})
	s.rows.OnTypedKey = s.keys.key
	heading := widget.NewLabel(lang.L("Watch words"))
	heading.TextStyle.Bold = true
	about := widget.NewLabel(lang.L("They are lit in every article, whole words in any capitals. A word in capitals throughout, such as IS, is found in capitals only."))
	about.Wrapping, about.SizeName = fyne.TextWrapWord, theme.SizeNameCaptionText
	add := newKeyButton(s.keys, lang.L("Add"), theme.ContentAddIcon(), s.add)
	add.Importance = widget.HighImportance
	done := newKeyButton(s.keys, lang.L("Close"), nil, s.close)
	size := canvas.NewRectangle(nil)
	size.SetMinSize(fyne.NewSize(560, 440))
	s.frame = container.NewStack(size, container.NewPadded(container.NewBorder(
		container.NewVBox(heading, about, container.NewBorder(nil, nil, nil, add, s.field)),
		container.NewBorder(nil, nil, nil, done), nil, nil, container.NewStack(s.rows, s.empty.content))))
	return s
}

// Show shows the words; counts, which may come later, is in how many articles
// each stands.
func (s *watchSheet) Show(words []news.WatchWord, counts []int) {
	s.words, s.counts = words, counts
	if len(words) == 0 {
		s.empty.Show(lang.L("No watch words"), lang.L("Write a word above and press Enter, or select one in an article and press W."))
	} else {
		s.empty.Hide()
	}
	s.rows.Refresh()
}

func (s *watchSheet) add() {
	phrase := oneLine(s.field.Text)
	if phrase == "" {
		return
	}
	s.field.SetText("")
	s.OnChange(func(words []news.WatchWord) []news.WatchWord {
		if slices.ContainsFunc(words, func(w news.WatchWord) bool { return strings.EqualFold(w.Phrase, phrase) }) {
			return words
		}
		return append(words, news.WatchWord{Phrase: phrase, Colour: freeColour(words)})
	})
}

// alter changes one word; remove takes it away.
func (s *watchSheet) alter(i int, change func(*news.WatchWord)) {
	phrase := s.words[i].Phrase
	s.OnChange(func(words []news.WatchWord) []news.WatchWord {
		for j := range words {
			if words[j].Phrase == phrase {
				change(&words[j])
			}
		}
		return words
	})
}

func (s *watchSheet) remove(i int) {
	phrase := s.words[i].Phrase
	s.OnChange(func(words []news.WatchWord) []news.WatchWord {
		return slices.DeleteFunc(words, func(w news.WatchWord) bool { return w.Phrase == phrase })
	})
}

func (s *watchSheet) close() {
	if s.popup != nil {
		s.popup.Hide()
	}
}

func (s *watchSheet) open() bool { return s != nil && s.popup != nil && s.popup.Visible() }

// watchRow is one watch word: on or off, its colour, in how many articles it
// stands.
type watchRow struct {
	widget.BaseWidget
	sheet  *watchSheet
	index  int
	on     *keyCheck
	phrase *widget.Label
	colour *keySelect
	disc   *canvas.Circle
	count  *widget.Label
	away   *keyButton
}

func newWatchRow(s *watchSheet) *watchRow {
	r := &watchRow{sheet: s, on: newKeyCheck(s.keys, ""), phrase: widget.NewLabel(""), disc: canvas.NewCircle(nil), count: widget.NewLabel("")}
	names := make([]string, len(news.Colours))
	for i, c := range news.Colours {
		names[i] = colourName(c)
	}
	r.colour = newKeySelect(s.keys, names)
	r.away = newKeyButton(s.keys, "", theme.DeleteIcon(), func() { s.remove(r.index) })
	r.away.Importance = widget.LowImportance
	r.phrase.Truncation = fyne.TextTruncateEllipsis
	r.count.SizeName = theme.SizeNameCaptionText
	r.disc.StrokeWidth = 1
	r.ExtendBaseWidget(r)
	return r
}

func (r *watchRow) set(i int) {
	word := r.sheet.words[i]
	r.index = i
	r.on.OnChanged, r.colour.OnChanged = nil, nil
	r.phrase.Importance = widget.MediumImportance
	if word.Off {
		r.phrase.Importance = widget.LowImportance
	}
	r.phrase.SetText(word.Phrase)
	r.on.SetChecked(!word.Off)
	r.colour.SetSelectedIndex(slices.Index(news.Colours, word.Colour))
	r.on.OnChanged = func(on bool) { r.sheet.alter(r.index, func(w *news.WatchWord) { w.Off = !on }) }
	r.colour.OnChanged = func(string) {
		c := news.Colours[max(0, r.colour.SelectedIndex())]
		r.sheet.alter(r.index, func(w *news.WatchWord) { w.Colour = c })
		r.colour.release()
	}
	words := "…"
	if i < len(r.sheet.counts) {
		words = lang.N("in {{.N}} articles", r.sheet.counts[i], counted(r.sheet.counts[i]))
	}
	r.count.SetText(words)
	r.disc.FillColor, r.disc.StrokeColor = colour(markColour(word.Colour)), colour(theme.ColorNameInputBorder)
	r.disc.Refresh()
}

// colourWidth is enough for the longest name of a colour.
const colourWidth = 130

// CreateRenderer implements fyne.Widget.
func (r *watchRow) CreateRenderer() fyne.WidgetRenderer {
	size := canvas.NewRectangle(nil)
	size.SetMinSize(fyne.NewSize(16, 16))
	disc := container.NewCenter(container.NewStack(size, r.disc))
	return widget.NewSimpleRenderer(container.NewBorder(nil, nil, container.NewHBox(r.on, disc),
		container.NewHBox(container.NewCenter(r.count), wide(colourWidth, r.colour), r.away), r.phrase))
}

// showWatchWords opens the sheet of the watch words.
func (w *window) showWatchWords() {
	w.closePopup()
	s := newWatchSheet()
	w.watchSheet = s
	s.OnChange = func(change func([]news.WatchWord) []news.WatchWord) { w.changeWords(change, "") }
	s.popup = widget.NewModalPopUp(s.frame, w.win.Canvas())
	s.popup.Show()
	w.fillWatchSheet()
	w.win.Canvas().Focus(s.field)
}

// fillWatchSheet shows the watch words in the sheet, when it is open, and counts
// them off the UI thread.
func (w *window) fillWatchSheet() {
	s := w.watchSheet
	if !s.open() {
		return
	}
	s.Show(w.lib.WatchWords(), nil)
	w.countTurn.take(w.work, func(ctx context.Context, show func(func())) {
		words := w.lib.WatchWords()
		counts, err := w.lib.WatchCounts(ctx, nil)
		if err == nil {
			show(func() { s.Show(words, counts) })
		}
	})
}
