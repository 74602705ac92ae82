package app

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/newsglass/newsglass/app/claim"
	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/app/place"
)

// withSamples is a library of the sample reports that are compared.
func withSamples(t *testing.T) *Library {
	t.Helper()
	l := open(t, t.TempDir())
	if err := l.AddSamples(); err != nil {
		t.Fatal(err)
	}
	return prepared(t, l)
}

func prepared(t *testing.T, l *Library) *Library {
	t.Helper()
	if err := l.Prepare(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return l
}

func claims(t *testing.T, l *Library, q claim.Query) []news.Claim {
	t.Helper()
	found, err := l.Claims(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// wordings returns what the cells of a claim say.
func wordings(c news.Claim) []string {
	var out []string
	for _, cell := range c.Cells {
		out = append(out, strings.ToLower(cell.Fact.Wording))
	}
	slices.Sort(out)
	return out
}

func TestTheSamplesStateTheDisplacedOfMosulInThreeWordingsAsOneClaim(t *testing.T) {
	for _, c := range claims(t, withSamples(t), claim.Query{Kinds: []news.FactKind{news.Displaced}, AtLeast: 2}) {
		if slices.Equal(wordings(c), []string{"500,000", "more than 500,000", "nearly half a million"}) && c.Verdict == news.Agree {
			return
		}
		t.Errorf("got %v, %s", wordings(c), c.Verdict)
	}
	t.Fatal("no such claim")
}

func TestTheSamplesStateTheHostagesTwice(t *testing.T) {
	found := claims(t, withSamples(t), claim.Query{Kinds: []news.FactKind{news.Hostages}})
	if len(found) != 1 || !slices.Equal(wordings(found[0]), []string{"48", "48"}) || found[0].Verdict != news.Agree {
		t.Errorf("got %+v", found)
	}
}

func TestTheSamplesMeasureFivePlacesToBaghdadAndDifferAboutFallujah(t *testing.T) {
	l := withSamples(t)
	towns := map[string]news.Verdict{}
	var fallujah news.Claim
	for _, c := range claims(t, l, claim.Query{Kinds: []news.FactKind{news.Distance}, Place: "Baghdad"}) {
		name := c.Of
		if sites := place.Lookup(c.Of); len(sites) > 0 {
			name = sites[0].Name
		}
		towns[name] = c.Verdict
		if c.Verdict == news.Differ {
			fallujah = c
		}
	}
	want := map[string]news.Verdict{
		"Fallujah": news.Differ, "Samarra": news.Single, "Kirkuk": news.Single, "Udhaim": news.Single,
		"ISIS": news.Single, // the militants themselves, 30 miles away
	}
	if !maps.Equal(towns, want) {
		t.Errorf("got %v, want %v", towns, want)
	}
	if !slices.Equal(wordings(fallujah), []string{"43 miles", "50 km"}) {
		t.Errorf("Fallujah: %v", wordings(fallujah))
	}
	for _, cell := range l.Quoted(fallujah).Cells {
		if !strings.Contains(cell.Quote, cell.Fact.Surface) {
			t.Errorf("%q does not stand in %q", cell.Fact.Surface, cell.Quote)
		}
	}
}

func TestTheSamplesAreCheckedAgainstTheStraightLine(t *testing.T) {
	_, reaches := withSamples(t).Places(nil)
	got := map[string]place.Verdict{}
	for _, r := range reaches {
		got[r.To.Name+" "+r.Fact.Surface] = r.Verdict
	}
	for what, want := range map[string]place.Verdict{
		"Fallujah 43 miles": place.Longer,
		"Fallujah 50 km":    place.Impossible,
		"Samarra 70 miles":  place.Fits,
	} {
		if got[what] != want {
			t.Errorf("%s: %q, want %q", what, got[what], want)
		}
	}
}

func TestTheSpellingsOfAPlaceAreOnePin(t *testing.T) {
	pins, _ := withSamples(t).Places(nil)
	seen := map[string]int{}
	for _, p := range pins {
		seen[p.Name]++
	}
	for _, name := range []string{"Baghdad", "Fallujah", "Karbala", "Mosul", "Kirkuk"} {
		if seen[name] != 1 {
			t.Errorf("%s stands on the map %d times: %v", name, seen[name], seen)
		}
	}
}

func TestTownsOfOneNameInTwoCountriesAreTwoRows(t *testing.T) {
	l := open(t, t.TempDir())
	importAll(t, l,
		text("a.txt", "Blast near the harbour\n\nSource: Valley Herald\n\nAt least 12 people were killed in Tripoli, police in Beirut said. The Lebanese army closed the coast road.\n"),
		text("b.txt", "Lebanon mourns\n\nSource: Coast Times\n\nA day of mourning was held in Lebanon. The blast killed 15 people in Tripoli.\n"),
		text("c.txt", "Shelling goes on\n\nSource: Hill Post\n\nShells killed 90 people in Tripoli, a hospital in Benghazi said. Libyan officials gave no figure.\n"))
	prepared(t, l)
	var got []string
	for _, c := range claims(t, l, claim.Query{Kinds: []news.FactKind{news.Killed}, Place: "Tripoli"}) {
		got = append(got, fmt.Sprint(c.ID, wordings(c), c.Verdict))
	}
	want := []string{"killed/people//LB/Tripoli[15 at least 12]agree", "killed/people//LY/Tripoli[90]single"}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

const wire = `At least 40 people were killed when a mudslide buried the village of Sarapur before dawn on Monday, the civil protection office said.

Rescuers were digging with their bare hands because the only road into the valley had been cut by the slide, and helicopters could not land in the fog.
`

func TestTwoOutletsWithOneTextAreOneSource(t *testing.T) {
	l := open(t, t.TempDir())
	importAll(t, l,
		text("a.txt", "Mudslide buries village\n\nSource: Valley Herald\n\n"+wire+"\nThe herald's own reporter is on the way.\n"),
		text("b.txt", "Dozens feared dead in slide\n\nSource: Coast Times\n\n"+wire))
	prepared(t, l)
	found := claims(t, l, claim.Query{Kinds: []news.FactKind{news.Killed}, AtLeast: 2})
	if len(found) != 1 || found[0].Sources != 1 || found[0].Verdict != news.Single {
		t.Fatalf("got %+v", found)
	}
	carriers, err := l.Carriers(t.Context(), found[0].Cells[0].Article)
	if err != nil || len(carriers) != 1 || len(carriers[0].Passages) == 0 {
		t.Fatalf("carriers %+v, %v", carriers, err)
	}
}

func TestACorrectionChangesTheComparisonAndUndoBringsItBack(t *testing.T) {
	l := open(t, t.TempDir())
	r := importAll(t, l, text("flood.txt", flood))
	prepared(t, l)
	id := r.Added[0]
	a, reading, err := l.Article(id)
	if err != nil {
		t.Fatal(err)
	}
	count := func() int { return len(claims(t, l, claim.Query{Kinds: []news.FactKind{news.Displaced}})) }
	if count() != 1 {
		t.Fatalf("%d claims before", count())
	}
	wrong := reading.Facts[slices.IndexFunc(reading.Facts, func(f news.Fact) bool { return f.Kind == news.Displaced })]
	c := news.NewCorrection("c1", a, wrong, time.Time{})
	c.NotAFact = true
	if err := l.Edit(id, "correction", func(m *news.Marks) { m.Correct(c) }); err != nil {
		t.Fatal(err)
	}
	if count() != 0 {
		t.Error("what is no fact is still compared")
	}
	if _, _, ok, err := l.Undo(); !ok || err != nil || count() != 1 {
		t.Errorf("after undo %d claims, %v", count(), err)
	}
}

func TestARemovedArticleIsComparedNoMore(t *testing.T) {
	l := withSamples(t)
	if _, _, err := l.RemoveSamples(); err != nil {
		t.Fatal(err)
	}
	pins, reaches := l.Places(nil)
	if n := len(claims(t, l, claim.Query{})); n != 0 || len(pins) != 0 || len(reaches) != 0 {
		t.Errorf("%d claims, %d pins, %d distances are left", n, len(pins), len(reaches))
	}
}

func TestPreparingStopsWhenItIsCancelledAndBeginsAgain(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	if err := l.AddSamples(); err != nil {
		t.Fatal(err)
	}
	l.Close()
	l = open(t, dir)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := l.Prepare(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if len(claims(t, prepared(t, l), claim.Query{})) == 0 {
		t.Error("nothing was compared the second time")
	}
}

func TestAnOldReadingIsMadeAnewAndKept(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	id := importAll(t, l, text("flood.txt", flood)).Added[0]
	l.Close()
	put(t, dir, readingDocs, id, news.Reading{Version: ReaderVersion - 1})
	l = prepared(t, open(t, dir))
	if _, r, err := l.fromDisk(id); err != nil || r.Version != ReaderVersion || len(r.Facts) == 0 {
		t.Errorf("kept is version %d with %d facts, %v", r.Version, len(r.Facts), err)
	}
}

func TestTheReferencePlaceIsKeptWithTheLibrary(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	if got := l.Reference().Name; got != "Baghdad" {
		t.Errorf("at first it is %q", got)
	}
	if _, err := l.SetReference("Qwxzy"); err == nil {
		t.Error("an unknown place was taken")
	}
	if p, err := l.SetReference("kiev"); err != nil || p.Country != "UA" {
		t.Errorf("got %+v, %v", p, err)
	}
	l.Close()
	if got := open(t, dir).Reference(); got.Country != "UA" {
		t.Errorf("after reopening it is %+v", got)
	}
}

func TestPreparingGoesOnWhereItWasCancelled(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir)
	var sources []Source
	for i := range 250 {
		sources = append(sources, text(fmt.Sprintf("%d.txt", i), fmt.Sprintf("Report %d\n\nThe flood drove %d families from the valley.\n", i, 1000+i)))
	}
	importAll(t, l, sources...)
	l.Close()
	l = open(t, dir)
	ctx, cancel := context.WithCancel(t.Context())
	if err := l.Prepare(ctx, func(int, int) { cancel() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	var told sync.Map
	if err := l.Prepare(t.Context(), func(done, total int) { told.Store(done, total) }); err != nil {
		t.Fatal(err)
	}
	if _, again := told.Load(100); again {
		t.Error("the first 100 articles were compared twice")
	}
	if total, ok := told.Load(200); !ok || total != 250 {
		t.Errorf("at 200 it tells of %v", total)
	}
	if n := len(claims(t, l, claim.Query{Kinds: []news.FactKind{news.Displaced}})); n == 0 {
		t.Error("nothing is compared")
	}
}
