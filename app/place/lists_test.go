package place

import (
	"testing"
)

func TestTheListsAreSound(t *testing.T) {
	if _, err := readLists(); err != nil {
		t.Error(err)
	}
}
