package fact

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// floors are the least share of the annotated facts that must be found, and of
// the facts found that must be annotated, as one F1 a file.
var floors = map[string]float64{
	"tuned": 0.95, "second": 0.96, "third": 0.96, "fourth": 0.97, "fifth": 0.95, "sixth": 0.93, "seventh": 0.90, "held": 0.82,
}

// annotated is one fact of testdata/fresh. Fields that are left out were not
// judged; | stands between wordings that are as good as each other.
type annotated struct {
	news.Fact
	Start, End int
	AltKinds   []news.FactKind `json:"alt_kinds"`
	Group      string
	Optional   bool
}

// TestFreshReportsAreRead scores the reports that were written before the
// rules had seen their like; -v lists what is wrong in those that rules are
// tuned on.
func TestFreshReportsAreRead(t *testing.T) {
	for file, floor := range floors {
		t.Run(file, func(t *testing.T) {
			var all tally
			for _, r := range freshReports(t, file) {
				facts, _ := Find(r.Text, r.mentions())
				one := compare(r.Facts, facts)
				t.Logf("%-14s F1 %.3f, %d of %d right in all fields", r.ID, one.f1(), one.whole, one.found)
				if file != "held" {
					for _, trouble := range one.troubles {
						t.Log("   " + trouble)
					}
				}
				all.add(one)
			}
			t.Logf("all: F1 %.3f (%d found, %d missed, %d wrong), %d right in all fields", all.f1(), all.found, all.missed, all.wrong, all.whole)
			if all.f1() < floor {
				t.Errorf("F1 %.3f is below the floor of %.2f", all.f1(), floor)
			}
		})
	}
}

type freshReport struct {
	report
	Facts []annotated
}

func freshReports(t testing.TB, file string) (out []freshReport) {
	t.Helper()
	in, err := os.Open(filepath.Join("testdata", "fresh", file+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r freshReport
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

// A tally counts facts: found as annotated, of those whole ones, which are
// right in every field that was judged, missed, and wrong.
type tally struct {
	found, whole, missed, wrong int
	troubles                    []string
}

func (a *tally) add(b tally) {
	a.found, a.whole, a.missed, a.wrong = a.found+b.found, a.whole+b.whole, a.missed+b.missed, a.wrong+b.wrong
}

func (a *tally) trouble(f news.Fact, what string) {
	a.troubles = append(a.troubles, what+": "+line(f)+" "+f.Surface+" | of "+f.Of+" | in "+f.Place+" | by "+f.AttributedTo+" | "+f.Period+" "+f.Status)
}

func (a tally) f1() float64 {
	return 2 * float64(a.found) / math.Max(1, float64(2*a.found+a.missed+a.wrong))
}

// compare matches each fact that was found with the annotated one at its
// number. Facts of one group are one; optional ones don't count.
func compare(want []annotated, got []news.Fact) (out tally) {
	used, groups := map[int]bool{}, map[string]bool{}
	for _, f := range got {
		i := slices.IndexFunc(want, func(w annotated) bool { return w.fits(f) })
		switch {
		case i < 0:
			out.wrong++
			out.trouble(f, "wrong")
		case want[i].Optional || used[i] || groups[want[i].Group]:
		default:
			out.found++
			if faults := want[i].faults(f); faults == "" {
				out.whole++
			} else {
				out.trouble(f, "not "+faults)
			}
		}
		if i >= 0 {
			used[i] = true
			groups[want[i].Group] = want[i].Group != ""
		}
	}
	for i, w := range want {
		if !w.Optional && !used[i] && !groups[w.Group] {
			groups[w.Group] = w.Group != ""
			out.missed++
			out.trouble(w.Fact, "missed")
		}
	}
	return out
}

func (w annotated) fits(f news.Fact) bool {
	near := f.Value == w.Value || f.Value != nil && w.Value != nil && math.Abs(*f.Value-*w.Value) <= 1e-4**w.Value
	kind := f.Kind == w.Kind || slices.Contains(w.AltKinds, f.Kind) || slices.Contains(w.AltKinds, "*")
	return kind && near && f.Number.Overlaps(news.Span{Start: w.Start, End: w.End})
}

// faults names the first field in which f is not as annotated, "" if none.
func (w annotated) faults(f news.Fact) string {
	for _, field := range []struct{ name, want, got string }{
		{"approx", strings.Replace(string(w.Approx), "any", string(f.Approx), 1), string(f.Approx)},
		{"of", w.Of, f.Of},
		{"place", w.Place, f.Place},
		{"by", w.AttributedTo, f.AttributedTo},
		{"to", w.RelativeTo, f.RelativeTo},
		{"direction", w.Direction, f.Direction},
		{"status", w.Status, f.Status},
		{"period", w.Period, f.Period},
	} {
		if field.want != "" && !slices.ContainsFunc(strings.Split(field.want, "|"), func(s string) bool { return alike(s, field.got) }) {
			return field.name + " " + field.want
		}
	}
	return ""
}

// alike reports whether two wordings are the same, or one is part of the
// other.
func alike(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	return a == b || a != "" && b != "" && (strings.Contains(a, b) || strings.Contains(b, a))
}
