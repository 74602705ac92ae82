package number

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

const shared = "../../../shared"

// TestScoreOnSharedCases logs what the peers' own cases say of the grammar:
// go test -run Shared -v ./app/number
func TestScoreOnSharedCases(t *testing.T) {
	gold, err := filepath.Abs(shared + "/data/numbers.dev.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(gold)
	if err != nil {
		t.Skip("the shared cases are not here: ", err)
	}
	defer in.Close()
	pred := filepath.Join(t.TempDir(), "numbers.jsonl")
	out, err := os.Create(pred)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for enc := json.NewEncoder(out); lines.Scan(); {
		var c struct{ ID, Text string }
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		quantities := []news.Quantity{}
		for _, n := range Find(c.Text) {
			quantities = append(quantities, n.Quantity)
		}
		if err := enc.Encode(map[string]any{"id": c.ID, "quantities": quantities}); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	for _, which := range []string{"-news=false", "-news=true"} {
		report, err := exec.Command("go", "run", "-C", shared+"/eval/numbers", ".", "-gold", gold, "-pred", pred, which).CombinedOutput()
		if err != nil {
			t.Skipf("the scorer did not run: %v\n%s", err, report)
		}
		t.Logf("%s\n%s", which, report)
	}
}
