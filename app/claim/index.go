package claim

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/newsglass/newsglass/app/news"
)

// Options are what an index takes from other packages.
type Options struct {
	// Place returns the keys of the places that a name may mean, each the same
	// for all spellings of a place, the likeliest first, and whether they are
	// places that a distance can be measured from on a map. Without it the
	// letters and digits of a name are its key, and all are known.
	Place func(name string) (keys []string, known bool)

	// Sketch returns up to 6 hashes by which a sentence is known again after
	// small edits, rising, none for a sentence too short to tell. Without it
	// only the outlet tells whether two statements are of one source.
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
	rows     map[rowID]*row

	// What [Index.settle] has still to do.
	unsettled []*family
	untidy    []*row
}

// An article is one that states something. Strings are from the table.
type article struct {
	id, title, source, published string

	day        int32    // of publication, since 1970; undated when not known
	outlet     uint32   // key of the source, 0 when not known
	places     []uint32 // keys of all places that its facts name; if none, the only one that it names
	statements []statement
}

// New returns an empty index.
func New(o Options) *Index {
	if o.Place == nil {
		o.Place = func(name string) ([]string, bool) { return []string{plain(name)}, true }
	}
	if o.Sketch == nil {
		o.Sketch = func(string) []uint32 { return nil }
	}
	return &Index{
		options: o, texts: newTable(), sites: map[uint32]site{}, articles: map[string]*article{},
		families: map[familyKey]*family{}, rows: map[rowID]*row{},
	}
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
// of the article is looked into and not kept. places holds the keys of the
// places on the map that the names in this article mean; it may be nil, and a
// name that is not in it means the likeliest of [Options].
func (ix *Index) Put(a news.Article, facts []news.Fact, places map[string]string) {
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
		day: dayOf(a.Published), outlet: ix.texts.id(plain(a.Source)), statements: make([]statement, len(facts)),
	}
	ix.articles[in.id] = in
	for i, f := range facts {
		s := &in.statements[i]
		*s = ix.statement(in, f, sketches[i])
		s.increment = increment(a, f)
		ix.join(s, ix.familyOf(s, f, gazetteer{ix, places}))
	}
	if len(in.places) == 0 {
		in.places = ix.onlyOne(places)
	}
	home := mostFrequent(in.places)
	for i := range in.statements {
		ix.setting(&in.statements[i], home)
	}
	slices.Sort(in.places)
	in.places = slices.Clip(slices.Compact(in.places))
}

// onlyOne returns the key that all names have, none if they have several.
func (ix *Index) onlyOne(places map[string]string) []uint32 {
	only := ""
	for _, key := range places {
		if only != "" && key != only {
			return nil
		}
		only = key
	}
	if only == "" {
		return nil
	}
	return []uint32{ix.texts.id(only)}
}

func sentence(a news.Article, f news.Fact) string {
	if f.InTitle {
		return f.Sentence.Of(a.Title)
	}
	return f.Sentence.Of(a.Body)
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
