package number

import "strings"

// currencySigns are what stands before an amount, in lower case.
var currencySigns = map[string]string{
	"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₩": "KRW",
	"₦": "NGN", "₴": "UAH", "₱": "PHP", "฿": "THB", "₫": "VND", "₵": "GHS", "₸": "KZT", "₾": "GEL", "₭": "LAK",
	"rs": "INR", "₨": "INR", "₼": "AZN", "֏": "AMD", "₡": "CRC", "₿": "BTC", "රු": "LKR", "ரூ": "LKR", "tk": "BDT", "sfr": "CHF", "ksh": "KES",
}

// dollarPrefixes are the letters before a dollar sign.
var dollarPrefixes = map[string]string{
	"us": "USD", "u.s": "USD", "u.s.": "USD", "c": "CAD", "ca": "CAD", "cad": "CAD", "can": "CAD", "a": "AUD", "au": "AUD",
	"aud": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mxn": "MXN", "z": "ZWL",
}

// A currency has its ISO 4217 code, the name that quantities use, and its words.
type currency struct{ iso, name, words string }

var currencies = []currency{
	{"USD", "dollar", "dollar|us dollar|u.s. dollar|american dollar|united states dollar|usd|buck"},
	{"EUR", "euro", "euro|eur"},
	{"GBP", "pound", "pound|pound sterling|pounds sterling|british pound|sterling|gbp|quid"},
	{"CAD", "canadian dollar", "canadian dollar|cad"},
	{"AUD", "australian dollar", "australian dollar|aud"},
	{"NZD", "new zealand dollar", "new zealand dollar|nzd"},
	{"HKD", "hong kong dollar", "hong kong dollar|hkd"},
	{"SGD", "singapore dollar", "singapore dollar|sgd"},
	{"TWD", "new taiwan dollar", "taiwan dollar|new taiwan dollar|twd"},
	{"JPY", "japanese yen", "yen|japanese yen|jpy"},
	{"CNY", "chinese yuan", "yuan|renminbi|chinese yuan|rmb|cny"},
	{"KRW", "south korean won", "won|south korean won|korean won|krw"},
	{"INR", "rupee", "rupee|indian rupee|inr"},
	{"PKR", "pakistani rupee", "pakistani rupee|pakistan rupee|pkr"},
	{"LKR", "sri lankan rupee", "sri lankan rupee|lkr"},
	{"NPR", "nepalese rupee", "nepalese rupee|nepali rupee|npr"},
	{"IDR", "indonesian rupiah", "rupiah|indonesian rupiah|idr"},
	{"BDT", "bangladeshi taka", "taka|bdt"},
	{"IQD", "iraqi dinar", "dinar|iraqi dinar|iqd"},
	{"JOD", "jordanian dinar", "jordanian dinar|jod"},
	{"KWD", "kuwaiti dinar", "kuwaiti dinar|kwd"},
	{"LYD", "libyan dinar", "libyan dinar|lyd"},
	{"DZD", "algerian dinar", "algerian dinar|dzd"},
	{"TND", "tunisian dinar", "tunisian dinar|tnd"},
	{"RSD", "serbian dinar", "serbian dinar|rsd"},
	{"SYP", "syrian pound", "syrian pound|syp"},
	{"EGP", "egyptian pound", "egyptian pound|egp"},
	{"LBP", "lebanese pound", "lebanese pound|lbp"},
	{"SDG", "sudanese pound", "sudanese pound"},
	{"SSP", "south sudanese pound", "south sudanese pound"},
	{"TRY", "turkish lira", "lira|turkish lira|try"},
	{"IRR", "iranian rial", "rial|iranian rial|irr"},
	{"YER", "yemeni rial", "yemeni rial|yer"},
	{"OMR", "omani rial", "omani rial|omr"},
	{"SAR", "saudi riyal", "riyal|saudi riyal|sar"},
	{"QAR", "qatari riyal", "qatari riyal|qar"},
	{"AED", "uae dirham", "dirham|uae dirham|emirati dirham|aed"},
	{"MAD", "moroccan dirham", "moroccan dirham"},
	{"ILS", "israeli shekel", "shekel|israeli shekel|ils"},
	{"AFN", "afghan afghani", "afghani|afn"},
	{"RUB", "russian rouble", "rouble|ruble|russian rouble|russian ruble|rub"},
	{"UAH", "ukrainian hryvnia", "hryvnia|hryvnias|uah"},
	{"BYN", "belarusian rouble", "belarusian rouble|belarusian ruble"},
	{"PLN", "polish zloty", "zloty|zlotys|polish zloty|pln"},
	{"CHF", "swiss franc", "swiss franc|chf"},
	{"", "franc", "franc"},
	{"XAF", "cfa franc", "cfa franc"},
	{"SEK", "swedish krona", "swedish krona|swedish kronor|kronor|krona|sek"},
	{"NOK", "norwegian krone", "norwegian krone|norwegian kroner|nok"},
	{"DKK", "danish krone", "danish krone|danish kroner|kroner|dkk"},
	{"CZK", "czech koruna", "koruna|czech koruna|czech crown|czk"},
	{"HUF", "hungarian forint", "forint|huf"},
	{"MXN", "mexican peso", "mexican peso|mxn"},
	{"PHP", "philippine peso", "philippine peso"},
	{"ARS", "argentine peso", "argentine peso|ars"},
	{"COP", "colombian peso", "colombian peso"},
	{"CLP", "chilean peso", "chilean peso"},
	{"", "peso", "peso"},
	{"BRL", "brazilian real", "brazilian real|reais|brl"},
	{"NGN", "nigerian naira", "naira|nigerian naira|ngn"},
	{"ZAR", "south african rand", "rand|south african rand|zar"},
	{"KES", "kenyan shilling", "kenyan shilling|kes"},
	{"UGX", "ugandan shilling", "ugandan shilling"},
	{"SOS", "somali shilling", "somali shilling"},
	{"ETB", "ethiopian birr", "birr|ethiopian birr|etb"},
	{"THB", "thai baht", "baht|thai baht|thb"},
	{"MMK", "myanmar kyat", "kyat|kyats"},
	{"VND", "vietnamese dong", "dong|vietnamese dong|vnd"},
	{"GEL", "georgian lari", "lari|georgian lari|gel"},
	{"AMD", "armenian dram", "armenian dram"},
	{"AZN", "azerbaijani manat", "manat|azn"},
	{"KZT", "kazakhstani tenge", "tenge|kzt"},
	{"LAK", "lao kip", "kip|lao kip|lak"},
	{"MYR", "malaysian ringgit", "ringgit|malaysian ringgit|myr"},
	{"BHD", "bahraini dinar", "bahraini dinar|bhd"},
	{"GHS", "ghanaian cedi", "cedi|ghanaian cedi|ghs"},
	{"PEN", "peruvian sol", "peruvian sol"},
	{"VES", "venezuelan bolivar", "bolivar|venezuelan bolivar|bolívar|bolivares|bolívares"},
	{"CRC", "costa rican colón", "costa rican colon|costa rican colón|crc"},
	{"RON", "romanian leu", "romanian leu|romanian lei|lei|ron"},
	{"BGN", "bulgarian lev", "bulgarian lev|bulgarian leva|bgn"},
	{"ISK", "icelandic króna", "icelandic krona|icelandic króna|isk"},
	{"TZS", "tanzanian shilling", "tanzanian shilling|tzs"},
	{"XOF", "west african cfa franc", "west african cfa franc|xof"},
	{"RWF", "rwandan franc", "rwandan franc|rwf"},
	{"CDF", "congolese franc", "congolese franc"},
	{"DEM", "deutsche mark", "deutsche mark|deutschmark|german mark"},
	{"FRF", "french franc", "french franc"},
	{"BEF", "belgian franc", "belgian franc"},
	{"ITL", "italian lira", "italian lira|italian lire|lire"},
	{"NLG", "netherlands guilder", "guilder|dutch guilder|netherlands guilder"},
	{"ATS", "austrian schilling", "schilling|austrian schilling"},
	{"PTE", "portuguese escudo", "escudo|portuguese escudo"},
	{"GRD", "greek drachma", "drachma|greek drachma|drachmas"},
	{"ESP", "peseta", "peseta"},
	{"FIM", "finnish markka", "finnish markka|markka|fim"},
	{"BTC", "bitcoin", "bitcoin|btc"},
	{"", "cent", "cent"},
	{"", "pence", "pence"},
	{"", "penny", "penny|pennies"},
	{"", "dime", "dime"},
	{"", "sen", "sen"},
	{"", "satoshi", "satoshi"},
	{"", "kopeck", "kopeck|kopek"},
	{"", "paisa", "paisa|paise"},
	{"", "centavo", "centavo"},
}

