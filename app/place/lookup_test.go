package place

import (
	"strings"
	"sync"
	"testing"
)

func TestSpellingsOfIraqAndSyriaFindTheirTown(t *testing.T) {
	for id, spellings := range map[string][]string{
		"IQ/Fallujah":     {"Falluja", "Fallujah", "al-Falluja", "Al-Fallujah"},
		"IQ/Karbala":      {"Kerbala", "Karbala", "Kerbela"},
		"IQ/Erbil":        {"Erbil", "Irbil", "Arbil", "Hewler"},
		"IQ/Dohuk":        {"Dahuk", "Dohuk", "Duhok", "Dihok"},
		"IQ/Baiji":        {"Baiji", "Bayji", "Beiji", "Baiji city"},
		"IQ/Jalawla":      {"Jalawla", "Jalula", "Jalaula"},
		"IQ/Saadiyah":     {"Saadiyah", "al-Sadiyah", "As Saadiya", "Sa'adiya"},
		"IQ/Tal Afar":     {"Tal Afar", "Tel Afar", "Talafar", "Tall ‘Afar"},
		"IQ/Abu Ghraib":   {"Abu Ghraib", "Abu Ghurayb", "Abu-Ghraib"},
		"IQ/Mosul":        {"Mosul", "al-Mawsil", "city of Mosul"},
		"IQ/Kirkuk":       {"Kirkuk", "Karkuk", "the city of Kirkuk"},
		"IQ/Ramadi":       {"Ramadi", "Ar Ramadi", "al-Ramadi"},
		"IQ/Sulaymaniyah": {"Sulaimaniya", "Sulaymaniyah", "As Sulaymaniyah", "Suleimaniya"},
		"IQ/Samarra":      {"Samarra", "Sāmarrā’"},
		"IQ/Baqubah":      {"Baquba", "Ba'qubah", "Baqouba"},
		"IQ/Tuz Khurmatu": {"Tuz Khormato", "Tuz Khurmatu", "Tozkhurmato"},
		"IQ/Qaim":         {"Qaim", "al-Qa'im", "Al Qaim"},
		"SY/Raqqa":        {"Raqqa", "ar-Raqqah", "Rakka", "al-Raqqa"},
		"SY/Deir ez-Zor":  {"Deir ez-Zor", "Deir al-Zour", "Deir Ezzor", "Dayr az Zawr"},
		"SY/Kobani":       {"Kobani", "Kobane", "Ayn al-Arab", "Ain al-Arab"},
		"SY/Aleppo":       {"Aleppo", "Halab"},
		"SY/Daraa":        {"Daraa", "Deraa", "Dar'a"},
		"IQ/province/Anbar": {"Anbar", "al-Anbar", "Anbar province", "Anbar Governorate",
			"the province of Anbar"},
		"IQ/province/Salahuddin": {"Salahuddin", "Salah al-Din", "Salaheddin", "Salah ad Din province"},
		"IQ/province/Kirkuk":     {"Kirkuk province", "province of Kirkuk"},
		"IQ/province/Nineveh":    {"Nineveh", "Ninawa", "Nineva province"},
		"IQ":                     {"Iraq", "Republic of Iraq"},
	} {
		for _, spelling := range spellings {
			t.Run(spelling, func(t *testing.T) { wantFirst(t, spelling, id) })
		}
	}
}

