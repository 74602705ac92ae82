package views

import (
	"fmt"
	"os"
	"slices"

	"fyne.io/fyne/v2"
)

// preferences is what Newsglass remembers about this desk: the one place that
// names the keys.
type preferences struct{ kept fyne.Preferences }

func (p preferences) theme() variant {
	return variant(p.kept.StringWithFallback("theme", string(followSystem)))
}
func (p preferences) setTheme(v variant) { p.kept.SetString("theme", string(v)) }

// lastArticle is the ID of the article that was open last, "" for none.
func (p preferences) lastArticle() string      { return p.kept.String("last article") }
func (p preferences) setLastArticle(id string) { p.kept.SetString("last article", id) }

// folder is where a file was chosen last, "" for nowhere.
func (p preferences) folder() string        { return p.kept.String("folder") }
func (p preferences) setFolder(path string) { p.kept.SetString("folder", path) }

// Type sizes in pixels of the text that is read.
const (
	smallestType = 11
	usualType    = 17
	largestType  = 40
)

func (p preferences) typeSize() float32 {
	return float32(min(max(p.kept.FloatWithFallback("type size", usualType), smallestType), largestType))
}
func (p preferences) setTypeSize(s float32) { p.kept.SetFloat("type size", float64(s)) }

// typeface is what the text is set in.
func (p preferences) typeface() typeface {
	if f := typeface(p.kept.StringWithFallback("typeface", string(serif))); slices.Contains(typefaces, f) {
		return f
	}
	return serif
}
func (p preferences) setTypeface(f typeface) { p.kept.SetString("typeface", string(f)) }

// paragraphSpacing is the gap between two paragraphs, in lines.
func (p preferences) paragraphSpacing() float32 {
	return float32(min(max(p.kept.FloatWithFallback("paragraph spacing", 0.5), 0), 2))
}
func (p preferences) setParagraphSpacing(lines float32) {
	p.kept.SetFloat("paragraph spacing", float64(lines))
}

// columnWidth is the widest that a line of text gets, in pixels.
func (p preferences) columnWidth() float32 {
	return float32(min(max(p.kept.FloatWithFallback("column width", 720), 300), 2000))
}
func (p preferences) setColumnWidth(w float32) { p.kept.SetFloat("column width", float64(w)) }

// lineHeight is the distance of the lines in multiples of the type size.
func (p preferences) lineHeight() float32 {
	return float32(min(max(p.kept.FloatWithFallback("line height", 1.5), 1), 3))
}
func (p preferences) setLineHeight(h float32) { p.kept.SetFloat("line height", float64(h)) }

func (p preferences) windowSize() fyne.Size {
	return fyne.NewSize(
		float32(min(max(p.kept.FloatWithFallback("window width", 1400), 600), 8000)),
		float32(min(max(p.kept.FloatWithFallback("window height", 900), 400), 8000)))
}

func (p preferences) setWindowSize(s fyne.Size) {
	p.kept.SetFloat("window width", float64(s.Width))
	p.kept.SetFloat("window height", float64(s.Height))
}

// Offsets of the splits as shares of the width, from 0 to 1.
func (p preferences) listSplit() float64 { return share(p.kept.FloatWithFallback("list split", 0.23)) }
func (p preferences) sideSplit() float64 { return share(p.kept.FloatWithFallback("side split", 0.67)) }

func (p preferences) setSplits(list, side float64) {
	p.kept.SetFloat("list split", list)
	p.kept.SetFloat("side split", side)
}

func share(x float64) float64 { return min(max(x, 0.05), 0.95) }

// The side panes can be folded away.
func (p preferences) listHidden() bool     { return p.kept.Bool("list hidden") }
func (p preferences) setListHidden(h bool) { p.kept.SetBool("list hidden", h) }
func (p preferences) sideHidden() bool     { return p.kept.Bool("side hidden") }
func (p preferences) setSideHidden(h bool) { p.kept.SetBool("side hidden", h) }

// sort is how the list is ordered.
func (p preferences) sort() order      { return order(p.kept.StringWithFallback("sort", string(byDate))) }
func (p preferences) setSort(by order) { p.kept.SetString("sort", string(by)) }

// milesFirst puts miles before kilometres in distances.
func (p preferences) milesFirst() bool     { return p.kept.BoolWithFallback("miles first", true) }
func (p preferences) setMilesFirst(m bool) { p.kept.SetBool("miles first", m) }

// kindHidden says that entities of a kind are not lit in the text.
func (p preferences) kindHidden(k string) bool       { return p.kept.Bool("hide " + k) }
func (p preferences) setKindHidden(k string, h bool) { p.kept.SetBool("hide "+k, h) }

// matching is how words are found in an article.
func (p preferences) matching() matching {
	return matching{p.kept.Bool("find case"), p.kept.Bool("find whole words")}
}

func (p preferences) setMatching(m matching) {
	p.kept.SetBool("find case", m.sameCase)
	p.kept.SetBool("find whole words", m.wholeWords)
}

// lastColour is the highlight colour used last.
func (p preferences) lastColour() string     { return p.kept.StringWithFallback("colour", "yellow") }
func (p preferences) setLastColour(c string) { p.kept.SetString("colour", c) }

// startTheme is the theme at the start: NEWSGLASS_THEME, for screenshots,
// wins over what is remembered.
func startTheme(p preferences) variant {
	if v := variant(os.Getenv("NEWSGLASS_THEME")); slices.Contains(variants, v) {
		return v
	}
	return p.theme()
}

// startSize is the size of the window at the start: NEWSGLASS_SIZE, such as
// 1400x900, wins over what is remembered.
func startSize(p preferences) fyne.Size {
	var width, height int
	if n, _ := fmt.Sscanf(os.Getenv("NEWSGLASS_SIZE"), "%dx%d", &width, &height); n == 2 && width > 0 && height > 0 {
		return fyne.NewSize(float32(width), float32(height))
	}
	return p.windowSize()
}
