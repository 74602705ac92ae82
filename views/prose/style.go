package prose

import "math"

// styleRule says how a paragraph of a style is set. Gaps are in lines of body
// text.
type styleRule struct {
	scale  float32
	bold   bool
	before float32 // least gap to what stands above
	after  float32 // least gap to what stands below
}

var styleRules = [...]styleRule{
	Body:       {scale: 1}, // its gaps are the reader's choice
	Heading:    {scale: 1.55, bold: true, before: 0.8, after: 0.35},
	Subheading: {scale: 1.1, bold: true, before: 0.8, after: 0.25},
	Caption:    {scale: 0.85, before: 0.3, after: 0.5},
}

// rule returns the rule of a style; an unknown style is set as Body.
func (s Style) rule() styleRule {
	if s < 0 || int(s) >= len(styleRules) {
		return styleRules[Body]
	}
	return styleRules[s]
}

// typography is what the whole text has in common.
type typography struct {
	size          float32 // of body text, px
	factor        float32 // line height as a multiple of the size
	spacing       float32 // between two paragraphs of body text, in lines
	regular, bold fontID
}

func (t typography) face(s Style) face {
	r := s.rule()
	f := face{size: t.size * r.scale, bold: r.bold, font: t.regular}
	if r.bold {
		f.font = t.bold
	}
	return f
}

// pitch is the distance between two base lines. Whole pixels keep every line
// equally sharp. Large type needs less air between its lines.
func (t typography) pitch(s Style) float32 {
	factor := t.factor
	if r := s.rule(); r.scale > 1.2 {
		factor = 1 + (factor-1)*0.6
	}
	return max(1, round(t.face(s).size*factor))
}

// gap is the space between two paragraphs: the larger of what they ask for.
func (t typography) gap(above, below Style) float32 {
	after, before := above.rule().after, below.rule().before
	if above == Body {
		after = t.spacing
	}
	if below == Body {
		before = t.spacing
	}
	return round(max(after, before) * t.size * t.factor)
}

func round(x float32) float32 { return float32(math.Round(float64(x))) }
