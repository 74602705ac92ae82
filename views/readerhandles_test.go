package views

import (
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// openReader shows an article in a reader without a window.
func openReader(t *testing.T, a news.Article) *reader {
	t.Helper()
	newTestApp(t, light)
	r := newReader(func(news.EntityKind) bool { return false })
	r.Show(a, news.Reading{}, news.Marks{})
	return r
}

func TestHandlesTellOfThePassageOfTheBody(t *testing.T) {
	body := "The mayor asked for boats. Nobody had any."
	cases := []struct {
		name, from, want string
		move             func(start, end int) (int, int)
	}{
		{"the end", "asked for", "1: asked for boats", func(s, e int) (int, int) { return s, e + 6 }},
		{"the start", "asked for", "1: mayor asked for", func(s, e int) (int, int) { return s - 6, e }},
		{"the start into the title", "asked for", "1: The mayor asked for", func(s, e int) (int, int) { return 2, e }},
		{"both ends into the title", "The", "", func(int, int) (int, int) { return 0, 2 }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := openReader(t, news.Article{Title: "The levee", Source: "Valley Herald", Body: body})
			got := ""
			r.OnEdges = func(id string, s news.Span) { got = id + ": " + s.Of(body) }
			from, _ := spanOf(body, c.from)
			r.ShowHandles("1", from)
			start, end, ok := r.text.Handles()
			if shown := r.text.Text()[start:end]; !ok || shown != c.from {
				t.Fatalf("the handles are around %q", shown)
			}
			r.text.OnHandled(c.move(start, end))
			if got != c.want {
				t.Errorf("heard %q, want %q", got, c.want)
			}
			if r.HideHandles(); hasHandles(r) {
				t.Error("they stay when they are hidden")
			}
		})
	}
}

func hasHandles(r *reader) bool {
	_, _, ok := r.text.Handles()
	return ok
}

func TestAnEndInAnotherPartOfALongTextStaysWhereItIs(t *testing.T) {
	body := strings.Repeat("The river fell by a foot.\n\n", partBytes/10)
	r := openReader(t, news.Article{Body: body})
	var got news.Span
	r.OnEdges = func(_ string, s news.Span) { got = s }
	border := partOf(body, 0).End
	r.ShowHandles("1", news.Span{Start: border - 40, End: border + 40})
	start, end, _ := r.text.Handles()
	r.text.OnHandled(start-10, end)
	if want := (news.Span{Start: border - 50, End: border + 40}); got != want {
		t.Errorf("heard %v, want %v", got, want)
	}
	r.turnTo(1)
	start, end, ok := r.text.Handles()
	r.text.OnHandled(start, end+10)
	if want := (news.Span{Start: border - 50, End: border + 50}); !ok || got != want {
		t.Errorf("in the next part: heard %v, want %v", got, want)
	}
	r.turnTo(2)
	if hasHandles(r) {
		t.Error("they are shown where the highlight is not")
	}
	if r.Show(news.Article{Body: body}, news.Reading{}, news.Marks{}); hasHandles(r) {
		t.Error("they stay on another article")
	}
}
