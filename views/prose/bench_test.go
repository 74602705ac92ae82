package prose

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// lengths are the words of the texts that the benchmarks open.
var lengths = []int{10_000, 100_000}

// book is a text of n words, a vocabulary of 12,000 used as unevenly as in
// real text, with every twentieth word decorated.
func book(n int) (text string, paragraphs []Paragraph, decorations []Decoration) {
	rng := rand.New(rand.NewPCG(7, 8))
	zipf := rand.NewZipf(rng, 1.1, 3, 11_999)
	var b strings.Builder
	start := 0
	for i := range n {
		word := spell(int(zipf.Uint64()))
		if i%20 == 7 {
			decorations = append(decorations, Decoration{
				Start: b.Len(), End: b.Len() + len(word), Fill: tint, Line: Line(i / 20 % 7), LineColour: tintLine, ID: word,
			})
		}
		b.WriteString(word)
		if i%80 == 79 || i == n-1 {
			paragraphs = append(paragraphs, Paragraph{Start: start, End: b.Len()})
			b.WriteByte('\n')
			start = b.Len()
			continue
		}
		b.WriteByte(' ')
	}
	return b.String(), paragraphs, decorations
}

// spell makes up the word of a rank: the more frequent the shorter.
func spell(rank int) string {
	syllables := []string{"ri", "ver", "ta", "lon", "se", "der", "mi", "go", "pa", "nes", "hu", "ker"}
	var b strings.Builder
	for {
		b.WriteString(syllables[rank%12])
		if rank /= 12; rank == 0 {
			return b.String()
		}
	}
}

// richText is the same text as Fyne's own widget takes it: decorated words are
// bold, as it has no background.
func richText(text string, paragraphs []Paragraph, decorations []Decoration) *widget.RichText {
	var segments []widget.RichTextSegment
	add := func(s string, style widget.RichTextStyle) {
		segments = append(segments, &widget.TextSegment{Text: s, Style: style})
	}
	inline := widget.RichTextStyleInline
	strong := inline
	strong.TextStyle.Bold = true
	i := 0
	for _, p := range paragraphs {
		at := p.Start
		for ; i < len(decorations) && decorations[i].End <= p.End; i++ {
			add(text[at:decorations[i].Start], inline)
			add(text[decorations[i].Start:decorations[i].End], strong)
			at = decorations[i].End
		}
		add(text[at:p.End], widget.RichTextStyleParagraph)
	}
	r := widget.NewRichText(segments...)
	r.Wrapping = fyne.TextWrapWord
	return r
}

func eachLength(b *testing.B, f func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration)) {
	for _, n := range lengths {
		text, paragraphs, decorations := book(n)
		b.Run(fmt.Sprint(n, "Words"), func(b *testing.B) { f(b, text, paragraphs, decorations) })
	}
}

func openBook(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) *Prose {
	p, _ := opened(b, testTheme{}, text, paragraphs, 640, 800)
	p.SetLayer(1, decorations)
	return p
}

func BenchmarkOpenRichTextWarm(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		opened(b, testTheme{}, "", nil, 640, 800)
		for b.Loop() {
			container.NewVScroll(richText(text, paragraphs, decorations)).Resize(fyne.NewSize(640, 800))
		}
	})
}

func BenchmarkOpenRichTextCold(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		opened(b, testTheme{}, "", nil, 640, 800)
		size := float32(16)
		for b.Loop() {
			size += 0.01 // Fyne's cache has not met the words in this size
			fyne.CurrentApp().Settings().SetTheme(testTheme{Theme: theme.DefaultTheme(), size: size})
			container.NewVScroll(richText(text, paragraphs, decorations)).Resize(fyne.NewSize(640, 800))
		}
	})
}

func BenchmarkOpenProseCold(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		p := openBook(b, "", nil, nil)
		size := float32(16)
		for b.Loop() {
			size += 0.01 // neither this cache nor Fyne's has met the words in this size
			words.clear()
			p.SetText("", nil)
			p.SetTypography(size, 1.5, 0)
			p.SetText(text, paragraphs)
			p.SetLayer(1, decorations)
		}
	})
}

func BenchmarkOpenProseWarm(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		p := openBook(b, text, paragraphs, decorations)
		for b.Loop() {
			p.SetText(text, paragraphs)
			p.SetLayer(1, decorations)
		}
	})
}

func BenchmarkResizeRichText(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		opened(b, testTheme{}, "", nil, 640, 800)
		s := container.NewVScroll(richText(text, paragraphs, decorations))
		for i := 0; b.Loop(); i++ {
			s.Resize(fyne.NewSize(float32(600+i%2*40), 800))
		}
	})
}

func BenchmarkResizeProse(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		p := openBook(b, text, paragraphs, decorations)
		for i := 0; b.Loop(); i++ {
			p.Resize(fyne.NewSize(float32(600+i%2*40), 800))
		}
	})
}

func BenchmarkScrollStepRichText(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		opened(b, testTheme{}, "", nil, 640, 800)
		s := container.NewVScroll(richText(text, paragraphs, decorations))
		s.Resize(fyne.NewSize(640, 800))
		y := float32(0)
		for b.Loop() {
			y = step(y, s.Content.MinSize().Height)
			s.ScrollToOffset(fyne.NewPos(0, y))
			frame(s)
		}
	})
}

func BenchmarkScrollStepProse(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		p := openBook(b, text, paragraphs, decorations)
		y := float32(0)
		for b.Loop() {
			y = step(y, p.page.height)
			p.scrollToY(y)
			frame(p)
		}
	})
}

// frame walks the objects as every driver does before it draws a frame.
func frame(o fyne.CanvasObject) {
	if !o.Visible() {
		return
	}
	o.Position()
	o.Size()
	switch o := o.(type) {
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			frame(child)
		}
	case *fyne.Container:
		for _, child := range o.Objects {
			frame(child)
		}
	}
}

// step is a notch of a mouse wheel.
func step(y, height float32) float32 {
	if y += 30; y > height-900 {
		return 0
	}
	return y
}

func BenchmarkHeapRichText(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		opened(b, testTheme{}, "", nil, 640, 800)
		reportHeap(b, func() any {
			s := container.NewVScroll(richText(text, paragraphs, decorations))
			s.Resize(fyne.NewSize(640, 800))
			return s
		})
	})
}

func BenchmarkHeapProse(b *testing.B) {
	eachLength(b, func(b *testing.B, text string, paragraphs []Paragraph, decorations []Decoration) {
		opened(b, testTheme{}, "", nil, 640, 800)
		reportHeap(b, func() any {
			p := New()
			p.Resize(fyne.NewSize(640, 800))
			p.SetText(text, paragraphs)
			p.SetLayer(1, decorations)
			return p
		})
	})
}

// reportHeap reports the MB that what open returns holds alive.
func reportHeap(b *testing.B, open func() any) {
	for b.Loop() {
		before := heap()
		kept := open()
		b.ReportMetric(float64(heap()-before)/1e6, "MB")
		runtime.KeepAlive(kept)
	}
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
