package app

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/newsglass/newsglass/app/intake"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/resources"
	"github.com/newsglass/newsglass/store"
)

// samplesShown is the setting that the sample reports have been put into this
// library once: who removes them does not get them back by a restart.
const samplesShown = "samples-shown"

// Samples returns the reports that come with Newsglass.
func Samples() ([]news.Article, error) {
	var out []news.Article
	files, err := fs.Glob(resources.Samples, "sample/*")
	if err != nil {
		return nil, fmt.Errorf("sample reports: %w", err)
	}
	for _, name := range files {
		data, err := resources.Samples.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("sample reports: %w", err)
		}
		articles, err := intake.Read(context.Background(), name, data)
		if err != nil {
			return nil, fmt.Errorf("sample reports: %w", err)
		}
		for _, a := range articles {
			a.Sample = true
			out = append(out, a)
		}
	}
	return out, nil
}

// FirstRun reports whether nobody has used the library yet: it is empty and
// has never shown the sample reports.
func (l *Library) FirstRun() bool {
	if l.Len() > 0 {
		return false
	}
	var shown setting
	err := l.db.View(func(tx *store.Tx) (err error) {
		shown, _, err = settingDocs.Get(tx, samplesShown)
		return err
	})
	return err == nil && !shown.Set
}

// AddSamples puts the sample reports into the library.
func (l *Library) AddSamples() error {
	samples, err := Samples()
	if err != nil {
		return err
	}
	fresh := l.fresh(samples, &Report{})
	_, err = l.commit(l.newEntries(fresh))
	if err == nil {
		err = l.db.Update(func(tx *store.Tx) error {
			return settingDocs.Put(tx, samplesShown, setting{Set: true})
		})
	}
	if err != nil {
		return fmt.Errorf("add the sample reports: %w", err)
	}
	return nil
}

// RemoveSamples takes the sample reports out of the library, all but those
// that the person has marked. It returns what was removed, for PutBack.
func (l *Library) RemoveSamples() (removed []news.Article, kept int, err error) {
	var ids []string
	for _, c := range l.Cards() {
		switch {
		case !c.Sample:
		case c.Marks.Noted() || c.Marks.Starred || len(c.Marks.Tags) > 0:
			kept++
		default:
			ids = append(ids, c.ID)
		}
	}
	if len(ids) == 0 {
		return nil, kept, nil
	}
	removed, err = l.Remove(ids...)
	return removed, kept, err
}
