package fact

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// TestConstructionsAreRead reads the sentences of testdata/constructions, whose
// README says what their lines mean.
func TestConstructionsAreRead(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "constructions", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no constructions: ", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			right, all := 0, 0
			for line := range strings.Lines(string(content)) {
				text, want, ok := strings.Cut(line, " => ")
				if !ok {
					continue
				}
				text, misread := strings.CutPrefix(text, "- ")
				facts, _ := Find(text, nil)
				trouble := differences(facts, strings.TrimSpace(want))
				switch all++; {
				case trouble == "":
					if right++; misread {
						t.Errorf("now read: %s", text)
					}
				case !misread:
					t.Errorf("%s\n%s", text, trouble)
				}
			}
			t.Logf("%d of %d right", right, all)
		})
	}
}

// differences lists the facts of want that facts lacks, with a minus sign, and
// those it has too many, with a plus sign.
func differences(facts []news.Fact, want string) (out string) {
	found := map[string]int{}
	for _, f := range facts {
		if f.Value != nil {
			found[brief(f)]++
		}
	}
	for _, w := range strings.Split(want, "; ") {
		w, optional := strings.CutPrefix(w, "?")
		hit := firstFitting(found, w, optional)
		switch {
		case hit != "":
			found[hit]--
		case !optional && w != "":
			out += " -" + w
		}
	}
	for f, n := range found {
		out += strings.Repeat(" +"+f, n)
	}
	return out
}

// brief writes a fact as "kind value", with the unit of a distance and the
// status.
func brief(f news.Fact) string {
	s := fmt.Sprintf("%s %.12g", f.Kind, *f.Value)
	if f.Kind == news.Distance {
		s += " " + f.Unit
	}
	if f.Status != "" {
		s += "/" + f.Status
	}
	return s
}

// firstFitting returns the fact that is as w says, "" if none is left; an
// optional one may be of any kind.
func firstFitting(found map[string]int, w string, optional bool) string {
	for f, n := range found {
		plain, _, _ := strings.Cut(f, "/")
		fits := f == w || plain == w
		if parts := strings.Fields(w); optional && len(parts) > 1 {
			fits = fits || strings.Fields(plain)[1] == parts[1]
		}
		if fits && n > 0 {
			return f
		}
	}
	return ""
}
