package fact

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

func TestStretchesHoldTheWholeTextInOrder(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":             "",
		"a short text":        "Twelve men.",
		"paragraphs":          strings.Repeat("Twelve men died in the fire.\n\n", 30_000),
		"one word":            strings.Repeat("x", 3*widest),
		"wide runes":          strings.Repeat("語", widest),
		"no text at all":      strings.Repeat("\xff\x80", widest),
		"a cut within a rune": strings.Repeat("x", widest-1) + strings.Repeat("語", 10),
	} {
		t.Run(name, func(t *testing.T) {
			var whole strings.Builder
			for w := range stretches(text) {
				part := w.Of(text)
				if part == "" || len(part) > widest || w.Start != whole.Len() {
					t.Fatalf("a stretch of %v", w)
				}
				if utf8.ValidString(text) && !utf8.ValidString(part) {
					t.Fatalf("%v cuts a rune", w)
				}
				whole.WriteString(part)
			}
			if whole.String() != text {
				t.Error("the stretches are not the text")
			}
		})
	}
}

func TestAFactFarDownALongTextHasItsSpansAndItsName(t *testing.T) {
	filler := strings.Repeat("Nothing was heard from the valley that day.\n\n", 10_000)
	const last = "Police in Sarapur said 14 people were killed."
	text := "Fire kills 14\n\n" + filler + last + "\n\n" + filler
	at := strings.Index(text, "Sarapur")
	facts, quantities := Find(text, []news.Mention{{Span: news.Span{Start: at, End: at + len("Sarapur")}, Kind: news.Place}})
	if len(facts) != 1 || len(quantities) != 2 {
		t.Fatalf("%d facts, %d quantities", len(facts), len(quantities))
	}
	f := facts[0]
	if f.Number.Of(text) != "14" || f.Sentence.Of(text) != last || f.Place != "Sarapur" {
		t.Errorf("%q in %q at %q", f.Number.Of(text), f.Sentence.Of(text), f.Place)
	}
	if len(f.Again) != 1 || f.Again[0].Number.Of(text) != "14" || f.Again[0].Number.Start > 20 {
		t.Errorf("the title is told by %+v", f.Again)
	}
}
