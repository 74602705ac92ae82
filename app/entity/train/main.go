// Train teaches the tagger of app/entity what names look like and writes its
// weights. It reads the annotated texts of a folder, which is not part of the
// repository, and prints how well the tagger does on texts that it has not
// learnt from:
//
//	go run ./app/entity/train ../shared/data
//
// The same texts give the same weights, byte for byte. Their licences are named
// in app/entity/weights.LICENCE.md.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/entity/crf"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "app/entity/weights.bin", "the file to write; \"\" only prints the scores")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: train [-o FILE] FOLDER")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, flag.Arg(0), *out); err != nil {
		log.Fatal(err)
	}
}

// run learns three times: without a whole corpus and without a tenth of each,
// to see how the tagger does on the rest; and with all, to write.
func run(ctx context.Context, dir, out string) error {
	texts, err := readAll(dir)
	if err != nil {
		return err
	}
	for _, trial := range []struct {
		name        string
		learns, new func(text) bool
	}{
		{"learnt without re3d", func(t text) bool { return t.house != re3d && !t.held() }, func(t text) bool { return t.house == re3d || t.held() }},
		{"learnt without a tenth", func(t text) bool { return !t.dev && !t.held() }, func(t text) bool { return t.dev || t.held() }},
	} {
		_, model, err := learn(ctx, texts, trial.learns)
		if err != nil {
			return err
		}
		fmt.Println(trial.name)
		printScores(model, texts, trial.new)
	}
	file, model, err := learn(ctx, texts, func(t text) bool { return !t.dev })
	if err != nil {
		return err
	}
	fmt.Println("the weights written")
	printScores(model, texts, func(t text) bool { return t.dev })
	if out == "" {
		return nil
	}
	fmt.Printf("%d bytes to %s\n", len(file), out)
	return os.WriteFile(out, file, 0o644)
}

// How the weights are learnt. The figures were found by trying, on the tenths
// held out and on re3d.dev.
const (
	runs      = 4      // orders of the texts, of which the mean is taken
	rows      = 95_000 // features that are kept: the file is to be small
	eagerness = 0.8    // how much likelier a name is made than it was learnt to be: a name missed annoys more than one too many
)

var options = crf.Options{Epochs: 6, Rate: 0.03, L2: 0.001, Drop: 0.3, LeastUse: 2}

// learn returns the weights, in their compact form and opened, that the texts
// teach which use reports.
func learn(ctx context.Context, texts []text, use func(text) bool) (file []byte, model *crf.Model, err error) {
	var data []crf.Sequence
	for _, t := range texts {
		if use(t) {
			data = append(data, t.examples()...)
		}
	}
	if len(data) == 0 {
		return nil, nil, fmt.Errorf("there is nothing to learn from")
	}
	all := make([]*crf.Weights, runs)
	failed := make(chan error, runs)
	for i := range all {
		go func() {
			o := options
			o.Seed = uint64(i)
			var err error
			all[i], err = crf.Train(ctx, entity.Grammar, data, o)
			failed <- err
		}()
	}
	for range all {
		if e := <-failed; e != nil {
			err = e
		}
	}
	if err != nil {
		return nil, nil, err
	}
	weights := crf.Mean(all)
	bias := data[0].Features[0][0]
	weights.Rows[bias][0] -= eagerness
	file = weights.Compact(entity.Grammar, rows)
	model, err = crf.Open(entity.Grammar, string(file))
	return file, model, err
}

// printScores prints the scores on the texts that are new, by corpus.
func printScores(model *crf.Model, texts []text, isNew func(text) bool) {
	scores := map[string]score{}
	for _, t := range texts {
		if !isNew(t) {
			continue
		}
		if scores[t.corpus] == nil {
			scores[t.corpus] = score{}
		}
		scores[t.corpus].count(t, entity.Tagged(model, t.Text))
	}
	for _, c := range corpora {
		if s, ok := scores[c.name]; ok {
			fmt.Printf("  %-12s %v\n", c.name, s)
		}
	}
}
