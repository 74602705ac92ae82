package news

// A WatchWord is a word or phrase of the reader's own that is lit in every
// article.
type WatchWord struct {
	Phrase string `json:"phrase"`
	Colour Colour `json:"colour"`
	Off    bool   `json:"off,omitempty"` // kept, but not lit
}

// A WatchHit is one place where a watch word stands in a text.
type WatchHit struct {
	Span
	Word int // index of the watch word
}
