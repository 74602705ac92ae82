// Package docs holds the guides that the program shows too.
package docs

import _ "embed"

// Templates tells people who write export templates what these may say, in
// Markdown.
//
//go:embed templates.md
var Templates string
