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

// Star is the sign of what the reader has starred, as SVG.
//
//go:embed star.svg
var Star []byte

// Serif and SerifBold are the typeface of long text: Noto Serif, as TrueType,
// under the licence in fonts/OFL.txt. Its Latin, Greek and Cyrillic letters go
// with those of Noto Sans, which Fyne brings.
//
//go:embed fonts/NotoSerif-Regular.ttf
var Serif []byte

//go:embed fonts/NotoSerif-Bold.ttf
var SerifBold []byte

// Translations holds one file of words a language, in translations/.
//
//go:embed translations
var Translations embed.FS