func TestNamesOfTheNewsFindTheirPlace(t *testing.T) {
	for name, id := range map[string]string{
		"Kiev": "UA/Kyiv", "Kyiv": "UA/Kyiv", "Bombay": "IN/Mumbai", "Rangoon": "MM/Yangon",
		"Peking": "CN/Beijing", "Saigon": "VN/Ho Chi Minh City", "The Hague": "NL/The Hague",
		"New York": "US/New York", "New York state": "US/province/New York", "Washington": "US/Washington",
		"Mexico": "MX", "Mexico City": "MX/Mexico City", "Kansas City": "US/Kansas City",
		"St. Petersburg": "RU/Saint Petersburg", "Texas": "US/province/Texas", "US": "US", "U.K.": "GB",
		"Ontario": "CA/province/Ontario", "Georgia": "GE", "London": "GB/London", "Paris": "FR/Paris",
		"Tripoli": "LY/Tripoli", "Birmingham": "GB/Birmingham", "Alexandria": "EG/Alexandria",
		"Hyderabad": "IN/Hyderabad", "Santiago": "CL/Santiago", "Moscow": "RU/Moscow", "Jordan": "JO",
		"Gaza City": "PS/Gaza", "Mecca": "SA/Mecca", "El Paso": "US/El Paso", "Bath": "GB/Bath",
	} {
		t.Run(name, func(t *testing.T) { wantFirst(t, name, id) })
	}
}

func wantFirst(t *testing.T, name, id string) {
	t.Helper()
	places := Lookup(name)
	if len(places) == 0 {
		t.Errorf("nothing for %q, want %s", name, id)
	} else if places[0].ID != id {
		t.Errorf("%q is %+v, want %s", name, places[0], id)
	}
}

func TestACountryHasANameByItsCode(t *testing.T) {
	for code, want := range map[string]string{"IQ": "Iraq", "US": "United States", "XK": "Kosovo", "ZZ": "", "iq": "", "": ""} {
		if got := CountryName(code); got != want {
			t.Errorf("%q is %q, want %q", code, got, want)
		}
	}
	for _, r := range world().regions {
		if CountryName(r.country) == "" && r.country != "AQ" { // Antarctica is nobody's
			t.Errorf("the gazetteer has towns in %s, which has no name", r.country)
		}
	}
}

func TestWhatIsNoPlaceFindsNothing(t *testing.T) {
	for _, name := range []string{"", "   ", "Xyzzyqua", "Iraqi", "12345", "province", "city of", strings.Repeat("Mosul ", 1000), "\xff\xfe"} {
		if got := Lookup(name); len(got) != 0 {
			t.Errorf("%q is %+v", name, got[0])
		}
	}
}

func TestNamesakesOfOneCountryHaveIDsOfTheirOwn(t *testing.T) {
	for _, name := range []string{"Springfield", "San José", "Santa María", "Saint-Aubin", "Paris", "Kirkuk", "Baghdad", "New York"} {
		seen := map[string]bool{}
		for _, p := range Lookup(name) {
			if seen[p.ID] {
				t.Errorf("%s stands for two places", p.ID)
			}
			seen[p.ID] = true
		}
		if len(seen) < 2 {
			t.Errorf("%s has %d places", name, len(seen))
		}
	}
}

func TestATownOfTheListsIsNotFoundASecondTime(t *testing.T) {
	for _, name := range []string{"Fallujah", "Kobani", "Mosul", "Kyiv", "Washington"} {
		places := Lookup(name)
		for _, p := range places[1:] {
			if p.Kind == City && Kilometres(places[0], p) < 5 {
				t.Errorf("%s is %s and %s", name, places[0].ID, p.ID)
			}
		}
	}
}

func TestLookupsMayRunSideBySide(t *testing.T) {
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			Lookup("Mosul")
			Resolve([]string{"Mosul", "Tripoli", "Iraqi"})
		})
	}
	all.Wait()
}

func FuzzLookup(f *testing.F) {
	for _, s := range []string{"Falluja", "province of", "the city of", "al-", "St. ", "الموصل", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		for _, p := range Lookup(name) {
			if p.ID == "" || p.Name == "" || len(p.Country) != 2 {
				t.Errorf("%q finds %+v", name, p)
			}
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	Lookup("")
	for _, name := range []string{"Fallujah", "al-Bukamal", "Anbar province", "Springfield", "Xyzzyqua"} {
		Lookup(name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Lookup(name)
			}
		})
	}
}
