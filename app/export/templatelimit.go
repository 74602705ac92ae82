package export

import (
	"context"
	"errors"
	"fmt"
	"io"
)

var errTooMuch = errors.New("it makes too much text and was stopped; look for a loop that repeats more than it should")

// watchedWriter ends a template whose context has ended, at its next write.
type watchedWriter struct {
	ctx context.Context
	w   io.Writer
}

func (w *watchedWriter) Write(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.w.Write(p)
}

// boundedWriter takes left bytes and no more.
type boundedWriter struct {
	w    io.Writer
	left int
}

func (w *boundedWriter) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, errTooMuch
	}
	return w.w.Write(p)
}

// A budget bounds the text that the functions of a template make, which it
// may keep without ever writing it. nil has no bounds.
type budget struct {
	left int // bytes
	one  int // the most that one value may be
}

// newBudget is for a template that writes so many bytes: what is written has
// gone through some functions.
func newBudget(output int) *budget { return &budget{left: 4 * output, one: output / 4} }

// need asks for n bytes before they are made. A negative n has overflowed.
func (b *budget) need(n int) error {
	if b != nil && (n < 0 || n > b.one || n > b.left) {
		return errTooMuch
	}
	return nil
}

// spend counts a text that was made.
func (b *budget) spend(text string) (string, error) {
	if b == nil {
		return text, nil
	}
	if b.left -= len(text); b.left < 0 {
		return "", errTooMuch
	}
	return text, nil
}

// made makes a text of another that is at most growth times as long.
func (b *budget) made(growth int, f func(string) string) func(any) (string, error) {
	return func(v any) (string, error) {
		s := toText(v)
		if err := b.need(growth * len(s)); err != nil {
			return "", err
		}
		return b.spend(f(s))
	}
}

// toText is a value of a template as it would be written.
func toText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case nil:
		return ""
	}
	return fmt.Sprint(v)
}
