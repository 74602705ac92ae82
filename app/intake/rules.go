package intake

import (
	"regexp"
	"strings"
)

// A rule says which lines are not part of the report. Patterns are matched
// against the whole line in its folded form, stripped of brackets, bullets
// and closing punctuation; a line of more than most words is never theirs.
//
// The rules are conservative: they name what web pages say about themselves,
// and leave anything else in the article.
type rule struct {
	what    string
	most    int
	where   zone
	open    bool // the line must not end as a sentence does
	pattern *regexp.Regexp
}

// A zone is the part of the text in which a rule holds.
type zone int

const (
	anywhere zone = iota
	inside        // anywhere but on the first line, which may be a title
	edges         // before the first paragraph of prose or after the last
	tail          // the last two paragraphs
)

func lines(patterns ...string) *regexp.Regexp {
	return regexp.MustCompile(`^(?:` + strings.Join(patterns, `|`) + `)$`)
}

const (
	networks = `facebook|twitter|x|google\+?|google plus|linkedin|pinterest|reddit|tumblr|whatsapp|telegram|messenger|instagram|youtube|tiktok|flipboard|threads|bluesky|mastodon|vk|viber|line|skype|pocket|stumbleupon|digg|delicious|weibo|wechat|rss|e-?mail|mail|sms`
	thisText = `(?:this|the|our) (?:\w+ )?(?:article|story|post|page|report|piece|blog|video|interview|item|news)`
)

