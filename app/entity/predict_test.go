package entity

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

const shared = "../../../shared"

// TestPredict writes what Find reads in the texts of NEWSGLASS_GOLD for the
// scorer:
//
//	NEWSGLASS_GOLD=../../../shared/data/re3d.dev.jsonl NEWSGLASS_PRED=/tmp/pred.jsonl go test ./app/entity -run Predict
//	cd ../shared/eval/entities && go run . -gold ../../data/re3d.dev.jsonl -pred /tmp/pred.jsonl
func TestPredict(t *testing.T) {
	gold, out := os.Getenv("NEWSGLASS_GOLD"), os.Getenv("NEWSGLASS_PRED")
	if gold == "" || out == "" {
		t.Skip("NEWSGLASS_GOLD and NEWSGLASS_PRED name no files: nothing to predict")
	}
	in, err := os.Open(gold)
	if err != nil {
		t.Skipf("no gold to read: %v", err)
	}
	defer in.Close()
	w, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	enc := json.NewEncoder(w)
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		if err := enc.Encode(predict(t, lines.Bytes())); err != nil {
			t.Fatal(err)
		}
	}
}

type predicted struct {
	Start int             `json:"start"`
	End   int             `json:"end"`
	Type  news.EntityKind `json:"type"`
	Text  string          `json:"text"`
}

type prediction struct {
	ID       string      `json:"id"`
	Text     string      `json:"text"`
	Entities []predicted `json:"entities"`
}

func predict(t *testing.T, line []byte) prediction {
	var p prediction
	if err := json.Unmarshal(line, &p); err != nil {
		t.Fatal(err)
	}
	mentions, _ := Find(p.Text)
	p.Entities = nil
	for _, m := range mentions {
		p.Entities = append(p.Entities, predicted{m.Start, m.End, m.Kind, m.Of(p.Text)})
	}
	return p
}

// seed returns the text of a shared article.
func seed(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(shared, "seeds", name))
	if err != nil {
		t.Skip("the shared articles are not on this machine")
	}
	return string(data)
}
