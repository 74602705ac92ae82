package views

import (
	"net/url"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"mvdan.cc/xurls/v2"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/prose"
)

// webAddress matches addresses of the web. Other schemes may start programs.
var webAddress, _ = xurls.StrictMatchingScheme(`https?://`)

// closingMarks end a quotation or a Chinese sentence; what is written without
// escapes never holds them. The library sees to those of ASCII.
const closingMarks = "”’»›…“‘。，、）」』"

// webAddresses finds the addresses of the web in text.
func webAddresses(text string) (found []news.Span) {
	for at := 0; at < len(text); { // the pattern is slow: only lines that can hold one
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i
		}
		if line := text[at:end]; strings.Contains(line, "://") {
			for _, m := range webAddress.FindAllStringIndex(line, -1) {
				address := line[m[0]:m[1]]
				if i := strings.IndexAny(address, closingMarks); i >= 0 {
					address = strings.TrimRight(address[:i], ".,;:!?")
				}
				if _, ok := webURL(address); ok {
					found = append(found, news.Span{Start: at + m[0], End: at + m[0] + len(address)})
				}
			}
		}
		at = end + 1
	}
	return found
}

// webURL parses an address of the web; ok is false for any other.
func webURL(address string) (u *url.URL, ok bool) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, false
	}
	return u, true
}

// paintLinks underlines the addresses of the web in the text shown.
func (r *reader) paintLinks() {
	var d []prose.Decoration
	r.links = webAddresses(r.text.Text())
	for i, s := range r.links {
		d = append(d, prose.Decoration{
			Start: s.Start, End: s.End, Line: prose.Solid, LineColour: theme.ColorNamePrimary, ID: "link " + strconv.Itoa(i),
		})
	}
	r.text.SetLayer(layerLinks, d)
}

// meant picks what a click means of what is under it, topmost first. A link
// within a larger highlight is meant, not the highlight around it.
func (r *reader) meant(ids []string) (what, key string) {
	what, key = decorated(ids[0])
	if what != "mark" {
		return what, key
	}
	i := r.marks.Find(key)
	for _, id := range ids[1:] {
		below, number := decorated(id)
		k, err := strconv.Atoi(number)
		if below == "link" && err == nil && k < len(r.links) && i >= 0 && r.marks.Highlights[i].Len() > r.links[k].Len() {
			return below, number
		}
	}
	return what, key
}

// openLink opens an address of the web in the browser.
func (w *window) openLink(address string) {
	u, ok := webURL(address)
	if !ok {
		return
	}
	if err := fyne.CurrentApp().OpenURL(u); err != nil {
		w.fail(lang.L("The address {{.Address}} could not be opened in a browser.", map[string]any{"Address": address}), err)
	}
}
