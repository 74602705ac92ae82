package fact

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// A class is what a counted noun stands for.
type class uint8

const (
	elided class = iota // nothing counted is named: "killed 12"
	people
	fighting // people who are fighters
	prisoner
	captive
	formation
	animal
	thing
	never // photographs, comments, times: no fact
)

// nouns are the nouns of each class; where a word is listed twice the earlier
// row wins. The nouns of the table of kinds add to them.
var nouns = []struct {
	class class
	words string
}{
	{formation, `battalion battalions brigade brigades division divisions regiment regiments platoon platoons squadron squadrons squads
		squad`},
	{captive, "hostage hostages captive captives abductee abductees"},
	{prisoner, "prisoner prisoners inmate inmates convict convicts detainee detainees suspects"},
	{fighting, nounsOf(news.Fighters)},
	{people, `people person persons civilian civilians man men woman women child children boy boys girl girls baby babies infant
		infants toddler toddlers adult adults worker workers labourers laborers student students pupil pupils schoolgirls
		schoolboys teacher teachers nurse nurses doctor doctors medic medics patient patients passenger passengers tourist
		tourists pilgrim pilgrims villager villagers resident residents citizen citizens national nationals families family
		household households member members staff employee employees official officials diplomat diplomats journalist
		journalists reporter reporters lawmaker lawmakers minister ministers driver drivers builder builders miner miners
		sailor sailors fisherman fishermen farmer farmers crew victim victims survivor survivors protester protesters
		protestors demonstrator demonstrators activist activists migrant migrants others foreigner foreigners elderly youths
		youth teenager teenagers teens parents relatives brothers sisters sons daughters wives mothers fathers inmate inmates
		prisoner prisoners convict convicts detainee detainees suspect suspects bystander bystanders pedestrian pedestrians
		firefighter firefighters rescuer rescuers volunteer volunteers contractor contractors scientist scientists engineer
		engineers monk monks priest priests nun nuns worshipper worshippers worshipers mourner mourners guest guests customer
		customers shopper shoppers fan fans spectator spectators player players athlete athletes candidate candidates voter
		voters judge judges lawyer lawyers politician politicians leader leaders commander commanders general generals
		expatriates expats christians muslims jews hindus sikhs yazidis kurds shiites sunnis arabs turks rohingya turkmen
		clerics soul souls folk persons casualties orphan orphans widow widows grandchildren pensioner pensioners commuter
		commuters holidaymakers climbers hikers skiers divers trekkers dependents dependants servicemen aides policemen
		paramedics mps meps pows gis ceos idps undergraduates bodyguards lifeguards coastguards pilots captains cops kids
		brides agents clients recipients adolescents dissidents opponents respondents correspondents servants spouses couples
		twins colleagues friends cousin cousins uncles aunts nephews nieces grandparents neighbours neighbors males females elders delegates envoys graduates newborns individuals
		humans comrades siblings peasants thieves clerks cooks chefs schoolchildren stowaways cadets stewards bureaucrats
		academics mechanics critics thugs hooligans criminals fugitives bandits pirates veterans seniors surgeons midwives addicts chiefs mayors nomads bishops rabbis imams homeless dead injured wounded missing displaced`},
	{people, nounsOf(news.Killed, news.Wounded, news.Displaced, news.Population, news.Detained)},
	{animal, `head animal animals cow cows cattle sheep goat goats horse horses dog dogs cat cats pig pigs chicken chickens bird birds
		camel camels elephant elephants lion lions tiger tigers whale whales dolphin dolphins fish buffalo buffaloes livestock
		bull bulls calves lambs turtles penguins seals bears wolves deer koalas kangaroos donkeys mules hens poultry monkeys`},
	{never, `comment comments photo photos picture pictures share shares view views like likes min read times time way ways thing
		things side sides hand hands image images slide slides video videos reply replies reasons points point page pages
		parts part half halves types kinds occasions fronts footage minds follower followers retweets results characters words`},
	// things that end like people: towers, reactors, restaurants
	{thing, `tower towers number numbers computer computers helicopter helicopters letter letters centre center centers order
		orders shelter shelters paper papers newspaper newspapers quarter quarters matter matters fire fires barrier barriers
		container containers trailer trailers river rivers water waters border borders tanker tankers carrier carriers motor
		motors reactor reactors tractor tractors sector sectors door doors factor factors error errors mirror mirrors floor
		floors elevator elevators generator generators plant plants restaurant restaurants grant grants layer layers power
		powers tremor tremors aftershocks cover acres shocks chapters meters metres steamers boulders crater craters bunkers
		launcher launchers bomber corridor corridors monsters disasters hours colors colours flowers boosters sensors routers
		printers planters transformers drawers counters lockers freezers boxers cruisers destroyers cutters liners trawlers
		haulers ambulances bulldozers diggers excavators
		loaders fliers folders posters banners stickers headquarters rockets tree trees fees bees knees degrees committees guarantees levees`},
}

func nounsOf(of ...news.FactKind) (list string) {
	for _, row := range kinds {
		if slices.Contains(of, row.kind) {
			list += row.nouns + " "
		}
	}
	return list
}

// personSuffixes end nouns for people.
var personSuffixes = []string{"ers", "ors", "ists", "men", "women", "ants", "ees", "ians", "takers", "eers", "owners", "goers"}

// classOf sorts a noun in lower case; what no list knows, by its ending.
func classOf(w string) class {
	if i := strings.LastIndexByte(w, ' '); i >= 0 {
		w = w[i+1:]
	}
	if c := lexemeOf(w).class; c != elided {
		return c
	}
	for _, s := range personSuffixes {
		if strings.HasSuffix(w, s) && len(w) > len(s)+1 {
			return people
		}
	}
	return thing
}
