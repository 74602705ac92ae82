package views

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"github.com/newsglass/newsglass/app/news"
	"github.com/newsglass/newsglass/views/atlas"
	"github.com/newsglass/newsglass/views/prose"
)

// Colours of our own, beside those that Fyne names.
const (
	colourPaper  fyne.ThemeColorName = "newsglass.paper"  // behind the text that is read
	colourQuiet  fyne.ThemeColorName = "newsglass.quiet"  // second lines: source, date, sentence
	colourHit    fyne.ThemeColorName = "newsglass.hit"    // a word that was searched
	colourLit    fyne.ThemeColorName = "newsglass.lit"    // the sentence of a fact
	colourShared fyne.ThemeColorName = "newsglass.shared" // a passage that other articles carry
	colourFigure fyne.ThemeColorName = "newsglass.figure" // numbers outside the text: the comparison, the curves
	colourBadge  fyne.ThemeColorName = "newsglass.badge"

	colourWatched fyne.ThemeColorName = "newsglass.watched" // around a watch word
)

// look is how a kind of entity is drawn in the text. Colour is never the only
// sign: the underline differs too.
type look struct {
	fill, line fyne.ThemeColorName
	style      prose.Line
}

var looks = map[news.EntityKind]look{
	news.Person:       {"newsglass.person.fill", "newsglass.person.line", prose.Solid},
	news.Organisation: {"newsglass.organisation.fill", "newsglass.organisation.line", prose.Double},
	news.Place:        {"newsglass.place.fill", "newsglass.place.line", prose.Thick},
	news.Group:        {"newsglass.group.fill", "newsglass.group.line", prose.Dashed},
}

// markColour names the background of a highlight, markLine the line below one
// that is underlined.
func markColour(c news.Colour) fyne.ThemeColorName { return fyne.ThemeColorName("newsglass.mark." + c) }
func markLine(c news.Colour) fyne.ThemeColorName   { return markColour(c) + ".line" }

// figureLine names the colour of a kind of fact: the dots below its number and
// its name in the panel. Kinds of one family share a colour: more than six
// cannot be told apart by every eye.
func figureLine(k news.FactKind) fyne.ThemeColorName {
	switch k {
	case news.Killed, news.Wounded, news.Missing:
		return "newsglass.harm.line"
	case news.Displaced:
		return "newsglass.displacement.line"
	case news.Hostages, news.Detained, news.PrisonersFreed:
		return "newsglass.captivity.line"
	case news.Fighters:
		return "newsglass.fighters.line"
	case news.Distance, news.Area:
		return "newsglass.measure.line"
	}
	return "newsglass.amount.line"
}

// palette holds a colour for light and dark; sepia shares the light ones
// where it does not name its own.
type palette struct{ light, dark, sepia color.Color }

