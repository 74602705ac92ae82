package views

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

func TestWordsAreFoundInEveryPartOfALongText(t *testing.T) {
	w := newTestWindow(t)
	body := strings.Repeat("The river fell by a foot.\n\n", partBytes/10) + "It rose at Graustadt."
	w.article = news.Article{ID: "long", Body: body}
	w.reader.Show(w.article, news.Reading{}, news.Marks{})
	w.openFind()
	test.Type(w.find.entry, "graustadt")
	if len(w.find.hits) != 1 || w.find.count.Text != "1 of 1" || w.reader.part == 0 {
		t.Errorf("%d hits, %q, part %d", len(w.find.hits), w.find.count.Text, w.reader.part)
	}
	w.find.Close()
	if len(w.find.hits) != 0 {
		t.Error("the hits stay after the bar is closed")
	}
}
