package prose

import (
	"cmp"
	"slices"
	"sort"
)

// A layer holds decorations so that those of a line are found quickly.
type layer struct {
	z     int
	items []Decoration // by Start
	reach []int        // reach[i] is the largest End of items[:i+1]
}

// newLayer keeps what lies in the text. Offsets inside a rune move to its
// start.
func newLayer(z int, text string, decorations []Decoration) layer {
	l := layer{z: z, items: make([]Decoration, 0, len(decorations))}
	for _, d := range decorations {
		d.Start, d.End = runeStart(text, d.Start), runeStart(text, d.End)
		if d.Start < d.End {
			l.items = append(l.items, d)
		}
	}
	slices.SortStableFunc(l.items, func(a, b Decoration) int { return cmp.Compare(a.Start, b.Start) })
	l.reach = make([]int, len(l.items))
	end := 0
	for i, d := range l.items {
		end = max(end, d.End)
		l.reach[i] = end
	}
	return l
}

// each calls f with the decorations that touch [start, end), in the order of
// painting.
func (l *layer) each(start, end int, f func(*Decoration)) {
	first := sort.Search(len(l.items), func(i int) bool { return l.reach[i] > start })
	for i := first; i < len(l.items) && l.items[i].Start < end; i++ {
		if l.items[i].End > start {
			f(&l.items[i])
		}
	}
}

// layers are in the order of painting.
type layers []layer

// set replaces the layer z, or removes it when there is nothing in it.
func (ls layers) set(z int, text string, decorations []Decoration) layers {
	at, found := slices.BinarySearchFunc(ls, z, func(l layer, z int) int { return cmp.Compare(l.z, z) })
	made := newLayer(z, text, decorations)
	switch {
	case len(made.items) == 0 && found:
		return slices.Delete(ls, at, at+1)
	case len(made.items) == 0:
		return ls
	case found:
		ls[at] = made
		return ls
	}
	return slices.Insert(ls, at, made)
}

func (ls layers) each(start, end int, f func(*Decoration)) {
	for i := range ls {
		ls[i].each(start, end, f)
	}
}

// IDs returns the IDs of the decorations on the character at an offset, topmost
// first.
func (p *Prose) IDs(offset int) []string {
	offset = runeStart(p.doc.text, offset)
	return p.layers.ids(offset, offset+1)
}

// ids returns the IDs of the decorations on [start, end), topmost first.
func (ls layers) ids(start, end int) (ids []string) {
	ls.each(start, end, func(d *Decoration) {
		if d.ID != "" {
			ids = append(ids, d.ID)
		}
	})
	slices.Reverse(ids)
	return ids
}