// palettes holds to rules that theme_test.go computes: text on every tint has a
// contrast of at least 7:1 and lines one of 4.5:1 to what they are drawn on, and
// the colours of one purpose stay apart for colour-blind eyes. Marks go by the
// names of Zotero's eight colours.
var palettes = map[fyne.ThemeColorName]palette{
	theme.ColorNameForeground:          {hex(0x1A1A1A), hex(0xF3F3F3), hex(0x1A1A1A)},
	theme.ColorNameBackground:          {hex(0xF5F4F1), hex(0x17191C), hex(0xEDE3CF)},
	theme.ColorNamePrimary:             {hex(0x1F4E8C), hex(0x8AB4F8), hex(0x6B4A16)},
	theme.ColorNameForegroundOnPrimary: {hex(0xFFFFFF), hex(0x10233F), hex(0xFFFFFF)},
	theme.ColorNameSelection:           {hex(0xBFD7FF), hex(0x2C4B7A), hex(0xE0CFA4)},
	theme.ColorNameSeparator:           {hex(0xDEDBD4), hex(0x2C2F34), hex(0xD8CBB0)},
	theme.ColorNameInputBackground:     {hex(0xFFFFFF), hex(0x22252A), hex(0xF8F0DF)},
	theme.ColorNameInputBorder:         {hex(0xC9C5BC), hex(0x43474E), hex(0xC9B993)},
	theme.ColorNameMenuBackground:      {hex(0xFFFFFF), hex(0x24272C), hex(0xF8F0DF)},
	theme.ColorNameOverlayBackground:   {hex(0xFFFFFF), hex(0x202327), hex(0xF8F0DF)},
	theme.ColorNameHeaderBackground:    {hex(0xF5F4F1), hex(0x17191C), hex(0xEDE3CF)},
	theme.ColorNameButton:              {hex(0xE9E6DF), hex(0x2A2E34), hex(0xE2D5BA)},
	theme.ColorNameHover:               {alpha(0x000000, 0x10), alpha(0xFFFFFF, 0x14), alpha(0x4A3000, 0x14)},
	theme.ColorNamePressed:             {alpha(0x000000, 0x24), alpha(0xFFFFFF, 0x28), alpha(0x4A3000, 0x28)},
	theme.ColorNameFocus:               {alpha(0x1F4E8C, 0x3A), alpha(0x8AB4F8, 0x46), alpha(0x6B4A16, 0x3A)},
	theme.ColorNamePlaceHolder:         {hex(0x5C5F66), hex(0xA6ABB3), hex(0x66583F)},
	theme.ColorNameDisabled:            {hex(0x8A8D93), hex(0x777C84), hex(0x8E8068)},
	theme.ColorNameScrollBar:           {alpha(0x000000, 0x60), alpha(0xFFFFFF, 0x60), alpha(0x4A3000, 0x60)},
	theme.ColorNameError:               {hex(0xB3261E), hex(0xFF9A8C), hex(0x9E1F18)},
	theme.ColorNameShadow:              {alpha(0x000000, 0x38), alpha(0x000000, 0x80), alpha(0x3A2A00, 0x38)},

	colourPaper:   {hex(0xFFFFFF), hex(0x1D2024), hex(0xFAF3E3)},
	colourQuiet:   {hex(0x55585F), hex(0xADB2BA), hex(0x5E5139)},
	colourHit:     {hex(0xFFE08A), hex(0x6A4C00), hex(0xFFDB7A)},
	colourLit:     {hex(0xEADCFB), hex(0x3A2E58), hex(0xEBD9E8)},
	colourShared:  {hex(0xE3EBD9), hex(0x2B3626), hex(0xE2E3C4)},
	colourFigure:  {hex(0x7B187D), hex(0xB190C7), hex(0x7B187D)},
	colourWatched: {hex(0x781200), hex(0xF7B2BB), hex(0x781200)},
	colourBadge:   {hex(0xE6E3F3), hex(0x35304A), hex(0xE4D3CF)},

	"newsglass.person.fill":       {hex(0xBCD5EF), hex(0x131F7F), nil},
	"newsglass.person.line":       {hex(0x3C3DBB), hex(0x4B86FF), nil},
	"newsglass.organisation.fill": {hex(0xF3B481), hex(0x8F3600), nil},
	"newsglass.organisation.line": {hex(0xBE3C00), hex(0xE9A957), hex(0xA83400)},
	"newsglass.place.fill":        {hex(0xA4FFBF), hex(0x1B5A60), nil},
	"newsglass.place.line":        {hex(0x23807E), hex(0x62FFD3), hex(0x1C6664)},
	"newsglass.group.fill":        {hex(0xEADF6B), hex(0x4F362D), nil},
	"newsglass.group.line":        {hex(0x443133), hex(0xE6FF27), nil},

	"newsglass.differ.fill": {hex(0xFFDAD3), hex(0x6B2118), nil},
	"newsglass.differ.line": {hex(0xB3261E), hex(0xFF9A8C), hex(0x9E1F18)},
	"newsglass.agree.fill":  {hex(0xCFEED6), hex(0x17472B), nil},
	"newsglass.agree.line":  {hex(0x1B6E38), hex(0x7BDCA0), hex(0x165C2E)},
	"newsglass.scope.fill":  {hex(0xD9E6FA), hex(0x1D3B66), nil},
	"newsglass.scope.line":  {hex(0x1F5AA8), hex(0x9CC1FA), hex(0x1A4E93)},
	"newsglass.single.line": {hex(0x55585F), hex(0xADB2BA), hex(0x5E5139)},

	"newsglass.mark.yellow":  {hex(0xFBD92E), hex(0x595201), nil},
	"newsglass.mark.red":     {hex(0xFF8A90), hex(0x961F2F), nil},
	"newsglass.mark.green":   {hex(0x5FE987), hex(0x0F4D24), nil},
	"newsglass.mark.blue":    {hex(0xA0D6FF), hex(0x113B85), nil},
	"newsglass.mark.purple":  {hex(0xC293F8), hex(0x5F14C0), nil},
	"newsglass.mark.magenta": {hex(0xDB98CB), hex(0x6D0E58), nil},
	"newsglass.mark.orange":  {hex(0xF5AC42), hex(0x521D00), nil},
	"newsglass.mark.gray":    {hex(0xDADADA), hex(0x2E2D2F), nil},

	"newsglass.mark.yellow.line":  {hex(0x544200), hex(0xF3E404), hex(0x745F03)},
	"newsglass.mark.red.line":     {hex(0xBB133A), hex(0xFE7462), hex(0xB11D3B)},
	"newsglass.mark.green.line":   {hex(0x196737), hex(0x5FFEA6), hex(0x0E5E33)},
	"newsglass.mark.blue.line":    {hex(0x2D53C3), hex(0x7CC2FA), hex(0x2E52B1)},
	"newsglass.mark.purple.line":  {hex(0x5900ED), hex(0xC281FF), hex(0x5312CC)},
	"newsglass.mark.magenta.line": {hex(0xBE017D), hex(0xE87BBE), hex(0x9B2D7C)},
	"newsglass.mark.orange.line":  {hex(0x92530D), hex(0xFDB84A), hex(0x772900)},
	"newsglass.mark.gray.line":    {hex(0x101010), hex(0xD4DCD5), hex(0x262626)},

	"newsglass.harm.line":         {hex(0xC51700), hex(0xFC775B), hex(0xB52706)},
	"newsglass.displacement.line": {hex(0x1A2FE0), hex(0x839BFE), hex(0x1A28DC)},
	"newsglass.captivity.line":    {hex(0x9514B7), hex(0xCA8ABD), hex(0x9A1BA6)},
	"newsglass.fighters.line":     {hex(0x4A2600), hex(0xFDE46A), hex(0x4B2A15)},
	"newsglass.measure.line":      {hex(0x03705E), hex(0x31ECA2), hex(0x0E6866)},
	"newsglass.amount.line":       {hex(0x26262C), hex(0xE1FAFD), hex(0x1E1C1A)},

	atlas.ColourSea:        {hex(0xDCE6ED), hex(0x12161B), hex(0xDDE0D6)},
	atlas.ColourLand:       {hex(0xFAF9F6), hex(0x23272D), hex(0xFAF3E3)},
	atlas.ColourBorder:     {hex(0xB9BDBF), hex(0x474E57), hex(0xCABB98)},
	atlas.ColourName:       {hex(0x5B6168), hex(0xA3ABB5), hex(0x66583F)},
	atlas.ColourRing:       {hex(0x9FB0BF), hex(0x4F5F70), hex(0xB5A67F)},
	atlas.ColourPoint:      {hex(0x1B7A78), hex(0x4FC7B0), hex(0x1C6664)},
	atlas.ColourFits:       {hex(0x2F5F9E), hex(0x8AB4F8), hex(0x2F568C)},
	atlas.ColourLonger:     {hex(0x8F5200), hex(0xE9A957), hex(0x884D00)},
	atlas.ColourImpossible: {hex(0xB3261E), hex(0xFF8A80), hex(0xA8231C)},
}

