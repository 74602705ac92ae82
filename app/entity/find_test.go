package entity

import (
	"strings"
	"testing"
)

// marked shows text with its mentions in brackets: "[PERSON Jane Doe] said".
func marked(text string) string {
	mentions, _ := Find(text)
	var b strings.Builder
	at := 0
	for _, m := range mentions {
		b.WriteString(text[at:m.Start] + "[" + string(m.Kind) + " " + m.Of(text) + "]")
		at = m.End
	}
	return b.String() + text[at:]
}

func checkMarked(t *testing.T, cases map[string]string) {
	t.Helper()
	plain := strings.NewReplacer("[PERSON ", "", "[ORG ", "", "[LOC ", "", "[NORP ", "", "]", "")
	for name, want := range cases {
		t.Run(name, func(t *testing.T) {
			if got := marked(plain.Replace(want)); got != want {
				t.Errorf("\n got %s\nwant %s", got, want)
			}
		})
	}
}

func TestPeople(t *testing.T) {
	checkMarked(t, map[string]string{
		"a title stays outside":               "He met Prime Minister [PERSON Nouri al Maliki] on Monday.",
		"a possessive stays outside":          "This is [PERSON Nadhim Zahawi]’s view, and [PERSON Zahawi]'s alone.",
		"a small article belongs to the name": "The order came from [PERSON Abu Bakr al-Baghdadi] himself.",
		"a hyphen joins a name":               "The call by [PERSON Ban Ki-moon] was heard.",
		"a double surname is one":             "This was filed by [PERSON Laura Smith-Spark] and others.",
		"a surname goes with the full name":   "[PERSON Maria Gonzalez] fled. [PERSON Gonzalez] has two sons.",
		"a surname goes with Mr":              "The claim by Mr [PERSON Okafor] was denied.",
		"an abbreviated rank stays outside":   "The toll was given by Lt. Gen. [PERSON Qassim al-Moussawi] today.",
		"a nickname stays inside":             "It was said by Col. [PERSON John “J.D.” Dorrian] on Friday.",
		"an initial belongs to the name":      "The letter by [PERSON John J. Thomas] is lost.",
		"a role in small letters is enough":   "The fire was set, said spokesman [PERSON Olumide Adeyemi].",
		"an age shows a child":                "A beam fell on 7-year-old [PERSON Zeynel] last night.",
		"particles stay inside":               "The plan of [PERSON Staffan de Mistura] and [PERSON Osama bin Laden]’s son.",
		"an unknown name at the start":        "[PERSON Rebin Talabar], head of the press office, told them so.",
		"a byline names its authors":          "Two dead in crash\n\nBy [PERSON Nora Field] and [PERSON Mark Hope]\n\nTwo people died.",
		"a transcript in capitals":            "He left.\n\nMR [PERSON KIRBY]: Thanks, everybody.",
		"an everyday word after Mr":           "The aide met Mr [PERSON Brown] today. [PERSON Brown] said no.",
		"a first name that is a country's":    "It was Defence Minister [PERSON Israel Katz] who said so.",
		"a party and a state are nobody":      "It was Sen. [PERSON Chris Murphy] (D-Conn.) who said so.",
		"a relative has a name":               "His wife [PERSON Doron] wept.",
		"a month is nobody":                   "In May the talks failed, and in March they began again.",
	})
}

func TestOrganisations(t *testing.T) {
	checkMarked(t, map[string]string{
		"a country's army in small letters":  "The [ORG Iraqi army] and the [ORG Kenyan government] agreed.",
		"officials are no organisation":      "The [NORP Turkish] government officials met [NORP Syrian] army units and [LOC U.S.] military officers of the [ORG U.S. military].",
		"a ministry with its country":        "The [ORG Turkish Foreign Ministry] denied it.",
		"a ministry of two things":           "The [ORG Ministry of Culture and Tourism] is closed.",
		"a long form and its acronym":        "The [ORG International Organization for Migration] ([ORG IOM]) said so.",
		"an unknown acronym":                 "The [ORG National Disaster Management Authority] ([ORG NDMA]) said so.",
		"initials show a name without head":  "The [ORG Kurdish Tigers of Peace] ([ORG KTP]) said so.",
		"a broadcaster":                      "He told [ORG Sky News] and the [ORG BBC] so.",
		"a council of the nations":           "The [ORG UN Security Council] met in the [ORG White House].",
		"a numbered unit":                    "Men of the [ORG 3rd Infantry Brigade] came with the [ORG 5th Fleet].",
		"a people's party":                   "The [ORG Patriotic People's Party] won.",
		"an Arabic name with a head":         "The [ORG al-Ghuraba Brigades] and [ORG Jaish al-Fatah] claimed it.",
		"a leader's administration":          "The [ORG Obama administration] balked.",
		"small letters where they are usual": "It fell to [ORG peshmerga] fighters and to [ORG al Qaeda] in one day.",
		"IS in capitals":                     "The town is held by [ORG IS] and it is lost.",
		"a title of the press with The":      "This is from our partner [ORG The Lantern].",
		"a council of two things":            "The [ORG National Risk Reduction and Management Council] met.",
		"what the words beside say":          "The newspaper [ORG Tervana] and [ORG Velto] magazine and the [LOC Oslo]-based [ORG Hengaw] agree.",
		"an ampersand is a firm's":           "The vaccine of [ORG Smith & Tervey] was refused.",
		"an operation is none of the four":   "They are part of Operation Inherent Resolve and sail on USS Hopper.",
		"a weapon is none":                   "An F-16 dropped it on the AK-47 and the AR-15-style store.",
	})
}

