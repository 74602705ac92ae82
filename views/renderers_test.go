package views

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"github.com/newsglass/newsglass/app/news"
)

// Fyne throws the renderer of a widget away that has not been painted for a
// minute, and makes a new one when it is to be painted, which nobody lays out.
func TestANewRendererOfAWidgetThatWasHiddenDrawsAtOnce(t *testing.T) {
	newTestApp(t, light)
	plot := newValuePlot()
	plot.set(plotPoints(tollCells()))
	text := newLitText(titleSize)
	text.set("Thousands leave", []news.Span{{Start: 0, End: 9}}, "foreground")
	spark := newSparkline(fyne.NewSize(70, 16))
	spark.set([]int{1, 3, 0, 2})
	note := newNoteRow(true)
	note.set(noteLooks{Highlight: news.Highlight{Quote: "Thousands leave", Colour: "red"}, colour: "Red"})
	claims := newClaimsPane(true)
	claims.Show(floodClaims())
	row := claims.rows.CreateItem().(*claimRow)
	claims.rows.UpdateItem(0, row)
	for name, w := range map[string]fyne.Widget{"a plot": plot, "a lit text": text, "a sparkline": spark, "a note": note, "a row of claims": row} {
		w.Resize(fyne.NewSize(900, 120))
		before := test.WidgetRenderer(w).Objects()
		after := w.CreateRenderer().Objects()
		if len(before) == 0 || len(after) != len(before) {
			t.Errorf("%s: %d objects, and %d of a new renderer", name, len(before), len(after))
		}
	}
}
