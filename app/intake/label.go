package intake

import (
	"regexp"
	"strings"
)

// Lines that describe the article rather than belong to it: "Source: Reuters",
// "Updated 09 September 2017", a web address.

// A field of the draft that a label names.
type field int

const (
	noField field = iota
	titleField
	authorField
	sourceField
	dateField
	updateField
	addressField
)

// labels name the fields, as files and mails write them.
var labels = map[string]field{
	"title": titleField, "headline": titleField,
	"author": authorField, "authors": authorField, "byline": authorField,
	"source": sourceField, "publisher": sourceField, "publication": sourceField, "outlet": sourceField, "newspaper": sourceField, "site": sourceField,
	"date": dateField, "published": dateField, "published on": dateField, "publication date": dateField, "date published": dateField, "first published": dateField, "posted": dateField, "posted on": dateField, "created": dateField, "issued": dateField,
	"updated": updateField, "last updated": updateField, "modified": updateField, "last modified": updateField, "updated on": updateField,
	"url": addressField, "link": addressField, "web": addressField, "web address": addressField, "original url": addressField, "source url": addressField, "permalink": addressField,
}

var (
	address  = regexp.MustCompile(`^https?://[^\s<>"]+$`)
	dateLine = regexp.MustCompile(`^(?:[^.:]{1,40} [·|] )?(?:(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|filed|dated?|added|edited)\b:?(?: on| at)?|on)[\s:|,-]*)?` +
		`(?:(?:` + timePattern + `)(?: ?(?:` + zonePattern + `)\b)?(?: on)?[\s,|-]*)?` + datePattern +
		`(?:[\s,|·•(/-]*(?:at |@ ?)?(?:` + timePattern + `)(?: ?\(?(?:` + zonePattern + `)\b\)?)?)?` +
		`(?:[\s,|·•/()-]+(?:(?:first |last )?(?:published|posted|updated|modified)\b|\d+ ?min|by |in |` + datePattern + `).{0,80}| / [^.]{1,30})?[\s)|.-]*$`)
)

// labelled reads a line such as "Source: Reuters". The value is as written.
func (p paragraph) labelled() (field, string) {
	if address.MatchString(p.text) {
		return addressField, p.text
	}
	label, value, found := strings.Cut(p.text, ":")
	value = strings.TrimSpace(value)
	f := labels[strings.ToLower(strings.TrimSpace(label))]
	if !found || value == "" || p.words() > 30 {
		f = noField
	}
	switch f {
	case sourceField:
		if address.MatchString(value) {
			return addressField, value
		}
		if len(strings.Fields(value)) > 8 {
			return noField, ""
		}
	case addressField:
		if !address.MatchString(value) {
			return noField, ""
		}
	case dateField, updateField:
		if isoDate(value) == "" {
			return noField, ""
		}
	case authorField:
		if !names(value) {
			return noField, ""
		}
	}
	return f, value
}

// dated reads a line that holds nothing but when the article appeared, and
// reports whether it only says when it was updated. The date is "" when it can
// be read two ways.
func (p paragraph) dated() (date string, update, ok bool) {
	if p.folded == "" || p.words() > 24 || !dateLine.MatchString(p.folded) {
		return "", false, false
	}
	date = isoDate(p.folded)
	update = strings.HasPrefix(p.folded, "updated") || strings.HasPrefix(p.folded, "last ") || strings.HasPrefix(p.folded, "modified")
	return date, update, true
}
