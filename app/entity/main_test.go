package entity

import (
	"os"
	"testing"
)

// TestMain makes the lexicon ready for tests of what is not exported.
func TestMain(m *testing.M) {
	know()
	os.Exit(m.Run())
}
