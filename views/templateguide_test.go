package views

import (
	"strings"
	"testing"

	"github.com/newsglass/newsglass/docs"
	"github.com/newsglass/newsglass/views/prose"
)

func TestTheGuideIsATextToBeRead(t *testing.T) {
	text, paragraphs := guideText(docs.Templates)
	for _, want := range []string{"Export templates\n", ".Quote  –  the passage, exactly\n", "{{range .Articles}}{{.Heading}}\n", "a text of Go's text/template. File > Export Notes…"} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q", want)
		}
	}
	for _, mark := range []string{"](", "| ---", "\n#", "```"} {
		if strings.Contains(text, mark) {
			t.Errorf("Markdown shows: %q", mark)
		}
	}
	headings := 0
	for _, p := range paragraphs {
		if p.Style == prose.Subheading {
			headings++
		}
	}
	if paragraphs[0].Style != prose.Heading || headings != strings.Count(docs.Templates, "\n## ") {
		t.Errorf("%d headings", headings)
	}
}

func TestTheGuideIsShownOverTheTemplates(t *testing.T) {
	w, _, _ := notedWindow(t)
	_, s := templatesOf(t, w)
	s.showGuide()
	if n := len(w.win.Canvas().Overlays().List()); n != 2 {
		t.Fatalf("%d lie over the window", n)
	}
	w.closePopup()
	if !s.open() {
		t.Error("the templates went with the guide")
	}
}
