package intake

import (
	"regexp"
	"strings"
)

// Captions that stand alone are told by a label before them or by the credit
// of the picture after them. A sentence that an agency signs — "… (Reuters)"
// — is part of the report.

const agencies = `associated press|ap|afp|agence france-presse|reuters|thomson reuters|epa(?:-efe)?|efe|getty(?: images)?|xinhua|anadolu(?: agency)?|aa|shutterstock|alamy(?: stock photo)?|rex(?: features)?|pa(?: wire| images| media)?|press association|bloomberg|zuma(?: press)?|sipa(?: usa| press)?|upi|tass|ria novosti|dpa|ansa|kyodo|planet labs|maxar(?: technologies)?|nurphoto|corbis|istock(?:photo)?|wikimedia(?: commons)?|wikipedia|flickr|polaris|magnum|barcroft(?: media)?|demotix|pti|ians|irna|sana|mehr|iranian presidency`

var (
	captionLabel = lines(
		`(?:photo|picture|image|photograph|caption|photo credit|picture credit|illustration|graphic|map|file photo|file pic|handout|above|pictured|credit|source photo|infographic)s? ?(?:\d+ of \d+ ?)?[:/|©].*`,
		`(?:photo|picture|image|video|media|map|file photo) ?(?:copyright|caption|source|credit|courtesy|via|by|taken by)\b.*`,
		`photo, caption\b.*`, `map data\b.*`, `file ?(?:photo|picture|image)? ?(?:-|:) .*`, `(?:photo|picture|image|photograph|photos|pictures|images|file photo|file image)`)
	// creditOnly is a line that says nothing but whose picture it is.
	creditOnly = lines(`(?:via |courtesy of |by |the )?(?:` + agencies + `)(?: ?(?:/|via|-|\|) ?[\w .&'-]{1,40})*(?: (?:photos?|images?|pictures?|video|handout|file|pool))*`)
	// creditAfter is a credit after the words of a caption.
	creditAfter = regexp.MustCompile(`[.!?"'|/()\]-] ?\(?(?:(?:photo|picture|image|photograph|credit)s?(?: by| credit| courtesy of)?[:/ ] ?)?(?:` + agencies +
		`)((?: ?/ ?[\w .&'-]{1,40}| via [\w .&'-]{1,40}|,? (?:file )?(?:photo|image|picture|handout|file|pool)s?)*)[.)\]]*$`)
	pictureAfter = regexp.MustCompile(`[(\[](?:(?:ap |afp |file |reuters )?(?:photo|picture|image|photograph|credit)s?\b[^()\[\]]{0,80}|[^()\[\]]{1,60}(?:/[^()\[\]]* photo| images|/getty))[)\]]\.?$`)
	saying       = regexp.MustCompile(`\b(?:said|says|told|according|reported|reports|added)\b`)
)

// maxCaption is the length in words beyond which a paragraph is no caption.
const maxCaption = 60

// caption reports whether the paragraph is the caption of a picture.
func (p paragraph) caption() bool {
	n := p.words()
	if p.folded == "" || n > maxCaption {
		return false
	}
	key := strings.Trim(p.folded, decoration)
	if captionLabel.MatchString(key) || creditOnly.MatchString(key) || pictureAfter.MatchString(p.folded) {
		return true
	}
	m := creditAfter.FindStringSubmatch(p.folded)
	if m == nil {
		return false
	}
	return m[1] != "" || n <= 20 && !saying.MatchString(p.folded) && !strings.HasSuffix(p.folded, ")")
}
