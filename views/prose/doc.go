// Package prose is a Fyne widget for long text with highlights: it opens a
// book in milliseconds, scrolls it in microseconds, and lets its reader select
// and copy what it says.
//
// Its reader selects by mouse and keyboard, draws a stretch longer or shorter by
// its handles ([Prose.SetHandles]), and sees on a ruler where things stand in
// the whole text ([Prose.SetTicks]). It is set in the theme's font or in one of
// the program's own ([Prose.SetFonts]).
//
// The text is laid out without Fyne (block, token, document and bidi files) by
// arithmetic over words that were measured once; only the lines that are in
// view, and one on either side, have canvas objects. Highlights come in
// layers of [Decoration]; the program hears of taps, hovers and selections
// through the On functions of [Prose].
//
// All offsets are byte offsets into the text, ends exclusive. Everything must
// be called on the UI goroutine: Fyne measures text there only.
package prose
