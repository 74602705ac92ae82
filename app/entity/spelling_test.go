package entity

import "testing"

func TestWordsAreLookedUpInOneForm(t *testing.T) {
	for name, c := range map[string]struct{ word, want string }{
		"small letters stay":                 {"river", "river"},
		"capitals":                           {"RIVER", "river"},
		"apostrophes of any kind":            {"O'Neill’s`", "oneills"},
		"accents":                            {"Čeferín", "ceferin"},
		"letters that are two":               {"Strauß", "strauss"},
		"a combining accent":                 {"Jose\u0301", "jose"},
		"an alphabet without plain letters":  {"ОДЕСА", "одеса"},
		"a capital whose small one is ASCII": {"\u212Aelvin", "kelvin"},
		"broken UTF-8":                       {"A\xff", "a\ufffd"},
		"longer than any name":               {"LLANFAIRPWLLGWYNGYLLGOGERYCHWYRNDROBWLL", "llanfairpwllgwyngyllgogerychwyrndrobwll"},
		"nothing":                            {"", ""},
	} {
		if got := lower(c.word); got != c.want {
			t.Errorf("%s: lower(%q) = %q, want %q", name, c.word, got, c.want)
		}
		if low, _ := words.read(c.word); low != c.want {
			t.Errorf("%s: read(%q) = %q, want %q", name, c.word, low, c.want)
		}
	}
}

func TestReadingAWordOfTheListsAllocatesNothing(t *testing.T) {
	for _, word := range []string{"Minister", "BAGHDAD", "river", "unheardof"} {
		if n := testing.AllocsPerRun(10, func() { words.read(word) }); n != 0 {
			t.Errorf("read(%q) allocates %v times", word, n)
		}
	}
}
