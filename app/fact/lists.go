package fact

// A set is a list of words, as one bit in each of its words' [lexeme].
type set uint64

const (
	// abbreviations never end a sentence.
	abbreviations set = 1 << iota
	// companies end a sentence only before a word that likes to start one.
	companies
	// starters are words that, with a capital, start a sentence more often than a name.
	starters

	// phraseEnds are words that no counted noun comes after.
	phraseEnds
	// determiners stand between a number and its noun.
	determiners
	// standIns are pronouns for those counted.
	standIns
	// singulars are nouns that are counted without an s, or by one.
	singulars

	// auxiliaries stand between the subject and its verb.
	auxiliaries
	// passives are auxiliaries and participles before what was done to somebody.
	passives
	// forecasts are auxiliaries and participles of what is not yet so.
	forecasts
	// speaking are verbs whose subject is a source.
	speaking
	// clauses open a new clause: what is done in it is not done by the number.
	clauses
	// leads are words after a verb of driving that say away from what.
	leads
	// irregular are participles that do not end in -ed.
	irregular
	// phraseStart are words between a verb and the number of its object.
	phraseStart
	// lead are words between a verb and the hedge of its object.
	lead
	// containers are the verbs of context that hold their object.
	containers

	// denials are verbs that deny a claim.
	denials

	// pondering are verbs that take a number as their object as well as "about".
	pondering
	// openers are prepositions of an adverbial that opens a sentence.
	openers
	quoteMarks
	conjunctions
	// verbs are irregular verbs, and verbs in the present tense, that follow the
	// subject in news.
	verbs

	// armedWords make the men of their sentence fighters.
	armedWords

	// drives are verbs that move people only with a direction: "driven 40 from".
	drives
	// reaching are verbs by which a total gets to its number.
	reaching
	// settlements are places that have inhabitants.
	settlements

	// homes are what people leave who flee.
	homes

	// timeUnits measure time.
	timeUnits
	// timeOpeners are words that a time can follow.
	timeOpeners
	// pointsInTime say when by themselves.
	pointsInTime
	// dayParts are parts of a day, a week or a year.
	dayParts
	// nearTimes are adjectives of a time near the article's.
	nearTimes

	// anchors after a time make it a point in time, not how long something lasts:
	// "two weeks ago".
	anchors
	// windows before a time make it a stretch of the calendar: "the past 10 days".
	windows

	// journeys are verbs of travel: what they cover is no distance between places.
	journeys
	// waysOff stand between a length and the place it is measured from.
	waysOff
	// compass are directions in one word.
	compass
	// landmarks are common nouns that a distance is measured from.
	landmarks

	// headTitles are titles of heads of state and government, or end one.
	headTitles
	// places are words after which a name is a place.
	places
	// notPlaces are names in capitals that follow "in" and are no place.
	notPlaces
	// elsewhere are words that open a clause about another place or time.
	elsewhere

	// nameLinks join the words of a name: "League of Nations".
	nameLinks

	// sayings are the verbs of saying that make their subject a source.
	sayings
	// saidTo are the words between a verb of saying and the stop: "told reporters
	// in the capital late on Friday".
	saidTo

	// roles are nouns for persons, bodies and papers that state things, beside the
	// nouns for people and fighters.
	roles
	// adverbial are words between a speaker and the verb of saying.
	adverbial
	pronouns
	// subjectStarts are words before which the subject of a verb of saying cannot
	// reach back.
	subjectStarts
	// sourceEnds end the phrase for a source.
	sourceEnds
	prepositions
)

