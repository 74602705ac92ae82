package app

import (
	"encoding/json"
	"fmt"
	"maps"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// colourNamesSetting holds what the colours of highlights mean in a library.
const colourNamesSetting = "colour-names"

// ColourNames returns what the reader calls the colours of highlights: "yellow"
// may mean casualties. A colour without a name of the reader's is not in it.
func (l *Library) ColourNames() map[news.Colour]string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return maps.Clone(l.colourNames)
}

// NameColours gives colours other names; "" takes a name away. Undo takes all
// of it back.
func (l *Library) NameColours(names map[news.Colour]string) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	before := l.ColourNames()
	after := map[news.Colour]string{}
	maps.Copy(after, before)
	for c, name := range names {
		if name = oneLine(name); name == "" {
			delete(after, c)
		} else {
			after[c] = name
		}
	}
	if maps.Equal(before, after) {
		return nil
	}
	return l.do(colourStep{before, after})
}

// loadColourNames reads the names when the library is opened.
func (l *Library) loadColourNames(tx *store.Tx) {
	s, ok, err := settingDocs.Get(tx, colourNamesSetting)
	if ok && err == nil {
		err = json.Unmarshal([]byte(s.Value), &l.colourNames)
	}
	if err != nil {
		l.warnings = append(l.warnings, fmt.Errorf("the names of the colours cannot be read; they have their usual names: %w", err))
	}
}

// A colourStep changes the names of the colours.
type colourStep struct{ before, after map[news.Colour]string }

func (s colourStep) name() string          { return "names of the colours" }
func (s colourStep) article() string       { return "" }
func (s colourStep) redo(l *Library) error { return l.putColourNames(s.after) }
func (s colourStep) undo(l *Library) error { return l.putColourNames(s.before) }

func (l *Library) putColourNames(names map[news.Colour]string) error {
	data, err := json.Marshal(names)
	if err != nil {
		return err
	}
	err = l.db.Update(func(tx *store.Tx) error {
		return settingDocs.Put(tx, colourNamesSetting, setting{Set: true, Value: string(data)})
	})
	if err != nil {
		return err
	}
	l.mu.Lock()
	l.colourNames = names
	l.mu.Unlock()
	l.announce(Change{Colours: true})
	return nil
}
