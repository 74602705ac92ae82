// Package e2e uses Newsglass as a person does: a real window on a real X
// server, with a keyboard and a mouse. It needs Xvfb and xdotool, which
// `make test` installs.
package e2e

import (
	"bufio"
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// patience is how long the window may take for one step on a slow machine.
const patience = 90 * time.Second

// desk is a display with a keyboard and a mouse, and a home folder of its own.
type desk struct {
	t       *testing.T
	ctx     context.Context
	program string
	env     []string
	copies  int // of the library that were looked into
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	if testing.Short() {
		t.Skip("a real window takes its time")
	}
	for _, tool := range []string{"Xvfb", "xdotool"} {
		if _, err := exec.LookPath(tool); err != nil {
			if os.Getenv("CI") != "" {
				t.Fatalf("%s is missing", tool)
			}
			t.Skipf("%s is missing: `make test` installs it", tool)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	t.Cleanup(cancel)
	d := &desk{t: t, ctx: ctx, program: filepath.Join(t.TempDir(), "newsglass")}
	// no_metadata leaves Fyne's checks for calls from the wrong thread on.
	d.run(exec.CommandContext(ctx, "go", "build", "-tags", "no_metadata", "-o", d.program, ".."))
	home := t.TempDir()
	if err := os.Mkdir(home+"/cache", 0o700); err != nil {
		t.Fatal(err)
	}
	d.env = append(withoutDesktop(os.Environ()),
		"HOME="+home, "XDG_CONFIG_HOME="+home+"/config", "XDG_CACHE_HOME="+home+"/cache", "XDG_DATA_HOME="+home+"/data",
		"XDG_RUNTIME_DIR="+home, "NEWSGLASS_LIBRARY="+home+"/library", "NEWSGLASS_SIZE=1200x800", "FYNE_SCALE=1", "LANG=en_GB.UTF-8",
		"DISPLAY="+d.display())
	return d
}

// withoutDesktop drops what would lead the program to the desk of whoever
// runs the test.
func withoutDesktop(env []string) []string {
	var out []string
	for _, e := range env {
		name, _, _ := strings.Cut(e, "=")
		if name != "WAYLAND_DISPLAY" && !strings.HasPrefix(name, "NEWSGLASS_") && !strings.HasPrefix(name, "XDG_") {
			out = append(out, e)
		}
	}
	return out
}

// display starts an X server on a free number and returns its name.
func (d *desk) display() string {
	read, write, err := os.Pipe()
	if err != nil {
		d.t.Fatal(err)
	}
	x := exec.CommandContext(d.ctx, "Xvfb", "-displayfd", "3", "-screen", "0", "1200x800x24", "-nolisten", "tcp", "-noreset")
	x.ExtraFiles = []*os.File{write}
	if err := x.Start(); err != nil {
		d.t.Fatal(err)
	}
	write.Close()
	d.t.Cleanup(func() {
		_ = x.Process.Kill()
		_ = x.Wait()
	})
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		d.t.Fatalf("Xvfb did not start: %v", err)
	}
	return ":" + strings.TrimSpace(number)
}

func (d *desk) run(c *exec.Cmd) {
	d.t.Helper()
	c.Env = d.env
	if out, err := c.CombinedOutput(); err != nil {
		d.t.Fatalf("%s: %v\n%s", strings.Join(c.Args, " "), err, out)
	}
}

// newsglass runs the command line and returns what it printed; a command that
// fails returns "".
func (d *desk) newsglass(args ...string) string {
	c := exec.CommandContext(d.ctx, d.program, args...)
	c.Env = d.env
	out, err := c.Output()
	if err != nil {
		return ""
	}
	return string(out)
}

// do gives the keyboard and the mouse something to do.
func (d *desk) do(args ...string) {
	d.t.Helper()
	d.run(exec.CommandContext(d.ctx, "xdotool", args...))
}

// until waits for something to come true. It asks again and again instead of
// sleeping: each question starts a program, which is pause enough.
func (d *desk) until(what string, holds func() bool) {
	d.t.Helper()
	for end := time.Now().Add(patience); !holds(); {
		if time.Now().After(end) {
			d.picture()
			d.t.Fatalf("waited in vain: %s; the window is called %q", what, d.title())
		}
	}
}

// picture keeps what the display shows, for whoever looks into a failure.
func (d *desk) picture() {
	path := filepath.Join(os.TempDir(), "newsglass-e2e.png")
	c := exec.Command("import", "-silent", "-window", "root", path)
	c.Env = d.env
	if c.Run() == nil {
		d.t.Log("the display is in", path)
	}
}

// title returns the title of the window, "" when there is none.
func (d *desk) title() string {
	c := exec.CommandContext(d.ctx, "xdotool", "search", "--onlyvisible", "--name", "Newsglass", "getwindowname")
	c.Env = d.env
	out, err := c.Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(out))
}

// titled waits for the window of an article.
func (d *desk) titled(article string) {
	d.t.Helper()
	d.until("the article "+article, func() bool { return d.title() == article+" – Newsglass" })
}

// walk presses a key that leads to an article. A key that comes before the
// list is filled does nothing, so it comes again while nothing has changed.
func (d *desk) walk(key, article string) {
	d.t.Helper()
	before := d.title()
	d.do("key", key)
	asked := 0
	d.until("the article "+article, func() bool {
		now := d.title()
		if asked++; asked%100 == 0 && now == before {
			d.do("key", key)
		}
		return now == article+" – Newsglass"
	})
}

// window is a running Newsglass.
type window struct {
	cmd *exec.Cmd
	log *bytes.Buffer
}

// open starts Newsglass and gives its window the keyboard.
func (d *desk) open(args ...string) *window {
	d.t.Helper()
	w := &window{cmd: exec.CommandContext(d.ctx, d.program, args...), log: &bytes.Buffer{}}
	w.cmd.Env, w.cmd.Stdout, w.cmd.Stderr = d.env, w.log, w.log
	if err := w.cmd.Start(); err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() {
		_ = w.cmd.Process.Kill()
		if d.t.Failed() {
			d.t.Logf("Newsglass wrote:\n%s", w.log)
		}
	})
	d.until("a window", func() bool { return d.title() != "" })
	d.do("search", "--onlyvisible", "--name", "Newsglass", "windowfocus", "--sync")
	return w
}

// quit closes the window by its key and waits for a clean end.
func (d *desk) quit(w *window) {
	d.t.Helper()
	d.do("key", "ctrl+q")
	if err := w.cmd.Wait(); err != nil {
		d.t.Errorf("Newsglass ended with %v:\n%s", err, w.log)
	}
	if log := w.log.String(); strings.Contains(log, "Error in Fyne call thread") || strings.Contains(log, "panic") {
		d.t.Errorf("Newsglass complained:\n%s", log)
	}
}
