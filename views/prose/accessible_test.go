package prose

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

func TestScreenReadersHearTheTextInView(t *testing.T) {
	p, _ := openStory(t, testTheme{})
	if got := p.AccessibilityLabel(); got != story || p.AccessibilityRole() != fyne.AccessibleRoleText {
		t.Errorf("they hear %q", got)
	}
	p, _ = openFlood(t, 80, 300, 210)
	p.ScrollToOffset(sentenceAt(p, 40))
	got := p.AccessibilityLabel()
	if !strings.HasPrefix(got, "Sentence 40 says") || strings.Contains(got, "Sentence 50") || strings.Count(got, "\n") < 2 {
		t.Errorf("further down they hear %q", got)
	}
}
