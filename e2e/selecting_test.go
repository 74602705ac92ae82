package e2e

import (
	"os/exec"
	"strings"
	"testing"
)

// clipboard returns what was copied last.
func (d *desk) clipboard() string {
	c := exec.CommandContext(d.ctx, "xclip", "-out", "-selection", "clipboard")
	c.Env = d.env
	out, err := c.Output()
	if err != nil {
		return ""
	}
	return string(out)
}

// copied copies until the clipboard is as it ought to be, and returns it.
func (d *desk) copied(what string, fits func(text string) bool) (text string) {
	d.t.Helper()
	d.until(what, func() bool {
		d.do("key", "ctrl+c")
		text = d.clipboard()
		return fits(text)
	})
	return text
}

// click clicks so many times at once.
func (d *desk) click(x, y string, times string) {
	d.t.Helper()
	d.do("mousemove", x, y, "click", "--repeat", times, "--delay", "40", "1")
}

func isWord(s string) bool { return s != "" && !strings.ContainsAny(s, " \n") }

func TestAPersonSelectsAndCopiesByMouseAndKeyboard(t *testing.T) {
	d := newDesk(t)
	if _, err := exec.LookPath("xclip"); err != nil {
		t.Skip("xclip is missing: `make test` installs it")
	}
	w := d.open(writeReports(t)...)
	d.walk("j", quakeTitle)
	d.walk("j", floodTitle)
	body := reports["flood.txt"][strings.Index(reports["flood.txt"], "More than"):]
	const x, y = "420", "300"

	// Two clicks select a word, three its paragraph.
	d.click(x, y, "2")
	word := d.copied("a word", isWord)
	d.do("key", "Escape", "Escape")
	d.click("440", y, "3") // so far away that it is not the third to the two before
	paragraph := d.copied("a paragraph", func(s string) bool {
		return strings.Contains(s, word) && strings.Contains(body, s) && strings.HasSuffix(s, ".")
	})

	// A drag selects from here to there, a click with Shift goes on.
	d.do("key", "Escape", "Escape")
	d.do("mousemove", x, y, "mousedown", "1", "mousemove", "450", y, "mousemove", "480", y, "mouseup", "1")
	dragged := d.copied("what was dragged over", func(s string) bool {
		return len(s) > 2 && len(s) < 30 && strings.Contains(paragraph, s)
	})
	d.do("keydown", "shift", "mousemove", "560", y, "click", "1", "keyup", "shift")
	longer := d.copied("more by a click with Shift", func(s string) bool {
		return len(s) > len(dragged) && strings.HasPrefix(s, dragged) && strings.Contains(paragraph, s)
	})

	// The keys go on from there.
	rest := paragraph[strings.Index(paragraph, longer)+len(longer):]
	d.do("key", "shift+Right")
	longer = d.copied("a character more", func(s string) bool { return s == longer+rest[:1] })
	d.do("key", "shift+Right", "shift+Right", "shift+Left")
	longer = d.copied("and another", func(s string) bool { return s == longer+rest[1:2] })
	d.do("key", "ctrl+shift+Right", "ctrl+shift+Right")
	d.copied("two words more", func(s string) bool {
		more, ok := strings.CutPrefix(s, longer)
		return ok && strings.HasPrefix(rest[2:], more) && strings.Contains(strings.TrimSpace(more), " ")
	})
	d.do("key", "ctrl+shift+End")
	d.copied("all that follows", func(s string) bool {
		return strings.HasPrefix(s, longer) && strings.TrimSpace(s) == strings.TrimSpace(body[strings.Index(body, longer):])
	})
	d.do("key", "Escape", "Escape")
	d.do("key", "ctrl+a")
	d.copied("everything", func(s string) bool {
		return strings.HasPrefix(s, floodTitle) && strings.HasSuffix(strings.TrimSpace(s), strings.TrimSpace(body))
	})
	d.quit(w)
}
