package coref

// Timeline returns how often an entity is mentioned in each of so many equal
// parts of the time between the oldest and the newest article of all, and the
// dates of these two; nothing when no article has a date.
func (ix *Index) Timeline(id string, buckets int) (counts []int, from, to string) {
	defer ix.read()()
	first, last := ix.articles.span()
	if first == undated || buckets < 1 {
		return nil, "", ""
	}
	counts = make([]int, buckets)
	root, ok := ix.find(id)
	if !ok {
		return counts, date(first), date(last)
	}
	width := int64(last) - int64(first) + 1
	for _, n := range ix.members(root) {
		for _, p := range ix.nodes[n].postings {
			if when := ix.articles.when[p.article]; when != undated {
				counts[int64(buckets)*(int64(when)-int64(first))/width] += int(p.mentions)
			}
		}
	}
	return counts, date(first), date(last)
}

// span returns when the oldest and the newest article were published.
func (as *articles) span() (first, last int32) {
	first, last = undated, undated
	for _, when := range as.when {
		if when == undated {
			continue
		}
		if first == undated || when < first {
			first = when
		}
		last = max(last, when)
	}
	return first, last
}
