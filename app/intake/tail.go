package intake

import (
	"regexp"
	"strings"
)

var (
	// formStart opens the form under an article; nothing after it is report.
	formStart = lines(`leave (?:a|your) (?:reply|response)(?: to .{0,30})?`)
	// commentsStart heads a form or what readers wrote, but also stands in
	// menus and above articles.
	commentsStart = lines(`(?:leave|post|write|submit|add|join) (?:a|your|the|an?) (?:comment|discussion|conversation|debate)(?: .{0,30})?`, `be the first to comment.*`,
		`you must be (?:logged in|registered) to (?:post|leave) a comment.*`, `(?:reader |readers' |user )?comments(?: ?\(?[\d,]+)?`, `[\d,]+ (?:reader )?comments`,
		`(?:[\d,]+|one|two|three) (?:thoughts?|responses?|replies) (?:on|to) .*`, `have your say`)
	// someoneSays is how the name of a reader stands above a comment.
	someoneSays = regexp.MustCompile(`^\S+(?: \S+){0,3} (?:says|said|writes|wrote)(?: on .{6,40}| ?:)?$`)
)

// enoughBefore is how many words of prose must stand before a comment form:
// under a headline it is a link to the form, not the form.
const enoughBefore = 40

// dropCommentForm takes out everything from the comment form on. A heading
// that only promises comments must have half the prose before it and lines
// like those of a form or a reader's comment right after it.
func (c *cleaner) dropCommentForm() {
	total, before := 0, 0
	for _, i := range c.proseAt() {
		total += c.ps[i].words()
	}
	for i, p := range c.ps {
		key := strings.Trim(p.folded, decoration)
		sure := formStart.MatchString(key)
		likely := commentsStart.MatchString(key) && before*2 >= total && c.commentsAfter(i)
		if key != "" && before >= enoughBefore && (sure || likely) {
			for j := i; j < len(c.ps); j++ {
				c.ps[j].fate = removed
			}
			return
		}
		if p.fate == inBody && p.prose() {
			before += p.words()
		}
	}
}

// commentsAfter reports whether one of the next lines belongs to a form or
// names a reader.
func (c *cleaner) commentsAfter(i int) bool {
	for _, p := range c.ps[i+1 : min(i+5, len(c.ps))] {
		_, _, isDate := p.dated()
		if p.fate == removed || isDate || someoneSays.MatchString(p.folded) {
			return true
		}
	}
	return false
}

var relatedStart = lines(
	`(?:also )?(?:read|see|watch)(?: also| more| next| now| too)?`, `read (?:more|also|next)(?: (?:on|about) .{1,30})?`,
	`(?:more|latest|top|related|other|recommended|popular|featured|recent|similar|editors?'?s?'?) (?:news|stories|headlines|articles|coverage|posts|reading|links|content|topics|picks|videos?|choice)\b.{0,40}`,
	`(?:related|recommended|trending|see also|also see|up next|don't miss|most (?:read|popular|viewed|shared|commented|watched))(?: (?:now|today|for you|this week|in .{0,30}|on .{0,30}))?`,
	`more (?:on|from|about) .{1,40}`, `you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,30}`, `(?:around|from around|elsewhere on) the web`)

// dropRelated takes out the headlines under a heading such as "Related
// articles": those in its own block or the next. A short line after a gap may
// be a subhead of the report and stays.
func (c *cleaner) dropRelated() {
	for i := 0; i < len(c.ps); i++ {
		if c.ps[i].fate != removed || !relatedStart.MatchString(strings.Trim(c.ps[i].folded, decoration)) {
			continue
		}
		for j := i + 1; j < len(c.ps) && c.relatedLink(j); j++ {
			c.ps[j].fate = removed
		}
	}
}

func (c *cleaner) relatedLink(i int) bool {
	p := c.ps[i]
	if p.fate == removed {
		return true
	}
	if p.fate == inTitle || p.prose() || p.ends() && !strings.HasSuffix(p.text, "?") {
		return false
	}
	return p.adjoins || p.words() >= 5
}

// navigation reports whether the line is a row of short links: "Home > World",
// "Sun | Nation & World". Figures set side by side are not.
func (p paragraph) navigation() bool {
	if p.words() > 40 || p.ends() || strings.ContainsAny(p.text, "0123456789") {
		return false
	}
	for _, separator := range []string{"|", ">", "»", "›", "•", "·", " / ", "→"} {
		parts := strings.Split(p.text, separator)
		if len(parts) > 1 && shortParts(parts) {
			return true
		}
	}
	return false
}

func shortParts(parts []string) bool {
	named := 0
	for _, part := range parts {
		n := len(strings.Fields(part))
		if n > 4 {
			return false
		}
		if n > 0 {
			named++
		}
	}
	return named > 1
}
