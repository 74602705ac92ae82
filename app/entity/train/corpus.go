package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/entity/crf"
	"github.com/newsglass/newsglass/app/news"
)

// A corpus is a file of annotated texts.
type corpus struct {
	name, file string
	house      uint32 // who marked it
	weight     float32
	dev        bool // is for scoring only
	patchy     bool // not all names are marked
}

// re3d marks names as Newsglass does.
const re3d = 1

var corpora = []corpus{
	{name: "re3d.train", file: "re3d.train.jsonl", house: re3d, weight: 2},
	{name: "re3d.dev", file: "re3d.dev.jsonl", house: re3d, dev: true},
	{name: "wikigold", file: "corpora/wikigold.jsonl", house: 2, weight: 1},
	{name: "gum", file: "corpora/gum.jsonl", house: 3, weight: 1, patchy: true},
	{name: "ewt", file: "corpora/ewt_devtest.jsonl", house: 4, weight: 1},
	{name: "crossner", file: "corpora/crossner.jsonl", house: 5, weight: 0.7},
}

// A mark is one annotation: see eval/entities beside the data.
type mark struct {
	Start, End int
	Type       string
	Alts       [][2]int
	Types      []string
	Opt        bool
}

// A text is one document of a corpus.
type text struct {
	ID, Source, Text string
	Entities         []mark

	corpus, group string // group is the document that a sentence is of
	house         uint32
	weight        float32
	dev, patchy   bool
}

// readAll reads the corpora of a folder.
func readAll(dir string) ([]text, error) {
	var out []text
	for _, c := range corpora {
		texts, err := readCorpus(filepath.Join(dir, c.file))
		if err != nil {
			return nil, err
		}
		for _, t := range joined(texts) {
			t.corpus, t.house, t.weight, t.dev, t.patchy = c.name, c.house, c.weight, c.dev, c.patchy
			out = append(out, t)
		}
	}
	return out, nil
}

func readCorpus(path string) ([]text, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var out []text
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<26)
	for n := 1; lines.Scan(); n++ {
		var t text
		if err := json.Unmarshal(lines.Bytes(), &t); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", path, n, err)
		}
		if t.group = t.ID; t.Source == "EWT" {
			t.group = t.ID[:max(0, strings.LastIndexByte(t.ID, '-'))]
		}
		out = append(out, t)
	}
	return out, lines.Err()
}

// joined makes one text of the sentences of one document.
func joined(texts []text) []text {
	var out []text
	for _, t := range texts {
		n := len(out) - 1
		if n < 0 || out[n].group != t.group {
			out = append(out, t)
			continue
		}
		at := len(out[n].Text) + 1
		out[n].Text += "\n" + t.Text
		for _, m := range t.Entities {
			m.Start, m.End = m.Start+at, m.End+at
			out[n].Entities = append(out[n].Entities, m)
		}
	}
	return out
}

// held reports whether the text is of the tenth that is held out.
func (t text) held() bool {
	h := fnv.New32a()
	h.Write([]byte(t.group))
	return t.house != re3d && h.Sum32()%10 == 0
}

// kinds are the types that are learnt and scored.
var kinds = map[string]news.EntityKind{
	"PERSON": news.Person, "ORG": news.Organisation, "LOC": news.Place, "NORP": news.Group,
}

// accepted are the kinds that a mark counts as, its own first.
func (m mark) accepted() []news.EntityKind {
	var out []news.EntityKind
	for _, t := range append([]string{m.Type}, m.Types...) {
		if k, ok := kinds[t]; ok && !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// examples is what the tagger learns from the text. A mark that is optional may
// be taken or left; one of a kind that the tagger does not tell is no name.
func (t text) examples() []crf.Sequence {
	var gold []entity.Gold
	for _, m := range t.Entities {
		g := entity.Gold{Span: news.Span{Start: m.Start, End: m.End}, Open: m.Opt}
		if k, ok := kinds[m.Type]; ok {
			g.Kinds = []news.EntityKind{k}
		}
		capital := strings.ContainsAny(g.Of(t.Text), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
		if len(g.Kinds) > 0 && !m.Opt || m.Opt && capital {
			gold = append(gold, g)
		}
	}
	out := entity.Examples(t.Text, gold, t.house, t.patchy)
	for i := range out {
		out[i].Weight = t.weight
	}
	return out
}
