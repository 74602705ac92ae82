package views

import (
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files and the words of en.json anew")

const englishWords = "../resources/translations/en.json"

// literals returns the words that the views hand to lang.L and lang.N; those
// of lang.N are counted.
func literals(t *testing.T) (words map[string]bool) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	words = map[string]bool{}
	visit := func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		f, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := f.X.(*ast.Ident); !ok || x.Name != "lang" || f.Sel.Name != "L" && f.Sel.Name != "N" {
			return true
		}
		word, ok := call.Args[0].(*ast.BasicLit)
		if !ok {
			t.Errorf("lang.%s is called with something else than a literal", f.Sel.Name)
			return true
		}
		s, err := strconv.Unquote(word.Value)
		if err != nil {
			t.Fatal(err)
		}
		words[s] = f.Sel.Name == "N"
		return true
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, visit)
	}
	return words
}

func TestEveryWordOfTheWindowIsInTheEnglishTranslation(t *testing.T) {
	data, err := os.ReadFile(englishWords)
	if err != nil {
		t.Fatal(err)
	}
	var have map[string]any
	if err := json.Unmarshal(data, &have); err != nil {
		t.Fatal(err)
	}
	words := literals(t)
	if len(words) < 100 {
		t.Fatalf("found only %d words in the code", len(words))
	}
	if *update {
		writeWords(t, words, have)
		return
	}
	for word, counted := range words {
		switch entry, ok := have[word]; {
		case !ok:
			t.Errorf("en.json lacks %q: go test ./views -update adds it", word)
		case counted:
			if forms, ok := entry.(map[string]any); !ok || forms["one"] == nil || forms["other"] == nil {
				t.Errorf("en.json needs the forms one and other of %q", word)
			}
		}
	}
	for word := range have {
		if _, ok := words[word]; !ok {
			t.Errorf("en.json has %q, which no view says", word)
		}
	}
}

func writeWords(t *testing.T, words map[string]bool, have map[string]any) {
	out := map[string]any{}
	for word, counted := range words {
		switch {
		case have[word] != nil:
			out[word] = have[word]
		case counted:
			out[word] = map[string]string{"one": word, "other": word}
		default:
			out[word] = word
		}
	}
	data, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(data)) + "\n"
	if err := os.WriteFile(englishWords, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// plural is a counted noun: its singular needs another word.
var plural = regexp.MustCompile(`\{\{\.N\}\} (?:\w+ )?(notes|articles|names|rules|times|mentions|inputs|highlights|places|sources|words)\b|articles`)

func TestOneThingIsNotCalledByItsPlural(t *testing.T) {
	data, err := os.ReadFile(englishWords)
	if err != nil {
		t.Fatal(err)
	}
	var have map[string]any
	if err := json.Unmarshal(data, &have); err != nil {
		t.Fatal(err)
	}
	for word, entry := range have {
		if forms, counted := entry.(map[string]any); counted && plural.MatchString(word) && forms["one"] == forms["other"] {
			t.Errorf("of one en.json says %q", forms["one"])
		}
	}
}