func TestPlaces(t *testing.T) {
	checkMarked(t, map[string]string{
		"us is not the US":                 "They told us that the [LOC US] and the [LOC U.S.] would give us aid.",
		"a currency is no country":         "It wants US$1.7 billion.",
		"a town of two halves":             "They fled to [LOC North Velsing] and to [LOC San Telmo].",
		"miles south of a town":            "It is 40 miles south of [LOC Qasbara] and on the outskirts of [LOC Veltara].",
		"a list goes on as it began":       "They bombed [LOC Aleppo], [LOC Qamenor] and [LOC Talamin], then left.",
		"a people's museum":                "It stands in the [LOC Iraqi Museum] today.",
		"a mayor has a town":               "It was said by [LOC Wajima] Mayor [PERSON Shigeru Sakaguchi] today.",
		"a dateline in capitals":           "Quake toll rises\n\n[LOC AZMARA], [LOC Syria] — A day after, the toll rose.",
		"the West":                         "He blamed the [LOC West]’s failure. They went west.",
		"a consulate stands somewhere":     "They stormed the [LOC Turkish consulate] in [LOC Mosul].",
		"a landmark makes a place":         "It is at [LOC Tiyas Military Airfield] near [LOC Lake Tharthar] and the [LOC Mosul Dam].",
		"a noun makes a place":             "They took the town of [LOC Qasbara] and [LOC Veltara] province.",
		"an unknown place after in":        "The bomb went off in [LOC Karvandi] at noon.",
		"a larger place behind a comma":    "They live in [LOC Oakwood Falls], [LOC Ohio], now.",
		"Washington with its district":     "They met in [LOC Washington, D.C.] on Sunday.",
		"a compass point in capitals":      "It is quiet in [LOC Northern Iraq] and in northern [LOC Syria].",
		"another spelling of a known town": "They are near [LOC Fallouja] and [LOC Samara].",
	})
}

func TestGroups(t *testing.T) {
	checkMarked(t, map[string]string{
		"religions and peoples":              "A [NORP Sunni] city with [NORP Kurdish] and [NORP Yazidi] families and two [NORP Americans].",
		"a prefix and a suffix stay outside": "The [NORP Shia]-led bloc and anti-[NORP Muslim] riots.",
		"a people with an apostrophe":        "The [NORP Shi'ite] and [NORP Shi’ite] quarters.",
	})
}

func TestHeadlines(t *testing.T) {
	checkMarked(t, map[string]string{
		"title case proves nothing":    "Rebels Storm Key Town As Fear Grows\n\nIt was quiet.",
		"title case with known names":  "[LOC Baghdad] Is Next: [ORG ISIS] Chief Warns Of Rage In [LOC Iraq]\n\nIt was quiet.",
		"all capitals":                 "[LOC IRAQ] IS AT WAR WITH [ORG ISIS] AND US ALL\n\nIt was quiet.",
		"a name that the text shows":   "[PERSON Zebari] Says No To New Talks On Oil\n\nThe minister [PERSON Hoshyar Zebari] spoke.",
		"an ordinary word at a start":  "Gunmen came. Residents fled. Outside [LOC Paris] it rained. Security is bad.",
		"a quotation begins a capital": "He said: “Nobody came.” Then, “Continue your march.”",
	})
}

func TestRawText(t *testing.T) {
	checkMarked(t, map[string]string{
		"no-break spaces and CRLF":        "By\u00a0[PERSON Faith Karimi]\r\n\r\n([ORG CNN]) — With [LOC Iraq]’s city,\u00a0[LOC Mosul], lost.",
		"a line broken by its margin":     "The people of the town in the far north said that [PERSON Hoshyar\nZebari] had come.",
		"broken UTF-8 is stepped over":    "In [LOC Paris] \xff\xfe it rained.",
		"no text has no names":            "",
		"names do not cross a line break": "[LOC Paris]\n[LOC London]\n",
	})
}
