package app

import (
	"encoding/json"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/store"
)

// The collections of a library. Cards, bodies and readings lie apart so that
// opening a library reads only what the list shows. A stored shape that
// changes gets a new version here and an upgrade step beside it.
var (
	articleDocs = store.NewCollection[news.Article]("articles", 1)
	cardDocs    = store.NewCollection[Card]("cards", 1)
	readingDocs = store.NewCollection[news.Reading]("readings", 1)
	markDocs    = store.NewCollection[news.Marks]("marks", 3, sameShape, sameShape)
	settingDocs = store.NewCollection[setting]("settings", 1)
	ruleDocs    = store.NewCollection[news.NameRule]("name-rules", 1)
	spreadDocs  = store.NewCollection[spread]("spread", 1)
	editionDocs = store.NewCollection[Edition]("editions", 1)
	watchDocs   = store.NewCollection[watchList]("watch-words", 1)

	templateDocs = store.NewCollection[export.Template]("export-templates", 1)
	citationDocs = store.NewCollection[citation]("citations", 1)
)

// sameShape upgrades documents that have only gained a field. The version
// keeps an older Newsglass, which would drop the field, from writing them.
func sameShape(old json.RawMessage) (json.RawMessage, error) { return old, nil }

// A setting is a property of the library, not of the program on this desk.
type setting struct {
	Set   bool   `json:"set"`
	Value string `json:"value,omitempty"`
}
