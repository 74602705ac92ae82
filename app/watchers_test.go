package app

import "testing"

func TestEverybodyWhoWaitsHearsHowFarTheWorkIs(t *testing.T) {
	var w watchers
	var first, second int
	leave := w.add(func(done, _ int) { first = done })
	defer w.add(func(done, _ int) { second = done })()
	defer w.add(nil)()
	w.tell(100, 300)
	leave()
	w.tell(200, 300)
	if first != 100 || second != 200 {
		t.Errorf("the first heard of %d, the second of %d", first, second)
	}
}
