package fact

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

const shared = "../../../shared"

// report is one article of the shared gold with the names in it.
type report struct {
	ID, Text string
	People   []struct{ Aliases []string }
	Orgs     []struct{ Aliases []string }
	Places   []struct{ Aliases []string }
}

// mentions finds the names of the gold in the text.
func (r report) mentions() []news.Mention {
	var out []news.Mention
	add := func(kind news.EntityKind, names []struct{ Aliases []string }) {
		for _, n := range names {
			for _, alias := range n.Aliases {
				for from := 0; ; {
					i := strings.Index(r.Text[from:], alias)
					if i < 0 {
						break
					}
					from += i + len(alias)
					out = append(out, news.Mention{Span: news.Span{Start: from - len(alias), End: from}, Kind: kind})
				}
			}
		}
	}
	add(news.Person, r.People)
	add(news.Organisation, r.Orgs)
	add(news.Place, r.Places)
	return out
}

// TestScoreOnSharedReports logs the score on the shared gold, with its names
// and without, and fails below the floor: go test -run Shared -v ./app/fact
func TestScoreOnSharedReports(t *testing.T) {
	for _, c := range []struct {
		name, gold string
		floor      string
		flags      []string
	}{
		{"seeds", "seeds.gold.jsonl", "0.92", []string{"-ignore-offsets"}},
		{"reports", "reports.dev.jsonl", "0.92", nil},
	} {
		for _, named := range []bool{false, true} {
			t.Run(c.name+map[bool]string{false: " without names", true: " with names"}[named], func(t *testing.T) {
				score(t, c.gold, c.floor, named, c.flags)
			})
		}
	}
}

func score(t *testing.T, gold, floor string, named bool, flags []string) {
	gold, err := filepath.Abs(filepath.Join(shared, "data", gold))
	if err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(gold)
	if err != nil {
		t.Skip("the shared gold is not here: ", err)
	}
	defer in.Close()
	pred := filepath.Join(t.TempDir(), "facts.jsonl")
	out, err := os.Create(pred)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for enc := json.NewEncoder(out); lines.Scan(); {
		var r report
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		if r.Text == "" {
			seed, err := os.ReadFile(filepath.Join(shared, "seeds", r.ID))
			if err != nil {
				t.Skip("the shared seeds are not here: ", err)
			}
			r.Text = string(seed)
		}
		var mentions []news.Mention
		if named {
			mentions = r.mentions()
		}
		facts, _ := Find(r.Text, mentions)
		if err := enc.Encode(map[string]any{"id": r.ID, "facts": rows(r.Text, facts)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"run", "-C", shared + "/eval/facts", ".", "-gold", gold, "-pred", pred, "-min-f1", floor}, flags...)
	text, err := exec.Command("go", args...).CombinedOutput()
	t.Logf("\n%s", text)
	if err != nil {
		t.Errorf("below the floor of %s: %v", floor, err)
	}
}

// rows gives facts the shape that the scorer reads.
func rows(text string, facts []news.Fact) []map[string]any {
	out := []map[string]any{}
	for _, f := range facts {
		out = append(out, map[string]any{
			"kind": f.Kind, "value": f.Value, "value_max": f.ValueMax, "unit": f.Unit, "approx": f.Approx,
			"relative_to": f.RelativeTo, "surface": f.Surface, "start": f.Number.Start, "end": f.Number.End, "quote": f.Sentence.Of(text),
			"place": f.Place, "of": f.Of, "attributed_to": f.AttributedTo,
		})
	}
	return out
}