var rules = []rule{
	{"browser notice", 45, anywhere, false, lines(
		`(?:this|your) (?:web )?browser (?:is|does|has|isn't|doesn't|may|can ?not|can't|won't)\b.*`,
		`(?:please )?(?:enable|turn on|allow|activate) (?:java ?script|cookies)\b.*`,
		`(?:you need|you must|this (?:site|page|website|feature|content|video) (?:requires|needs)|to (?:view|watch|see|use) this) .*(?:java ?script|browser|flash)\b.*`,
		`java ?script (?:is|must|appears|needs|has|seems|required|disabled)\b.*`,
		`please (?:upgrade|update|switch|use) .*\bbrowsers?\b.*`,
		`(?:you are|you're|you appear to be|you may be) using an? (?:outdated|older?|unsupported) .*`,
		`(?:media|video|audio)(?: playback| player| file)? (?:is |was )?(?:not supported|unsupported|loading|unavailable|can ?not be played).*`,
		`this (?:video|content|media) (?:can ?not|can't|is not|isn't|is no longer|has been removed|is unavailable)\b.*`)},
	{"cookie and privacy notice", 90, anywhere, false, lines(
		`(?:we|our partners|(?:this|our) (?:web ?)?sites?|[a-z.]+\.(?:com|org|net)|by (?:using|continuing|clicking|browsing|visiting|closing|accepting)|to (?:help|improve|give|provide|offer|personali[sz]e)) .*\b(?:use|uses|using|used|set|sets|store|stores|place|accept|to|of|our) (?:\S+ ){0,6}cookies?\b.*`, `(?:these|some|our) cookies (?:are|help|allow)\b.*`,
		`cookies? (?:policy|settings|preferences|notice|consent|statement|help us|on this|and privacy)\b.{0,80}`,
		`we (?:value|respect|care about) your privacy.*`, `your (?:privacy|consent)(?: choices| matters| is important).{0,80}`,
		`(?:accept|reject|allow|decline|manage|customi[sz]e)(?: all| my| your| non-essential)? (?:cookies|consent|preferences|choices|privacy settings).{0,30}`,
		`(?:accept|reject|allow|decline) all`, `i (?:accept|agree)`, `got it`, `no thanks`, `not now`, `dismiss`,
		`(?:our |your )?privacy (?:policy|notice|statement|settings|preferences)(?: .{0,60})?`,
		`terms (?:of (?:use|service|sale)|(?:and|&) conditions)(?: .{0,60})?`,
		`do not sell .{0,60}`, `ad ?choices`, `about our ads`)},
	{"sign-up and subscription", 45, anywhere, false, lines(
		`sign[ -]?up(?: (?:for|to|here|now|today|with)\b.*)?`,
		`(?:please )?subscribe(?: (?:to|now|today|here|for|and|via)\b.*)?`, `subscribers? only.*`, `unsubscribe.{0,60}`,
		`get (?:more|the|our|all the|your|breaking|daily) (?:\w+ ){0,3}(?:news|newson|newsletters?|headlines|updates|alerts|stories|briefing|digest|app)(?:live|live ?on|on)?(?:\W.*)?`,
		`.*\b(?:in|to|into) your (?:e-?mail |mail ?)?(?:inbox|e-?mail)\b.*`,
		`(?:our |free |daily |weekly |the )*(?:e-?mail )?newsletters?(?: sign[ -]?ups?)?`,
		`(?:please )?enter (?:your|a valid) e-?mail\b.*`, `(?:your )?e-?mail address`, `(?:your )?(?:first|last) name`,
		`(?:already|not yet|not) a(?:n? \w+)? (?:subscriber|member|user)\b.{0,80}`, `have an account.{0,40}`, `(?:my|your) account`,
		`(?:please )?(?:log|sign) ?(?:in|out|on)(?: (?:to|or|with|for|using|here|and)\b.*)?`, `logged in as .*`,
		`register(?: (?:now|here|today|for free|to|free)\b.{0,80})?`, `create (?:an?|your)(?: free)? account.{0,60}`, `forgot(?:ten)? (?:your )?password`,
		`join (?:our|us on|the conversation|the discussion)\b.{0,120}`,
		`download (?:the|our) .{0,60}\bapps?\b.{0,60}`, `(?:enable|turn on|allow|get) (?:desktop |push |browser |breaking )?(?:news )?(?:notifications|alerts).{0,60}`,
		`become an? (?:member|subscriber|supporter|patron)\b.{0,100}`, `(?:please )?support (?:our|independent|quality|local)(?: \w+)? (?:work|journalism|reporting|newsroom)\b.{0,100}`, `support us`,
		`donate(?: (?:now|today|here|to us))?`, `make a (?:donation|contribution)\b.{0,60}`,
		`you(?: have|'ve) (?:read|reached|used|viewed) .*(?:limit|articles?|stories)\b.*`, `\d+ free articles? (?:left|remaining).*`,
		thisText+` is (?:only |exclusively )?(?:available |reserved |exclusive )?(?:only )?(?:for|to) .*(?:subscribers|members|readers)\b.*`,
		`to (?:continue|keep) reading\b.*`, `(?:unlimited|full|digital) (?:digital )?access\b.{0,80}`, `start your .{0,30}trial\b.{0,60}`, `try .{0,40} for (?:free|[$£€]\d).*`,
		`(?:thank you|thanks) for (?:reading|subscribing|signing|registering|visiting)\b.*`, `by (?:signing up|subscribing|registering|submitting|providing)\b.*`,
		`as a subscriber\b.*`, `your (?:subscription|registration|e-?mail|sign-?up) (?:has been|could not|was|is)\b.*`, `don't miss (?:out|a)\b.*`, `i would like to be e-?mailed\b.*`, `[^.]{0,80}\. donate (?:today|now)`,
		`(?:something|an error) (?:went wrong|has occurred|occurred).{0,60}`)},
	{"sharing", 20, anywhere, false, lines(
		`(?:`+networks+`|share|tweet|pin|pin it|print|copy link|link copied|like|send|more|save|[|,/·•&+ -]|and)*(?:`+networks+`|share|tweet|pin it|copy link|link copied)(?:`+networks+`|share|tweet|pin|pin it|print|copy link|link copied|like|send|more|save|[|,/·•&+ -]|and)*`,
		`(?:about |social )?sharing`, `share (?:page|article|story|post|link|image|video)`, `save (?:articles|for later|to read)\b.*`,
		`(?:print|save|bookmark|gift|give|send|reuse|rate)(?: (?:`+thisText+`|this content))?`, `print(?:er)?[ -]friendly.{0,30}`,
		`(?:share|tweet|e-?mail|recommend)(?: (?:this|it|via|on|with|or|the|us)\b.*)?`, `like (?:it|us|(?:this|our) page)\b.{0,40}`, `(?:like )?loading`, `like this`,
		`click (?:here )?to (?:share|e-?mail|print|tweet|follow|open|enlarge|view|subscribe)\b.*`, `opens? in (?:a )?new (?:window|tab)`,
		`(?:be the first to like this|(?:\d+|one) bloggers? likes? this|liked by .*)`,
		`(?:[\d.,]+[km]? )?(?:shares|likes|views|retweets|tweets|reactions|followers)(?: [\d.,]+[km]?)?`, `views?: [\d.,]+[km]?`,
		`follow(?:ing)?`, `follow (?:us|me|him|her|them|@\S+|our|this|topics?|live)\b.*`, `follow .{1,60} on (?:`+networks+`|social media|google news)\b.*`,
		`(?:like|find|join|visit) (?:us|our page) on .*`, `connect with us.*`, `stay (?:connected|in touch|informed|up to date)\b.{0,60}`, `@\w+`)},
	{"comments", 40, anywhere, false, lines(
		`(?:(?:view|show|read|see|hide|load)(?: all| more| the)? )?(?:[\d,]+ )?(?:(?:view|reader|user|more) )?(?:comments?|replies|responses)(?: \(?[\d,]+)?`,
		`[\d,]+ (?:view )?(?:comments?|replies|responses)\b.{0,30}`, `no (?:comments?|responses)(?: yet)?`, `comments?:? (?:are )?(?:now )?(?:closed|off|disabled|policy|guidelines)\b.*`,
		`(?:add|leave|post|write|submit)(?: (?:a|your|the first))?(?: new)? (?:comment|reply|response)s?\b.{0,60}`, `cancel reply`, `be the first to (?:comment|reply)\b.*`,
		`(?:you must be|please|you need to be) (?:log|sign)(?:ged)?[ -]?(?:in|on) to .*`, `you are commenting using .*`, `fill in your details .*`, `connecting to %s`,
		`your e-?mail (?:address )?will (?:not|never) be .*`, `required fields are marked.*`, `notify me of .*`, `save my name.*`,
		`have your say.{0,40}`, `report (?:abuse|comment|this comment)`, `sort by\b.{0,30}`, `please note that (?:your |all )?comments\b.*`, `(?:[\d,]+|one|two|three|four|five) (?:thoughts?|responses?|replies) (?:on|to) .*`,
		`(?:share|join) (?:your (?:thoughts|views|opinion)|the (?:discussion|debate))\b.{0,80}`, `(?:newest|oldest|most recommended|top rated|best) comments?`)},
	{"copyright and reuse", 90, anywhere, false, lines(
		`(?:[™®&\s(]|tm)*©.*`, `(?:\(?c\)|copyright) ?(?:\(?c\)? )?(?:©|\d{4}|19|20|the |by |:|-).*`, `.{0,200}\ball rights (?:are )?reserved\b.*`,
		`(?:this|the) (?:material|content|article|story|information).{0,40}may not be (?:published|reproduced|copied|republished|reprinted|distributed)\b.*`,
		`.{0,80}reproduction .{0,60}(?:prohibited|forbidden|without permission).*`, `registered (?:in|office|company) .*(?:no|number|england)\b.*`,
		`(?:re)?published (?:under|with permission|by arrangement|courtesy)\b.*`, `(?:order|buy|get) (?:reprints|photos|permissions)\b.*`, `reprints?(?: (?:and|&) permissions)?`,
		`(?:any )?redistribution\b.*(?:prohibited|forbidden)`, `.{0,60}content is the intellectual property of\b.*`, `purchase licensing rights`,
		`.{0,60} (?:is|are) not responsible for the content of external\b.*`, `(?:the )?(?:views|opinions) expressed\b.*(?:author|own|reflect)\b.*`, `disclaimer(?::.*)?`, `our standards: .*`)},
	{"archive and edition notice", 60, anywhere, false, lines(
		`(?:please note: )?(?:this|the following) (?:is an|(?:article|story|post|page|content|report) (?:is an?|is from|was from|comes from|has been)) archived?\b.*`,
		thisText+` (?:is|was|comes) (?:taken |drawn )?from (?:the|our) archives?\b.*`, `from (?:the|our) archives?`,
		thisText+` (?:is|was) (?:more than|over|published|archived|last updated)\b.*(?:old|ago|outdated|archived|first published|\d{4})`,
		thisText+` (?:was |has been )?(?:(?:first|originally|previously) )?(?:published|appeared|posted)\b.*`, `(?:the )?information in this .* (?:may|might) be (?:outdated|out of date).*`,
		`an? (?:earlier |shorter |longer |different )?version of (?:this|the) (?:article|story|report|post|piece)\b.*(?:appear|publish|print)\w*\b.*`,
		`(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by)\b.*`, `(?:please )?look at the time stamp .*`,
		`this page (?:has been|is) (?:archived|no longer)\b.*`, `archived content\b.*`, thisText+` (?:has been|was|will be|is being) updated(?: .{0,40})?`)},
	{"related links", 32, inside, false, lines(
		`(?:also )?(?:read|see|watch|listen)(?: also| more| next| now| too)?(?: ?[:|].*)?`, `(?:more|also)(?: related)?: .*`, `(?:related|recommended|trending|see also|also see|icymi|don't miss|must[ -]reads?|most (?:read|popular|viewed|shared))(?: \S+){0,4}:.*`,
		`(?:tags?|tagged(?: with| as)?|filed (?:under|in)|posted in|categor(?:y|ies)|keywords?|topics?|related topics|sections?)\s?:.*`,
		`(?:gallery|slideshow|interactive|in pictures|in photos|photos|video|podcast|live blog|live updates): .*`, `click (?:here|through) (?:to|for)\b.*`)},
	{"headings of related links", 14, inside, true, lines(
		`read (?:more|also|next|full|the full|our|the latest)\b.{0,100}`, `(?:more|latest|top|related|other|recommended|popular|featured|recent|similar|related internet|editors?'?s?'?) (?:news|stories|headlines|articles|coverage|posts|reading|links|content|topics|picks|videos?|choice)\b.{0,40}`,
		`(?:related|recommended|trending|see also|also see|up next|next up|in case you missed it|icymi|don't miss|must[ -]reads?|explore more|go deeper|dig deeper|learn more|keep reading|continue reading|topics|most (?:read|popular|viewed|shared|commented|watched))(?: (?:now|today|this week|for you|in .{0,30}|on .{0,30}))?`,
		`more (?:on|from|about|in)(?: (?:this|the|our))? .{1,40}`, `more than \d+ (?:photos|images|pictures|videos)`, `more videos`, `popular in .{1,40}`, `from our partners`, `sponsored links\b.*`, `next: .*`, `you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in|have missed)\b.{0,30}`, `what to (?:read|watch) next`, `(?:filed under|posted in|tagged(?: with| as)?) .{1,80}`,
		`(?:around|from around|elsewhere on) the web`, `(?:promoted|sponsored|paid|partner) (?:content|stories|links|post|by .*)`, `(?:previous|next|older|newer) (?:article|story|post|page|entry)s?\b.{0,100}`)},
	{"page furniture", 12, anywhere, false, lines(
		`skip to\b.*`, `back to (?:top|home|.{0,20}page)`, `toggle (?:navigation|menu|search)`, `(?:main|open|close|show|hide) (?:menu|navigation|search)`, `(?:advertisements?|advertising|adverts?|sponsored|ad feedback)`,
		`(?:story|article|text) continues (?:below|after).*`, `continue reading (?:the main|below).*`, `(?:hide|show|toggle|enlarge|expand) (?:caption|this image|image|photo|transcript)`, `skip ad(?:vertisement)?s?`, `list \d+ of \d+.*`, `end of (?:list|document|article|story)`,
		`replay`, `just watched`, `must watch`, `no media source (?:currently )?available`, `the (?:code|url|link) has been copied\b.*`, `direct link`, `pop-?out player`, `transcript`, `scroll down\b.{0,30}`, `story highlights`, `see all .{1,20}`, `external link`, `what's this\??`, `find out more`, `\w+(?: #\w+)+`,
		`(?:submit|cancel|reply|report)`, `article bookmarked`, `find your bookmarks\b.*`, `heard on .{1,40}`, `send any friend a story`, `about this (?:site|page)`, `primary country`, `(?:new ?)?you can now listen to\b.*`, `on twitter: .*`,
		`(?:view|see|load|show) (?:all|more|less|on map|full .{0,20}|gallery|comments)`, `(?:play|watch|pause|mute|unmute|close)(?: (?:video|audio|live|now))`,
		`(?:estimated )?(?:reading time:? )?\d+ ?(?:min|mins|minutes?)(?: (?:read|listen|ago|video|reading time))?`, `(?:reading time|time to read):? .*`, `(?:updated |posted |published |last updated )?(?:an?|\d+) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago`,
		`listen(?: to (?:this )?(?:article|story)).*`, `(?:text|font) size.{0,20}`, `(?:slide|image|photo|picture|page) ?\d+ (?:of|/) ?\d+.{0,20}`, `\d+ ?(?:of|/) ?\d+`, `duration:? \d{1,2}:\d{2}`,
		`(?:print|international|u\.?s\.?|uk|global|asia|european?|australia) edition`, `(?:expand|collapse|close|share) (?:this |image|all).{0,20}`, `getty images embed|embed|transcript available`)},
	{"origin and machinery", 25, anywhere, false, lines(
		`source links?`, `(?:view|see|read) (?:the )?(?:original|source).{0,60}`, `original (?:article|source|link|post)\b.{0,120}`, `powered by .{1,60}`, `(?:by|ads by|recommended by) (?:taboola|outbrain|google|disqus)`,
		`(?:this (?:article|text|page) (?:was|is|has been) )?(?:machine|automatically|auto|google)[ -]?(?:generated|translated|translation)\b.{0,100}`, `translat(?:ed|ion) (?:by|from|provided)\b.{0,60}`,
		`.{0,60}has not been edited by .{0,60} staff.*`, `this content is hosted\b.*`, `hosted by .{1,40}`, `permalink`, `shortlink`, `trackbacks?.*`, `pingbacks?.*`)},
	{"contributor credit", 14, anywhere, false, lines(
		`(?:additional |extra |further )?(?:reporting|writing|editing|graphics|research|compiled|edited|translated|photography|photographs|production) by .*`,
		`(?:editors?|web editor|copy editor|producer|reporter): .{1,60}`, `[a-z]{2,4}(?:[/,] ?[a-z]{2,4})+ ?\((?:afp|ap|reuters|dpa|epd|kna|efe|ansa)\b.*`,
		`with (?:additional )?(?:reporting|inputs?|files|material|contributions) (?:from|by) .*`, `(?:with|from|by|and)? ?(?:news |wire )?(?:agencies|wires|wire (?:reports|services)|agency reports|staff and agencies)`,
		`with (?:afp|reuters|ap|dpa|ansa|efe|upi)(?:(?:, ?| and |/)(?:afp|reuters|ap|dpa|ansa|efe|upi|agencies))*`)},
	{"longer contributor credit", 80, anywhere, false, lines(
		`(?:additional |extra |further )?(?:reporting|writing|compiled|written) by .*; ?(?:additional|further|writing|editing|reporting|compiled|edited)\b.*`, `(?:additional|extra|further) (?:reporting|research|writing) .*`,
		`.* contributed (?:to (?:this|the) (?:report|story|article|post|piece|dispatch)|reporting)(?: (?:from|in) .{0,80})?`, `this (?:report|story|article) (?:includes|contains|uses) (?:information|material|reporting) from .*`,
		`(?:contact|e-?mail|reach|write to) (?:the (?:writer|reporter|author|editor|newsroom)|us|me|him|her)\b.*`, `about the (?:authors?|writer)`, `(?:contact|write to|e-?mail|reach) .{1,40} (?:at|on) \S+@\S+.*`, `.{0,80}\be-?mail us (?:at|on)\b.*`, `got a tip\b.*`, `have you been affected\b.*`,
		`are you in .{1,40}\? (?:share|tell|send|e-?mail|get in touch)\b.*`, `for (?:feedback|(?:further|more) information|complaints|inquiries)\b.*\bcontact\b.*`, `send us your\b.*`, `(?:please )?share your (?:experiences?|story|views)\b.*`, `media contacts?`, `\S+@\S+\.\w+`)},
	{"section names and buttons", 4, edges, false, lines(
		`(?:home|menu|search|news|world|world news|international|politics|business|economy|markets|money|sports?|opinion|comment|culture|arts|life|lifestyle|health|science|environment|climate|technology|tech|travel|video|videos|photos|pictures|audio|podcasts?|live|live tv|weather|local|national|nation|nation & world|top news|latest|breaking|breaking news|exclusive|features?|analysis|blogs?|archives?|print|more|close|open|next|previous|prev|back|up|ok|x|contact|contact us|about|about us|help|faq|advertise(?: with us)?|careers|jobs|site ?map|rss|terms|privacy|accessibility|edition|sections|region|regions|middle east|africa|asia|asia pacific|europe|americas|latin america|north america|u\.?s\.?(?: news)?|uk(?: news)?|save|email|listen|photo|image|caption|staff|updated|share)`,
		`(?:updated|published|posted|ends?|enditem|legend|text|aa|submit)`, `\d{1,2}:\d{2}`)},
	{"author's life", 60, tail, false, lines(
		`(?:[^ .]+ ){2,4}is (?:an?|the|our) (?:\S+ ){0,6}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|producer|fellow|blogger|freelancer)s? (?:for|at|with|based|who|covering|in|from|and)\b.*`,
		`(?:[^ .]+ ){2,4}is (?:\S+ ){0,3}\S+'s? (?:\S+ ){0,4}(?:correspondent|editor|reporter|columnist|bureau chief)\b.{0,60}`,
		`(?:[^ .]+ ){2,4}(?:covers|reports on|writes about) .{1,80} (?:for|at) .*`, `(?:follow|reach|contact) (?:him|her|them) (?:on|at)\b.*`)},
}

const decoration = " \t*•·|<>»«›‹[](){}_-=+#~:.!→←▶►✓✕×"

// boilerplate returns what the paragraph is when one of the rules for the
// zones takes it, otherwise "".
func (p paragraph) boilerplate(zones ...zone) string {
	key := strings.Trim(p.folded, decoration)
	if key == "" && p.folded != "" {
		return "ornament"
	}
	n := p.words()
	for _, r := range rules {
		for _, z := range zones {
			if r.where == z && n <= r.most && !(r.open && p.ends()) && r.pattern.MatchString(key) {
				return r.what
			}
		}
	}
	return ""
}