// wordLists are the words of the sets.
var wordLists = map[set]string{
	abbreviations: `gen lt col maj capt sgt cpl pvt cmdr adm brig mr mrs ms dr prof sen rep gov rev hon st ft mt no nos vs rs jan feb mar
		apr jun jul aug sept sep oct nov dec approx est fig dept univ messrs mme mlle pres supt insp det`,
	companies: "inc corp co ltd plc bros jr sr etc u.s. u.n. u.k. u.s u.n u.k e.u. d.c. i.e. e.g. al",
	starters: `the a an he she it they we i you in on at but and this that these those there if when while after before as for from
		his her its their our one some most many no not since with about according now then what who`,
	phraseEnds: `suffered sustained in at on from to by with after near during for into out across since under as off over before within without through
		around between against along inside outside above below until till despite while where when who whom whose which that
		because but and or nor if so than then though although were was are is be been being am have has had having do does
		did will would can could may might must shall should said says say told tells saying he she it they we i you there
		here not also now still only just ago later earlier according including among ahead went came come goes go gone ran
		put made lay lie lies sit stood stand up down away together apart alone each per more less fewer home faces this these`,
	standIns: "them those others us",
	determiners: `the a an these its their his her our my your other another more further additional new such same or
		so odd plus all`,
	singulars: `aircraft sheep fish series species offspring crossroads person man woman child soldier civilian police percent homes
		staff crew infantry cavalry youth stock hospital school house building town village city vessel boat truck car bus
		rocket missile drone tank plane jet helicopter strike attack blast explosion earthquake bomb`,
	auxiliaries: `are were was is be been being have has had still now also all will would must could can may might already reportedly
		feared believed confirmed reported presumed thought known to since yet further later then not only either both
		recently so far likely expected forecast estimated about`,
	passives:  `are were was is be been being get got gets feared believed confirmed reported presumed thought found`,
	forecasts: "will would must could may might expected expects expect expecting likely forecast forecasts predicts should risk risks",
	speaking: `said says say told tell tells described describe report reported reports confirmed added asked spoke speaking
		interviewed quoted testified claimed warned`,
	clauses:     `where while when after as but because although though before since if until whereas once amid whose`,
	leads:       "from out off away into across to back over beyond",
	irregular:   `broke slain taken held shot hurt driven gunned led forced made blown rounded broken seen hit`,
	phraseStart: "at more some about nearly almost up as over around least a an the",
	lead:        `an also reportedly at least just only nearly almost about around some as many more than over estimated`,
	containers: `carried carry carrying shelter sheltered shelters sheltering house houses housed housing hold holds held holding host
		hosts hosted hosting registered counted moved transported accommodated accommodate ferried bused`,
	denials:   "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted dispute disputes disputed",
	pondering: "ask asks asked asking hear hears heard hearing think thinks thought thinking know knew tell told wonder wondered",
	openers: `in on at after before by with from during since for despite under as when while near amid across until between within
		if`,
	quoteMarks:   "“ ” ' ‘ ’ -",
	conjunctions: "and but or so yet meanwhile also then",
	verbs: `rose fell hit hits lies lie lay stands stood sits sat reach reaches cost costs won win wins lost loses took takes gave
		gives held holds keeps kept began begins grew grows shrank rises falls totals spread spreads struck strikes ran runs
		sank sinks broke breaks cut cuts made makes sent sends saw sees shook shakes shot left leaves came come comes went
		goes met meets spent spends paid pays sold sells bought buys set sets put puts got gets led leads drew draws drove
		drives fought fights wants needs plans covers lasts lasted employs carries serves includes contains remains appears
		burst burnt became becomes knew knows think thinks found finds brought brings built builds rolled flew flies`,
	armedWords: `arms command commands commanded commanding armed weapons weapon guns rifles army protecting guarding defending force forces troops militia fighting military
		battalion uniform uniforms combat defence defense garrison guard regiment brigade`,
	drives: "drive drove driven driving",
	reaching: `reached passed exceeded topped climbed totalled totaled estimated numbered jumped surged soared dropped increased
		doubled tripled equalled revised counted recorded confirmed reported listed`,
	settlements: `city town village country district province region nation island enclave neighbourhood neighborhood suburb county
		state municipality settlement territory capital port metropolis borough commune population`,
	homes:        `home homes house houses city town village villages country area region capital island district province territory camp`,
	timeUnits:    "year month week day hour minute years months weeks days hours minutes",
	timeOpeners:  "in on since during over by until before between from at early late earlier later around",
	pointsInTime: "overnight yesterday today tonight tomorrow",
	dayParts:     "night morning afternoon evening dawn dusk noon midday midnight daybreak nightfall weekend summer winter autumn spring",
	nearTimes:    "this last past next previous recent coming",
	anchors:      "ago earlier later before after since from hence prior apart previously",
	windows:      "past last next previous first coming recent final within every each latest second third",
	journeys: `travel travels travelled traveled travelling traveling walk walks walked walking march marched marching drive drives
		drove driven driving trek trekked flew fly flown flying sail sailed ride rode swam swim ran hiked cycled crawled`,
	waysOff: "away upstream downstream inland offshore downriver upriver uphill downwind",
	compass: `north south east west northeast northwest southeast southwest northwards southwards eastwards westwards northward
		southward eastward westward north-east north-west`,
	landmarks: `capital city border town village epicentre epicenter coast frontier airport centre center front frontline shore base
		camp site airbase port refinery dam line crossing scene office offices palace parliament embassy consulate
		headquarters house home residence mosque church cathedral temple shrine hospital university school stadium plant
		reactor mine factory station prison jail bridge lake river island mainland mountain mountains summit peak volcano
		crater checkpoint positions position zone runway mouth compound barracks market square garrison outskirts edge
		boundary estuary`,

	headTitles: "president president's premier premier's chancellor chancellor's minister minister's",
	places:     "off in at near of from outside around into to inside on across towards toward",
	notPlaces: `parliament congress english french spanish arabic german russian chinese christmas easter ramadan islam god eid
		internet twitter facebook spring summer autumn winter eastern western northern southern he she it they we i you
		afterwards response addition total fact`,
	elsewhere: "until before because although though if but once whereas",
	nameLinks: "of al bin ibn de la del da van von der and for the",
	sayings: `found finds showed shows suggested suggests denied denies said says say told tells reported reports announced announces confirmed confirms warned warns added adds estimates
		estimated claimed claims stated tweeted explained acknowledged noted insisted insists declared disclosed revealed
		believes believe adding saying put puts fear fears`,
	saidTo: `condition anonymity reporters journalists on in at by the a an statement news conference late early earlier yesterday today tonight
		through via to of radio television agency later also interview morning afternoon evening night briefing separately
		capital city media broadcaster newspaper post message phone telephone email parliament lawmakers local state`,
	roles: `police spokesman spokeswoman spokesperson ministry ministries government governments army military agency agencies
		union unions guard department departments company companies hospital hospitals court courts television tv radio group
		groups commission committee council office bank authority authorities service services organisation organization
		organisations organizations charity charities party parties president premier minister mayor governor sources source
		media newspaper newspapers prosecutors prosecutor monitors monitor observers observatory firm regulator navy force
		forces board institute university bureau cleric chief head commander colonel captain general sheikh professor king
		queen prince pope bishop imam envoy ambassador secretary judge coroner witness brigade operator airline firefighters
		republic senate parliament residency presidency embassy consulate mission watchdog broadcaster network militia
		alliance coalition federation association foundation centre center command headquarters report reports study survey
		poll statement statements documents data figures census executive director principal boss deputy senator congressman
		congresswoman chancellor marshal sheriff constable detective inspector superintendent sergeant lieutenant major
		admiral aide adviser analyst economist expert experts scientist researcher clerk priest pastor farmer villager
		resident relative mother father brother sister wife husband son daughter uncle aunt neighbour neighbor survivor
		grandmother grandfather victim chairman chairwoman chair delegation administration pentagon kremlin kommersant tass
		municipality opposition regime campaign locals ngo ngos un eu nato fbi state`,
	adverbial: `has have had also later earlier then who which yesterday since still now on monday tuesday wednesday thursday friday
		saturday sunday`,
	pronouns: "he she they it i we",
	subjectStarts: `that as but while when after because and which who whom was is are were there since where citing if although though
		before until`,
	sourceEnds: `who which that as after before while when where and but said says has have had on in at by with were was is are to
		there late early`,
	prepositions: "of for in at on from with to by near during under over against about into",
}
