package app

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"
)

// crashDir names the library for the child process of the crash test.
const crashDir = "NEWSGLASS_CRASH_TEST_DIR"

const crashArticles = 1000

func crashSources() []Source {
	var out []Source
	for i := range crashArticles {
		out = append(out, text(fmt.Sprintf("%d.txt", i), fmt.Sprintf("Report number %d\n\n%d people were killed in district %d, the interior ministry said on Monday.\n", i, i+2, i)))
	}
	return out
}

// TestMain does the work of a crash test and prints what it reports when it is
// the child of one.
func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		os.Exit(crashingImport(dir))
	}
	if dir := os.Getenv(spreadDir); dir != "" {
		os.Exit(crashingSpread(dir))
	}
	if dir := os.Getenv(reviseDir); dir != "" {
		os.Exit(crashingRevision(dir))
	}
	if dir := os.Getenv(fullDir); dir != "" {
		os.Exit(fullImport(dir))
	}
	os.Exit(m.Run())
}

func crashingImport(dir string) int {
	l, err := Open(dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	_, err = l.Import(context.Background(), crashSources(), func(p Progress) {
		for _, id := range p.Added {
			fmt.Println(id)
		}
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func TestAKilledImportLosesNothingThatItReported(t *testing.T) {
	for _, after := range []int{1, 100, 500, 900} {
		t.Run(fmt.Sprintf("after %d articles", after), func(t *testing.T) {
			dir := t.TempDir()
			reported := killAfter(t, crashDir, dir, after)
			l := open(t, dir)
			if l.Len() < len(reported) || len(reported) < after {
				t.Errorf("%d reported, %d there", len(reported), l.Len())
			}
			for _, id := range reported {
				a, r, err := l.Article(id)
				if err != nil || a.Body == "" || len(r.Facts) == 0 || a.Fingerprint() != id {
					t.Fatalf("article %s: %+v, %v", id, a, err)
				}
			}
			// The import goes on from there.
			if again := importAll(t, l, crashSources()...); l.Len() != crashArticles || len(again.Known) != crashArticles-len(again.Added) {
				t.Errorf("after importing again there are %d articles", l.Len())
			}
		})
	}
}

// killAfter kills a child with SIGKILL once it has reported so many articles of
// its work, and returns all that it reported.
func killAfter(t *testing.T, work, dir string, after int) (reported []string) {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), work+"="+dir)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		reported = append(reported, lines.Text())
		if len(reported) == after {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if child.Wait() == nil {
		t.Log("the child was faster than its end")
	}
	return reported
}
