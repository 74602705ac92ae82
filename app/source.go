package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/newsglass/newsglass/app/intake"
	"github.com/newsglass/newsglass/app/news"
)

// A Source is one input of an import.
type Source struct {
	Name string // what the person knows it by: a path, "pasted text"
	Open func() (io.ReadCloser, error)
}

// Files returns the sources that paths name. A folder stands for the files in
// and below it that Newsglass can read. What cannot be listed, and a folder
// without such a file, is a source whose Open fails, so that the import
// reports it and goes on.
func Files(paths []string) []Source {
	var out []Source
	for _, root := range paths {
		before := len(out)
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				out = append(out, broken(path, err))
				return nil
			case d.IsDir():
				return nil
			case path == root || intake.Accepts(path):
				out = append(out, file(path))
			}
			return nil
		})
		if err == nil && len(out) == before {
			err = errors.New("it holds no file that Newsglass can read: text, Markdown, HTML or .jsonl")
		}
		if err != nil {
			out = append(out, broken(root, err))
		}
	}
	return out
}

func file(path string) Source {
	return Source{Name: path, Open: func() (io.ReadCloser, error) {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if info.IsDir() { // a link to a folder
			return nil, errors.New("it is a folder; name the files in it")
		}
		if !info.Mode().IsRegular() {
			return nil, errors.New("it is not a regular file")
		}
		return os.Open(path)
	}}
}

func broken(path string, err error) Source {
	return Source{Name: path, Open: func() (io.ReadCloser, error) { return nil, err }}
}

// readSource reads one input whole. It may return articles and an error.
func readSource(ctx context.Context, s Source) ([]news.Article, error) {
	r, err := s.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, intake.MaxBytes+1)) // one more than allowed: Read refuses it with a sentence
	if err != nil {
		return nil, err
	}
	return intake.Read(ctx, filepath.Base(s.Name), data)
}

// Failures turns the error of a source into sentences, one for each broken
// line of a file of many articles.
func Failures(name string, err error) []Failure {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		var out []Failure
		for _, e := range many.Unwrap() {
			out = append(out, Failures(name, e)...)
		}
		return out
	}
	return []Failure{{name, reason(err)}}
}

func reason(err error) string {
	var bad *intake.Error
	var path *fs.PathError
	switch {
	case errors.As(err, &bad) && bad.Line > 0:
		return fmt.Sprintf("line %d: %s", bad.Line, bad.Reason)
	case errors.As(err, &bad):
		return bad.Reason
	case errors.Is(err, fs.ErrPermission):
		return "you may not read it; change its permissions or copy it elsewhere"
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file"
	case errors.As(err, &path):
		return path.Err.Error()
	}
	return err.Error()
}
