package intake

import (
	"regexp"
	"strings"
)

// maxTitle is the length of the longest headline in words.
const maxTitle = 35

var abbreviated = regexp.MustCompile(`(?:\b\p{Lu}\.)+$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|a\.m|p\.m)\.$|\.\.\.$`)

// findTitle takes the first line that is left as the title when it reads like
// a headline and something follows it. A title that is known already is
// looked for and taken out of the body.
func (c *cleaner) findTitle() {
	if c.draft.title == "" && c.labelledTitle() {
		return
	}
	at := c.kept()
	if len(at) < 2 {
		return
	}
	first := &c.ps[at[0]]
	if c.draft.title == "" && first.headline() {
		c.draft.title = first.text
	}
	if c.draft.title == "" || fold(c.draft.title) != first.folded {
		return
	}
	first.fate = inTitle
	if next := &c.ps[at[1]]; len(at) > 2 && next.folded == first.folded {
		next.fate = inTitle
	}
}

// labelledTitle reads "Title: …" among the lines before the text.
func (c *cleaner) labelledTitle() bool {
	prose := c.proseAt()
	for i := range c.ps {
		if !atEdge(i, prose) {
			return false
		}
		if f, value := c.ps[i].labelled(); f == titleField && c.ps[i].fate == inBody {
			c.draft.title = value
			c.ps[i].fate = removed
			return true
		}
	}
	return false
}

// headline reports whether the paragraph reads like one: short, no list item,
// no sentence with a full stop, no dateline.
func (p paragraph) headline() bool {
	if n := p.words(); p.folded == "" || n > maxTitle || p.bullet || len(p.text) > 300 {
		return false
	}
	if strings.HasSuffix(p.text, ".") && !abbreviated.MatchString(p.text) || strings.HasSuffix(p.text, `."`) ||
		strings.HasSuffix(p.text, ".”") || strings.HasSuffix(p.text, ":") && p.words() > 8 {
		return false
	}
	if _, agency := datelineOf(p.text); agency != "" {
		return false
	}
	f, _ := p.labelled()
	authors, _ := bylineOf(p)
	_, _, isDate := p.dated()
	return f == noField && authors == "" && !isDate
}

// readLabels reads the lines at the edges that describe the article, and takes
// them out.
func (c *cleaner) readLabels() {
	prose := c.proseAt()
	for _, i := range c.kept() {
		p := &c.ps[i]
		if !atEdge(i, prose) || p.folded == "" {
			continue
		}
		if date, update, ok := p.dated(); ok {
			c.setDate(date, update)
			setOnce(&c.draft.byline, authorsInDate(p.text))
			p.fate = removed
			continue
		}
		if f, value := p.labelled(); f != noField && f != titleField {
			c.set(f, value)
			p.fate = removed
		}
	}
}

var authorInDate = regexp.MustCompile(`(?i:\bby\s+)\p{L}.*$`)

// authorsInDate reads "Posted on June 12, 2014 by Jane Doe".
func authorsInDate(text string) string {
	authors, _ := bylineOf(lineOf(authorInDate.FindString(text)))
	return authors
}

func (c *cleaner) set(f field, value string) {
	switch f {
	case authorField:
		setOnce(&c.draft.byline, value)
	case sourceField:
		name, rest, _ := strings.Cut(value, " | ")
		setOnce(&c.draft.source, withAgencies.ReplaceAllString(name, ""))
		setOnce(&c.draft.published, isoDate(rest))
	case addressField:
		setOnce(&c.draft.url, value)
	case dateField, updateField:
		c.setDate(isoDate(value), f == updateField)
	}
}

// setDate notes when the article appeared; when it was updated counts only if
// that is all there is.
func (c *cleaner) setDate(date string, update bool) {
	if update {
		setOnce(&c.updated, date)
		return
	}
	setOnce(&c.draft.published, date)
}

var withAgencies = regexp.MustCompile(`(?i),? and (?:news )?agencies$`)

func setOnce(field *string, value string) {
	if *field == "" {
		*field = value
	}
}

// findByline takes the byline, and an agency's name that stands alone, from
// the lines around the text.
func (c *cleaner) findByline() {
	prose := c.proseAt()
	for i := range c.ps {
		p := &c.ps[i]
		if !atEdge(i, prose) || p.folded == "" || p.fate == inTitle {
			continue
		}
		if m := agencyOnly.FindStringSubmatch(p.text); m != nil {
			setOnce(&c.credit, m[1])
			p.fate = removed
		}
		if p.fate == removed {
			continue
		}
		authors, outletName := bylineOf(*p)
		if authors == "" && (len(prose) == 0 || i < prose[0]) {
			authors, outletName = bareByline(*p)
		}
		if authors == "" {
			continue
		}
		setOnce(&c.draft.byline, authors)
		setOnce(&c.credit, outletName)
		date := isoDate(p.text)
		c.setDate(date, strings.Contains(p.folded, "updated"))
		p.fate = removed
	}
}

// agencyOnly is a line with nothing but the name of a news agency: it signs
// the report. With a picture service in it, it is a caption's.
var agencyOnly = regexp.MustCompile(`^[\s(—–-]*(Reuters|AP|AFP|Agence France-Presse|(?:The )?Associated Press|Thomson Reuters Foundation|Xinhua|Anadolu Agency|UPI|TASS|EFE|DPA|dpa)(?: in \p{Lu}[\p{L}' -]{1,30})?[\s).]*$`)
