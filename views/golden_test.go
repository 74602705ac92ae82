package views

import (
	"context"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/news"
)

// Golden pictures of what is drawn by hand. A picture that differs is put
// into testdata/failed: look at both, then move it to testdata.

var themes = map[string]variant{"light": light, "dark": dark, "sepia": sepia}

// draws compares a widget of a size with its picture in every theme.
func draws(t *testing.T, name string, size fyne.Size, draw func() fyne.CanvasObject) {
	t.Helper()
	for shade, v := range themes {
		t.Run(shade, func(t *testing.T) {
			newTestApp(t, v)
			w := test.NewTempWindow(t, draw())
			w.SetPadded(false)
			w.Resize(size)
			test.AssertRendersToImage(t, name+"-"+shade+".png", w.Canvas())
		})
	}
}

func TestARowShowsTitleSourceDateStarAndFigures(t *testing.T) {
	draws(t, "row", fyne.NewSize(320, 104), func() fyne.CanvasObject {
		r := newRow()
		r.set(app.Card{
			Title:  "Thousands leave as the Marn breaks its banks and the night brings more rain to the valley",
			Source: "Valley Herald", Published: "2021-03-03",
			Badges: []app.Badge{
				{Kind: news.Displaced, Wording: "more than 12,000"},
				{Kind: news.Distance, Wording: "40 miles", Of: "Oberfeld"},
				{Kind: news.Killed, Wording: "no room for this one"},
			},
			Marks: news.Marks{Starred: true},
		}, true)
		return r
	})
}

func TestANoteShowsItsColourQuoteWordsAndTags(t *testing.T) {
	draws(t, "note", fyne.NewSize(340, 120), func() fyne.CanvasObject {
		r := newNoteRow(false)
		r.set(noteLooks{chosen: true, colour: "Green", Highlight: news.Highlight{
			Colour: "green", Quote: "More than 12,000 people have fled the valley of the Marn since Monday, the Red Cross said.",
			Note: "Ask the Red Cross how they counted, and whether those who left by boat are among them.", Tags: []string{"displaced", "to check"},
			Created: time.Unix(0, 0),
		}})
		return r
	})
}

func TestANameShowsItsKindCountAndSpellings(t *testing.T) {
	draws(t, "name", fyne.NewSize(320, 50), func() fyne.CanvasObject {
		r := newNameRow(nil)
		r.set(news.Entity{Kind: news.Organisation, Name: "International Red Cross", Spellings: []string{"Red Cross", "International Red Cross", "IRC"}, Mentions: 7}, true)
		return r
	})
}

func TestAnEntityRowShowsItsSpellingsCountsDatesAndTime(t *testing.T) {
	e := app.EntitySummary{
		Kind: news.Organisation, Name: "International Red Cross", Spellings: []string{"Red Cross", "International Red Cross", "International Committee of the Red Cross"},
		Mentions: 1240, Articles: 312, First: "2021-03-03", Last: "2021-11-28",
	}
	draws(t, "entity", fyne.NewSize(440, 156), func() fyne.CanvasObject {
		var rows []fyne.CanvasObject
		for i := range 3 { // as it is, chosen, dropped on
			r := newEntityRow(newEntitiesPane())
			r.set(i, e, i == 1, i == 2, []int{3, 0, 1, 2, 9, 40, 22, 12, 0, 0, 0, 1, 6, 5, 5, 2, 0, 1})
			rows = append(rows, r)
		}
		return container.NewVBox(rows...)
	})
}

func TestAWatchedWordIsBoxedInItsColour(t *testing.T) {
	a := news.Article{
		Title: "The levee at Oberfeld", Source: "Valley Herald", Published: "2021-03-03",
		Body: "The levee is dry, the levees of Graustadt are not. A boat, a second boat and the ferry of the Red Cross wait at the mill for those who are afraid of the night.",
	}
	var found []watched
	for i, word := range []string{"levee", "boat", "second", "ferry", "Red Cross", "mill", "afraid", "night"} {
		for _, s := range occurrences(context.Background(), a.Body, word) {
			found = append(found, watched{s, false, news.Colours[i]})
		}
	}
	title, _ := spanOf(a.Title, "levee")
	found = append(found, watched{title, true, news.Colours[0]})
	cross, _ := spanOf(a.Body, "Red Cross")
	r := news.Reading{Mentions: []news.Mention{{Span: cross, Kind: news.Organisation, Entity: "1"}}}
	draws(t, "watched", fyne.NewSize(560, 200), func() fyne.CanvasObject {
		pane := newReader(func(news.EntityKind) bool { return false })
		pane.text.SetTypography(17, 1.5, 700)
		pane.Show(a, r, news.Marks{})
		pane.ShowWatched(found)
		return pane.content
	})
}

func TestAResultLightsTheMatchedLetters(t *testing.T) {
	draws(t, "found", fyne.NewSize(420, 60), func() fyne.CanvasObject {
		r := newFoundRow()
		r.set(found{
			title: "Thousands leave as the Marn breaks its banks", lit: []news.Span{{Start: 0, End: 3}, {Start: 23, End: 27}},
			below: "…the valley of the Marn since Monday, the Red Cross said…", belit: []news.Span{{Start: 21, End: 25}},
		}, false)
		return r
	})
}

func TestTheReaderShowsNamesFiguresMarksAndTheLitSentence(t *testing.T) {
	a := news.Article{
		Title: "Thousands leave as the Marn breaks its banks", Source: "Valley Herald", Published: "2021-03-03",
		Body: "Ada Quill of the Red Cross said that 12,000 people had left Oberfeld, 40 miles away, and 31 had died.\n\nA night of rain\n\nMost of the Marnish villages are dry again. The mayor asked for boats.",
	}
	mention := func(words string, k news.EntityKind) news.Mention {
		s, _ := spanOf(a.Body, words)
		return news.Mention{Span: s, Kind: k, Entity: words}
	}
	sentence, _ := spanOf(a.Body, "Ada Quill of the Red Cross said that 12,000 people had left Oberfeld, 40 miles away, and 31 had died.")
	fact := func(words string, k news.FactKind) news.Fact {
		number, _ := spanOf(a.Body, words)
		return news.Fact{Kind: k, Number: number, Sentence: sentence}
	}
	dry, _ := spanOf(a.Body, "Marnish villages are dry")
	quote, _ := spanOf(a.Body, "The mayor asked for boats.")
	r := news.Reading{
		Mentions: []news.Mention{mention("Ada Quill", news.Person), mention("Red Cross", news.Organisation), mention("Oberfeld", news.Place), mention("Marnish", news.Group)},
		Facts:    []news.Fact{fact("12,000", news.Displaced), fact("40 miles", news.Distance), fact("31", news.Killed)},
	}
	m := news.Marks{Highlights: []news.Highlight{{ID: "1", Span: quote, Colour: "blue", Note: "how many?"}, {ID: "2", Span: dry, Colour: "red", Style: news.Underlined}}}
	draws(t, "reader", fyne.NewSize(560, 300), func() fyne.CanvasObject {
		pane := newReader(func(news.EntityKind) bool { return false })
		pane.text.SetFonts(serifRegular, serifBold)
		pane.text.SetTypography(17, 1.5, 700)
		pane.Show(a, r, m)
		pane.LightFact(0)
		return pane.content
	})
}

func spanOf(text, words string) (news.Span, bool) {
	spans := occurrences(context.Background(), text, words)
	if len(spans) == 0 {
		return news.Span{}, false
	}
	return spans[0], true
}
