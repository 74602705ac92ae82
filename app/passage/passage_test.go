package passage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsglass/newsglass/app/news"
)

const (
	wire  = "Rescue teams reached the last of the flooded villages on Sunday and found that most of the houses along the river had been swept away"
	edit1 = "Rescue teams reached the last of the flooded hamlets on Sunday and found that most of the houses along the river had been carried off"
)

// prose returns made-up words, the same for the same seed.
func prose(seed uint64, words int) string {
	random := rand.New(rand.NewPCG(seed, 7))
	var out strings.Builder
	for range words {
		for range 1 + random.IntN(3) {
			out.WriteByte("bcdfghjklmnprstvz"[random.IntN(17)])
			out.WriteByte("aeiou"[random.IntN(5)])
		}
		out.WriteByte(' ')
	}
	return out.String()
}

func TestSharedPassages(t *testing.T) {
	cases := []struct {
		name, a, b string
		want       []string // the passages as they stand in b
	}{
		{"the same sentence in other surroundings", prose(1, 40) + wire + ". " + prose(2, 40), prose(3, 90) + wire + ". " + prose(4, 10), []string{wire}},
		{"other case, quotation marks and line breaks", strings.ToUpper(wire), "“" + strings.ReplaceAll(wire, " ", "\n") + "”", []string{strings.ReplaceAll(wire, " ", "\n")}},
		{"a few changed words don't end a passage", wire, edit1, []string{strings.TrimSuffix(edit1, " carried off")}},
		{"two sentences in the other order", wire + ". " + prose(5, 14), prose(5, 14) + wire, []string{strings.TrimSpace(prose(5, 14)), wire}},
		{"nine equal words are too few", strings.Join(strings.Fields(wire)[:9], " "), wire, nil},
		{"ten are enough", strings.Join(strings.Fields(wire)[:10], " "), wire, []string{strings.Join(strings.Fields(wire)[:10], " ")}},
		{"nothing in common", prose(1, 100), prose(2, 100), nil},
		{"no text", "", wire, nil},
		{"no text at all", "", "", nil},
		{"text that is no UTF-8", "\xff\xfe" + wire, wire + "\xf0\x80", []string{wire}},
		{"figures with separators are one word", "They counted 1,500,000 of them in the nine camps along the border", "They counted 1,500,000 of them in the nine camps along the border", []string{"They counted 1,500,000 of them in the nine camps along the border"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range Shared(c.a, c.b) {
				got = append(got, p.B.Of(c.b))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q\nwant %q", got, c.want)
			}
		})
	}
}

// A run of Guaranteed words shares a print, wherever it stands in the texts:
// the promise of winnowing.
func TestAnEqualRunOfTheGuaranteedLengthSharesAPrint(t *testing.T) {
	for seed := range uint64(300) {
		run := prose(1000+seed, Guaranteed)
		a := prose(2*seed, int(seed%40)) + run + prose(2*seed+500, 30)
		b := prose(2*seed+1, int(seed%23)) + run + prose(2*seed+501, 15)
		if !slices.ContainsFunc(Hashes(a), func(h uint64) bool { return slices.Contains(Hashes(b), h) }) {
			t.Fatalf("none for %q", run)
		}
	}
}

func TestPrintsAreFewAndInOrder(t *testing.T) {
	text := prose(1, 6000)
	prints := Prints(text)
	if density := float64(len(prints)) / 6000; density > 0.2 || density < 0.16 {
		t.Errorf("%d prints of 6000 words", len(prints))
	}
	if !slices.IsSortedFunc(prints, func(p, q Print) int { return p.Start - q.Start }) {
		t.Error("they are out of order")
	}
	if n := len(strings.Fields(prints[3].Of(text))); n != ShingleWords {
		t.Errorf("%q is not %d words", prints[3].Of(text), ShingleWords)
	}
	for i, h := range Hashes(text) {
		if prints[i].Hash != h {
			t.Fatalf("hash %d differs", i)
		}
	}
}

func TestATextThatRepeatsItselfHasNoMorePrints(t *testing.T) {
	if n := len(Prints(strings.Repeat("again ", 6000))); n > 6000/window+1 {
		t.Errorf("%d prints", n)
	}
}

