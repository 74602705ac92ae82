package place

import (
	"slices"
	"testing"
)

func TestNamesakesAreDecidedByTheOtherNames(t *testing.T) {
	for name, test := range map[string]struct {
		names []string
		want  map[string]string // name -> ID, "" for none
	}{
		"Tripoli beside Beirut":                          {[]string{"Tripoli", "Beirut"}, map[string]string{"Tripoli": "LB/Tripoli", "Beirut": "LB/Beirut"}},
		"Tripoli of the Lebanese":                        {[]string{"Tripoli", "Lebanese", "Syria"}, map[string]string{"Tripoli": "LB/Tripoli"}},
		"Tripoli beside Benghazi":                        {[]string{"Tripoli", "Benghazi"}, map[string]string{"Tripoli": "LY/Tripoli"}},
		"Tripoli alone":                                  {[]string{"Tripoli"}, map[string]string{"Tripoli": "LY/Tripoli"}},
		"Paris with its state":                           {[]string{"Paris", "Texas"}, map[string]string{"Paris": "US/Paris", "Texas": "US/province/Texas"}},
		"Paris of a travelling president":                {[]string{"Paris", "United States", "American"}, map[string]string{"Paris": "FR/Paris"}},
		"Alexandria beside Cairo":                        {[]string{"Alexandria", "Cairo"}, map[string]string{"Alexandria": "EG/Alexandria"}},
		"Alexandria in Virginia":                         {[]string{"Alexandria", "Virginia", "Arlington"}, map[string]string{"Alexandria": "US/Alexandria"}},
		"Birmingham in Alabama":                          {[]string{"Birmingham", "Alabama", "Montgomery"}, map[string]string{"Birmingham": "US/Birmingham"}},
		"Birmingham beside Manchester":                   {[]string{"Birmingham", "Manchester", "British"}, map[string]string{"Birmingham": "GB/Birmingham", "Manchester": "GB/Manchester"}},
		"Hyderabad beside Karachi":                       {[]string{"Hyderabad", "Karachi", "Pakistani"}, map[string]string{"Hyderabad": "PK/Hyderabad"}},
		"Hyderabad beside Mumbai":                        {[]string{"Hyderabad", "Bombay"}, map[string]string{"Hyderabad": "IN/Hyderabad", "Bombay": "IN/Mumbai"}},
		"Santiago of the Dominicans":                     {[]string{"Santiago", "Santo Domingo", "Dominican Republic"}, map[string]string{"Santiago": "DO/Santiago de los Caballeros"}},
		"Santiago beside Valparaíso":                     {[]string{"Santiago", "Valparaíso"}, map[string]string{"Santiago": "CL/Santiago"}},
		"London in Ontario":                              {[]string{"London", "Ontario", "Toronto"}, map[string]string{"London": "CA/London", "Ontario": "CA/province/Ontario"}},
		"London of a Canadian visitor":                   {[]string{"London", "Canada"}, map[string]string{"London": "GB/London"}},
		"Georgia beside Tbilisi":                         {[]string{"Georgia", "Tbilisi", "Russia"}, map[string]string{"Georgia": "GE"}},
		"Georgia and its neighbours":                     {[]string{"Georgia", "Alabama", "Atlanta"}, map[string]string{"Georgia": "US/province/Georgia"}},
		"Georgia in American diplomacy":                  {[]string{"Georgia", "United States"}, map[string]string{"Georgia": "GE"}},
		"Sinjar beside Mosul":                            {[]string{"Sinjar", "Mosul", "Iraq"}, map[string]string{"Sinjar": "IQ/Sinjar"}},
		"a village of a country named":                   {[]string{"Tremseh", "Syria", "Hama"}, map[string]string{"Tremseh": "SY/Tremseh"}},
		"a hamlet of nowhere is no place":                {[]string{"Tremseh"}, map[string]string{"Tremseh": ""}},
		"a region is no point":                           {[]string{"Middle East", "Europe", "Asia", "the Gulf"}, map[string]string{"Europe": "", "Asia": "", "Middle East": "", "the Gulf": ""}},
		"a demonym is no place":                          {[]string{"Iraqi", "Baghdad"}, map[string]string{"Iraqi": "", "Baghdad": "IQ/Baghdad"}},
		"a loose spelling without a word of its country": {[]string{"Ballad"}, map[string]string{"Ballad": ""}},
		"a loose spelling beside its country":            {[]string{"Ballad", "Iraqi"}, map[string]string{"Ballad": "IQ/Balad"}},
		"an unknown name":                                {[]string{"Qwertzuiop", "Iraq"}, map[string]string{"Qwertzuiop": "", "Iraq": "IQ"}},
		"Valencia beside Madrid":                         {[]string{"Valencia", "Madrid", "Spanish"}, map[string]string{"Valencia": "ES/Valencia"}},
		"Valencia beside Caracas":                        {[]string{"Valencia", "Caracas", "Venezuela"}, map[string]string{"Valencia": "VE/Valencia"}},
		"Vienna in Virginia":                             {[]string{"Vienna", "Virginia", "Fairfax", "U.S."}, map[string]string{"Vienna": "US/Vienna"}},
		"Cordoba beside Buenos Aires":                    {[]string{"Córdoba", "Buenos Aires", "Argentina"}, map[string]string{"Córdoba": "AR/Córdoba"}},
		"Geneva of American diplomacy":                   {[]string{"Geneva", "New York", "American", "Washington"}, map[string]string{"Geneva": "CH/Geneva"}},
		"Mexico beside Missouri":                         {[]string{"Mexico", "Missouri", "St. Louis", "Columbia"}, map[string]string{"Mexico": "MX"}},
		"two spellings count once":                       {[]string{"London", "Canada", "canada", "CANADA"}, map[string]string{"London": "GB/London"}},
		"Kirkuk is a city, as a rule":                    {[]string{"Kirkuk", "Iraq"}, map[string]string{"Kirkuk": "IQ/Kirkuk"}},
		"and a province when it is so said":              {[]string{"Kirkuk province", "Iraq"}, map[string]string{"Kirkuk province": "IQ/province/Kirkuk"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := Resolve(test.names)
			for name, want := range test.want {
				if got[name].ID != want {
					t.Errorf("%s is %q, want %q", name, got[name].ID, want)
				}
			}
		})
	}
}

