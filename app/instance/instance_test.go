package instance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func serve(t *testing.T, dir string, h Handler) {
	t.Helper()
	s, err := Listen(dir, h)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() { s.Serve(); close(done) }()
	t.Cleanup(func() { s.Close(); <-done })
}

func TestASecondStartGetsTheAnswerOfTheFirst(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	dir := t.TempDir()
	serve(t, dir, func(_ context.Context, r Request, stdout, stderr io.Writer) int {
		fmt.Fprintln(stdout, strings.Join(r.Args, "+"), r.Dir)
		fmt.Fprint(stderr, "careful")
		return 3
	})
	var stdout, stderr bytes.Buffer
	status, err := Ask(t.Context(), dir, Request{Args: []string{"search", "a b"}, Dir: "/x"}, &stdout, &stderr)
	if err != nil || status != 3 || stdout.String() != "search+a b /x\n" || stderr.String() != "careful" {
		t.Errorf("got %d, %v, %q, %q", status, err, &stdout, &stderr)
	}
}

func TestAnotherLibraryHasNobodyThatAnswers(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	serve(t, t.TempDir(), func(context.Context, Request, io.Writer, io.Writer) int { return 0 })
	_, err := Ask(t.Context(), t.TempDir(), Request{}, io.Discard, io.Discard)
	if !errors.Is(err, ErrNobody) {
		t.Errorf("got %v, want ErrNobody", err)
	}
}

func TestASocketLeftByACrashIsReplaced(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	dir := t.TempDir()
	path, err := socket(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("left behind"), 0o600); err != nil {
		t.Fatal(err)
	}
	serve(t, dir, func(context.Context, Request, io.Writer, io.Writer) int { return 7 })
	if status, err := Ask(t.Context(), dir, Request{}, io.Discard, io.Discard); status != 7 || err != nil {
		t.Errorf("got %d, %v", status, err)
	}
}

func TestAnAskerThatGivesUpEndsTheWork(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	dir := t.TempDir()
	started, ended := make(chan struct{}), make(chan struct{})
	serve(t, dir, func(ctx context.Context, _ Request, _, _ io.Writer) int {
		close(started)
		<-ctx.Done()
		close(ended)
		return 0
	})
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-started; cancel() }()
	if _, err := Ask(ctx, dir, Request{}, io.Discard, io.Discard); err == nil {
		t.Error("no error for an answer that was broken off")
	}
	<-ended
}

func TestALongPathToTheRuntimeFolderIsNoObstacle(t *testing.T) {
	long := filepath.Join(t.TempDir(), strings.Repeat("deep/", 30))
	t.Setenv("XDG_RUNTIME_DIR", long)
	t.Setenv("XDG_CACHE_HOME", long)
	dir := t.TempDir()
	serve(t, dir, func(context.Context, Request, io.Writer, io.Writer) int { return 4 })
	if status, err := Ask(t.Context(), dir, Request{}, io.Discard, io.Discard); status != 4 || err != nil {
		t.Errorf("got %d, %v", status, err)
	}
}
