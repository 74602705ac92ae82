package intake

import (
	"slices"
	"testing"
)

func TestCleanAndFold(t *testing.T) {
	for _, c := range []struct{ name, line, clean, fold string }{
		{"plain", "The dam", "The dam", "the dam"},
		{"no-break spaces become spaces", "12\u00a0000\u202fpeople\u3000fled", "12 000 people fled", "12 000 people fled"},
		{"runs of space become one", "  The \t dam  ", "The dam", "the dam"},
		{"soft hyphens and marks without width go", "Vel\u00admora\u200b \ufeffdam", "Velmora dam", "velmora dam"},
		{"combined letters are composed", "Cafe\u0301", "Café", "café"},
		{"quotation marks stay and fold", "“It’s gone”", "“It’s gone”", `"it's gone"`},
		{"dashes stay and fold", "two — three…", "two — three…", "two - three..."},
		{"joiners are Persian spelling", "می\u200cشود", "می\u200cشود", "می\u200cشود"},
		{"controls go", "a\x00b\x07c", "abc", "abc"},
	} {
		if got := clean(c.line); got != c.clean {
			t.Errorf("%s: clean %q, want %q", c.name, got, c.clean)
		}
		if got := fold(c.line); got != c.fold {
			t.Errorf("%s: fold %q, want %q", c.name, got, c.fold)
		}
	}
}

func TestLineEndsOfEverySystem(t *testing.T) {
	got := splitLines("a\nb\r\nc\rd\u2028e\u0085f\vg\n")
	if want := []string{"a", "b", "c", "d", "e", "f", "g", ""}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func FuzzClean(f *testing.F) {
	f.Add("Cafe\u0301 \u00a0 \u200c\u00ad“x”")
	f.Fuzz(func(t *testing.T, line string) {
		if once := clean(line); clean(once) != once {
			t.Errorf("%q becomes %q, then %q", line, once, clean(once))
		}
	})
}
