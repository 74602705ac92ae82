package store

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

type note struct {
	Text   string `json:"text"`
	Colour string `json:"colour,omitempty"`
}

var notes = NewCollection[note]("notes", 1)

func newDB(t testing.TB) *DB {
	t.Helper()
	db, err := Open(filepath.Join(t.TempDir(), "library"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func update(t testing.TB, db *DB, f func(*Tx) error) {
	t.Helper()
	if err := db.Update(f); err != nil {
		t.Fatal(err)
	}
}

func putRaw(t *testing.T, db *DB, id, envelope string) {
	t.Helper()
	update(t, db, func(tx *Tx) error {
		b, err := tx.bolt.CreateBucketIfNotExists([]byte("notes"))
		if err != nil {
			return err
		}
		return b.Put([]byte(id), []byte(envelope))
	})
}

func getNote(db *DB, c Collection[note], id string) (n note, ok bool, err error) {
	err = db.View(func(tx *Tx) (err error) {
		n, ok, err = c.Get(tx, id)
		return err
	})
	return n, ok, err
}

func TestWhatIsPutIsThereAndWhatIsDeletedIsNot(t *testing.T) {
	db := newDB(t)
	update(t, db, func(tx *Tx) error {
		return errors.Join(notes.Put(tx, "b", note{Text: "two"}), notes.Put(tx, "a", note{Text: "one"}),
			notes.Put(tx, "a", note{Text: "ein"}), notes.Put(tx, "c", note{}), notes.Delete(tx, "c"), notes.Delete(tx, "never"))
	})
	err := db.View(func(tx *Tx) error {
		if got := notes.IDs(tx); !slices.Equal(got, []string{"a", "b"}) || notes.Len(tx) != 2 {
			t.Errorf("IDs %v, %d documents", got, notes.Len(tx))
		}
		if !notes.Has(tx, "a") || notes.Has(tx, "c") || notes.Has(tx, "") {
			t.Error("Has is wrong")
		}
		var texts []string
		return errors.Join(notes.Each(tx, func(id string, n note) error {
			texts = append(texts, id+n.Text)
			return nil
		}), expect(t, texts, "aein", "btwo"))
	})
	if err != nil {
		t.Error(err)
	}
	if _, ok, err := getNote(db, notes, "c"); ok || err != nil {
		t.Errorf("deleted: %v, %v", ok, err)
	}
}

func expect(t *testing.T, got []string, want ...string) error {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	return nil
}

func TestACollectionThatWasNeverWrittenIsEmpty(t *testing.T) {
	db := newDB(t)
	err := db.View(func(tx *Tx) error {
		if notes.Len(tx) != 0 || notes.Has(tx, "a") || notes.IDs(tx) != nil {
			t.Error("it is not")
		}
		return notes.Each(tx, func(string, note) error { return errors.New("called") })
	})
	if err != nil {
		t.Error(err)
	}
	update(t, db, func(tx *Tx) error { return notes.Delete(tx, "a") })
}

func TestAnErrorInATransactionLeavesNoTrace(t *testing.T) {
	db := newDB(t)
	stop := errors.New("stop")
	err := db.Update(func(tx *Tx) error { return errors.Join(notes.Put(tx, "a", note{Text: "x"}), stop) })
	if !errors.Is(err, stop) {
		t.Errorf("got %v", err)
	}
	err = db.Update(func(tx *Tx) error {
		if err := notes.Put(tx, "b", note{}); err != nil {
			return err
		}
		panic("a bug")
	})
	if err == nil {
		t.Error("a panic went by unseen")
	}
	for _, id := range []string{"a", "b"} {
		if _, ok, _ := getNote(db, notes, id); ok {
			t.Errorf("%s was written", id)
		}
	}
	if err := db.Update(func(tx *Tx) error { return notes.Put(tx, "c", note{}) }); !errors.Is(err, errFailed) {
		t.Errorf("after a fault: %v", err)
	}
}

func TestDocumentsCannotBeWrittenInAView(t *testing.T) {
	db := newDB(t)
	if err := db.View(func(tx *Tx) error { return notes.Put(tx, "a", note{}) }); err == nil {
		t.Error("no error")
	}
	if err := db.Update(func(tx *Tx) error { return notes.Put(tx, "", note{}) }); err == nil {
		t.Error("a document without an ID was written")
	}
}

func renameText(old json.RawMessage) (json.RawMessage, error) {
	return json.RawMessage(strings.Replace(string(old), `"body"`, `"text"`, 1)), nil
}

func paint(old json.RawMessage) (json.RawMessage, error) {
	var n note
	if err := json.Unmarshal(old, &n); err != nil {
		return nil, err
	}
	n.Colour = "yellow"
	return json.Marshal(n)
}

func TestOldDocumentsAreUpgradedStepByStep(t *testing.T) {
	db := newDB(t)
	v3 := NewCollection[note]("notes", 3, renameText, paint)
	putRaw(t, db, "v1", string(seal(1, []byte(`{"body":"old"}`))))
	putRaw(t, db, "v2", string(seal(2, []byte(`{"text":"newer"}`))))
	for id, want := range map[string]note{"v1": {"old", "yellow"}, "v2": {"newer", "yellow"}} {
		got, ok, err := getNote(db, v3, id)
		if !ok || err != nil || got != want {
			t.Errorf("%s: %v, %v, %v", id, got, ok, err)
		}
		update(t, db, func(tx *Tx) error { return v3.Put(tx, id, got) })
		if _, _, err := getNote(db, notes, id); !errors.Is(err, ErrNewerDocument) {
			t.Errorf("Put did not write version 3: %v", err)
		}
	}
}

func TestADocumentThatCannotBeUpgradedNamesItself(t *testing.T) {
	db := newDB(t)
	putRaw(t, db, "a", string(seal(1, []byte(`[]`))))
	for _, c := range []Collection[note]{
		NewCollection[note]("notes", 2, paint),
		NewCollection[note]("notes", 2),
	} {
		_, _, err := getNote(db, c, "a")
		var doc *DocumentError
		if !errors.As(err, &doc) || doc.Collection != "notes" || doc.ID != "a" {
			t.Errorf("got %v", err)
		}
	}
}

func TestANewerDocumentIsNeitherReadNorOverwritten(t *testing.T) {
	db := newDB(t)
	newer := "7 in a way that is not known yet"
	putRaw(t, db, "a", newer)
	if _, ok, err := getNote(db, notes, "a"); ok || !errors.Is(err, ErrNewerDocument) || !strings.Contains(err.Error(), `"a" of notes`) {
		t.Errorf("Get: %v", err)
	}
	if err := db.Update(func(tx *Tx) error { return notes.Put(tx, "a", note{}) }); !errors.Is(err, ErrNewerDocument) {
		t.Errorf("Put: %v", err)
	}
	_ = db.View(func(tx *Tx) error {
		if got := string(notes.lookup(tx, "a")); got != newer {
			t.Errorf("now it is %q", got)
		}
		return nil
	})
}

func TestOneDamagedDocumentDoesNotHideTheOthers(t *testing.T) {
	damaged := []string{"", " ", "x", "1", "1 ", "1 00000000 {}", "0 00000000 {}", "-1 x", "1 {}", "99999999999 x", "1 zzzzzzzz {}",
		string(seal(1, []byte(`{"text":`))), string(seal(1, []byte(`{"text":3}`))), strings.Replace(string(seal(1, []byte(`{"text":"a"}`))), `"a"`, `"b"`, 1)}
	for _, envelope := range damaged {
		db := newDB(t)
		update(t, db, func(tx *Tx) error {
			return errors.Join(notes.Put(tx, "a", note{Text: "1"}), notes.Put(tx, "c", note{Text: "3"}))
		})
		putRaw(t, db, "b", envelope)
		var seen, failed []string
		err := db.View(func(tx *Tx) error {
			return notes.EachLenient(tx, func(id string, _ note) error {
				seen = append(seen, id)
				return nil
			}, func(err error) {
				var doc *DocumentError
				if errors.As(err, &doc) {
					failed = append(failed, doc.ID)
				}
			})
		})
		if err != nil || !slices.Equal(seen, []string{"a", "c"}) || !slices.Equal(failed, []string{"b"}) {
			t.Errorf("%q: %v, seen %v, failed %v", envelope, err, seen, failed)
		}
		err = db.View(func(tx *Tx) error { return notes.Each(tx, func(string, note) error { return nil }) })
		if err == nil || !strings.Contains(err.Error(), `"b" of notes`) {
			t.Errorf("%q: Each says %v", envelope, err)
		}
		update(t, db, func(tx *Tx) error { return notes.Put(tx, "b", note{Text: "2"}) })
	}
}

func FuzzUnseal(f *testing.F) {
	f.Add([]byte("1 00000000 {}"))
	f.Add(seal(12, []byte(`{"text":"a"}`)))
	f.Fuzz(func(t *testing.T, envelope []byte) {
		version, doc, err := unseal(envelope)
		if err != nil {
			return
		}
		again, same, err := unseal(seal(version, doc))
		if err != nil || again != version || string(same) != string(doc) {
			t.Errorf("%q became %d %q, %v", envelope, again, same, err)
		}
	})
}
