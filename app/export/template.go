package export

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

// A Template is a format of the reader's own: a text of Go's text/template
// that is carried out on a [Page]. docs/templates.md tells what it may say.
// When its files are web pages, what it inserts is escaped as html/template
// does.
type Template struct {
	Name      string `json:"name"`      // unlike all others, capitals don't matter
	Extension string `json:"extension"` // of its files, with the point
	Text      string `json:"text"`
}

// TemplatePrefix stands before the name of a template in the ID of its format.
const TemplatePrefix = "template-"

// The most that a template may be and do.
const (
	mostTemplateText   = 256 << 10
	mostTemplateName   = 60       // letters
	mostTemplateOutput = 64 << 20 // bytes
	templateTime       = time.Minute
)

// Format returns the format that the template makes.
func (t Template) Format() Format {
	return Format{TemplatePrefix + t.Name, t.Name, t.Extension}
}

// A TemplateError says what is wrong with a template, and where.
type TemplateError struct {
	Name   string
	Line   int // from 1 on, 0 when it is not known
	Reason string
	Err    error
}

func (e *TemplateError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("template %q, line %d: %s", e.Name, e.Line, e.Reason)
	}
	return fmt.Sprintf("template %q: %s", e.Name, e.Reason)
}

// Unwrap returns what went wrong below.
func (e *TemplateError) Unwrap() error { return e.Err }

var extension = regexp.MustCompile(`^\.[A-Za-z0-9]{1,10}$`)

// Check returns what is wrong with the template, nil when it can be carried
// out. A [*TemplateError] names the line.
func (t Template) Check() error {
	switch {
	case oneLine(t.Name) != t.Name || t.Name == "":
		return t.fail("its name must be one line of text")
	case utf8.RuneCountInString(t.Name) > mostTemplateName:
		return t.fail("its name may have %d letters", mostTemplateName)
	case !extension.MatchString(t.Extension):
		return t.fail("its files need an ending such as .md or .txt, not %q", t.Extension)
	case !(Format{Extension: t.Extension}).Text():
		return t.fail("a template writes text, and %s files are none", t.Extension)
	case len(t.Text) > mostTemplateText:
		return t.fail("it is longer than %d KB", mostTemplateText>>10)
	}
	_, err := t.parse(newBudget(mostTemplateOutput))
	return err
}

// Write writes the notes of a document that the options choose to w. When
// there are none it returns [ErrNothing]. What goes wrong in the template is a
// [*TemplateError]. A template that takes too long, or makes more than 64 MB,
// is stopped; nothing is written to w then.
func (t Template) Write(ctx context.Context, w io.Writer, doc Document, o Options) error {
	if err := t.Check(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, templateTime)
	defer cancel()
	limited := func(ctx context.Context, w io.Writer, doc Document, o Options) error {
		return t.execute(ctx, &boundedWriter{w: w, left: mostTemplateOutput}, newBudget(mostTemplateOutput), newPage(doc, o))
	}
	return writeChosen(ctx, w, t.Format(), limited, doc, o)
}

// write writes a shipped template, which needs no bounds.
func (t Template) write(ctx context.Context, w io.Writer, doc Document, o Options) error {
	return t.execute(ctx, w, nil, newPage(doc, o))
}

func (t Template) execute(ctx context.Context, w io.Writer, b *budget, page Page) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = t.fail("it met an error that is not its own: %v", p)
		}
	}()
	program, err := t.parse(b)
	if err != nil {
		return err
	}
	err = program.Execute(&watchedWriter{ctx: ctx, w: w}, page)
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return &TemplateError{Name: t.Name, Reason: "it took too long and was stopped", Err: err}
	case errors.Is(err, context.Canceled):
		return err
	case err != nil:
		return t.explain(err)
	}
	return nil
}

func (t Template) fail(format string, args ...any) error {
	return &TemplateError{Name: t.Name, Reason: fmt.Sprintf(format, args...)}
}

// located is what the template packages of the standard library put before a
// reason: the name of the template, which may hold anything, the line, and
// where it is known the place in the line.
var located = regexp.MustCompile(`(?s)^(?:html/)?template: ?(.*?):([0-9]+)(?::[0-9]+)?: (.*)$`)

// explain says a mistake with its line.
func (t Template) explain(err error) error {
	var already *TemplateError
	if errors.As(err, &already) {
		return already
	}
	out := &TemplateError{Name: t.Name, Reason: strings.ToValidUTF8(err.Error(), "\uFFFD"), Err: err}
	if m := located.FindStringSubmatch(err.Error()); m != nil {
		fmt.Sscan(m[2], &out.Line)
		out.Reason = strings.TrimPrefix(m[3], "executing \""+root+"\" ")
	}
	return out
}