func TestTheOrderOfTheNamesDoesNotMatter(t *testing.T) {
	names := []string{"Tripoli", "Beirut", "Georgia", "London", "Syria", "Hama", "Iraqi", "Mosul", "San José"}
	want := Resolve(names)
	for range names {
		names = append(names[1:], names[0])
		got := Resolve(names)
		if len(got) != len(want) {
			t.Fatalf("%d places, then %d", len(want), len(got))
		}
		for name, p := range want {
			if got[name] != p {
				t.Errorf("%s is %s, then %s", name, p.ID, got[name].ID)
			}
		}
	}
}

func TestNoNamesAreNoPlaces(t *testing.T) {
	if got := Resolve(nil); len(got) != 0 {
		t.Errorf("got %v", got)
	}
	if got := Resolve(slices.Repeat([]string{""}, 5000)); len(got) != 0 {
		t.Errorf("got %v", got)
	}
}

func FuzzResolve(f *testing.F) {
	f.Add("Tripoli", "Lebanese", "al-")
	f.Add("", "\xff", "Georgia")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		for name, p := range Resolve([]string{a, b, c}) {
			if name != a && name != b && name != c || p.ID == "" {
				t.Errorf("%q is %+v", name, p)
			}
		}
	})
}

func BenchmarkResolve30(b *testing.B) {
	names := []string{
		"Iraq", "Baghdad", "Mosul", "Tikrit", "Samarra", "Kirkuk", "Fallujah", "Ramadi", "Baiji", "Anbar",
		"Diyala", "Jalawla", "Saadiyah", "Kerbala", "Najaf", "Syria", "Damascus", "Aleppo", "Raqqa", "Turkey",
		"Ankara", "Iran", "Tehran", "United States", "Washington", "London", "Paris", "Tripoli", "San José", "Iraqi",
	}
	Resolve(names)
	b.ReportAllocs()
	for b.Loop() {
		Resolve(names)
	}
}