var currencyByWords, currencyByISO = indexCurrencies(currencies)

func indexCurrencies(table []currency) (byWords, byISO map[string]currency) {
	byWords, byISO = map[string]currency{}, map[string]currency{}
	for _, c := range table {
		for _, w := range strings.Split(c.words, "|") {
			byWords[w] = c
		}
		if c.iso != "" {
			byISO[c.iso] = c
		}
	}
	return byWords, byISO
}

// currencyBefore reads the sign before an amount: "$", "US$", "Rs.", "EUR".
// next is i when there is none. factor is a million for "MUSD".
func (p parser) currencyBefore(i int) (c currency, next int, factor float64) {
	t := p.at(i)
	if iso, ok := dollarPrefixes[t.Lower]; ok && p.at(i+1).Text == "$" && (len(t.Text) > 1 || t.Lower == "c" || p.glued(i+1)) {
		return currencyByISO[iso], i + 2, 1
	}
	if t.Lower == "u.s" && p.word(i+2) == "$" {
		return currencyByISO["USD"], i + 3, 1
	}
	if iso, ok := currencySigns[t.Lower]; ok {
		next = i + 1
		if t.Kind == Word && p.at(next).Text == "." {
			next++
		}
		return p.isoCurrency(iso), next, 1
	}
	if c, ok := currencyByISO[t.Text]; ok && t.Kind == Word {
		return c, i + 1, 1
	}
	if c, ok := millionISO(t); ok {
		return c, i + 1, 1e6
	}
	return currency{}, i, 1
}

