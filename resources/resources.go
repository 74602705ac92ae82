// Package resources holds the files that are part of the program.
package resources

import "embed"

// Samples holds the sample reports of the first run, in sample/.
//
//go:embed sample
var Samples embed.FS

// Icon is the program's icon as SVG.
//
//go:embed icon.svg
var Icon []byte

// Translations holds one file of words a language, in translations/.
//
//go:embed translations
var Translations embed.FS
