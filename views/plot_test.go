package views

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app/news"
)

func TestOnlyStatementsWithAValueAndADateArePlotted(t *testing.T) {
	vague := cellOf("A", "2021-03-01", "dozens", 0, 1)
	vague.Value = nil
	undated := cellOf("B", "", "40", 40, 2)
	odd := cellOf("C", "spring", "40", 40, 3)
	timed := cellOf("D", "2021-03-02T09:30:00Z", "41", 41, 4)
	points := plotPoints([]news.Cell{vague, undated, odd, timed})
	if len(points) != 1 || points[0].low != 41 || !points[0].firm {
		t.Errorf("got %+v", points)
	}
}

func TestThreeDatesAreWorthAPlot(t *testing.T) {
	cells := tollCells()
	for n, want := range map[int]bool{0: false, 1: false, 2: false, 3: true, 8: true} {
		if got := worthPlotting(plotPoints(cells[:n])); got != want {
			t.Errorf("%d dates: %v", n, got)
		}
	}
	same := []news.Cell{cells[0], cells[0], cells[0], cells[1]}
	if worthPlotting(plotPoints(same)) {
		t.Error("four statements of two dates are plotted")
	}
}

func TestTheFrameHoldsEveryPointAndItsRange(t *testing.T) {
	points := plotPoints(tollCells())
	f := frameOf(points)
	if f.lowest != 3 || f.highest != 60 || f.lastDay-f.firstDay != 7 {
		t.Errorf("got %+v", f)
	}
	for _, p := range points {
		if x, top, bottom := f.x(p.day), f.y(p.high), f.y(p.low); x < 0 || x > 1 || top < 0 || bottom > 1 || top > bottom {
			t.Errorf("%+v is drawn at %v from %v to %v", p, x, top, bottom)
		}
	}
}

func TestOneDateOrOneValueStandsInTheMiddle(t *testing.T) {
	f := plotFrame{firstDay: 4, lastDay: 4, lowest: 2, highest: 2}
	if f.x(4) != 0.5 || f.y(2) != 0.5 {
		t.Errorf("drawn at %v, %v", f.x(4), f.y(2))
	}
}

func TestTheLinePassesNeitherForecastsNorDenials(t *testing.T) {
	points := plotPoints(tollCells())
	f := frameOf(points)
	for i, c := range plotColumns(points, f, 0.01) {
		if points[i].firm != c.firm {
			t.Errorf("column %d: firm %v, want %v", i, c.firm, points[i].firm)
		}
	}
}

func TestThousandsOfStatementsAreFewColumns(t *testing.T) {
	var cells []news.Cell
	for i := range 5000 {
		cells = append(cells, cellOf("A", fmt.Sprintf("20%02d-%02d-%02d", i/336, i/28%12+1, i%28+1), "x", float64(i%97), i))
	}
	points := plotPoints(cells)
	columns := plotColumns(points, frameOf(points), 0.02)
	dots := 0
	for _, c := range columns {
		dots += len(c.dots)
	}
	if len(columns) > 51 || dots > len(columns)*dotsAColumn {
		t.Errorf("%d columns with %d dots", len(columns), dots)
	}
}

func TestAPlotShowsRangesHedgesAndWhatIsNotFirm(t *testing.T) {
	draws(t, "plot", fyne.NewSize(320, 180), func() fyne.CanvasObject {
		p := newValuePlot()
		p.label("60", "3", "3 Mar 2021", "10 Mar 2021")
		p.set(plotPoints(tollCells()))
		return p
	})
}
