package claim

import (
	"slices"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

// sketchSize is how many hashes of a sentence are kept.
const sketchSize = 6

// A statement is a news.Fact in a third of the memory: its texts are numbers of
// the table.
type statement struct {
	article *article
	family  *family
	row     *row  // nil until it is settled
	at      int32 // among those of the family that leave their place open

	approx, unit, of, place, relativeTo, direction uint32
	attributedTo, status, period, surface, wording uint32

	hasValue, hasMax, inTitle, corrected bool
	oneDay                               bool // the period is
	increment                            bool // it adds to a count

	value, max       float64
	number, sentence [2]int32
	again            *[]news.Telling

	placeKey, periodKey uint32 // 0 when left open
	setting             uint32 // what tells statements that leave their place open apart
	sketch              [sketchSize]uint32
}

func (ix *Index) statement(a *article, f news.Fact, sketch []uint32) statement {
	t := &ix.texts
	s := statement{
		article: a, inTitle: f.InTitle, corrected: f.Corrected, number: packed(f.Number), sentence: packed(f.Sentence),
		approx: t.id(string(f.Approx)), unit: t.id(f.Unit), of: t.id(f.Of), place: t.id(f.Place), relativeTo: t.id(f.RelativeTo),
		direction: t.id(f.Direction), attributedTo: t.id(f.AttributedTo), status: t.id(f.Status), period: t.id(f.Period),
		surface: t.id(f.Surface), wording: t.id(f.Wording),
	}
	period := strings.ToLower(strings.Join(strings.Fields(f.Period), " "))
	s.periodKey, s.oneDay = t.id(period), oneDay(period)
	copy(s.sketch[:], sketch)
	if f.Value != nil {
		s.value, s.hasValue = *f.Value, true
	}
	if f.ValueMax != nil {
		s.max, s.hasMax = *f.ValueMax, true
	}
	if len(f.Again) > 0 {
		again := slices.Clone(f.Again)
		for i := range again {
			again[i].Surface, again[i].Wording, again[i].Unit = t.own(again[i].Surface), t.own(again[i].Wording), t.own(again[i].Unit)
		}
		s.again = &again
	}
	return s
}

// fact returns the statement as it was put in.
func (ix *Index) fact(s *statement) news.Fact {
	t := &ix.texts
	f := news.Fact{
		Kind: news.FactKind(t.names[s.family.kind]), Approx: news.Approx(t.names[s.approx]), Unit: t.names[s.unit], Of: t.names[s.of],
		Place: t.names[s.place], RelativeTo: t.names[s.relativeTo], Direction: t.names[s.direction],
		AttributedTo: t.names[s.attributedTo], Status: t.names[s.status], Period: t.names[s.period],
		Surface: t.names[s.surface], Wording: t.names[s.wording], InTitle: s.inTitle, Corrected: s.corrected,
		Number: unpacked(s.number), Sentence: unpacked(s.sentence),
	}
	if s.hasValue {
		v := s.value
		f.Value = &v
	}
	if s.hasMax {
		v := s.max
		f.ValueMax = &v
	}
	if s.again != nil {
		f.Again = slices.Clone(*s.again)
	}
	return f
}

func packed(s news.Span) [2]int32 { return [2]int32{int32(s.Start), int32(s.End)} }

func unpacked(s [2]int32) news.Span { return news.Span{Start: int(s[0]), End: int(s[1])} }

// same reports whether two statements of one article say the same of one
// quantity.
func (s *statement) same(o *statement) bool {
	return s.article == o.article && s.value == o.value && s.max == o.max && s.hasValue == o.hasValue && s.hasMax == o.hasMax &&
		s.unit == o.unit && s.approx == o.approx && s.status == o.status && s.periodKey == o.periodKey && s.attributedTo == o.attributedTo &&
		(s.hasValue || s.surface == o.surface)
}

// A table keeps every text once and knows it by a number; "" is 0. Texts of
// removed articles stay.
type table struct {
	ids   map[string]uint32
	names []string
}

func newTable() table { return table{map[string]uint32{"": 0}, []string{""}} }

func (t *table) id(text string) uint32 {
	if id, ok := t.ids[text]; ok {
		return id
	}
	text = strings.Clone(text) // not the article that it is a part of
	t.names = append(t.names, text)
	t.ids[text] = uint32(len(t.names) - 1)
	return t.ids[text]
}

// own returns the text as the table keeps it.
func (t *table) own(text string) string { return t.names[t.id(text)] }