func hex(rgb uint32) color.Color { return alpha(rgb, 0xFF) }

func alpha(rgb uint32, a uint8) color.Color {
	return color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: a}
}

// variant is the person's choice of theme.
type variant string

const (
	followSystem variant = "system"
	light        variant = "light"
	dark         variant = "dark"
	sepia        variant = "sepia"
)

var variants = []variant{followSystem, light, dark, sepia}

// newsTheme is the theme of the whole window.
type newsTheme struct{ choice variant }

var _ fyne.Theme = newsTheme{}

// effective resolves "as the system" by the variant that Fyne hands over.
func (t newsTheme) effective(system fyne.ThemeVariant) variant {
	switch {
	case t.choice == light || t.choice == dark || t.choice == sepia:
		return t.choice
	case system == theme.VariantDark:
		return dark
	}
	return light
}

// Color implements fyne.Theme.
func (t newsTheme) Color(name fyne.ThemeColorName, system fyne.ThemeVariant) color.Color {
	which := t.effective(system)
	if p, ok := palettes[name]; ok {
		switch {
		case which == dark:
			return p.dark
		case which == sepia && p.sepia != nil:
			return p.sepia
		}
		return p.light
	}
	if which == dark {
		return theme.DefaultTheme().Color(name, theme.VariantDark)
	}
	return theme.DefaultTheme().Color(name, theme.VariantLight)
}

// Font implements fyne.Theme.
func (t newsTheme) Font(s fyne.TextStyle) fyne.Resource { return theme.DefaultTheme().Font(s) }

// Icon implements fyne.Theme.
func (t newsTheme) Icon(n fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(n) }

// Size implements fyne.Theme.
func (t newsTheme) Size(n fyne.ThemeSizeName) float32 {
	switch n {
	case theme.SizeNameInputRadius, theme.SizeNameSelectionRadius:
		return 4
	case theme.SizeNameText:
		return 14
	}
	return theme.DefaultTheme().Size(n)
}

// colour looks a colour up in the theme in force.
func colour(name fyne.ThemeColorName) color.Color {
	settings := fyne.CurrentApp().Settings()
	return settings.Theme().Color(name, settings.ThemeVariant())
}
