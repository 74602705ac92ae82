package views

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
)

// A screen is what the window shows beside the list.
type screen int

const (
	reading   screen = iota // one article and what was read out of it
	comparing               // the numbers of all articles side by side
	mapping                 // the places of one article or of all
	naming                  // the names of all articles
	noting                  // the notes of all articles
)

// screens holds the screens one behind the other, each under the same tabs.
type screens struct {
	OnChoose func(screen)

	content *fyne.Container
	pages   []fyne.CanvasObject
	shown   screen
}

// newScreens takes the pages in the order of the screens. A page gets the
// tabs through [screens.under].
func newScreens() *screens { return &screens{content: container.NewStack()} }

// under puts the tabs of the screens above a part of the page of one of them.
func (s *screens) under(own screen, part fyne.CanvasObject) fyne.CanvasObject {
	items := []*container.TabItem{
		container.NewTabItem(lang.L("Article"), layout.NewSpacer()),
		container.NewTabItem(lang.L("Compare"), layout.NewSpacer()),
		container.NewTabItem(lang.L("Map"), layout.NewSpacer()),
		container.NewTabItem(lang.L("Names"), layout.NewSpacer()),
		container.NewTabItem(lang.L("Notes"), layout.NewSpacer()),
	}
	items[own].Content = part
	tabs := container.NewAppTabs(items...)
	tabs.SelectIndex(int(own))
	tabs.OnSelected = func(*container.TabItem) {
		if chosen := screen(tabs.SelectedIndex()); chosen != own {
			tabs.SelectIndex(int(own)) // each page keeps its own tab in front
			s.OnChoose(chosen)
		}
	}
	return tabs
}

// SetPages says what the screens show, in their order.
func (s *screens) SetPages(pages ...fyne.CanvasObject) {
	s.pages = pages
	s.content.Objects = pages
	s.Show(s.shown)
}

// Show brings a screen to the front.
func (s *screens) Show(want screen) {
	s.shown = want
	for i, page := range s.pages {
		showIf(page, screen(i) == want)
	}
}
