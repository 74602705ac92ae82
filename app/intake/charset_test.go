package intake

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/htmlindex"
)

// In each language, what a report of two paragraphs would say.
var languages = map[string]string{
	"fr": "Le barrage a cédé dans la nuit de lundi à mardi, et les eaux ont emporté une partie de la ville. Les secours cherchent encore des disparus près de la rivière, où l'on a trouvé des blessés.",
	"de": "Der Damm über der Stadt brach in der Nacht, und das Wasser riß Häuser mit. Die Behörden zählten am Dienstag achtzehn Tote; für die Überlebenden wurden Zelte aufgestellt.",
	"ru": "Плотина над городом прорвалась в ночь на вторник, и вода затопила нижние улицы. По данным властей, погибли восемнадцать человек, ещё двенадцать тысяч остались без крова.",
	"ar": "انهار السد فوق المدينة ليلة الثلاثاء وغمرت المياه الشوارع السفلى. وقالت السلطات إن ثمانية عشر شخصا لقوا حتفهم وإن آلاف السكان غادروا منازلهم بحثا عن مأوى.",
	"zh": "星期二凌晨，城市上游的大坝决口，洪水淹没了低洼的街道。当局说，至少十八人死亡，一万二千人无家可归，救援人员正在寻找失踪者。",
	"ja": "火曜日の未明、町の上流にあるダムが決壊し、水が低い通りにあふれた。当局によると、少なくとも十八人が死亡し、一万二千人が家を失った。救助隊は行方不明者を捜している。",
	"ko": "화요일 새벽 도시 상류의 댐이 무너져 물이 낮은 거리를 덮쳤다. 당국은 적어도 열여덟 명이 숨지고 만 이천 명이 집을 잃었다고 밝혔다.",
	"el": "Το φράγμα πάνω από την πόλη υποχώρησε τη νύχτα της Τρίτης και τα νερά πλημμύρισαν τους χαμηλούς δρόμους. Οι αρχές ανακοίνωσαν ότι δεκαοκτώ άνθρωποι έχασαν τη ζωή τους.",
	"es": "La presa cedió en la noche del lunes y el agua inundó las calles bajas de la ciudad. Según las autoridades, murieron dieciocho personas y más de mil están sin hogar.",
	"en": "The dam above the town gave way on Monday night – “like a wall of glass”, as one man said – and the water filled the streets. At least 18 people have died.",
}

func TestCharacterSetsAreRecognised(t *testing.T) {
	for _, c := range []struct{ set, language string }{
		{"utf-8", "ru"}, {"utf-16le", "fr"}, {"utf-16be", "en"}, {"utf-16le", "ru"},
		{"windows-1252", "fr"}, {"windows-1252", "de"}, {"windows-1252", "es"}, {"windows-1252", "en"}, {"iso-8859-15", "fr"},
		{"windows-1251", "ru"}, {"koi8-r", "ru"}, {"iso-8859-5", "ru"}, {"windows-1256", "ar"}, {"iso-8859-6", "ar"},
		{"gbk", "zh"}, {"gb18030", "zh"}, {"big5", "zh-tw"}, {"shift_jis", "ja"}, {"euc-jp", "ja"}, {"iso-2022-jp", "ja"}, {"euc-kr", "ko"}, {"iso-8859-7", "el"}, {"windows-1253", "el"},
	} {
		t.Run(c.set+" "+c.language, func(t *testing.T) {
			text := languages[c.language]
			if c.language == "zh-tw" {
				text = "星期二凌晨，城市上游的大壩決口，洪水淹沒了低窪的街道。當局說，至少十八人死亡，一萬二千人無家可歸，救援人員正在尋找失蹤者。"
			}
			a := readOne(t, "a.txt", encoded(t, c.set, text))
			if a.Body != text {
				t.Errorf("%s", a.Body)
			}
			if a.Language != c.language[:2] {
				t.Errorf("language %q", a.Language)
			}
		})
	}
}

func TestAByteOrderMarkDecides(t *testing.T) {
	for set, mark := range map[string]string{"utf-8": "\xef\xbb\xbf", "utf-16le": "\xff\xfe", "utf-16be": "\xfe\xff"} {
		for _, text := range []string{languages["ru"], languages["zh"], "Kurz"} {
			if a := readOne(t, "a.txt", append([]byte(mark), encoded(t, set, text)...)); a.Body != text {
				t.Errorf("%s: %q", set, a.Body)
			}
		}
	}
}

func TestAPageMayDeclareItsSet(t *testing.T) {
	page := `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Плотина</title></head><body><p>` + languages["ru"] + `</p></body></html>`
	if a := readOne(t, "a.html", encoded(t, "windows-1251", page)); a.Title != "Плотина" || a.Body != languages["ru"] {
		t.Errorf("%q %q", a.Title, a.Body)
	}
}

func TestFewOddBytesAreWestern(t *testing.T) {
	for _, text := range []string{
		"The president’s visit ended.", "The dam at Bogotá fell on Monday, the governor’s office said.", "He paid £30 for it.", "“Leave now”, she said.",
		"The café closed – for good.",
	} {
		if got := decode(encoded(t, "windows-1252", text), false); got != text {
			t.Errorf("%q is read as %q", text, got)
		}
	}
}

func encoded(t *testing.T, set, text string) []byte {
	t.Helper()
	if set == "utf-8" {
		return []byte(text)
	}
	e, err := htmlindex.Get(set)
	if err != nil {
		t.Fatal(err)
	}
	data, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		// What the set does not have is not what is tested.
		t.Fatalf("%s cannot write the text: %v", set, err)
	}
	return data
}

func TestTheLanguageIsNamedOnlyWhenSure(t *testing.T) {
	for language, text := range languages {
		if got := languageOf(text, ""); got != language {
			t.Errorf("%s is taken for %q", language, got)
		}
	}
	for _, text := range []string{"", "42", "Velmora", strings.Repeat("xyz ", 50)} {
		if got := languageOf(text, ""); got != "" {
			t.Errorf("%q is taken for %q", text, got)
		}
	}
	if got := languageOf("Velmora", "pt-BR"); got != "pt" {
		t.Errorf("the declared language is read as %q", got)
	}
}
