package intake

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// sharedDir holds real reports that may not stand in the repository.
const sharedDir = "../../../shared"

// goldReport is what a person says of a report.
type goldReport struct {
	ID         string   `json:"id"`
	Title      string   `json:"title"`
	Text       string   `json:"text"`
	Source     string   `json:"source"`
	Byline     string   `json:"byline"`
	Date       string   `json:"date_if_stated"`
	FirstWords string   `json:"body_first_words"`
	LastWords  string   `json:"body_last_words"`
	Must       []string `json:"boilerplate_lines"`
	May        []string `json:"boilerplate_optional_lines"`
}

func goldReports(t *testing.T, file string) []goldReport {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sharedDir, "data", file))
	if err != nil {
		t.Skip("the shared reports are not on this machine")
	}
	var reports []goldReport
	for line := range strings.Lines(string(data)) {
		var r goldReport
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
	}
	return reports
}

func TestSeedsAreCleanedAsAPersonWould(t *testing.T) {
	for _, gold := range goldReports(t, "seeds.gold.jsonl") {
		t.Run(gold.ID, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(sharedDir, "seeds", gold.ID))
			if err != nil {
				t.Skip("the seed is not on this machine")
			}
			compareGold(t, gold, readOne(t, gold.ID, data))
		})
	}
}

func TestReportsAreCleanedAsAPersonWould(t *testing.T) {
	for _, gold := range goldReports(t, "reports.dev.jsonl") {
		t.Run(gold.ID, func(t *testing.T) {
			gold.check(t, gold.Text)
		})
	}
}

func (g goldReport) check(t *testing.T, text string) {
	compareGold(t, g, readOne(t, "report.txt", []byte(text)))
}

// compareGold also prints, with -v, what went where.
func compareGold(t *testing.T, gold goldReport, a news.Article) {
	t.Helper()
	t.Logf("source %q byline %q published %q language %q", a.Source, a.Byline, a.Published, a.Language)
	for _, l := range a.Removed {
		t.Logf("removed: %.90s", l)
	}
	if fold(a.Title) != fold(gold.Title) {
		t.Errorf("title %q, want %q", a.Title, gold.Title)
	}
	if fold(a.Byline) != fold(gold.Byline) {
		t.Errorf("byline %q, want %q", a.Byline, gold.Byline)
	}
	body := fold(a.Body)
	removedText := "\n" + foldLines(a.Removed) + "\n"
	for _, line := range gold.Must {
		if !strings.Contains(removedText, "\n"+fold(line)+"\n") {
			t.Errorf("not removed: %q", line)
		}
		if strings.Contains(body, fold(line)) && len(line) > 12 {
			t.Errorf("still in the body: %q", line)
		}
	}
	if len(a.Removed) > len(gold.Must)+len(gold.May) {
		t.Errorf("%d lines removed, want at most %d", len(a.Removed), len(gold.Must)+len(gold.May))
	}
	before, _, found := strings.Cut(body, fold(gold.FirstWords))
	if !found || len(before) > 200 { // a standfirst may stand before
		t.Errorf("body begins %.80q, want %q", a.Body, gold.FirstWords)
	}
	if !strings.HasSuffix(body, fold(gold.LastWords)) {
		t.Errorf("body ends %q, want %q", body[max(0, len(body)-80):], gold.LastWords)
	}
}

func foldLines(lines []string) string {
	folded := make([]string, len(lines))
	for i, l := range lines {
		folded[i] = fold(l)
	}
	return strings.Join(folded, "\n")
}

func readOne(t *testing.T, name string, data []byte) news.Article {
	t.Helper()
	articles, err := Read(context.Background(), name, data)
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 1 {
		t.Fatalf("%d articles, want 1", len(articles))
	}
	return articles[0]
}
