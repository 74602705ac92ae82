package cli

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/export"
)

// namesNotes reports whether the file that restore names is one of notes, to
// be imported, and no backup, which would take the library's place.
func namesNotes(c call) bool {
	f, err := os.Open(c.path(c.words[0]))
	if err != nil {
		return false // restore says why
	}
	defer f.Close()
	start := make([]byte, 512)
	n, _ := f.Read(start) // what cannot be read is no notes
	return export.LooksLikeNotes(start[:n])
}

// restoreNotes brings the notes of a file into the library.
func restoreNotes(ctx context.Context, lib *app.Library, c call, s IO) int {
	f, err := os.Open(c.path(c.words[0]))
	if err != nil {
		s.complain("restore: %v", err)
		return Failed
	}
	defer f.Close()
	report, err := lib.ImportNotes(ctx, c.words[0], f)
	if err != nil {
		s.complain("%v", err)
		return Failed
	}
	fmt.Fprintf(s.Err, "%s holds notes, no backup: they were added to the library in %s. %s\n", c.words[0], c.library, NotesSummary(report))
	return Done
}

// NotesSummary says in a sentence or two what an import of notes did.
func NotesSummary(r app.NotesReport) string {
	parts := []string{count(r.Added, "highlight") + " added"}
	if r.Changed > 0 {
		parts = append(parts, fmt.Sprintf("%d brought up to date", r.Changed))
	}
	if r.Known > 0 {
		parts = append(parts, fmt.Sprintf("%d already here", r.Known))
	}
	if r.Lost > 0 {
		parts = append(parts, fmt.Sprintf("%d not found in the text", r.Lost))
	}
	sentence := strings.Join(parts, ", ") + ", in " + count(r.Articles, "article") + "."
	if r.Absent > 0 {
		sentence += fmt.Sprintf(" The library does not hold %d of the articles; their notes are kept.", r.Absent)
	}
	return sentence
}
