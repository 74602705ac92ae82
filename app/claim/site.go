package claim

// A site is what the options say of the name of a place: its key, and whether it
// is on the map.
type site struct {
	key   uint32
	known bool
}

// A gazetteer says what the names of one article mean.
type gazetteer struct {
	*Index
	places map[string]string // by name, where the article tells
}

// site looks a name up, by itself only once.
func (g gazetteer) site(name string) site {
	if name == "" {
		return site{}
	}
	if key, ok := g.places[name]; ok {
		return site{g.texts.id(key), true}
	}
	id := g.texts.id(name)
	s, ok := g.sites[id]
	if !ok {
		keys, known := g.options.Place(name)
		if len(keys) > 0 {
			s = site{g.texts.id(keys[0]), known}
		}
		g.sites[id] = s
	}
	return s
}

// placeKey returns the key of a place, which the article then has named.
func (g gazetteer) placeKey(a *article, name string) uint32 {
	key := g.site(name).key
	if key != 0 {
		a.places = append(a.places, key)
	}
	return key
}
