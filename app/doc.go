// Package app is the one door to a library of articles: the window and the
// command line both go through it, and nothing else touches the database.
//
// A [Library] is safe for use by several goroutines. Whatever changes it is
// announced to the listeners of [Library.OnChange] after it is on disk, on
// the goroutine that made the change.
package app
