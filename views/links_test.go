package views

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"github.com/newsglass/newsglass/app/news"
)

func TestAddressesOfTheWebAreFoundWithoutWhatFollowsThem(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"at the end of a sentence", "See https://example.org/a/b.html. More.", []string{"https://example.org/a/b.html"}},
		{"in brackets", "The list (http://example.org/x) is long.", []string{"http://example.org/x"}},
		{"with brackets of its own", "Look at https://example.org/Marn_(river), then go.", []string{"https://example.org/Marn_(river)"}},
		{"in curly quotes", "“https://example.org/ü” he said", []string{"https://example.org/ü"}},
		{"before a full stop and a quote", "“See https://example.org/a.” he said", []string{"https://example.org/a"}},
		{"with a query", "https://example.org/?a=1&b=2#c", []string{"https://example.org/?a=1&b=2#c"}},
		{"in capitals", "HTTPS://EXAMPLE.ORG/A", []string{"HTTPS://EXAMPLE.ORG/A"}},
		{"two on two lines", "http://a.example/1\nhttp://a.example/2", []string{"http://a.example/1", "http://a.example/2"}},
		{"of Chinese", "見 https://example.org/水。河", []string{"https://example.org/水"}},
		{"no other scheme", "file:///etc/passwd javascript://x ftp://example.org mailto:a@example.org", nil},
		{"nothing without a host", "https:// and http:///x", nil},
		{"nothing without a scheme", "www.example.org/a", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range webAddresses(c.text) {
				got = append(got, s.Of(c.text))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func FuzzWebAddresses(f *testing.F) {
	f.Add("see https://example.org/a_(b), http://x”\n://\xff https://[::1]/%zz")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range webAddresses(text) {
			if s.Start < at || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%q: %v follows %d", text, s, at)
			}
			at = s.End
			if u, ok := webURL(s.Of(text)); !ok || !strings.HasPrefix(u.Scheme, "http") {
				t.Fatalf("%q is no address of the web", s.Of(text))
			}
		}
	})
}

func TestAClickOnALinkOpensIt(t *testing.T) {
	a := news.Article{Title: "Two boats", URL: "https://example.org/boats/40", Body: "The list is at http://example.org/list, the mayor said."}
	list, _ := spanOf(a.Body, "http://example.org/list")
	all := news.Span{Start: 0, End: len(a.Body)}
	forty := func(r *reader) int { return strings.Index(r.text.Text(), "boats/40") }
	mark := func(s news.Span) news.Marks {
		return news.Marks{Highlights: []news.Highlight{{ID: "m", Span: s, Colour: "red"}}}
	}
	cases := []struct {
		name, want string
		at         func(r *reader) int
		marks      news.Marks
		reading    news.Reading
	}{
		{"in the line of origin", "link https://example.org/boats/40", forty, news.Marks{}, news.Reading{}},
		{"in the body", "link http://example.org/list", func(r *reader) int { return r.bodyAt + list.Start }, news.Marks{}, news.Reading{}},
		{"within a larger highlight", "link http://example.org/list", func(r *reader) int { return r.bodyAt + list.Start }, mark(all), news.Reading{}},
		{"the rest of the highlight", "mark m", func(r *reader) int { return r.bodyAt }, mark(all), news.Reading{}},
		{"a highlight on the link itself", "mark m", func(r *reader) int { return r.bodyAt + list.Start }, mark(list), news.Reading{}},
		{"not what was taken for a name in it", "link http://example.org/list", func(r *reader) int { return r.bodyAt + list.Start },
			news.Marks{}, news.Reading{Mentions: []news.Mention{{Span: list, Kind: news.Person, Entity: "1"}}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			newTestApp(t, light)
			r := newReader(func(news.EntityKind) bool { return false })
			r.Show(a, c.reading, c.marks)
			got := ""
			r.OnLink = func(address string) { got = "link " + address }
			r.OnMark = func(id string, _ fyne.Position) { got = "mark " + id }
			r.OnEntity = func(string) { got = "a name" }
			r.tapped(c.at(r), r.text.IDs(c.at(r)), fyne.Position{})
			if got != c.want {
				t.Errorf("it opens %q, want %q", got, c.want)
			}
		})
	}
}

// browser is an app that keeps the addresses it was asked to open.
type browser struct {
	fyne.App
	opened []string
}

func (b *browser) OpenURL(u *url.URL) error {
	b.opened = append(b.opened, u.String())
	return nil
}

func TestTheBrowserGetsAddressesOfTheWebOnly(t *testing.T) {
	w := newTestWindow(t)
	b := &browser{App: fyne.CurrentApp()}
	fyne.SetCurrentApp(b)
	defer fyne.SetCurrentApp(b.App)
	for _, address := range []string{"https://example.org/a", "file:///etc/passwd", "http://\x00"} {
		w.reader.OnLink(address)
	}
	if !slices.Equal(b.opened, []string{"https://example.org/a"}) {
		t.Errorf("opened %q", b.opened)
	}
}