func (p parser) isoCurrency(iso string) currency {
	if c, ok := currencyByISO[iso]; ok {
		return c
	}
	return currency{iso: iso, name: iso}
}

// millionISO reads "MUSD" and "MGBP".
func millionISO(t *Token) (currency, bool) {
	if len(t.Text) != 4 || t.Text[0] != 'M' {
		return currency{}, false
	}
	c, ok := currencyByISO[t.Text[1:]]
	return c, ok
}

// longestCurrency is the number of tokens of the longest name of a currency.
const longestCurrency = 4

// currencyAfter reads the currency after an amount: "dollars", "Iraqi dinars",
// "€", "USD". The longest name wins.
func (p parser) currencyAfter(i int) (c currency, next int, factor float64, ok bool) {
	if p.tiesCurrency(i) {
		i++
	}
	if !p.can(i, measures) {
		return currency{}, i, 1, false
	}
	t := p.at(i)
	if iso, prefix := dollarPrefixes[t.Lower]; prefix && len(t.Text) > 1 && p.at(i+1).Text == "$" && p.glued(i+1) && (!p.glued(i+2) || p.at(i+2).Kind != Digits) {
		return currencyByISO[iso], i + 2, 1, true
	}
	if iso, sign := currencySigns[t.Lower]; sign && t.Kind == Mark && p.at(i+1).Kind != Digits {
		return p.isoCurrency(iso), i + 1, 1, true
	}
	if iso, sign := currencySigns[t.Lower]; sign && t.Kind == Mark && !p.glued(i+1) {
		return p.isoCurrency(iso), i + 1, 1, true
	}
	if c, ok := millionISO(t); ok {
		return c, i + 1, 1e6, true
	}
	if t.Text == "p" && p.glued(i) && p.at(i-1).Kind == Digits && len(p.at(i-1).Text) <= 2 {
		return currencyByWords["pence"], i + 1, 1, true
	}
	var buffer phrase
	for after := min(i+longestCurrency, len(p.tokens)); after > i; after-- {
		name := p.join(&buffer, i, after)
		found, known := currencyByWords[string(name)]
		if !known && len(name) > 1 && name[len(name)-1] == 's' {
			found, known = currencyByWords[string(name[:len(name)-1])]
		}
		if known && (after > i+1 || p.moneyWord(i)) {
			return found, after, 1, true
		}
	}
	return currency{}, i, 1, false
}

// tiesCurrency reports whether the hyphen at i ties an amount to its currency:
// "ten-dollar", and "ten - dollar" in a text that sets marks apart.
func (p parser) tiesCurrency(i int) bool {
	if !isHyphen(p.word(i)) || p.at(i).Gap != p.at(i+1).Gap {
		return false
	}
	return p.glued(i) || p.at(i).Gap == Space && currencyByWords[p.word(i+1)].words != ""
}

// moneyWord refuses words that are money only sometimes: ISO codes want their
// capitals, "won" is usually a verb, a pound of something is a weight.
func (p parser) moneyWord(i int) bool {
	t := p.at(i)
	switch t.Lower {
	case "won", "real", "try", "rand", "dong", "kip", "sterling":
		return p.at(i+1).Kind != Word && t.Lower != "try" && t.Lower != "real"
	case "pound", "pounds":
		return !p.weighed(i)
	case "all", "sos", "mad", "cop", "php":
		return false
	}
	return len(t.Text) != 3 || currencyByISO[strings.ToUpper(t.Text)].iso == "" || t.Text == strings.ToUpper(t.Text) || t.Lower == "usd" || t.Lower == "eur" || t.Lower == "gbp"
}

// weighed reports whether the pounds at i are a weight: "a 50-pound bag", "300
// pounds of rice", "it weighs 12 pounds". A million-pound house is money.
func (p parser) weighed(i int) bool {
	if isHyphen(p.word(i-1)) && p.glued(i) {
		amount := p.word(i - 2)
		return scales[amount] == 0 && !strings.HasPrefix(amount, "multi")
	}
	if p.word(i+1) == "of" {
		return !moneyNouns[p.word(i+2)]
	}
	switch p.word(i + 1) {
	case "heavier", "lighter", "overweight":
		return true
	}
	for j := i - 1; j > i-8 && j >= 0; j-- {
		if strings.HasPrefix(p.word(j), "weigh") {
			return true
		}
	}
	return false
}

// moneyNouns are what pounds of money are spent on or taken from.
var moneyNouns = wordSet(`money cash public private taxpayer taxpayers taxpayers' damage damages debt debts funding funds investment savings
	cuts profit profits losses aid compensation tax taxes revenue spending sales income credit loans support extra new`)
