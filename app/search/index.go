package search

import (
	"sync"

	"github.com/newsglass/newsglass/app/news"
)

// A Doc is what is searched as one: an article with its notes.
type Doc struct {
	ID     string
	Fields []Field
}

// A Field is one text of a document.
type Field struct {
	Name   string // what it is: "title", "body", "note"
	Key    string // which one, where a document has many of a name: the ID of a highlight
	Text   string
	Weight float64 // how much a word in it counts; a body is 1, and so is 0 or less
}

// A Hit is one document that matches, with its best passage.
type Hit struct {
	ID    string
	Field string // name of the field of the passage
	Key   string // key of that field

	Span  news.Span   // in the field's text: from the first to the last matched word of the passage
	Words []news.Span // in the field's text: every matched word that the snippet shows

	Snippet string      // the passage with about 160 characters in all, on one line
	Lit     []news.Span // in the snippet: the matched words, as many as Words

	Score float64 // higher is better; comparable within one query only
	Count int     // how many words of the whole document match
}

// An Index holds documents in memory and finds them. It may be used by many
// goroutines at once.
type Index struct {
	mu    sync.RWMutex
	slots map[string]uint32 // by ID of the document
	docs  []*entry          // by slot; nil where a document was removed
	dead  int               // how many are nil
	words int               // of all documents
	vocab vocabulary
}

// An entry is a document in the index.
type entry struct {
	Doc
	terms [][]uint32 // of each field, in order
	words int        // of all fields
}

// New returns an empty index.
func New() *Index {
	return &Index{slots: map[string]uint32{}, vocab: newVocabulary()}
}

// Len returns the number of documents.
func (ix *Index) Len() int {
	ix.mu.RLock()
	defer ix.mu.RUnlock()
	return len(ix.slots)
}

// Put adds a document, in place of the one with the same ID.
func (ix *Index) Put(d Doc) {
	words := make([][]string, len(d.Fields))
	for i, f := range d.Fields {
		for _, w := range split(f.Text) {
			words[i] = append(words[i], w.term)
		}
	}
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(d.ID)
	ix.add(d, words)
}

// Remove takes a document out, if it is there.
func (ix *Index) Remove(id string) {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	ix.remove(id)
}

func (ix *Index) add(d Doc, words [][]string) {
	e := &entry{Doc: d, terms: make([][]uint32, len(words))}
	e.Fields = append([]Field(nil), d.Fields...) // the caller may change his
	counts := map[uint32]float32{}
	for i, field := range words {
		e.terms[i] = make([]uint32, len(field))
		for j, w := range field {
			id := ix.vocab.add(w)
			e.terms[i][j] = id
			counts[id] += weight(d.Fields[i])
		}
		e.words += len(field)
	}
	slot := uint32(len(ix.docs))
	ix.docs = append(ix.docs, e)
	ix.slots[d.ID] = slot
	ix.words += e.words
	for id, count := range counts {
		t := &ix.vocab.terms[id]
		t.docs = append(t.docs, posting{slot, count})
		t.live++
	}
}

func weight(f Field) float32 {
	if f.Weight > 0 {
		return float32(f.Weight)
	}
	return 1
}

func (ix *Index) remove(id string) {
	slot, ok := ix.slots[id]
	if !ok {
		return
	}
	e := ix.docs[slot]
	gone := map[uint32]bool{}
	for _, field := range e.terms {
		for _, id := range field {
			if !gone[id] {
				gone[id] = true
				ix.vocab.terms[id].live--
			}
		}
	}
	delete(ix.slots, id)
	ix.docs[slot] = nil
	ix.words -= e.words
	ix.dead++
	if ix.dead > 1000 && ix.dead > len(ix.slots)/2 {
		ix.compact()
	}
}

// compact closes the gaps that removed documents have left.
func (ix *Index) compact() {
	moved := make([]uint32, len(ix.docs))
	var docs []*entry
	for slot, e := range ix.docs {
		if e != nil {
			moved[slot] = uint32(len(docs))
			ix.slots[e.ID] = moved[slot]
			docs = append(docs, e)
		}
	}
	for i := range ix.vocab.terms {
		t := &ix.vocab.terms[i]
		kept := t.docs[:0]
		for _, p := range t.docs {
			if ix.docs[p.slot] != nil {
				kept = append(kept, posting{moved[p.slot], p.count})
			}
		}
		t.docs = kept
	}
	ix.docs, ix.dead = docs, 0
}
