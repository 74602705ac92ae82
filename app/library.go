package app

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/search"
	"github.com/newsglass/newsglass/store"
)

// FileName is the name of the database file in a library's folder.
const FileName = "library.newsglass"

// A Library is one person's collection of articles, what was read out of
// them, and the marks made in them.
type Library struct {
	dir string
	db  *store.DB

	editing editing
	mu      sync.RWMutex
	cards   map[string]Card       // what the list shows, for every article
	marks   map[string]news.Marks // only articles that have some
	locked  map[string]error      // marks that must not be overwritten, and why
	history history

	editions editions
	works    works

	colourNames map[news.Colour]string

	rules   []news.NameRule // in the order of making
	finder  atomic.Pointer[entity.Finder]
	spread  spread     // what the rules have still to do
	walking sync.Mutex // held while they are spread
	words   watchList

	warnings []error
	index    *search.Index
	indexing sync.Mutex // held while the index is made
	indexed  bool

	comparison comparison

	listeners []func(Change)
}

// A Change says what in the library is no longer as it was.
type Change struct {
	Articles []string // IDs that were added, removed or read anew
	Texts    []string // IDs of articles of which another text is in force
	Marks    []string // IDs of articles whose marks changed
	Rules    bool     // the rules on names
	Words    bool     // the watch words
	Colours  bool     // the names of the colours
	// Undoable is true when the change came from the reader and
	// Undo takes it back.
	Undoable bool
}

// Open opens the library in the folder dir and creates it where there is
// none. A library that another process holds gives a [*LockedError],
// a file that is no sound library a [*DamagedError]; the file is left
// as it is.
func Open(dir string) (*Library, error) {
	db, err := store.Open(filepath.Join(dir, FileName))
	if err != nil {
		return nil, fmt.Errorf("open library %s: %w", dir, err)
	}
	l := &Library{
		dir: dir, db: db, index: search.New(),
		cards: map[string]Card{}, marks: map[string]news.Marks{}, locked: map[string]error{},
		comparison: newComparison(),
		editions:   editions{map[string]string{}, map[string]int{}},
	}
	l.editing.tell = l.tell
	l.finder.Store(new(entity.Finder))
	if err := l.load(); err != nil {
		return nil, errors.Join(fmt.Errorf("open library %s: %w", dir, err), db.Close())
	}
	return l, nil
}

// load reads what is kept in memory: the cards and the marks, not the texts.
// One damaged document must not hide the others.
func (l *Library) load() error {
	return l.db.View(func(tx *store.Tx) error {
		if err := l.loadRules(tx); err != nil {
			return err
		}
		l.loadWords(tx)
		l.loadEditions(tx)
		l.loadColourNames(tx)
		ignore := func(error) {} // a card is derived: it is made anew below
		err := cardDocs.EachLenient(tx, func(id string, c Card) error {
			l.cards[id] = c
			return nil
		}, ignore)
		if err != nil {
			return err
		}
		for _, id := range articleDocs.IDs(tx) {
			if _, ok := l.cards[id]; !ok {
				l.remakeCard(tx, id)
			}
		}
		return markDocs.EachLenient(tx, func(id string, m news.Marks) error {
			l.marks[id] = m
			return nil
		}, l.lockMarks)
	})
}

func (l *Library) remakeCard(tx *store.Tx, id string) {
	a, ok, err := articleDocs.Get(tx, id)
	switch {
	case err != nil:
		l.warnings = append(l.warnings, err)
	case ok:
		l.cards[id] = newCard(a, readBy(l.finder.Load(), a))
	}
}

// lockMarks keeps marks that cannot be read, because they are damaged or of a
// newer Newsglass, from being overwritten by new ones.
func (l *Library) lockMarks(err error) {
	l.warnings = append(l.warnings, err)
	var doc *store.DocumentError
	if errors.As(err, &doc) {
		l.locked[doc.ID] = err
	}
}

// Warnings returns what could not be read when the library was opened.
func (l *Library) Warnings() []error { return l.warnings }

// Dir returns the folder of the library.
func (l *Library) Dir() string { return l.dir }

// Close releases the library. Every change is on disk already.
func (l *Library) Close() error { return l.db.Close() }

// Len returns the number of articles.
func (l *Library) Len() int {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return len(l.cards)
}

// OnChange registers a listener for all changes from now on.
func (l *Library) OnChange(f func(Change)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listeners = append(l.listeners, f)
}

func (l *Library) announce(c Change) { l.editing.announce(c) }

func (l *Library) tell(c Change) {
	l.mu.RLock()
	listeners := l.listeners
	l.mu.RUnlock()
	for _, f := range listeners {
		f(c)
	}
}

// DefaultDir returns where the library lies when nobody says otherwise: the
// folder named by NEWSGLASS_LIBRARY, else Newsglass in the platform's data
// folder (XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support,
// %LocalAppData%).
func DefaultDir() (string, error) {
	if dir := os.Getenv("NEWSGLASS_LIBRARY"); dir != "" {
		return dir, nil
	}
	base, err := dataHome()
	if err != nil {
		return "", fmt.Errorf("find the data folder: %w; name one with --library DIR or NEWSGLASS_LIBRARY", err)
	}
	return filepath.Join(base, "newsglass"), nil
}
