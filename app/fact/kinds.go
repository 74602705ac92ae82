package fact

import "github.com/newsglass/newsglass/app/news"

// A kind is one row of the table of kinds: the words that make a count a fact
// of that kind. A + after a verb stands for its regular forms ("kill+" is kill,
// kills, killed, killing); a phrase is written with _ between its words, * for any word.
type kind struct {
	kind news.FactKind
	// nouns are counted nouns that decide alone: "12 hostages".
	nouns string
	// does are verbs whose subject is counted: "12 died".
	does string
	// done are verbs whose object is counted: "killed 12", "12 were killed".
	done string
	// taken are verbs like done that need people: "48 people were taken".
	taken string
	// states follow the number: "12 dead", "12 are missing".
	states string
	// context are verbs of either voice that count only in an article about
	// this kind: "9,000 went to Chad".
	context string
	// totals announce a number with nothing counted after it: "the toll hit 12".
	totals string
	// acts are nouns for what was done, with their preposition: "the arrest of 12".
	acts string
	// topics count nothing: they only tell what an article is about.
	topics string
}

// kinds holds the kinds that are told by words; where two fit equally well the
// earlier row wins. Kinds told by a unit (money, distance, ...) are in measure.go.
var kinds = []kind{
	{
		kind:   news.Killed,
		nouns:  "body bodies corpse corpses death deaths fatality fatalities lives martyrs",
		does:   "die+ died dying perish+ drown+ suffocate+ succumb+ bled_to_death froze_to_death lost_their_lives lose_their_lives losing_their_lives lost_his_life lost_her_life",
		done:   "kill+ slay slew slain massacre+ execute+ behead+ murder+ assassinate+ slaughter+ gunned_down shot_dead shot_and_killed burned_to_death burnt_to_death drowning drowned mowed_down mown_down put_to_death hanged lynch+ crushed_to_death beaten_to_death hacked_to_death stabbed_to_death trampled_to_death starved_to_death tortured_to_death burned_alive burnt_alive electrocute+ claimed_the_lives_of claiming_the_lives_of",
		taken:  "eliminate+ neutralise+ neutralize+ liquidate+ wiped_out",
		states: "dead lifeless",
		totals: "toll deaths dead fatalities killed died victims",
		acts:   "bodies_of corpses_of remains_of death_of deaths_of killing_of killings_of murder_of murders_of massacre_of execution_of executions_of slaughter_of lives_of",
	},
	{
		kind:   news.Wounded,
		nouns:  "injury injuries wounded injured",
		does:   "suffered_injuries suffered_*_injuries sustained_injuries sustained_*_injuries suffered_burns suffered_*_burns suffered_broken_bones suffered_fractures suffered_wounds suffered_*_wounds",
		done:   "badly_burned badly_burning severely_burned injure+ wound+ hurt hurting hurts maim+ hospitalise+ hospitalize+ taken_to_hospital rushed_to_hospital taken_to_hospitals",
		states: "hurt injured wounded in_hospital in_intensive_care in_critical_condition in_serious_condition hospitalised hospitalized",
		totals: "injured wounded injuries hurt",
		acts:   "wounding_of injuring_of injuries_to",
	},
	{
		kind: news.Missing,
		does: "went_missing gone_missing vanish+ disappear+",
		done: "buried_under trapped_under buried_beneath trapped_beneath buried_alive",
		states: `missing not_been_found not_yet_been_found unaccounted_for not_be_accounted_for not_been_accounted_for yet_to_be_found
			yet_to_be_accounted_for not_been_heard_from not_been_seen under_the_rubble under_rubble beneath_the_rubble feared_buried still_buried`,
		totals: "missing",
		acts:   "nobody_has_heard_from not_heard_from lost_contact_with lost_touch_with disappearance_of disappearances_of fate_of whereabouts_of no_trace_of no_sign_of no_word_from no_word_of no_news_of",
	},
	{
		kind:  news.Hostages,
		nouns: "hostage hostages captive captives abductees",
		done: `abduct+ kidnap+ kidnapped kidnapping snatch+ taken_hostage took_hostage held_hostage holding_hostage taken_captive taken_prisoner
			held_captive took_captive led_away led_off marched_off`,
		taken:  "take takes took taken taking hold holds held holding off_with away_with took_away taken_away taking_away dragged_away hauled_away carted_off seize+ capture+ captured bundled herded frogmarched",
		states: "captive hostage prisoner in_captivity in_its_hands in_their_hands in_his_hands in_the_hands_of",
		acts:   "abduction_of abductions_of kidnapping_of kidnap_of capture_of seizure_of",
		topics: "kidnapper kidnappers captor captors abductors hijackers hijacker ransom",
	},
	{
		kind:  news.Detained,
		nouns: "detainee detainees arrest arrests",
		done: `arrest+ detain+ jail+ imprison+ apprehend+ rounded_up rounding_up taken_into_custody caught remand+ in_custody recapture+ rearrest+
			held_on_suspicion held_for_questioning held_without_charge held_without_trial held_on_charges held_over`,
		states: "in_custody into_custody under_arrest behind_bars in_police_custody in_police_cells for_questioning on_suspicion_of without_trial without_charge in_detention in_jail in_prison",
		totals: "arrests",
		acts:   "arrest_of arrests_of detention_of detentions_of imprisonment_of recapture_of",
	},
	{
		kind: news.PrisonersFreed,
		does: `escape+ broke_out breaking_out break_out broke_free break_free tunnelled_out tunneled_out slipped_out slipped_away ran_off ran_away got_out
			got_away walked_free walk_free walked_out_of_prison walked_out_of_jail`,
		done:  "let_go let_out set_free",
		taken: "handed_over handing_over exchange+ swap+ swapped swapping free+ freed freeing release+ liberate+ pardon+",
		acts:  "release_of escape_of freedom_for freeing_of pardon_for",
	},
	{
		kind:  news.Displaced,
		nouns: "refugee refugees evacuee evacuees displaced idps exiles asylum-seekers asylum_seekers",
		does: `flee flees fled fleeing crossed_the_river crossed_*_*_into crossed_into crossing_into cross_into crossed_the_border crossing_the_border cross_the_border crossed_the_frontier crossing_the_frontier cross_the_frontier gone_abroad went_abroad poured_into streamed_into flooded_into
			pouring_into streaming_into crossed_to crossed_over sought_safety seeking_safety seek_safety sought_sanctuary seek_refuge seek_shelter on_the_move sought_refuge seeking_refuge sought_shelter took_refuge taken_refuge
			sought_asylum sheltering taking_shelter taken_shelter left_home had_to_leave told_to_leave ordered_to_leave left_their_homes leave_their_homes
			running_for scrambling_for
			lost_their_homes become_refugees became_refugees live_in_camps abandoned_their_homes`,
		done: `moved_out moved_to_safety brought_to_safety taken_to_safety ordered_out told_to_evacuate ordered_to_evacuate
			asked_to_leave urged_to_leave displace+ uproot+ evacuate+ relocate+ expel+ expelled expelling deport+ driven drove driving drive forced_out
			forced_from forced_to_flee forced_to_leave airlifted bussed_out bused_out made_homeless forced_out_of`,
		states: `without_a_roof without_shelter without_homes to_higher_ground to_safer_ground homeless from_their_homes from_their_villages to_safety have_no_home without_a_home displaced uprooted evacuated
			into_relief_camps into_camps into_shelters into_tents into_exile in_tents in_shelters in_makeshift_shelters in_camps in_relief_camps to_shelters to_relief_camps`,
		context: `spent_the_night_in spent_the_nights_in spend_the_night_in spending_the_night_in left leave leaving left_for went_to gone_to got_out get_out now_in moved move arrived arrive arriving shelter sheltered shelters sheltering house houses housed housing hold holds held holding host hosts hosted hosting crossed
			cross crossing reached reaching entered registered counted bused transported taken took ferried ferrying camped accommodated
			accommodate sleeping sleep entering returned`,
		acts:   "evacuation_of displacement_of exodus_of flight_of relocation_of expulsion_of deportation_of influx_of arrival_of",
		totals: "refugees displaced exodus evacuees homeless fled evacuation evacuations displacement",
	},
	{
		kind: news.Fighters,
		nouns: `troops troop soldier soldiers fighter fighters militant militants gunman gunmen insurgent insurgents rebel rebels police policeman
			policemen policewomen jihadi jihadis jihadist jihadists advisers advisors guerrillas militiamen militiaman paratroopers marines commandos
			reservists reinforcements recruits conscripts guardsmen servicemen personnel peacekeepers mercenaries combatants bombers snipers infantrymen
			hostage-takers attackers terrorists extremists islamists guards operatives airmen warriors officers assailants raiders`,
		totals: "strength",
	},
	{
		kind:   news.Population,
		nouns:  "inhabitant inhabitants residents citizens",
		does:   "live_in lives_in lived_in living_in live_there living_there live_here lived_there lives_there lived_here live_near live_along live_within live_on_the reside+ dwell+",
		totals: "population inhabitants",
	},
	{
		kind:   news.OtherCount, // those to whom nothing happened
		does:   "survive+ recover+ come_out came_out came_back return+",
		done:   "rescue+ save+ saved",
		states: "at_large in_hiding on_the_loose on_the_run alive unharmed unhurt safe aboard on_board",
	},
}

// casualties are the kinds whose words outweigh every noun: a slain captive is
// among the killed.
func outweighs(k news.FactKind) bool {
	return k == news.Killed || k == news.Wounded || k == news.Missing
}