func TestLikeFindsWhoCarriesTheSameReport(t *testing.T) {
	report := prose(9, 200)
	var ix Index
	put := func(id, text string) { ix.Put(id, Hashes(text)) }
	put("whole", report)
	put("within", prose(1, 300)+report+prose(2, 300))
	put("half", prose(3, 80)+report[:len(report)/2])
	put("other", prose(4, 500))
	put("short", "Nothing to add.")
	got := ix.Like("whole")
	if len(got) != 2 || got[0].ID != "within" || got[1].ID != "half" || got[0].Passages != 1 || got[0].Share < 0.95 || got[1].Share < 0.35 || got[1].Share > 0.6 {
		t.Errorf("got %+v", got)
	}
	if back := ix.Like("within"); len(back) != 2 || back[0].Share > 0.4 {
		t.Errorf("from the other side %+v", back)
	}
	for _, id := range []string{"other", "short", "unknown"} {
		if m := ix.Like(id); len(m) != 0 {
			t.Errorf("%s is like %+v", id, m)
		}
	}
}

func TestAnArticleCanBeReplacedAndRemoved(t *testing.T) {
	var ix Index
	ix.Put("a", Hashes(wire))
	ix.Put("b", Hashes(wire))
	ix.Put("b", Hashes(prose(1, 50)))
	if m := ix.Like("a"); len(m) != 0 {
		t.Errorf("the replaced text is found: %+v", m)
	}
	ix.Put("c", Hashes(wire))
	ix.Remove("a")
	ix.Remove("a")
	if m := ix.Like("c"); len(m) != 0 || ix.Len() != 2 {
		t.Errorf("the removed article is found: %+v of %d", m, ix.Len())
	}
}

func TestARebuiltIndexFindsTheSame(t *testing.T) {
	var ix Index
	for i := range 3000 {
		ix.Put(fmt.Sprint(i), Hashes(prose(uint64(i/2), 60)))
	}
	for i := range 2400 {
		ix.Remove(fmt.Sprint(i))
	}
	if len(ix.owners) >= 3000 {
		t.Error("nothing was given back")
	}
	for i := 2400; i < 3000; i++ {
		if m := ix.Like(fmt.Sprint(i)); len(m) != 1 || m[0].ID != fmt.Sprint(i^1) {
			t.Fatalf("%d is like %+v", i, m)
		}
	}
}

func TestALineBelowEveryArticleDoesNotCount(t *testing.T) {
	var ix Index
	for i := range Commonest + 10 {
		ix.Put(fmt.Sprint(i), Hashes(prose(uint64(i), 100)+wire))
	}
	ix.Put("copy", Hashes(prose(3, 100)+wire))
	if m := ix.Like("copy"); len(m) != 1 || m[0].ID != "3" || m[0].Share < 0.9 {
		t.Errorf("got %+v", m)
	}
}

func TestASketchKnowsASentenceAgainAfterASmallEdit(t *testing.T) {
	common := func(a, b string) (n int) {
		for _, h := range Sketch(a) {
			if slices.Contains(Sketch(b), h) {
				n++
			}
		}
		return n
	}
	if n := common(wire, edit1); n < SketchSize/2 {
		t.Errorf("%d hashes in common after an edit", n)
	}
	if n := common(wire, prose(1, 25)); n != 0 {
		t.Errorf("%d hashes in common with another sentence", n)
	}
	if s := Sketch("Seven words are too few for it"); s != nil {
		t.Errorf("a short sentence has %v", s)
	}
}

func FuzzShared(f *testing.F) {
	f.Add(wire, edit1)
	f.Add("a a a a a a a a a a a a", "a a a a a a a a a a a a a")
	f.Add("\xff\xfe 1,2,3 ’’’", "don’t don't 1,,2")
	f.Fuzz(func(t *testing.T, a, b string) {
		end := 0
		for _, p := range Shared(a, b) {
			sound(t, a, p.A)
			sound(t, b, p.B)
			if p.B.Start < end || len(words(p.A.Of(a))) < Shortest || len(words(p.B.Of(b))) < Shortest {
				t.Errorf("%+v", p)
			}
			end = p.B.End
		}
		for _, p := range Prints(a) {
			sound(t, a, p.Span)
		}
		if whole := Shared(a, a); len(words(a)) >= Shortest && len(whole) == 0 {
			t.Error("a text shares nothing with itself")
		}
	})
}

func sound(t *testing.T, text string, s news.Span) {
	t.Helper()
	if s.Of(text) == "" || utf8.ValidString(text) && !utf8.ValidString(s.Of(text)) {
		t.Errorf("%v of %q", s, text)
	}
}
