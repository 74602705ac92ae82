package entity

import (
	"slices"
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// linked shows the entities of a text in which the names are marked, "[PERSON
// Hana Okafor] spoke", each as its spellings, sorted: what link makes of them,
// whatever the tagger would have found.
func linked(t *testing.T, marked string) []string {
	t.Helper()
	var text strings.Builder
	var mentions []news.Mention
	for i, part := range strings.Split(marked, "[") {
		if i == 0 {
			text.WriteString(part)
			continue
		}
		name, rest, _ := strings.Cut(part, "]")
		kind, name, _ := strings.Cut(name, " ")
		start := text.Len()
		text.WriteString(name)
		mentions = append(mentions, news.Mention{Span: news.Span{Start: start, End: text.Len()}, Kind: news.EntityKind(kind)})
		text.WriteString(rest)
	}
	tokens := tokenise(text.String())
	var chunks []chunk
	for _, m := range mentions {
		c := chunk{kind: m.Kind}
		c.from = slices.IndexFunc(tokens, func(t token) bool { return t.start == m.Start })
		c.to = 1 + slices.IndexFunc(tokens, func(t token) bool { return t.end == m.End })
		if c.from < 0 || c.to <= c.from {
			t.Fatalf("%q is no row of words", m.Of(text.String()))
		}
		chunks = append(chunks, c)
	}
	var out []string
	for _, e := range link(text.String(), tokens, chunks, mentions) {
		s := slices.Clone(e.Spellings)
		slices.Sort(s)
		out = append(out, strings.Join(s, " = "))
	}
	slices.Sort(out)
	return out
}

func checkLinked(t *testing.T, cases map[string]linkCase) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Helper()
			if got := linked(t, c.marked); !slices.Equal(got, c.want) {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

type linkCase struct {
	marked string
	want   []string
}

func TestPeopleAreLinked(t *testing.T) {
	checkLinked(t, map[string]linkCase{
		"a surname with its article": {
			"[PERSON Samer al-Rawi] fled. [PERSON Al-Rawi] and [PERSON Rawi] and [PERSON Al Rawi] are one.",
			[]string{"Al Rawi = Al-Rawi = Rawi = Samer al-Rawi"},
		},
		"Al is a given name where no one has the article": {
			"[PERSON Tipper Brunt] met [PERSON Al Brunt].",
			[]string{"Al Brunt", "Tipper Brunt"},
		},
		"particles": {
			"[PERSON Pieter van der Linden] met [PERSON Ines de Souza] and [PERSON Khalid bin Rashid]. [PERSON Van der Linden], [PERSON de Souza], [PERSON Bin Rashid] and [PERSON Linden] agreed.",
			[]string{"Bin Rashid = Khalid bin Rashid", "Ines de Souza = de Souza", "Linden = Pieter van der Linden = Van der Linden"},
		},
		"a kunya": {
			"The order came from [PERSON Abu Omar al-Velsi]. [PERSON Abu Omar] is dead, [PERSON Abu Hamza] is not.",
			[]string{"Abu Hamza", "Abu Omar = Abu Omar al-Velsi"},
		},
		"two kunyas that begin alike": {
			"[PERSON Abu Omar al-Velsi] and [PERSON Abu Omar al-Qasbari] met. [PERSON Abu Omar] left.",
			[]string{"Abu Omar", "Abu Omar al-Qasbari", "Abu Omar al-Velsi"},
		},
		"father and son": {
			"[PERSON Abbas Karimi] and his son [PERSON Ali Abbas Karimi] were there, said [PERSON Karimi].",
			[]string{"Abbas Karimi", "Ali Abbas Karimi", "Karimi"},
		},
		"senior and junior": {
			"[PERSON Ken Welby Sr]. is the father of [PERSON Ken Welby Jr]., a pilot.",
			[]string{"Ken Welby Jr", "Ken Welby Sr"},
		},
		"a suffix or none": {
			"[PERSON Robert F. Tenby Jr]. ran. [PERSON Robert Tenby] won, and [PERSON Tenby] wept.",
			[]string{"Robert F. Tenby Jr = Robert Tenby = Tenby"},
		},
		"a double surname by its first half": {
			"[PERSON Enrique Bravo Lozano] spoke. [PERSON Bravo Lozano] left, then [PERSON Bravo] called.",
			[]string{"Bravo = Bravo Lozano = Enrique Bravo Lozano"},
		},
		"a double surname by its first half, with the given name": {
			"[PERSON Edmundo Bravo] won. [PERSON Edmundo Bravo Lozano] was in exile, [PERSON Bravo] said, and [PERSON Bravo Lozano] wept.",
			[]string{"Bravo = Bravo Lozano = Edmundo Bravo = Edmundo Bravo Lozano"},
		},
		"a given name that is a particle": {
			"[PERSON Alex Brunt] met [PERSON Van Brunt]. [PERSON Brunt] left. [PERSON Virgil van Delden] saw it; [PERSON Van Delden] and [PERSON Delden] are one.",
			[]string{"Alex Brunt", "Brunt", "Delden = Van Delden = Virgil van Delden", "Van Brunt"},
		},
		"kings of one name": {
			"[PERSON Alfonso XII] came before [PERSON Alfonso XI]? No: [PERSON King Alfonso XI] came first.",
			[]string{"Alfonso XI = King Alfonso XI", "Alfonso XII"},
		},
		"a son is not his father": {
			"[PERSON Omar Hassan Karimi] is the son of [PERSON Omar Hassan].",
			[]string{"Omar Hassan", "Omar Hassan Karimi"},
		},
		"a known person with a hyphen more": {
			"[PERSON Abdel-Fattah el-Sissi] is [PERSON Abdel Fattah al-Sisi], [PERSON El-Sissi] and [PERSON Sisi].",
			[]string{"Abdel Fattah al-Sisi = Abdel-Fattah el-Sissi = El-Sissi = Sisi"},
		},
		"a family name that comes first": {
			"[PERSON Rhee Sung-min] came. [PERSON Rhee] spoke to [PERSON Rhee Sung Min].",
			[]string{"Rhee = Rhee Sung Min = Rhee Sung-min"},
		},
		"two given names in letters": {
			"[PERSON J.D. Marlow] wrote. [PERSON JD Marlow], [PERSON John David Marlow] and [PERSON J. D. Marlow] are one.",
			[]string{"J. D. Marlow = J.D. Marlow = JD Marlow = John David Marlow"},
		},
		"a title in the span": {
			"[PERSON President Hana Okafor] came. [PERSON Hana Okafor] left. [PERSON Mr Okafor] too.",
			[]string{"Hana Okafor = Mr Okafor = President Hana Okafor"},
		},
		"a king is not his namesake": {
			"[PERSON King Zaman] met [PERSON Farid Zaman].",
			[]string{"Farid Zaman", "King Zaman"},
		},
		"a nom de guerre": {
			"[PERSON Tarik Welsing], better known as [PERSON Abu Omar al-Velsi], is dead. [PERSON Welsing] was 40.",
			[]string{"Abu Omar al-Velsi = Tarik Welsing = Welsing"},
		},
		"brothers": {
			"[PERSON Tamer Doskin] and [PERSON Djamal Doskin] came to the race. [PERSON Tamer Doskin] was shot.",
			[]string{"Djamal Doskin", "Tamer Doskin"},
		},
		"transliterations": {
			"[PERSON Mohammed Yousef al-Qaisi] and [PERSON Muhammad Yusuf al-Kaysi]. [PERSON Volodymyr Zelensky] and [PERSON Volodymyr Zelenskyy]. [PERSON Sergey Lavrov] and [PERSON Sergei Lavrov].",
			[]string{"Mohammed Yousef al-Qaisi = Muhammad Yusuf al-Kaysi", "Sergei Lavrov = Sergey Lavrov", "Volodymyr Zelensky = Volodymyr Zelenskyy"},
		},
		"accents or none": {
			"[PERSON Andrés Peña Núñez] and [PERSON Andres Pena Nunez], then [PERSON Şükrü Yılmaz] and [PERSON Sukru Yilmaz].",
			[]string{"Andres Pena Nunez = Andrés Peña Núñez", "Sukru Yilmaz = Şükrü Yılmaz"},
		},
		"a name in capitals": {
			"[PERSON HANA OKAFOR] REPORTS\n\n[PERSON Hana Okafor] was in the camp.",
			[]string{"HANA OKAFOR = Hana Okafor"},
		},
		"two presidents of one name": {
			"[PERSON George W. Bush] is the son of [PERSON George H. W. Bush].",
			[]string{"George H. W. Bush", "George W. Bush"},
		},
		"a known person by an unusual form": {
			"[PERSON Recep Tayyip Erdogan] and [PERSON Tayyip Erdogan] and [PERSON Erdoğan].",
			[]string{"Erdoğan = Recep Tayyip Erdogan = Tayyip Erdogan"},
		},
	})
}

func TestOrganisationsAreLinked(t *testing.T) {
	checkLinked(t, map[string]linkCase{
		"an acronym before its long form": {
			"The [ORG VFB] ([ORG Veltara Flood Board]) met. The [ORG VFB] left.",
			[]string{"VFB = Veltara Flood Board"},
		},
		"an acronym of another language": {
			"The [ORG Justice and Light Party] ([ORG AKD]) won. The [ORG AKD] rejoiced.",
			[]string{"AKD = Justice and Light Party"},
		},
		"the news agency behind a ministry is not the ministry": {
			"[ORG Nigerian Defence Ministry] ([ORG AFP]) said so.",
			[]string{"AFP", "Nigerian Defence Ministry"},
		},
		"an acronym that the lists know for another": {
			"The [ORG Nigerian Red Cross] ([ORG NRC]) came. The [ORG NRC] left.",
			[]string{"NRC = Nigerian Red Cross"},
		},
		"known by its initials": {
			"The [ORG Tervana Rescue Corps], known by its initials [ORG TRC], and [ORG TRC] men.",
			[]string{"TRC = Tervana Rescue Corps"},
		},
		"a list is no gloss": {
			"The [ORG Veltara Flood Board], the [ORG YMX], its [ORG Qamen Front] and the [ORG Velto Brigades] met.",
			[]string{"Qamen Front", "Veltara Flood Board", "Velto Brigades", "YMX"},
		},
		"numbers of units": {
			"The [ORG Corps II] and the [ORG Corps I] and the [ORG Corps III].",
			[]string{"Corps I", "Corps II", "Corps III"},
		},
		"formerly": {
			"The [ORG Qamen Front], formerly known as [ORG Velto Brigades], took it. [ORG Velto Brigades] fought on.",
			[]string{"Qamen Front = Velto Brigades"},
		},
		"an army by its other names": {
			"The [ORG Sudanese army] fled. The [ORG Sudanese military] and the [ORG Sudanese armed forces] denied it; the [ORG Sudan army] too.",
			[]string{"Sudan army = Sudanese armed forces = Sudanese army = Sudanese military"},
		},
		"an army by its own name": {
			"The [ORG Congolese army] fled. The [ORG Armed Forces of the Democratic Republic of the Congo] ([ORG FARDC]) denied it; the [ORG IDF] is the [ORG Israeli military].",
			[]string{"Armed Forces of the Democratic Republic of the Congo = Congolese army = FARDC", "IDF = Israeli military"},
		},
		"a ministry of a place": {
			"The [ORG Gaza Health Ministry] counted them, the [ORG Health Ministry] said.",
			[]string{"Gaza Health Ministry = Health Ministry"},
		},
		"armies of two states": {
			"The [ORG Ukrainian army] and the [ORG Russian military] and the [ORG South Korean army] and the [ORG North Korean army].",
			[]string{"North Korean army", "Russian military", "South Korean army", "Ukrainian army"},
		},
		"an army that is no state's": {
			"The [ORG Free Veltara Army] and the [ORG Veltara Army] met.",
			[]string{"Free Veltara Army", "Veltara Army"},
		},
		"the American army is not all of the military": {
			"The [ORG U.S. Army] and the [ORG U.S. military] and the [ORG American military].",
			[]string{"American military = U.S. military", "U.S. Army"},
		},
		"a ministry by its other names": {
			"The [ORG Ministry of Foreign Affairs] and the [ORG Foreign Ministry], the [ORG Turkish Foreign Ministry] and the [ORG Ministry of Foreign Affairs of Turkey].",
			[]string{"Foreign Ministry = Ministry of Foreign Affairs = Ministry of Foreign Affairs of Turkey = Turkish Foreign Ministry"},
		},
		"a ministry of one of two states": {
			"The [ORG Turkish Foreign Ministry] and the [ORG Iraqi Foreign Ministry] met. The [ORG Foreign Ministry] said so.",
			[]string{"Foreign Ministry", "Iraqi Foreign Ministry", "Turkish Foreign Ministry"},
		},
		"a court and a senate that every state has": {
			"The [ORG Supreme Court] of one, the [ORG Pakistani Supreme Court]; the [ORG Philippine Senate] and the [ORG Senate]; the [ORG Coast Guard] alone.",
			[]string{"Coast Guard", "Pakistani Supreme Court = Supreme Court", "Philippine Senate = Senate"},
		},
		"a national society": {
			"The [ORG Sudanese Red Crescent Society] gave water. The [ORG Red Crescent] is poor.",
			[]string{"Red Crescent = Sudanese Red Crescent Society"},
		},
		"an acronym that the lists know without its words": {
			"The [ORG Stabilisation Mission in Mali] ([ORG MINUSMA]) left; [ORG MINUSMA] is no more. [ORG Tervana Herald] ([ORG UPI]) said so.",
			[]string{"MINUSMA = Stabilisation Mission in Mali", "Tervana Herald", "UPI"},
		},
		"acronyms of which each letter counts": {
			"The [ORG TTU] and the [ORG TU]; the [ORG SAARC] and the [ORG SARC].",
			[]string{"SAARC", "SARC", "TTU", "TU"},
		},
		"the American senate": {
			"The [ORG U.S. Senate] and the [ORG Senate], the [ORG US Coast Guard] and the [ORG Coast Guard].",
			[]string{"Coast Guard = US Coast Guard", "Senate = U.S. Senate"},
		},
		"the ministry of the interior": {
			"The [ORG Interior Ministry], the [ORG Ministry of the Interior] and the [ORG Ministry of Internal Affairs].",
			[]string{"Interior Ministry = Ministry of Internal Affairs = Ministry of the Interior"},
		},
		"firms": {
			"[ORG Tervana Inc]. and [ORG Tervana], [ORG Velto Group] and [ORG Velto], [ORG Qamen News Agency].",
			[]string{"Qamen News Agency", "Tervana = Tervana Inc", "Velto = Velto Group"},
		},
		"a group with an article or none": {
			"The [ORG al-Ghuraba Brigades], [ORG Al Ghuraba Brigades] and [ORG Ghuraba Brigades].",
			[]string{"Al Ghuraba Brigades = Ghuraba Brigades = al-Ghuraba Brigades"},
		},
		"hyphens": {
			"The [ORG Lashkar-e-Velto] and the [ORG Lashkar e Velto]; the [ORG Counter-Terrorism Service] and the [ORG Counterterrorism Service].",
			[]string{"Counter-Terrorism Service = Counterterrorism Service", "Lashkar e Velto = Lashkar-e-Velto"},
		},
		"British and American": {
			"The [ORG Civil Defence Organisation] and the [ORG Civil Defense Organization].",
			[]string{"Civil Defence Organisation = Civil Defense Organization"},
		},
		"two councils": {
			"The [ORG Northern Relief Council] and the [ORG Southern Relief Council] and the [ORG Relief Council].",
			[]string{"Northern Relief Council", "Relief Council", "Southern Relief Council"},
		},
		"two parties of one kind": {
			"The [ORG Democratic Party of Veltara] and the [ORG Patriotic Party of Veltara].",
			[]string{"Democratic Party of Veltara", "Patriotic Party of Veltara"},
		},
		"a unit is not its number's neighbour": {
			"The [ORG 3rd Brigade] relieved the [ORG 4th Brigade] and the [ORG Brigade 3].",
			[]string{"3rd Brigade", "4th Brigade", "Brigade 3"},
		},
	})
}

func TestPlacesAndPeoplesAreLinked(t *testing.T) {
	checkLinked(t, map[string]linkCase{
		"a state by its initials": {
			"The [LOC Republic of Veltara and Qamen] ([LOC RVQ]) is poor; [LOC RVQ] is not small.",
			[]string{"RVQ = Republic of Veltara and Qamen"},
		},
		"names before and after a change": {
			"[LOC Kiev] and [LOC Kyiv], [LOC Burma] and [LOC Myanmar], [LOC Bombay] and [LOC Mumbai], [LOC Turkey] and [LOC Türkiye], [LOC Peking] and [LOC Beijing].",
			[]string{"Beijing = Peking", "Bombay = Mumbai", "Burma = Myanmar", "Kiev = Kyiv", "Turkey = Türkiye"},
		},
		"towns with an article or none": {
			"[LOC al-Qusayfa], [LOC Al Qusayfa] and [LOC Qusaifa]; [LOC Deir Velsa] and [LOC Deir-Velsa].",
			[]string{"Al Qusayfa = Qusaifa = al-Qusayfa", "Deir Velsa = Deir-Velsa"},
		},
		"a landmark both ways round": {
			"[LOC Qasbara Province], the [LOC Province of Qasbara] and [LOC Qasbara]; [LOC Velto River] and [LOC River Velto]; [LOC Mount Tarn] and [LOC Mt. Tarn]; [LOC St. Velsing] and [LOC Saint Velsing].",
			[]string{"Mount Tarn = Mt. Tarn", "Province of Qasbara = Qasbara Province", "Qasbara", "River Velto = Velto River", "Saint Velsing = St. Velsing"},
		},
		"a city": {
			"[LOC Tacloban City] and [LOC Tacloban]; [LOC Kuwait City] and [LOC Kuwait]; [LOC Quebec City] and [LOC Quebec]; [LOC Gaza City] and [LOC Gaza].",
			[]string{"Gaza", "Gaza City", "Kuwait", "Kuwait City", "Quebec", "Quebec City", "Tacloban = Tacloban City"},
		},
		"peoples whose names are alike": {
			"[NORP Nigerians], [NORP Nigerian] and [NORP Nigerien]; [NORP Austrian] and [NORP Australian].",
			[]string{"Australian", "Austrian", "Nigerian = Nigerians", "Nigerien"},
		},
		"two towns of one name": {
			"[LOC North Velsing] and [LOC South Velsing].",
			[]string{"North Velsing", "South Velsing"},
		},
		"a people that no list has": {
			"The [NORP Velsan] and the [NORP Velsans], [NORP Kikuyu] and [NORP Kikuyus].",
			[]string{"Kikuyu = Kikuyus", "Velsan = Velsans"},
		},
		"a people is not its land": {
			"[LOC Iraq] and the [NORP Iraqis], the [NORP Kurds] and [LOC Kurdistan].",
			[]string{"Iraq", "Iraqis", "Kurdistan", "Kurds"},
		},
	})
}
