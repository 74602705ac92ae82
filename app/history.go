package app

import (
	"encoding/json"
	"slices"

	"github.com/newsglass/newsglass/app/news"
)

// historyDepth is how many steps can be undone.
const historyDepth = 100

// A step is one change of the marks of one article.
type step struct {
	what          string
	before, after news.Marks
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

func (h *history) undo() (step, bool) {
	if h.next == 0 {
		return step{}, false
	}
	h.next--
	return h.steps[h.next], true
}

func (h *history) redo() (step, bool) {
	if h.next == len(h.steps) {
		return step{}, false
	}
	h.next++
	return h.steps[h.next-1], true
}

func (h *history) nextUndo() string {
	if h.next == 0 {
		return ""
	}
	return h.steps[h.next-1].what
}

func (h *history) nextRedo() string {
	if h.next == len(h.steps) {
		return ""
	}
	return h.steps[h.next].what
}

func (h *history) clone() history { return history{slices.Clone(h.steps), h.next} }

// equal compares marks by what would be stored of them.
func equal(a, b news.Marks) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
