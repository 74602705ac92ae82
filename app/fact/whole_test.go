package fact

import (
	"strings"
	"testing"

	"github.com/newsglass/newsglass/app/news"
)

// wholes are sentences of our own on events of every kind with all that their
// facts should say: "kind value unit approx | of | place | who says so | status | period"; a
// distance has where it is measured from, and the direction, for its place. A *
// stands for anything. Names are marked [place], {organisation}, <person>.
// The expectations of the first forty were fixed before the first run; the
// ellipsis in "41 seats and the ruling party 38" is still not read.
var wholes = []struct{ text, want string }{
	{"Flash floods in [Kerala] swept away 14 cars and killed at least nine people, the state disaster agency said.",
		"other_count 14 cars exact | cars | Kerala | state disaster agency; killed 9 people at_least | people | Kerala | state disaster agency"},
	{"A magnitude 6.4 quake shook [Tarvane] on Sunday, injuring 120 people and toppling about 300 houses.",
		"wounded 120 people exact | people | Tarvane | ; other_count 300 houses about | houses | Tarvane | "},
	{"About 2,500 dockers at the port of [Lindhaven] walked out for 48 hours, the union said.",
		"other_count 2500 people about | dockers | Lindhaven | union; duration 48 hours exact | * | Lindhaven | union"},
	{"Turnout in [Mbeya] was 71 percent, up from 58 percent four years ago, <Asha Komba>, the returning officer, told reporters.",
		"percent 71 % exact | Turnout | Mbeya | Asha Komba; percent 58 % exact | * | Mbeya | Asha Komba"},
	{"A ferry carrying 212 passengers capsized off [Sorvag]; 31 people drowned and 12 are missing, the coast guard said.",
		"other_count 212 people exact | passengers | Sorvag | *; killed 31 people exact | people | Sorvag | coast guard; missing 12 people exact | people | Sorvag | coast guard"},
	{"Doctors in the northern town of [Alitar] have treated 640 patients for cholera since May.",
		"other_count 640 people exact | patients | Alitar | "},
	{"A gunman opened fire at a mall in [Westbrook], killing four shoppers before police shot him dead.",
		"killed 4 people exact | shoppers | Westbrook | "},
	{"The blaze has blackened 18,000 hectares and is 15 km from [Portillo], fire chief <Rosa Marin> said.",
		"area 18000 ha exact | * | * | Rosa Marin; distance 15 km exact | blaze | Portillo  | Rosa Marin"},
	{"Border guards shot at two villages, and 3,400 people fled to [Dostan].",
		"other_count 2 villages exact | villages | * | ; displaced 3400 people exact | people | Dostan | "},
	{"Consumer prices rose 9.8 percent in March, the central bank reported, and the government will spend $4.2 billion on subsidies.",
		"percent 9.8 % exact | Consumer prices |  | central bank; money 4200000000 USD exact | subsidies |  | *"},
	{"<Peter Hahn>, a union leader, met ministers to speak about 900 jobs at the plant.",
		"other_count 900 jobs exact | jobs |  | "},
	{"Shells fell on [Karsa]. “We saw 45 bodies there,” <Karim Adil> told {Reuters}.",
		"killed 45 people exact | bodies | Karsa | Karim Adil"},
	{"The town of [Erlau] lies 22 miles (35 km) east of [Brenna].",
		"distance 22 mi exact | Erlau | Brenna east | "},
	{"Militants overran [Haleb]. The town is 40 km from the border.",
		"distance 40 km exact | Haleb | the border  | "},
	{"Police in [Durban] said they had arrested 57 people, and a spokesman for the mayor said 13 officers were hurt.",
		"detained 57 people exact | people | Durban | Police; wounded 13 people exact | officers | Durban | spokesman for the mayor"},
	{"The epidemic has killed 1,130 of the 2,700 people infected in [Guekou], according to {WHO}.",
		"killed 1130 people exact | people | Guekou | WHO; other_count 2700 people exact | people | Guekou | WHO"},
	{"Rescuers searched for 17 sailors whose trawler sank near [Alesund].",
		"other_count 17 people exact | sailors | Alesund | "},
	{"A bomb in [Qadira] killed 20, including 6 children; hospital officials put the number of wounded at 75.",
		"killed 20 people exact | people | Qadira | ; killed 6 people exact | children | Qadira | ; wounded 75 people exact | people | Qadira | hospital officials"},
	{"Mayor <Lena Fuchs> said she was worried about 200 jobs.",
		"other_count 200 jobs exact | jobs |  | Lena Fuchs"},
	{"Some 4,000 protesters marched in [Lima]; 35 were detained.",
		"other_count 4000 people about | protesters | Lima | ; detained 35 people exact | people | Lima | "},
	{"The army said 11 soldiers and 30 rebels died in clashes near [Kidwa].",
		"killed 11 people exact | soldiers | Kidwa | army; killed 30 people exact | rebels | Kidwa | army"},
	{"The minister told parliament to approve $90 million for 12 new hospitals.",
		"money 90000000 USD exact | * |  | ; other_count 12 hospitals exact | new hospitals |  | "},
	{"More than 600 flights were cancelled at airports across [Germany] as snow fell.",
		"other_count 600 flights at_least | flights | Germany | "},
	{"A landslide buried part of [Cotaca] on Monday. Eight people were killed there and 50 are homeless.",
		"killed 8 people exact | people | Cotaca | ; displaced 50 people exact | people | Cotaca | "},
	{"The company, which employs 7,200 people in [Leeds], will close three factories.",
		"other_count 7200 people exact | people | Leeds | ; other_count 3 factories exact | factories | * | "},
	{"The rebel leader told his fighters to free 60 captives.",
		"hostages 60 people exact | captives |  | "},
	{"A 34-year-old woman and her two children were found alive after six days under the rubble in [Mersa].",
		"age 34 years exact | woman | Mersa | "},
	{"The court in [Turin] jailed 14 men for a total of 120 years.",
		"detained 14 people exact | men | Turin | ; duration 120 years exact | * | Turin | "},
	{"The opposition won 41 seats and the ruling party 38, state television reported.",
		"other_count 41 seats exact | seats |  | state television"},
	{"Fishermen said that they had seen a boat with some 90 migrants sinking 30 nautical miles off [Zuwara].",
		"other_count 90 people about | migrants | * | Fishermen; distance 30 nmi exact | boat | Zuwara  | Fishermen"},
	{"The dam burst at dawn, and within two hours water reached the city, 12 km away.", ""},
	{"A police helicopter crashed into a field 8 miles south of [Inverurie], killing its two pilots.",
		"distance 8 mi exact | police helicopter | Inverurie south | ; killed 2 people exact | pilots | Inverurie | "},
	{"Talks about two hostages ended in [Doha] without a deal.",
		"hostages 2 people exact | hostages | * | "},
	{"Health minister <Ines Prado> put the number of deaths at 212, and 1,900 people are in hospital.",
		"killed 212 people exact | * |  | Ines Prado; wounded 1900 people exact | people |  | *"},
	{"In [Gao], gunmen on motorcycles seized four aid workers; the {Red Cross} said it was in touch with the kidnappers.",
		"hostages 4 people exact | aid workers | Gao | "},
	{"Insurance losses may reach €2.3bn, {Munich Re} estimates.",
		"money 2300000000 EUR exact | Insurance losses |  | Munich Re"},
	{"Unemployment fell to 4.1 percent in April, the lowest in 16 years.",
		"percent 4.1 % exact | Unemployment |  | "},
	{"The tanker was carrying 270,000 barrels of oil when it ran aground 3 miles off [Cape Vell].",
		"other_count 270000 barrels exact | oil | * | ; distance 3 mi exact | tanker | Cape Vell  | "},
	{"Two days of clashes have left 19 dead and 100 injured in [Tripoli], medics said.",
		"duration 2 days exact | clashes | Tripoli | medics; killed 19 people exact | people | Tripoli | medics; wounded 100 people exact | people | Tripoli | medics"},
	{"A wildfire that began in [Evora] forced 6,000 villagers from their homes and destroyed 85 houses, Portuguese officials said.",
		"displaced 6000 people exact | villagers | Evora | Portuguese officials; other_count 85 houses exact | houses | Evora | Portuguese officials"},
	{"To the east, the rebels have held [Harrow] since May. The city lies 50 km (30 miles) west of the office of President <Jon Ekeby>.",
		"distance 50 km exact | Harrow | office of President Jon Ekeby west | "},
	{"The group, which is also known as the Lions, was said to be 30 miles from [Norvik].",
		"distance 30 mi exact | * | Norvik  | "},
	{"Troops hold the whole province of [Tamar], said <Ali Roud> of the {Tamar Ministry}. Its main city, where police still keep order, is about 165 miles north of [Dorn].",
		"distance 165 mi about | Tamar | Dorn north | "},
	{"Militants who captured two cities in two days have been told by their leaders to keep moving.",
		"other_count 2 cities exact | cities |  | "},
	{"Insurgents moved into two towns in [Delta] on Friday, while the country's most senior cleric told his followers to take up arms.",
		"other_count 2 towns exact | towns | Delta | "},
	{"<Nadia Zuri>, a deputy who was born there, traced the revolt to that day. It sent home 700,000 men, she told the {BBC}, with weapons.",
		"fighters 700000 people exact | men |  | Nadia Zuri"},
	{"The country has already had $15 billion of ^U.S.> training, weapons and equipment.",
		"money 15000000000 USD exact | U.S. training, weapons and equipment |  | "},
	{"The group has driven 500,000 people out of [Mosulya], and it is holding 48 hostages from the Turkish consulate.",
		"displaced 500000 people exact | people | Mosulya | ; hostages 48 people exact | hostages from the Turkish consulate | * | "},
	{"Rebels seized 31 Turkish truck drivers in the hill town of Sarapur, the {BBC} reported.",
		"hostages 31 people exact | Turkish truck drivers | Sarapur | BBC"},
	{"<Omar Said>, head of the {Red Cross} in [Aden], put it at 40 dead.",
		"killed 40 people exact | people | Aden | Omar Said"},
	{"A survey by {Oxfam} found that 400 families had fled.",
		"displaced 400 people exact | families |  | survey by Oxfam"},
	{"The militants were reported to have killed 12 people in Oberfeld. ^Kurds> live there.",
		"killed 12 people exact | people | Oberfeld | "},
	{"Bandits killed 48 men, women and children.", "killed 48 people exact | men, women and children |  | "},
	{"Heavy rain in [Assam] has forced 45,000 people into relief camps, the state's disaster authority said on Tuesday.", "displaced 45000 people exact | people | Assam | *"},
	{"Governor <Maria Ortega> said in a statement that 18 of the 25 miners trapped underground had been rescued.", "other_count 18 people exact | * |  | Maria Ortega; other_count 25 people exact | miners |  | Maria Ortega"},
	{"“There were 300 of us on the boat,” said <Yusuf>, a 22-year-old from [Gambia].", "other_count 300 people exact | * |  | Yusuf; age 22 years exact | * | Gambia | Yusuf"},
	{"The carmaker will cut 1,700 jobs at its plant in [Ghent], the company told unions.", "other_count 1700 jobs exact | jobs | Ghent | company"},
	{"Attackers on motorbikes shot dead 16 farmers in a village 25 km north of [Djibo], local officials told {AFP}.", "killed 16 people exact | farmers | Djibo | local officials; distance 25 km exact | * | Djibo north | local officials"},
	{"Inflation in [Turkey] slowed to 38.2 percent in May from 44 percent in April.", "percent 38.2 % exact | Inflation | Turkey | ; percent 44 % exact | Inflation | Turkey | "},
	{"A bus carrying schoolchildren overturned near [Lucca], injuring 23 of them, three seriously.", "wounded 23 people exact | people | Lucca | ; wounded 3 people exact | * | Lucca | "},
	{"Three of those arrested are brothers, the prosecutor told a news conference.", "detained 3 people exact | * |  | prosecutor"},
	{"The bridge, 1.2 km long, was built in 1974 and carries 40,000 vehicles a day.", "other_count 40000 vehicles exact | vehicles |  | "},
	{"Health workers have vaccinated more than 2 million children in [Yemen] against measles, {UNICEF} says.", "other_count 2000000 people at_least | children | Yemen | UNICEF"},
	{"<Ivan Petrov> won 54 percent of the vote, according to partial results released by the electoral commission.", "percent 54 % exact | vote |  | *"},
	{"The storm is expected to make landfall 60 miles east of [New Orleans] late on Sunday, forecasters said.", "distance 60 mi exact | storm | New Orleans east | forecasters"},
	{"At least five people, including two police officers, were stabbed at a station in [Hamburg].", "other_count 5 people at_least | people | Hamburg | ; fighters 2 people exact | police officers | Hamburg | "},
	{"The ministry said it knew of 12 deaths.", "killed 12 people exact | deaths |  | ministry"},
	{"Crews battled 14 fires across [Oregon] and [Idaho] that have destroyed 310 homes and killed three firefighters.", "other_count 14 fires exact | fires | Oregon | ; other_count 310 homes exact | homes | * | ; killed 3 people exact | firefighters | * | "},
	{"Rebels freed 22 of 30 truck drivers they had held since June, their employer said.", "hostages 22 people exact | truck drivers |  | *; hostages 30 people exact | truck drivers |  | *"},
	{"<Ahmad Shah> told his wife that 40 men had come for him.", "other_count 40 people exact | men |  | Ahmad Shah"},
	{"The airline, which is based in [Dublin], said it would refund €30 million to 90,000 passengers.", "money 30000000 EUR exact | * | * | airline; other_count 90000 people exact | passengers | * | airline"},
	{"Hundreds of villagers marched 12 miles to the capital.", "other_count vague people vague | villagers |  | "},
	{"Two rockets landed about 500 metres from the [Baku] embassy.", "other_count 2 rockets exact | rockets | * | ; distance 500 m about | rockets | * | "},
	{"The court heard that he stole £2.3m from 46 pensioners.", "money 2300000 GBP exact | * |  | *; other_count 46 people exact | pensioners |  | *"},
	{"Nurses began a three-day strike over pay in [Wales]; 8,400 operations have been postponed.", "duration 3 days exact | strike | Wales | ; other_count 8400 operations exact | operations | Wales | "},
	{"As of Friday, 61 people were still missing, but rescuers said that they had found 9 survivors.", "missing 61 people exact | people |  | ; other_count 9 people exact | survivors |  | rescuers"},
	{"The quake, of magnitude 7.1, struck at a depth of 10 km, 85 km off the coast of [Sumatra].", "distance 85 km exact | quake | coast of Sumatra  | "},
	{"Opposition leader <Tom Obi> was among 120 people detained, his lawyer said.", "detained 120 people exact | people |  | lawyer"},
	{"The clearest sign came from [Ondar], a small town 60 miles north of [Norvik].",
		"distance 60 mi exact | Ondar | Norvik north | "},
	{"Militants who captured two cities were told to keep moving until they reach [Norvik].",
		"other_count 2 cities exact | cities |  | "},
	{"[Ondar] gave way on Tuesday. Fighters took the airport, and more than 1,000 prisoners were freed from the city's jail.",
		"prisoners_freed 1000 people at_least | prisoners | Ondar | "},
	{"A strike on a convoy in [Gao] killed the group's leader and four bodyguards, a tribal elder said by telephone.",
		"killed 4 people exact | bodyguards | Gao | tribal elder"},
	{"The raid killed a guard and 200 people marched in protest.", "other_count 200 people exact | people |  | "},
	{"The town lost 2,000 of its 9,000 inhabitants to the plague.", "other_count 2000 people exact | inhabitants |  | ; population 9000 people exact | inhabitants |  | "},
	{"Soldiers at a checkpoint 14 km south of the border town of [Merin] detained six men.",
		"distance 14 km exact | * | Merin south | ; detained 6 people exact | men | Merin | "},
	{"“I have 11 children to feed,” <Amina Diallo> told the {BBC} as she queued for bread.",
		"other_count 11 people exact | children |  | Amina Diallo"},
	{"A bomb went off in [Idrin]. The minister told reporters in the capital that 1,204 patients had died.",
		"killed 1204 people exact | patients |  | minister"},
	{"The opposition put the number of arrests at 3,000; the ministry has confirmed 412.",
		"detained 3000 people exact | arrests |  | opposition; detained 412 people exact | arrests |  | ministry"},
	{"The clash left 7 US soldiers dead.", "killed 7 people exact | US soldiers |  | "},
	{"One attorney said that a dying woman had been moved.", ""},
	{"He recorded Die Young and 4,5,6 in one week.", ""},
	{"Security forces shot dead 11 demonstrators and arrested scores in [Malabo], according to {Amnesty International}.", "killed 11 people exact | demonstrators | Malabo | Amnesty International"},
	{"Six of the nine sailors whose tug capsized off [Vigo] have been found alive.", "other_count 6 people exact | * | * | ; other_count 9 people exact | sailors | Vigo | "},
	{"The dead included four firefighters, Mayor <Lucia Bravo> said.", "killed 4 people exact | firefighters |  | Lucia Bravo"},
	{"Of the 52 injured, eight are in intensive care.", "wounded 52 people exact | * |  | ; wounded 8 people exact | * |  | "},
	{"Seventeen inmates tunnelled out of a jail in [Penha] overnight, but five were caught within hours.", "prisoners_freed 17 people exact | inmates | Penha | ; detained 5 people exact | * | * | "},
	{"Pirates holding 21 crew members of a tanker off [Bonny] let three sick sailors go on Monday.", "hostages 21 people exact | crew members | Bonny | ; hostages 3 people exact | sick sailors | * | "},
	{"At least 70 percent of the homes in [Port Luma] have lost their roofs.", "percent 70 % at_least | homes | Port Luma | "},
	{"No one was hurt, but some 2,500 guests had to leave the hotel.", "displaced 2500 people about | guests |  | "},
	{"The cholera outbreak has infected 4,100 people and killed 61 since May.", "other_count 4100 people exact | people |  | ; killed 61 people exact | * |  | "},
	{"“They took my two brothers,” said <Hawa Sule>, whose village lost 30 men that day.", "hostages 2 people exact | brothers |  | *; other_count 30 people exact | men |  | *"},
	{"A helicopter carrying 14 soldiers went down; all aboard were killed.", "fighters 14 people exact | soldiers |  | "},
	{"Tens of thousands of villagers have fled their homes in [Kachin] state.", "displaced vague people vague | villagers | * | "},
	{"The blast, heard 15 kilometres away, left a crater 20 metres wide.", ""},
	{"Rebels said they had captured 140 soldiers, a claim the army denied.", "hostages 140 people exact | soldiers |  | Rebels"},
	{"The army put its losses at nine dead and 33 wounded.", "killed 9 people exact | * |  | army; wounded 33 people exact | * |  | army"},
	{"Twelve-year-old <Li Wen> was one of 29 pupils crushed to death in the stampede.", "age 12 years exact | Li Wen |  | ; killed 29 people exact | pupils |  | "},
	{"The number of people without drinking water has risen to 1.4 million, {UNICEF} said.", "other_count 1400000 people exact | people |  | UNICEF"},
	{"Flooding closed 34 schools and cut power to 90,000 customers.", "other_count 34 schools exact | schools |  | ; other_count 90000 people exact | customers |  | "},
	{"A ceasefire agreed on Friday collapsed within six hours.", ""},
	{"The town, 8 km from the Rwandan border, fell to some 600 rebels.", "distance 8 km exact | town | the Rwandan border  | ; fighters 600 people about | rebels |  | "},
	{"The ship sank 40 nautical miles south-east of [Malta] with 300 containers of chemicals.", "distance 40 nmi exact | ship | Malta south-east | ; other_count 300 containers exact | * | * | "},
	{"Police fired tear gas at a crowd of 5,000.", "other_count 5000 people exact | * |  | "},
	{"Two suicide bombers killed 33 worshippers at a mosque in [Maidara].", "fighters 2 people exact | suicide bombers | Maidara | ; killed 33 people exact | worshippers | Maidara | "},
	{"The landslide swept away 46 houses; 19 people are feared dead.", "other_count 46 houses exact | houses |  | ; killed 19 people exact | people |  | "},
	{"More than 3,000 migrants were rescued in 22 operations off [Libya], the coastguard said.", "other_count 3000 people at_least | migrants | Libya | coastguard; other_count 22 operations exact | operations | Libya | coastguard"},
	{"The strike, now in its 12th day, has grounded 1,900 flights and cost {Aerolux} €80 million.", "other_count 1900 flights exact | flights |  | ; money 80000000 EUR exact | * |  | "},
	{"Turnout reached 41 percent, down from 66 percent in 2011.", "percent 41 % exact | Turnout |  | ; percent 66 % exact | * |  | "},
	{"Authorities evacuated 1,100 people from the path of the lava, which is moving at 30 metres an hour.", "displaced 1100 people exact | people |  | "},
	{"About 200 of the 700 staff walked out.", "other_count 200 people about | staff |  | ; other_count 700 people exact | staff |  | "},
	{"The explosion happened 300 metres from the ministry.", "distance 300 m exact | explosion | the ministry  | "},
	{"Aid workers have reached only 15 of 60 cut-off villages.", "other_count 15 villages exact | * |  | ; other_count 60 villages exact | * |  | "},
	{"Fighting between two clans left 26 people dead, 11 of them children, in the past week.", "other_count 2 clans exact | clans |  | ; killed 26 people exact | people |  | ; killed 11 people exact | children |  | "},
	{"The militia released three of the ten aid workers it seized in March.", "hostages 3 people exact | aid workers |  | ; hostages 10 people exact | aid workers |  | "},
	{"Hospitals in [Dorra] received 84 bodies, a doctor said on condition of anonymity.", "killed 84 people exact | bodies | Dorra | doctor"},
	{"The volcano killed nobody, but ash fell on 40 villages up to 25 km from the crater.", "other_count 40 villages exact | villages |  | ; distance 25 km at_most | villages | the crater  | "},
	{"Oil fell to $61 a barrel, its lowest in five years.", "money 61 USD exact | * |  | "},
	{"Each family will receive 50 kg of rice and two blankets.", "other_count 50 kg exact | rice |  | ; other_count 2 blankets exact | blankets |  | "},
	{"<Samuel Otieno>, 61, a fisherman, said the wave was as high as a house.", "age 61 years exact | Samuel Otieno |  | *"},
	{"Nine out of ten houses are gone.", ""},
	{"The mayor told {Radio Sol} that between 40 and 50 people were still buried.", "missing 40-50 people range | people |  | mayor"},
	{"Rebel leader <Abu Tarek> is believed to command 2,000 men.", "fighters 2000 people exact | men |  | *"},
	{"Ukraine says 13,000 Russian soldiers have been killed; Moscow puts its dead at 498.", "killed 13000 people exact | Russian soldiers |  | Ukraine; killed 498 people exact | * |  | Moscow"},
	{"The plane, with 62 passengers and five crew on board, was 10 minutes from landing.", "other_count 62 people exact | passengers |  | ; other_count 5 people exact | crew |  | "},
	{"Doctors say one patient in three dies.", ""},
	{"The fire destroyed half of the market and 120 stalls.", "percent 50 % about | market |  | ; other_count 120 stalls exact | stalls |  | "},
	{"Parliament voted 214 to 98 to extend the state of emergency by 90 days.", "duration 90 days exact | * |  | "},
	{"Residents said they had counted 17 explosions before dawn.", "other_count 17 explosions exact | explosions |  | Residents"},
	{"The death toll, which stood at 90 on Monday, could pass 150, the Red Crescent warned.", "killed 90 people exact | * |  | * |  | on Monday; killed 150 people exact | * |  | * | forecast"},
	{"Officials lowered the toll to 38 from 45 after some of the missing turned up.", "killed 38 people exact | * |  | * | ; killed 45 people exact | * |  | * | revised"},
	{"The governor denied reports that 25 soldiers had deserted.", "fighters 25 people exact | soldiers |  | governor | denied"},
	{"Kidnappers freed 13 of the 20 pupils on Sunday after a ransom was paid.", "hostages 13 people exact | pupils |  |  | released | on Sunday; hostages 20 people exact | pupils"},
	{"Two of the hostages escaped through a window.", "hostages 2 people exact | hostages |  |  | escaped"},
	{"Since January, 42 journalists have been jailed in [Turkey].", "detained 42 people exact | journalists | Turkey |  |  | Since January"},
	{"At least 17 people drowned and dozens were missing after two boats collided.", "killed 17 people at_least | people; missing vague people vague; other_count 2 boats exact | boats"},
	{"Militants holed up in a school with 60 children, police chief <Imran Qazi> said.", "other_count 60 people exact | children |  | Imran Qazi"},
	{"The quake left 2 million people without power.", "other_count 2000000 people exact | people"},
	{"Snipers killed a nurse and wounded three patients outside the hospital.", "wounded 3 people exact | patients"},
	{"Thirty-one people remain in hospital, nine of them in a serious condition.", "wounded 31 people exact | people; wounded 9 people exact"},
	{"The charity says it fed 12,500 displaced families last month.", "displaced 12500 people exact | displaced families |  | charity |  | last month"},
	{"Some 1,800 homes were flooded in [Braga] and 400 people had to be rescued by boat.", "other_count 1800 homes about | homes | Braga; other_count 400 people exact | people"},
	{"The jet vanished from radar 120 km off [Perth] with 155 people on board.", "distance 120 km exact | jet | Perth ; other_count 155 people exact | people"},
	{"“We had 20 minutes to leave,” said <Ines Vidal>, a mother of four.", "duration 20 minutes exact | * |  | Ines Vidal; other_count 4 people exact"},
	{"The government has set aside 3.2 billion rupees ($38 million) for those affected.", "money 3200000000 INR exact"},
	{"The reactor lies 15 miles (24 km) from [Dunmore], a town of 18,000.", "distance 15 mi exact | reactor | Dunmore ; population 18000 people exact | * | Dunmore"},
	{"An avalanche hit a camp of 34 climbers, of whom 16 are confirmed dead.", "other_count 34 people exact | climbers; killed 16 people exact"},
	{"Rescuers recovered the remains of 58 of those on board.", "killed 58 people exact"},
	{"The tremor damaged 640 buildings, 75 of them beyond repair.", "other_count 640 buildings exact | buildings; other_count 75 buildings exact | buildings"},
	{"Police in riot gear detained some 150 protesters in [Minsk] over the weekend, rights group {Viasna} said.", "detained 150 people about | protesters | Minsk | rights group Viasna |  | over the weekend"},
	{"Seventy-two hours after the collapse, an 8-month-old girl was pulled out alive.", "age 8 months exact | girl"},
	{"Three foreign engineers were kidnapped in [Warri] in 2016 and held for 40 days.", "hostages 3 people exact | foreign engineers | Warri |  |  | in 2016; duration 40 days exact"},
	{"The warlord has 900 men under arms, a UN report says.", "fighters 900 people exact | men |  | UN report"},
	{"Electricity has been restored to 70% of customers.", "percent 70 % exact | customers"},
	{"The blaze was fought by 260 firefighters and nine aircraft.", "other_count 260 people exact | firefighters; other_count 9 aircraft exact | aircraft"},
	{"Voters in 11 states go to the polls on Tuesday.", "other_count 11 states exact | states"},
	{"Nine villagers, including three children, were hacked to death in [Ituri], a local official told {AFP} by phone.", "killed 9 people exact | villagers | Ituri | local official; killed 3 people exact | children | Ituri | local official"},
	{"No fewer than 120 houses were torched and 14 cows stolen.", "other_count 120 houses at_least | houses; other_count 14 cows exact | cows"},
	{"More than half a million children are out of school, {Save the Children} estimates.", "other_count 500000 people at_least | children |  | Save the Children"},
	{"The convoy of 31 lorries reached the town, 60 km south of the capital of [Chad].", "other_count 31 lorries exact | lorries; distance 60 km exact | * | N'Djamena south"},
	{"The ministry said 46 of its soldiers were missing and 12 had been taken prisoner.", "missing 46 people exact | soldiers |  | ministry; hostages 12 people exact | * |  | ministry"},
	{"Sixteen people have been charged over the riots, in which two policemen died.", "other_count 16 people exact | people; killed 2 people exact | policemen"},
	{"A second boat carrying 87 refugees was intercepted by the navy.", "displaced 87 people exact | refugees"},
	{"It took 200 officers four hours to clear the square.", "fighters 200 people exact | officers; duration 4 hours exact"},
	{"The dead ranged in age from 6 to 81.", "age 6-81 years range"},
	{"The virus has been found in 23 countries, up from 17 a week ago.", "other_count 23 countries exact | countries; other_count 17 countries exact"},
	{"The company will lay off 1,200 of its 8,500 workers by March.", "other_count 1200 people exact | workers |  |  | forecast; other_count 8500 people exact | workers"},
	{"On 9 May some 300 people were evacuated from [Arden].", "displaced 300 people about | people | Arden |  |  | On 9 May"},
	{"Nearly 90 percent of those killed were civilians.", "percent 90 % about"},
	{"Three of the 18 people injured in the crash are children.", "wounded 3 people exact; wounded 18 people exact | people"},
	{"Flood waters killed a mother and her two daughters in [Bala].", "killed 2 people exact | daughters | Bala"},
	{"The army has lost control of five districts.", "other_count 5 districts exact | districts"},
	{"Gunmen on horseback burned five villages and drove off 2,000 cattle.", "other_count 5 villages exact | villages; other_count 2000 cattle exact | cattle"},
	{"Twenty bodies had been identified by Sunday evening.", "killed 20 people exact | bodies |  |  |  | by Sunday evening"},
	{"The airline said all 189 people on the plane had survived.", "other_count 189 people exact | people |  | airline"},
	{"Drone strikes have killed up to 900 civilians in [Pakistan] since 2004, the bureau estimates.", "killed 900 people at_most | civilians | Pakistan | bureau |  | since 2004"},
	{"Some 50 of the wounded were flown to [Ankara].", "wounded 50 people about | people | Ankara"},
	{"The city's main hospital, with 300 beds, is treating 700 patients.", "other_count 300 beds exact | beds; other_count 700 people exact | patients"},
	{"“More than 100 of my neighbours are dead,” <Salim Haddad> told the {BBC}.", "killed 100 people at_least | neighbours |  | Salim Haddad"},
	{"Border guards turned back 1,300 refugees on Thursday night.", "displaced 1300 people exact | refugees |  |  |  | on Thursday night"},
	{"The two-month siege has cost about 1,000 lives.", "duration 2 months exact | siege; killed 1000 people about | lives"},
	{"About one in eight homes was destroyed.", ""},
	{"Rescuers dug out 16 survivors on Saturday and another three on Sunday.", "other_count 16 people exact | survivors |  |  |  | on Saturday; other_count 3 people exact | * |  |  |  | on Sunday"},
	{"The company produced 1.1 million tonnes of copper in 2012.", "other_count 1100000 tonnes exact | copper |  |  |  | in 2012"},
	{"Police shot and wounded two men who had thrown stones.", "wounded 2 people exact | men"},
	{"Rebel shelling wounded at least 25, most of them schoolchildren, the governor's office said.", "wounded 25 people at_least | * |  | governor's office"},
	{"The border crossing, 35 miles north-west of [Aleppo], was closed.", "distance 35 mi exact | border crossing | Aleppo north-west"},
	{"It is the worst fire since 1987, when 31 people died at a London station.", "killed 31 people exact | people"},
	{"The rebels hold 21 Filipino peacekeepers, the ministry in [Manila] confirmed.", "hostages 21 people exact | Filipino peacekeepers | * | ministry"},
	{"Eight schoolgirls remain in captivity.", "hostages 8 people exact | schoolgirls"},
	{"Only 400 of the island's 5,200 people chose to stay.", "other_count 400 people exact; population 5200 people exact"},
	{"The governor put the damage at 900 million pesos.", "money 900000000 peso exact | damage |  | governor"},
	{"Ten thousand demonstrators marched through [Sofia] for a third night.", "other_count 10000 people exact | demonstrators | Sofia"},
	{"Health officials fear the outbreak could infect 250,000 people.", "other_count 250000 people exact | people |  | Health officials | forecast"},
	{"The suspect, a 19-year-old student, fired 30 rounds before he was overpowered.", "age 19 years exact; other_count 30 rounds exact | rounds"},
	{"Hundreds of homes, 12 mosques and a clinic were razed.", "other_count vague homes vague | homes; other_count 12 mosques exact | mosques"},
	{"A coalition air raid killed 15 members of one family, residents said.", "killed 15 people exact | members |  | residents"},
	{"An estimated 4.5 million Venezuelans have left their country since 2015.", "displaced 4500000 people about | Venezuelans |  |  |  | since 2015"},
	{"The ferry had been cleared to carry 850 passengers.", "other_count 850 people exact | passengers"},
	{"Two police stations and 22 shops were looted overnight.", "other_count 2 stations exact | police stations |  |  |  | overnight; other_count 22 shops exact | shops |  |  |  | overnight"},
	{"Mr Otunga, 70, has led the party for 16 years.", "age 70 years exact; duration 16 years exact"},
	{"The rate of infection fell by 12 percent last week.", "percent 12 % exact | rate of infection |  |  |  | last week"},
	{"Fewer than 40 of the 300 trees survived.", "other_count 40 trees at_most | trees; other_count 300 trees exact | trees"},
}

