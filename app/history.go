package app

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// historyDepth is how many steps can be undone.
const historyDepth = 100

// A step is one thing that the reader did and can take back.
type step interface {
	name() string    // for a person
	article() string // whose marks it changes, "" for none
	redo(*Library) error
	undo(*Library) error
}

// history holds the steps done and, behind next, those undone.
type history struct {
	steps []step
	next  int // steps[:next] are done, steps[next:] undone
}

func (h *history) did(s step) {
	h.steps = append(h.steps[:h.next], s)
	if over := len(h.steps) - historyDepth; over > 0 {
		h.steps = slices.Delete(h.steps, 0, over)
	}
	h.next = len(h.steps)
}

// moveSteps brings the steps of an article to another text of it: what they put
// back must stand where it stands now. It may take seconds, in which the window
// asks for marks; only who holds l.editing changes the steps.
func (l *Library) moveSteps(article string, move func(news.Marks) news.Marks) {
	l.mu.RLock()
	steps := slices.Clone(l.history.steps)
	l.mu.RUnlock()
	if len(steps) == 0 {
		return
	}
	for i, s := range steps {
		if s, ok := s.(markStep); ok {
			steps[i] = s.moved(article, move)
		}
	}
	l.mu.Lock()
	l.history.steps = steps
	l.mu.Unlock()
}

// toUndo and toRedo return the step that is to be undone or done again next,
// nil for none.
func (h *history) toUndo() step {
	if h.next == 0 {
		return nil
	}
	return h.steps[h.next-1]
}

func (h *history) toRedo() step {
	if h.next == len(h.steps) {
		return nil
	}
	return h.steps[h.next]
}

// do takes a step and keeps it for [Library.Undo]. l.editing is held.
func (l *Library) do(s step) error {
	if err := s.redo(l); err != nil {
		return fmt.Errorf("keep the %s: %w", s.name(), err)
	}
	l.mu.Lock()
	l.history.did(s)
	l.mu.Unlock()
	l.announce(Change{Undoable: true})
	return nil
}

// Undo takes back the newest step that is not undone. It returns the step's
// name and article, "" where it is no article's, and ok false when there is no
// step.
func (l *Library) Undo() (what, article string, ok bool, err error) {
	return l.travel((*history).toUndo, step.undo, -1)
}

// Redo does again the step undone last.
func (l *Library) Redo() (what, article string, ok bool, err error) {
	return l.travel((*history).toRedo, step.redo, 1)
}

func (l *Library) travel(pick func(*history) step, move func(step, *Library) error, by int) (what, article string, ok bool, err error) {
	l.editing.Lock()
	defer l.editing.Unlock()
	l.mu.RLock()
	s := pick(&l.history)
	l.mu.RUnlock()
	if s == nil {
		return "", "", false, nil
	}
	if err := move(s, l); err != nil {
		return s.name(), s.article(), true, fmt.Errorf("undo or redo the %s: %w", s.name(), err)
	}
	l.mu.Lock()
	l.history.next += by
	l.mu.Unlock()
	return s.name(), s.article(), true, nil
}

// CanUndo names the step that Undo would take back, "" if there is none.
func (l *Library) CanUndo() string { return l.nameOf((*history).toUndo) }

// CanRedo names the step that Redo would take, "" if there is none.
func (l *Library) CanRedo() string { return l.nameOf((*history).toRedo) }

func (l *Library) nameOf(pick func(*history) step) string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if s := pick(&l.history); s != nil {
		return s.name()
	}
	return ""
}

// A markStep changes the marks of one article, or of several together.
type markStep struct {
	what          string
	before, after []news.Marks // of the same articles in the same order
}

func (s markStep) name() string          { return s.what }
func (s markStep) redo(l *Library) error { return s.to(l, s.after) }
func (s markStep) undo(l *Library) error { return s.to(l, s.before) }

func (s markStep) article() string {
	if len(s.before) != 1 {
		return ""
	}
	return s.before[0].Article
}

// to puts marks in place. Opening the article since then is no part of the
// step.
func (s markStep) to(l *Library, marks []news.Marks) error {
	put := make([]news.Marks, len(marks))
	for i, m := range marks {
		put[i] = m.Clone()
		if s.before[i].Read == s.after[i].Read {
			put[i].Read = l.Marks(m.Article).Read
		}
	}
	return l.putMarks(put...)
}

func (s markStep) moved(article string, move func(news.Marks) news.Marks) markStep {
	i := slices.IndexFunc(s.before, func(m news.Marks) bool { return m.Article == article })
	if i >= 0 {
		s.before, s.after = slices.Clone(s.before), slices.Clone(s.after)
		s.before[i], s.after[i] = move(s.before[i]), move(s.after[i])
	}
	return s
}

// equal compares marks by what would be stored of them.
func equal(a, b news.Marks) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
