// Package cli is the command line. It needs no display.
//
// A command that works on a library opens it; when a running window holds it,
// the command line is passed to that window's process, which answers in its
// place (see app/instance).
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/instance"
)

// Version is the program's version; the linker sets it for a release.
var Version = "0.1.0-dev"

// Exit statuses.
const (
	Done   = 0
	Failed = 1 // something could not be read or written; the rest was done
	Usage  = 2 // the command line makes no sense
)

// IO is where a command reads and writes, and where its relative paths start.
type IO struct {
	In       io.Reader
	Out, Err io.Writer
	Dir      string // "" for the process's own working directory
}

// complain prints one line to standard error.
func (s IO) complain(format string, args ...any) {
	fmt.Fprintf(s.Err, "newsglass: "+format+"\n", args...)
}

// A command is one word of the command line. Plain commands need no library.
// One that has both functions opens the library when opens says so.
type command struct {
	name  string
	plain func(context.Context, call, IO) int
	on    func(context.Context, *app.Library, call, IO) int
	opens func(call) bool
}

// isPlain reports whether a call of the command needs no library.
func (cmd command) isPlain(c call) bool {
	return cmd.on == nil || cmd.opens != nil && !cmd.opens(c)
}

// commands is the whole command line; anything else opens the window.
var commands = []command{
	{name: "read", plain: read},
	{name: "import", on: importFiles},
	{name: "search", on: search},
	{name: "export", on: exportNotes},
	{name: "backup", on: backup},
	{name: "restore", plain: restore, on: restoreNotes, opens: namesNotes},
	{name: "version", plain: version},
	{name: "help", plain: help},
}

func find(name string) (command, bool) {
	for _, c := range commands {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}

// A Window is the command line's wish for a window.
type Window struct {
	Library string   // folder
	Files   []string // absolute paths to import
}

// Run carries out the arguments (without the program's name). When they ask
// for a window it does nothing but return it; otherwise window is nil and
// status is the exit status.
func Run(ctx context.Context, args []string, s IO) (window *Window, status int) {
	c, err := parse(args, s.Dir)
	if err != nil {
		s.complain("%v", err)
		fmt.Fprint(s.Err, usage)
		return nil, Usage
	}
	cmd, named := find(c.command)
	switch {
	case !named:
		return &Window{c.library, c.paths()}, Done
	case cmd.isPlain(c):
		return nil, cmd.plain(ctx, c, s)
	}
	return nil, withLibrary(ctx, cmd, c, args, s)
}

// On carries out arguments that another start of the program passed on. They
// work on lib, whatever library they name: the asker knows that it is this
// one. window is set when they ask for a window.
func On(ctx context.Context, lib *app.Library, args []string, s IO) (window *Window, status int) {
	c, err := parse(args, s.Dir)
	if err != nil {
		s.complain("%v", err)
		return nil, Usage
	}
	cmd, named := find(c.command)
	if !named {
		return &Window{c.library, c.paths()}, Done
	}
	if cmd.isPlain(c) {
		s.complain("%s can't be passed on to a running window", c.command)
		return nil, Usage
	}
	return nil, cmd.on(ctx, lib, c, s)
}

func withLibrary(ctx context.Context, cmd command, c call, args []string, s IO) int {
	lib, err := app.Open(c.library)
	var locked *app.LockedError
	if errors.As(err, &locked) {
		return askHolder(ctx, c, args, s, err)
	}
	if err != nil {
		s.complain("%v", err)
		return Failed
	}
	status := cmd.on(ctx, lib, c, s)
	if err := lib.Close(); err != nil {
		s.complain("%v", err)
		return Failed
	}
	return status
}

func askHolder(ctx context.Context, c call, args []string, s IO, held error) int {
	dir, err := os.Getwd()
	if err == nil {
		var status int
		status, err = instance.Ask(ctx, c.library, instance.Request{Args: args, Dir: dir}, s.Out, s.Err)
		if err == nil {
			return status
		}
	}
	switch {
	case ctx.Err() != nil:
		err = errors.New("stopped; what was done is kept")
	case errors.Is(err, instance.ErrNobody):
		err = held
	}
	s.complain("%v", err)
	return Failed
}
