package intake

import (
	"regexp"
	"slices"
	"strings"
)

var (
	// dateline is "BAGHDAD, June 12 (Reuters) —" or "(CNN) —": what stands
	// before the brackets, and the agency in them.
	dateline = regexp.MustCompile(`^([^().!?"“]{0,70}?)\s?\((\p{Lu}[\p{L}\d&.'’ -]{1,40})\)\s?(?:—|–|-{1,2}|:)\s?`)
	// partner is the outlet that an archive notice or a reprint names.
	partner   = regexp.MustCompile(`(?i:from the archives? of our partner|(?:originally|first|previously) (?:published|appeared) (?:by|in|on|at)|republished (?:with permission )?from|courtesy of) (\p{Lu}[\p{L}\d&.'’-]*(?: (?:of|the|and|&|\p{Lu}[\p{L}\d&.'’-]*)){0,4})`)
	copyright = regexp.MustCompile(`(?i:©|\(c\)|copyright)(?i: ?\(c\)| ?©)?[ ,]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[ ,]*(?i:by )?(\p{Lu}[\p{L}\d&.'’-]*(?: (?:of|the|and|for|&|\p{Lu}[\p{L}\d&.'’-]*)){0,5})`)
	company   = regexp.MustCompile(`(?i),?\s*\b(?:all rights reserved|inc|ltd|limited|llc|plc|corp(?:oration)?|co|company|gmbh|s\.?a)\b\.?.*$`)
	outlet    = regexp.MustCompile(`(?i)\b(?:news|newswire|times|post|press|agency|herald|tribune|guardian|telegraph|journal|gazette|chronicle|daily|weekly|lede|online|magazine|radio|television|tv|dispatch|broadcasting|mailonline|afp|reuters|bbc|cnn|nbc|nbcnews|abc|cbs|npr|pbs|upi|xinhua|al jazeera|agence|associated press|ap)\b|\.(?:com|org|net|co\.uk)$|^The \p{Lu}`)
	namesWord = regexp.MustCompile(`^[\p{Lu}\d]`)
)

// datelineOf returns the agency and the text before it when the paragraph
// opens with a dateline that names one.
func datelineOf(text string) (before, agency string) {
	m := dateline.FindStringSubmatch(text[:min(len(text), 200)])
	if m == nil {
		return "", ""
	}
	place, _, _ := strings.Cut(m[1], ",")
	known := creditOnly.MatchString(strings.ToLower(m[2])) || outlet.MatchString(m[2])
	if m[1] != "" && place != strings.ToUpper(place) && !known {
		return "", ""
	}
	return m[1], m[2]
}

// sourceOf returns the outlet that a removed line names, "" unless it is
// clear.
func sourceOf(text string) string {
	if m := partner.FindStringSubmatch(text); m != nil {
		return strings.TrimRight(m[1], ". ")
	}
	return ""
}

// ownerOf returns who holds the copyright, without the form of the company.
func ownerOf(text string) string {
	m := copyright.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	name, _, _ := strings.Cut(m[1], ". All")
	name = strings.Trim(company.ReplaceAllString(name, ""), " .,")
	if !namesWord.MatchString(name) || slices.Contains(notOwners, strings.ToLower(name)) {
		return ""
	}
	return name
}

// notOwners follow the sign on pages that name no owner.
var notOwners = []string{"all", "all rights", "image", "image copyright", "notice", "the author", "the authors", "policy", "terms"}
