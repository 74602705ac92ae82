package intake

import (
	"strings"
	"unicode"
)

// stopWords are the commonest words of languages in Latin script, chosen so
// that few are shared.
var stopWords = map[string]string{
	"en": "the and of to in that was for with said his on by from were has have it which their",
	"fr": "le la les des une est dans pour qui sur pas par au avec sont ont cette du et aux",
	"de": "der die und das den von ist mit dem nicht ein eine auf für im sich auch wurde nach bei",
	"es": "el los las del una por con para es su lo más como pero fue ha al y según sobre",
	"it": "il di che è la per una sono della con del non nel gli alla anche dei più stato ha",
	"pt": "o os as que do da em um uma para com não por mais dos foi ao são segundo pelo",
	"nl": "de het een van en dat op zijn voor met niet aan door ook naar bij heeft werd uit om",
	"sv": "och att det som en på är av för med den till inte har de ett om från var vid",
	"pl": "w na i z że się do nie jest od przez po jak dla oraz był który są za ale",
	"tr": "ve bir bu için ile olarak da de olan çok daha sonra kadar gibi göre ise en var dedi olduğu",
	"id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke telah oleh orang adalah juga kata kota",
}

// scripts tell a language by its letters alone. Cyrillic and Arabic write
// several; a letter that only one of them has decides.
var scripts = []struct {
	table    *unicode.RangeTable
	language string
}{
	{unicode.Hangul, "ko"}, {unicode.Hiragana, "ja"}, {unicode.Katakana, "ja"}, {unicode.Han, "zh"},
	{unicode.Greek, "el"}, {unicode.Hebrew, "he"}, {unicode.Thai, "th"}, {unicode.Devanagari, "hi"},
	{unicode.Cyrillic, "ru"}, {unicode.Arabic, "ar"},
}

// languageSample is how many bytes of the body are looked at.
const languageSample = 4 << 10

// languageOf returns the ISO 639-1 code of the body's language. When the text
// alone does not tell, it is what the file declared; otherwise "".
func languageOf(body, declared string) string {
	sample := strings.ToLower(body[:min(len(body), languageSample)])
	if l := byScript(sample); l != "" {
		return l
	}
	if l := byStopWords(sample); l != "" {
		return l
	}
	code, _, _ := strings.Cut(strings.ReplaceAll(strings.ToLower(declared), "_", "-"), "-")
	if len(code) == 2 && code[0] >= 'a' && code[0] <= 'z' && code[1] >= 'a' && code[1] <= 'z' {
		return code
	}
	return ""
}

func byScript(sample string) string {
	letters, counts := 0, map[string]int{}
	for _, r := range sample {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for _, s := range scripts {
			if r > unicode.MaxASCII && unicode.Is(s.table, r) {
				counts[s.language]++
				break
			}
		}
	}
	switch {
	case counts["ja"]*10 > letters: // Japanese is kana among Chinese characters
		return "ja"
	case counts["ru"]*2 > letters && strings.ContainsAny(sample, "іїєґ"):
		return "uk"
	case counts["ar"]*2 > letters && strings.ContainsAny(sample, "پچژگ"):
		return "fa"
	}
	for _, s := range scripts {
		if counts[s.language]*2 > letters {
			return s.language
		}
	}
	return ""
}

// byStopWords wants one word in seven to be a stop word of the language, and
// half as many again as of any other.
func byStopWords(sample string) string {
	counts := map[string]int{}
	words := strings.FieldsFunc(sample, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range words {
		for _, l := range stopWordOf[w] {
			counts[l]++
		}
	}
	best, second, language := 0, 0, ""
	for l, n := range counts {
		switch {
		case n > best:
			best, second, language = n, best, l
		case n > second:
			second = n
		}
	}
	if len(words) < 8 || best*7 < len(words) || best*2 < second*3 {
		return ""
	}
	return language
}

var stopWordOf = func() map[string][]string {
	languages := map[string][]string{}
	for l, words := range stopWords {
		for w := range strings.FieldsSeq(words) {
			languages[w] = append(languages[w], l)
		}
	}
	return languages
}()
