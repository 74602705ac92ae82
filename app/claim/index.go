package claim

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

// Options are what an index takes from other packages.
type Options struct {
	// Place returns the key that all spellings of a place have in common, ""
	// for none, and whether it is a place that a distance can be measured from
	// on a map. Without it the letters and digits of a name are its key, and
	// all are known.
	Place func(name string) (key string, known bool)

	// Sketch returns up to 6 hashes by which a sentence is known again after
	// small edits, none for a sentence too short to tell. Without it only the
	// outlet tells whether two statements are of one source.
	Sketch func(sentence string) []uint32
}

// An Index holds the facts of many articles and compares them. It may be used
// by many goroutines at once.
type Index struct {
	options Options

	mu       sync.RWMutex
	texts    table
	sites    map[uint32]site // by the name as written
	articles map[string]*article
	families map[familyKey]*family
}

// An article is one that states something. Strings are from the table.
type article struct {
	id, title, source, published string

	outlet     uint32   // key of the source, 0 when not known
	places     []uint32 // keys of all places that its facts name
	statements []statement
}

// A site is what the options say of the name of a place: its key, and whether it
// is on the map.
type site struct {
	key   uint32
	known bool
}

// A familyKey is the identity of a family; all are texts of the table.
type familyKey struct{ kind, dimension, thing uint32 }

// A family holds the statements that can be compared but for their place.
type family struct {
	familyKey
	statements []*statement
	rows       atomic.Pointer[[]*row] // nil when they have to be made anew
}

// New returns an empty index.
func New(o Options) *Index {
	if o.Place == nil {
		o.Place = func(name string) (string, bool) { return plain(name), true }
	}
	if o.Sketch == nil {
		o.Sketch = func(string) []uint32 { return nil }
	}
	return &Index{options: o, texts: newTable(), sites: map[uint32]site{}, articles: map[string]*article{}, families: map[familyKey]*family{}}
}

// plain returns the letters and digits of a name in lower case.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// Len returns the number of articles.
func (ix *Index) Len() int {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	return len(ix.articles)
}

// Put adds the facts of an article, in place of those put in before. The text
// of the article is looked into and not kept.
func (ix *Index) Put(a news.Article, facts []news.Fact) {
	sketches := make([][]uint32, len(facts))
	for i, f := range facts {
		sketches[i] = ix.options.Sketch(sentence(a, f))
	}
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(a.ID)
	if len(facts) == 0 {
		return
	}
	in := &article{
		id: ix.texts.own(a.ID), title: ix.texts.own(a.Title), source: ix.texts.own(a.Source), published: ix.texts.own(a.Published),
		outlet: ix.texts.id(plain(a.Source)), statements: make([]statement, len(facts)),
	}
	ix.articles[in.id] = in
	for i, f := range facts {
		in.statements[i] = ix.statement(in, f, sketches[i])
		ix.join(&in.statements[i], f)
	}
	home := mostFrequent(in.places)
	for i := range in.statements {
		ix.setting(&in.statements[i], home)
	}
	slices.Sort(in.places)
	in.places = slices.Clip(slices.Compact(in.places))
}

func sentence(a news.Article, f news.Fact) string {
	if f.InTitle {
		return f.Sentence.Of(a.Title)
	}
	return f.Sentence.Of(a.Body)
}

// join puts a statement into its family.
func (ix *Index) join(s *statement, f news.Fact) {
	k := ix.familyOf(s, f)
	if ix.families[k] == nil {
		ix.families[k] = &family{familyKey: k}
	}
	s.family = ix.families[k]
	s.at = int32(len(s.family.statements))
	s.family.statements = append(s.family.statements, s)
	s.family.rows.Store(nil)
}

// Remove takes the facts of an article out, if they are there.
func (ix *Index) Remove(id string) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(id)
}

func (ix *Index) remove(id string) {
	a, ok := ix.articles[id]
	if !ok {
		return
	}
	delete(ix.articles, id)
	for i := range a.statements {
		ix.leave(&a.statements[i])
	}
}

// leave takes a statement out of its family; the last one takes its place.
func (ix *Index) leave(s *statement) {
	f := s.family
	end := len(f.statements) - 1
	f.statements[s.at] = f.statements[end]
	f.statements[s.at].at = s.at
	f.statements[end] = nil
	f.statements = f.statements[:end]
	f.rows.Store(nil)
	if end == 0 {
		delete(ix.families, f.familyKey)
	}
}