func TestFactsSayWhatWhereAndWho(t *testing.T) {
	right := 0
	for _, c := range wholes {
		text, mentions := unmark(c.text)
		facts, _ := Find(text, mentions)
		var got []string
		for _, f := range facts {
			where := f.Place
			if f.Kind == news.Distance {
				where = f.RelativeTo + " " + f.Direction
			}
			got = append(got, strings.Join([]string{line(f), f.Of, where, f.AttributedTo, f.Status, f.Period}, " | "))
		}
		if !matches(got, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, "; "), c.want)
			continue
		}
		right++
	}
	t.Logf("%d of %d right", right, len(wholes))
}

// matches reports whether the facts are those of want, field by field.
func matches(got []string, want string) bool {
	if want == "" {
		return len(got) == 0
	}
	wants := strings.Split(want, "; ")
	if len(wants) != len(got) {
		return false
	}
	for i := range wants {
		a, b := strings.Split(got[i], " | "), strings.Split(wants[i], " | ")
		for j := range b {
			if b[j] != "*" && a[j] != b[j] {
				return false
			}
		}
	}
	return true
}

// unmark takes the marks of names out of a text.
func unmark(marked string) (string, []news.Mention) {
	kinds := map[rune]news.EntityKind{'[': news.Place, '{': news.Organisation, '<': news.Person, '^': news.Group}
	var b strings.Builder
	var mentions []news.Mention
	for _, c := range marked {
		kind, opens := kinds[c]
		switch {
		case opens:
			mentions = append(mentions, news.Mention{Span: news.Span{Start: b.Len()}, Kind: kind})
		case c == ']' || c == '}' || c == '>':
			mentions[len(mentions)-1].End = b.Len()
		default:
			b.WriteRune(c)
		}
	}
	return b.String(), mentions
}
