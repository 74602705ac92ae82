package app

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/export"
	"github.com/newsglass/newsglass/store"
)

// Templates returns the reader's own export templates by name. Those that
// cannot be read are left out, and stay as they are.
func (l *Library) Templates() []export.Template {
	var out []export.Template
	_ = l.db.View(func(tx *store.Tx) error {
		return templateDocs.EachLenient(tx, func(_ string, t export.Template) error {
			out = append(out, t)
			return nil
		}, func(error) {})
	})
	slices.SortFunc(out, func(a, b export.Template) int {
		return cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return out
}

// PutTemplate keeps a template that is sound, in the place of the one called
// was, or beside the others when was is "". A name that another template has,
// capitals or not, is an error. Undo takes it back.
func (l *Library) PutTemplate(was string, t export.Template) error {
	if err := t.Check(); err != nil {
		return err
	}
	l.editing.Lock()
	defer l.editing.Unlock()
	step := templateStep{what: "export template", after: &t}
	for _, held := range l.Templates() {
		switch {
		case was != "" && strings.EqualFold(held.Name, was):
			step.before = &held
		case strings.EqualFold(held.Name, t.Name):
			return fmt.Errorf("there is a template called %q already: choose another name", held.Name)
		}
	}
	if step.before != nil && *step.before == t {
		return nil
	}
	return l.do(step)
}

// DeleteTemplate takes a template away. Undo brings it back.
func (l *Library) DeleteTemplate(name string) error {
	l.editing.Lock()
	defer l.editing.Unlock()
	held, err := l.template(name)
	if err != nil {
		return err
	}
	return l.do(templateStep{what: "deletion of an export template", before: &held})
}

// template returns the template with the name, capitals or not.
func (l *Library) template(name string) (export.Template, error) {
	var names []string
	for _, t := range l.Templates() {
		if strings.EqualFold(t.Name, name) {
			return t, nil
		}
		names = append(names, t.Name)
	}
	if len(names) == 0 {
		return export.Template{}, fmt.Errorf("there is no export template %q; this library has none", name)
	}
	return export.Template{}, fmt.Errorf("there is no export template %q; there are %s", name, strings.Join(names, ", "))
}

// A templateStep puts one template in the place of another; either may be nil.
type templateStep struct {
	what          string
	before, after *export.Template
}

func (s templateStep) name() string          { return s.what }
func (s templateStep) article() string       { return "" }
func (s templateStep) redo(l *Library) error { return l.swapTemplate(s.before, s.after) }
func (s templateStep) undo(l *Library) error { return l.swapTemplate(s.after, s.before) }

func (l *Library) swapTemplate(out, in *export.Template) error {
	return l.db.Update(func(tx *store.Tx) error {
		var err error
		if out != nil {
			err = templateDocs.Delete(tx, templateID(out.Name))
		}
		if in != nil {
			err = errors.Join(err, templateDocs.Put(tx, templateID(in.Name), *in))
		}
		return err
	})
}

func templateID(name string) string { return strings.ToLower(name) }
