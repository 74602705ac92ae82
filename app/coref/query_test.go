package coref

import (
	"slices"
	"testing"

	"github.com/newsglass/newsglass/app/entity"
	"github.com/newsglass/newsglass/app/news"
)

// town is a library in which every entity can be typed for.
func town() *Index {
	return library(
		[]string{"person Nouri al-Maliki = Maliki", "place Mosul", "org Northern Relief Council = NRL", "place São Velto"},
		[]string{"person Nuri al-Maliki", "place Mosul", "place Mosul Dam", "org Radio Mosul"},
		[]string{"person Malika Noor", "place Mosul", "place Fallujah", "place Philippines", "person Nadia Amal Moussa"},
		[]string{"place Baghdad", "person Baghat Dawood", "person Ban Ki-moon", "place Karvandeh-on-Sea"},
	)
}

func TestNamesAreFoundAsTheyAreTyped(t *testing.T) {
	ix := town()
	for name, c := range map[string]struct {
		typed string
		want  []string // the first of them
	}{
		"the whole name first, then what begins so, then what holds it": {"mosul", []string{"Mosul", "Mosul Dam", "Radio Mosul"}},
		"no letter over and over":                 {"qqqqqq", nil},
		"a beginning":                             {"nou", []string{"Nouri al-Maliki"}},
		"a surname":                               {"maliki", []string{"Nouri al-Maliki"}},
		"a beginning of two words":                {"no mal", []string{"Nouri al-Maliki"}},
		"words in another order":                  {"dam mosul", []string{"Mosul Dam"}},
		"another transliteration":                 {"noori", []string{"Nouri al-Maliki"}},
		"another transliteration, begun":          {"filip", []string{"Philippines"}},
		"a beginning that is two letters for one": {"p", []string{"Philippines"}},
		"initials":                                {"nam", []string{"Nouri al-Maliki", "Nadia Amal Moussa"}},
		"initials without articles":               {"nm", []string{"Nouri al-Maliki"}},
		"an acronym":                              {"NRL", []string{"Northern Relief Council"}},
		"two letters swapped":                     {"bagdhad", []string{"Baghdad"}},
		"a letter left out":                       {"falujah", []string{"Fallujah"}},
		"a letter wrong, begun":                   {"karvind", []string{"Karvandeh-on-Sea"}},
		"two letters wrong":                       {"karwundeh", []string{"Karvandeh-on-Sea"}},
		"no accents":                              {"sao", []string{"São Velto"}},
		"accents":                                 {"sāo vèlto", []string{"São Velto"}},
		"a hyphen or none":                        {"ban ki moon", []string{"Ban Ki-moon"}},
		"small words do not count":                {"the mosul dam", []string{"Mosul Dam"}},
		"nothing of the kind":                     {"zzyzx", nil},
		"no letter at all":                        {"!?", nil},
	} {
		t.Run(name, func(t *testing.T) {
			found, total, err := ix.Entities(t.Context(), Query{Text: c.typed})
			var got []string
			for _, s := range found {
				got = append(got, s.Name)
			}
			if err != nil || total != len(found) || len(got) < len(c.want) || !slices.Equal(got[:len(c.want)], c.want) || c.want == nil && got != nil {
				t.Errorf("got %q, %d, %v", got, total, err)
			}
		})
	}
}

func TestEntitiesComeByKindInOrderAndUpToALimit(t *testing.T) {
	ix := town()
	found, total, err := ix.Entities(t.Context(), Query{Kinds: []news.EntityKind{news.Place}, Limit: 1})
	if err != nil || total != 7 || len(found) != 1 || found[0].Name != "Mosul" {
		t.Errorf("%d, %+v, %v", total, found, err)
	}
	found, _, _ = ix.Entities(t.Context(), Query{Kinds: []news.EntityKind{news.Person}, Sort: ByName})
	var got []string
	for _, s := range found {
		got = append(got, s.Name)
	}
	if want := []string{"Baghat Dawood", "Ban Ki-moon", "Malika Noor", "Nadia Amal Moussa", "Nouri al-Maliki"}; !slices.Equal(got, want) {
		t.Errorf("by name: %q", got)
	}
}

func TestAnEntityIsShownByTheFullestOfItsFrequentNames(t *testing.T) {
	for want, articles := range map[string][][]string{
		"Hana Okafor":    {{"person Okafor"}, {"person Okafor"}, {"person Hana Okafor = Okafor"}},
		"Barack Obama":   {{"person Obama"}, {"person Obama"}, {"person Barack Obama"}},
		"United Nations": {{"org UN"}, {"org UN"}, {"org U.N."}, {"org United Nations"}},
		"Islamic State":  {{"org ISIS"}, {"org Islamic State"}, {"org Islamic State"}, {"org Islamic State of Iraq and Syria"}, {"org ISIS"}, {"org ISIS"}},
		"Mosul":          {{"place MOSUL"}, {"place MOSUL"}, {"place Mosul"}},
		"Iraq":           {{"place Iraq"}, {"place Iraq"}, {"place Republic of Iraq"}},
	} {
		found, _, _ := library(articles...).Entities(t.Context(), Query{})
		if len(found) != 1 || found[0].Name != want || found[0].Articles != len(articles) {
			t.Errorf("want %s, got %+v", want, found)
		}
	}
}

func TestDatesAndTimelineCoverTheArticlesThatHaveADate(t *testing.T) {
	ix := New(options())
	for id, published := range map[string]string{"a": "2031-03-01", "b": "2031-03-05T10:00:00+02:00", "c": "", "d": "soon", "e": "2031-03-10"} {
		a, entities := report(id, "place Qasbara", "place Only "+id)
		a.Published = published
		ix.Put(a, entities)
	}
	ix.Remove("e")
	s, ok := ix.Entity(entity.Key(news.Place, "Qasbara"))
	if !ok || s.First != "2031-03-01" || s.Last != "2031-03-05" || s.Articles != 4 {
		t.Errorf("got %+v", s)
	}
	counts, from, to := ix.Timeline(entity.Key(news.Place, "Qasbara"), 3)
	if !slices.Equal(counts, []int{1, 0, 1}) || from != "2031-03-01" || to != "2031-03-05" {
		t.Errorf("got %v from %s to %s", counts, from, to)
	}
	if counts, from, _ := New(options()).Timeline(entity.Key(news.Place, "Qasbara"), 3); counts != nil || from != "" {
		t.Errorf("of nothing: %v from %s", counts, from)
	}
}

func TestTogetherCountsArticles(t *testing.T) {
	ix := town()
	mosul := ix.Of("a0", entity.Key(news.Place, "Mosul"))
	got := ix.Together(t.Context(), mosul, 2)
	if len(got) != 2 || got[0].Name != "Nouri al-Maliki" || got[0].Together != 2 || got[1].Together != 1 {
		t.Errorf("got %+v", got)
	}
	if ids := ix.Naming(mosul, got[0].ID); !slices.Equal(ids, []string{"a0", "a1"}) {
		t.Errorf("both stand in %q", ids)
	}
	if ids := ix.Naming(mosul, "loc:nowhere"); ids != nil {
		t.Errorf("Mosul and nowhere stand in %q", ids)
	}
}
