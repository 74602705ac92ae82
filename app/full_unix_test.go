//go:build unix

package app

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// limitFile makes the system refuse to make any file longer than size bytes: a
// full disk, as the program sees it.
func limitFile(size int64) error {
	signal.Ignore(syscall.SIGXFSZ)
	limit := uint64(size)
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: limit, Max: limit})
}

// fullImport imports new versions, each larger than the last, and writes notes
// until the disk is full. It prints what the library said that it has kept.
func fullImport(dir string) int {
	l, err := Open(dir)
	if err != nil {
		return say(err)
	}
	id := l.ids()[0]
	info, err := os.Stat(filepath.Join(dir, FileName))
	if err != nil {
		return say(err)
	}
	if err := limitFile(info.Size() + 9<<20); err != nil {
		return say(err)
	}
	for i := 1; ; i++ {
		note := fmt.Sprint("note-", i)
		if err := l.Edit(id, "note", func(m *news.Marks) { m.Note += " " + note }); err != nil {
			return fullTold(l, id, err)
		}
		fmt.Println(note)
		body := floodTuesday + "\n\n" + strings.Repeat(fmt.Sprintf("The water stood at %d metres. ", i), 2000)
		if _, err := l.Import(context.Background(), []Source{text("r.jsonl", floodReport("2026-03-05", body))}, nil); err != nil {
			return fullTold(l, id, err)
		}
		fmt.Println("text", i)
	}
}

// fullTold looks whether the library in memory is still the one on disk.
func fullTold(l *Library, id string, full error) int {
	fmt.Println("full", strings.ReplaceAll(full.Error(), "\n", " "))
	a, err := l.textOnDisk(id)
	if err != nil {
		return say(err)
	}
	if card, _ := l.Card(id); card.Edition != a.Edition || !stand(l.Marks(id), a) {
		return say(fmt.Errorf("the list shows %+v, on disk is %q", card, a.Edition))
	}
	return 0 // without Close, as when the person gives up
}

func say(err error) int {
	fmt.Fprintln(os.Stderr, err)
	return 1
}

func TestOnAFullDiskNoNoteIsLostAndTheTextIsWhole(t *testing.T) {
	l, id := marked(t)
	dir := closed(t, l)
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), fullDir+"="+dir)
	child.Stderr = os.Stderr
	out, err := child.Output()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(out), "\nfull ") || !strings.Contains(string(out), "\ntext ") {
		t.Fatalf("it said %s", out)
	}
	if !strings.Contains(string(out), "look whether the disk is full") {
		t.Errorf("it does not say what to do: %s", out)
	}
	l = open(t, dir)
	standing(t, l, id)
	m := l.Marks(id)
	if len(m.Highlights)+len(m.Orphans) != 3 {
		t.Errorf("highlights %+v, orphans %+v", m.Highlights, m.Orphans)
	}
	texts := 0
	for line := range strings.Lines(string(out)) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "note-") && !strings.Contains(m.Note+" ", line+" ") {
			t.Errorf("%s was told to be kept and is lost", line)
		}
		if strings.HasPrefix(line, "text ") {
			texts++
		}
	}
	if editions, err := l.Editions(id); err != nil || len(editions) != texts {
		t.Errorf("%d earlier texts of %d, %v", len(editions), texts, err)
	}
}
