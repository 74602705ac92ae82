package app

import (
	"fmt"

	"github.com/newsglass/newsglass/app/place"
	"github.com/newsglass/newsglass/store"
)

// referenceSetting is the place that the map draws its rings around.
const referenceSetting = "reference"

// firstReference is the reference place of a library that has not chosen one:
// the capital of the event that Newsglass began with.
const firstReference = "Baghdad"

// Reference returns the place that this library measures from. It is the zero
// Place when the gazetteer no longer knows it.
func (l *Library) Reference() place.Place {
	name := firstReference
	_ = l.db.View(func(tx *store.Tx) error { // unreadable: as if never chosen
		if s, ok, err := settingDocs.Get(tx, referenceSetting); err == nil && ok && s.Value != "" {
			name = s.Value
		}
		return nil
	})
	if found := place.Lookup(name); len(found) > 0 {
		return found[0]
	}
	return place.Place{}
}

// SetReference chooses the place to measure from, by any spelling of its name.
// The error says when no such place is known; the old one stays then.
func (l *Library) SetReference(name string) (place.Place, error) {
	found := place.Lookup(name)
	if len(found) == 0 {
		return place.Place{}, fmt.Errorf("no place called %q is known; try the next larger town", name)
	}
	err := l.db.Update(func(tx *store.Tx) error {
		return settingDocs.Put(tx, referenceSetting, setting{Set: true, Value: name})
	})
	if err != nil {
		return place.Place{}, fmt.Errorf("keep the reference place: %w", err)
	}
	return found[0], nil
}
