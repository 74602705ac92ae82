package store

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The test binary runs itself again as a child that writes. What the child is
// to do stands in this variable, its library in libraryVariable.
const (
	childVariable   = "STORE_TEST_CHILD"
	libraryVariable = "STORE_TEST_LIBRARY"
)

func TestMain(m *testing.M) {
	switch os.Getenv(childVariable) {
	case "":
		os.Exit(m.Run())
	case "write":
		exit(writeForEver(os.Getenv(libraryVariable)))
	case "full":
		exit(writeUntilFull(os.Getenv(libraryVariable)))
	}
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func child(task, path string) *exec.Cmd {
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), childVariable+"="+task, libraryVariable+"="+path)
	return c
}

// bulky returns a text that is known from its number and takes several pages
// now and then.
func bulky(i int) string { return strings.Repeat(strconv.Itoa(i)+" ", 1+i%7*400) }

// writeForEver writes documents, two to a transaction, and prints the number
// of each transaction that was committed.
func writeForEver(path string) error {
	db, err := Open(path)
	if err != nil {
		return err
	}
	for i := 0; ; i++ {
		err := db.Update(func(tx *Tx) error {
			return errors.Join(notes.Put(tx, noteID(i), note{Text: bulky(i)}), notes.Put(tx, "x"+noteID(i), note{Text: bulky(i)}))
		})
		if err != nil {
			return err
		}
		fmt.Println(i)
	}
}

func TestWhatWasCommittedSurvivesAKill(t *testing.T) {
	rounds := 12
	if testing.Short() {
		rounds = 2
	}
	random := rand.New(rand.NewPCG(7, 8))
	for range rounds {
		path := filepath.Join(t.TempDir(), "library")
		last := killAfter(t, path, random.IntN(300))
		db, err := Open(path)
		if err != nil {
			t.Fatalf("after %d transactions: %v", last, err)
		}
		_ = db.View(func(tx *Tx) error {
			checkPairs(t, tx, last)
			return nil
		})
		if err := errors.Join(db.Close(), Verify(path)); err != nil {
			t.Errorf("after %d transactions: %v", last, err)
		}
	}
}

// killAfter lets a child write, kills it when it has printed n lines, while it
// is somewhere in a later transaction, and returns the last number it printed.
func killAfter(t *testing.T, path string, n int) (last int) {
	t.Helper()
	c := child("write", path)
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if last, err = strconv.Atoi(lines.Text()); err != nil {
			t.Fatal(err)
		}
		if last == n {
			_ = c.Process.Kill()
		}
	}
	_ = c.Wait() // killed
	if last < n {
		t.Fatalf("the child ended by itself after %d transactions", last)
	}
	return last
}

// checkPairs expects the documents of all transactions up to last, whole, and
// of later ones both or none.
func checkPairs(t *testing.T, tx *Tx, last int) {
	t.Helper()
	for i := 0; i <= last || notes.Has(tx, noteID(i)) || notes.Has(tx, "x"+noteID(i)); i++ {
		for _, id := range []string{noteID(i), "x" + noteID(i)} {
			if n, ok, err := notes.Get(tx, id); err != nil || !ok || n.Text != bulky(i) {
				t.Errorf("document %s of %d: %v, %v", id, last, ok, err)
			}
		}
	}
}
