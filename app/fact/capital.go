package fact

import "strings"

// countries lists the world's countries: the words that name them or their
// people, "=", the capital.
const countries = `afghanistan afghan afghans=Kabul|albania albanian=Tirana|algeria algerian=Algiers|angola angolan=Luanda
argentina argentine argentinian=Buenos Aires|armenia armenian=Yerevan|australia australian=Canberra|austria austrian=Vienna
azerbaijan azeri azerbaijani=Baku|bahrain bahraini=Manama|bangladesh bangladeshi=Dhaka|belarus belarusian=Minsk|belgium belgian=Brussels
benin beninese=Porto-Novo|bhutan bhutanese=Thimphu|bolivia bolivian=La Paz|bosnia bosnian=Sarajevo|botswana=Gaborone|brazil brazilian=Brasilia
bulgaria bulgarian=Sofia|burundi burundian=Bujumbura|cambodia cambodian=Phnom Penh|cameroon cameroonian=Yaounde|canada canadian=Ottawa
chad chadian=N'Djamena|chile chilean=Santiago|china chinese=Beijing|colombia colombian=Bogota|congo congolese=Kinshasa|cuba cuban=Havana
croatia croatian=Zagreb|cyprus cypriot=Nicosia|czech czechia=Prague|denmark danish=Copenhagen|djibouti=Djibouti|ecuador ecuadorean=Quito
egypt egyptian=Cairo|eritrea eritrean=Asmara|estonia estonian=Tallinn|ethiopia ethiopian=Addis Ababa|fiji fijian=Suva|finland finnish=Helsinki
france french=Paris|gabon gabonese=Libreville|gambia gambian=Banjul|georgia georgian=Tbilisi|germany german=Berlin|ghana ghanaian=Accra
greece greek=Athens|guatemala guatemalan=Guatemala City|guinea guinean=Conakry|guyana guyanese=Georgetown|haiti haitian=Port-au-Prince
honduras honduran=Tegucigalpa|hungary hungarian=Budapest|iceland icelandic=Reykjavik|india indian=New Delhi|indonesia indonesian=Jakarta
iran iranian=Tehran|iraq iraqi=Baghdad|ireland irish=Dublin|israel israeli=Jerusalem|italy italian=Rome|jamaica jamaican=Kingston|japan japanese=Tokyo
jordan jordanian=Amman|kazakhstan kazakh=Astana|kenya kenyan=Nairobi|kosovo kosovar=Pristina|kuwait kuwaiti=Kuwait City|kyrgyzstan kyrgyz=Bishkek
laos lao laotian=Vientiane|latvia latvian=Riga|lebanon lebanese=Beirut|liberia liberian=Monrovia|libya libyan=Tripoli|lithuania lithuanian=Vilnius
macedonia macedonian=Skopje|madagascar malagasy=Antananarivo|malawi malawian=Lilongwe|malaysia malaysian=Kuala Lumpur|mali malian=Bamako
malta maltese=Valletta|mauritania mauritanian=Nouakchott|mexico mexican=Mexico City|moldova moldovan=Chisinau|mongolia mongolian=Ulaanbaatar
montenegro montenegrin=Podgorica|morocco moroccan=Rabat|mozambique mozambican=Maputo|myanmar burma burmese=Naypyitaw|namibia namibian=Windhoek
nepal nepali nepalese=Kathmandu|netherlands dutch=Amsterdam|nicaragua nicaraguan=Managua|niger nigerien=Niamey|nigeria nigerian=Abuja
norway norwegian=Oslo|oman omani=Muscat|pakistan pakistani=Islamabad|panama panamanian=Panama City|paraguay paraguayan=Asuncion
peru peruvian=Lima|philippines philippine filipino=Manila|poland polish=Warsaw|portugal portuguese=Lisbon|qatar qatari=Doha|romania romanian=Bucharest
russia russian=Moscow|rwanda rwandan=Kigali|senegal senegalese=Dakar|serbia serbian=Belgrade|singapore=Singapore|slovakia slovak=Bratislava
slovenia slovenian=Ljubljana|somalia somali=Mogadishu|spain spanish=Madrid|sudan sudanese=Khartoum|sweden swedish=Stockholm|switzerland swiss=Bern
syria syrian=Damascus|taiwan taiwanese=Taipei|tajikistan tajik=Dushanbe|tanzania tanzanian=Dodoma|thailand thai=Bangkok|togo togolese=Lome
tunisia tunisian=Tunis|turkey turkish=Ankara|turkmenistan turkmen=Ashgabat|uganda ugandan=Kampala|ukraine ukrainian=Kyiv|emirates emirati=Abu Dhabi
britain british=London|uruguay uruguayan=Montevideo|uzbekistan uzbek=Tashkent|vanuatu=Port Vila|venezuela venezuelan=Caracas
vietnam vietnamese=Hanoi|yemen yemeni=Sanaa|zambia zambian=Lusaka|zimbabwe zimbabwean=Harare`

// capitals finds the capital by the name of a country or its people, in lower case.
func capitals() map[string]string {
	m := map[string]string{}
	for _, row := range strings.FieldsFunc(countries, func(r rune) bool { return r == '|' || r == '\n' }) {
		names, capital, _ := strings.Cut(row, "=")
		for _, n := range strings.Fields(names) {
			m[n] = capital
			m[n+"s"] = capital
		}
	}
	return m
}

// country returns the capital of the country that a word names, "" if it names
// none.
func country(w string) string { return lexemeOf(strings.TrimSuffix(w, "'s")).capital }

// mainCountry returns the capital of the country that the text names most, the
// first of equals; "" if it names none. It is looked for once, when asked.
func (r *reader) mainCountry() string {
	if r.country == nil {
		best := mostFrequent(r.capitalsNamed())
		r.country = &best
	}
	return *r.country
}

// capitalsNamed lists the capitals of all countries that the text names.
func (r *reader) capitalsNamed() (all []string) {
	for i, t := range r.tokens {
		if !capital(t) {
			continue
		}
		c := r.lexemes[i].capital
		if c == "" && strings.HasSuffix(t.Lower, "'s") {
			c = country(t.Lower)
		}
		if c != "" {
			all = append(all, c)
		}
	}
	return all
}

// mostFrequent returns the most frequent string, the first of equals.
func mostFrequent(all []string) (best string) {
	times := map[string]int{}
	for _, s := range all {
		times[s]++
	}
	for _, s := range all {
		if times[s] > times[best] {
			best = s
		}
	}
	return best
}

// capitalFor returns the capital meant by a phrase that may name its country:
// "the Syrian capital", "the capital".
func (r *reader) capitalFor(from, to int) string {
	for i := from; i < to; i++ {
		if c := country(r.word(i)); c != "" {
			return c
		}
	}
	return r.mainCountry()
}

// countryAt reports whether token i names a country.
func (r *reader) countryAt(i int) bool { return country(r.word(i)) != "" }
