// Package views is the window: one file per pane or screen, each with what it
// shows (Show) and what its person wants (OnXxx). Panes know nothing of each
// other; window.go owns the selection, background.go all work off the UI
// thread.
package views

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/lang"

	library "github.com/newsglass/newsglass/app"
	"github.com/newsglass/newsglass/app/cli"
	"github.com/newsglass/newsglass/app/instance"
	"github.com/newsglass/newsglass/resources"
)

const (
	appName = "Newsglass"
	appID   = "org.newsglass.Newsglass" // as in FyneApp.toml
)

// Run opens the library and its window and returns when the window closes,
// with the exit status. Where the library is open in another window already,
// that one gets the files and comes to the front.
func Run(want cli.Window) int {
	if !hasDisplay() {
		return withoutDisplay(want.Files)
	}
	lib, err := library.Open(want.Library)
	var locked *library.LockedError
	if errors.As(err, &locked) {
		status, asked := handOver(want)
		if asked == nil {
			return status
		}
	}
	if err := lang.AddTranslationsFS(resources.Translations, "translations"); err != nil {
		fmt.Fprintln(os.Stderr, "newsglass:", err) // the English words are in the code
	}
	roomForUI()
	a := app.NewWithID(appID)
	a.SetIcon(fyne.NewStaticResource("icon.svg", resources.Icon))
	if err != nil {
		return showTrouble(a, err)
	}
	w := newWindow(a, lib, newBackground())
	w.answerOthers()
	w.start(want.Files)
	w.win.ShowAndRun()
	w.endWork() // before the library is closed under it
	if err := lib.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "newsglass:", err)
		return cli.Failed
	}
	return cli.Done
}

// roomForUI gives the UI thread a processor of Go's scheduler beside those
// that an import keeps busy. Otherwise each call to the graphics driver, and
// a frame makes hundreds, may wait 10 ms for its turn to return.
func roomForUI() { runtime.GOMAXPROCS(runtime.GOMAXPROCS(0) + 1) }

// hasDisplay reports whether a window can be opened at all.
func hasDisplay() bool {
	switch runtime.GOOS {
	case "windows", "darwin":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}

// withoutDisplay prints what the window would show first: the report of the
// files, or of the sample library.
func withoutDisplay(files []string) int {
	fmt.Fprintln(os.Stderr, "newsglass: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.")
	if len(files) > 0 {
		fmt.Fprintln(os.Stderr, "This is what the files say; nothing was imported.")
		_, status := cli.Run(context.Background(), append([]string{"read", "--"}, files...), cli.IO{In: os.Stdin, Out: os.Stdout, Err: os.Stderr})
		return status
	}
	fmt.Fprintln(os.Stderr, "This is the report of the sample library; “newsglass help” lists the commands that need no display.")
	fmt.Fprintln(os.Stderr)
	if err := cli.WriteSamples(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "newsglass:", err)
		return cli.Failed
	}
	return cli.Done
}

// handOver passes the files to the window that has the library open.
func handOver(want cli.Window) (int, error) {
	args := append([]string{"--library", want.Library, "--"}, want.Files...)
	return instance.Ask(context.Background(), want.Library, instance.Request{Args: args}, os.Stdout, os.Stderr)
}

// answerOthers lets later starts reach this window, until endWork.
func (w *window) answerOthers() {
	server, err := instance.Listen(w.lib.Dir(), func(ctx context.Context, r instance.Request, stdout, stderr io.Writer) int {
		window, status := cli.On(ctx, w.lib, r.Args, cli.IO{In: strings.NewReader(""), Out: stdout, Err: stderr, Dir: r.Dir})
		if window != nil {
			w.work.onUI(func() { w.raise(window.Files) })
		}
		return status
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "newsglass:", err) // a second start will say who holds the library
		return
	}
	w.work.run(func(ctx context.Context) {
		defer context.AfterFunc(ctx, func() { server.Close() })()
		server.Serve()
	})
}

// endWork stops all work and waits for its end. What the person did is on
// disk then.
func (w *window) endWork() { w.work.close() }

// raise brings the window to the front and imports files.
func (w *window) raise(files []string) {
	w.win.Show()
	w.win.RequestFocus()
	if len(files) > 0 {
		w.importPaths(files)
	}
}

// start does what a new window does first: index, samples, the files named.
func (w *window) start(files []string) {
	first := w.lib.FirstRun()
	w.work.run(func(ctx context.Context) {
		if err := w.lib.Index(ctx, nil); err != nil && ctx.Err() == nil {
			w.work.onUI(func() { w.fail(lang.L("Some articles can't be searched."), err) })
		}
	})
	if warnings := w.lib.Warnings(); len(warnings) > 0 {
		w.fail(lang.L("Some of the library could not be read. It was left as it is; everything else is here."), errors.Join(warnings...))
	}
	if w.lib.Unspread() > 0 { // a correction that a crash or the end of the day cut off
		w.spreadRules()
	}
	switch {
	case len(files) > 0:
		w.importPaths(files)
	case first:
		w.addSamples()
	default:
		w.openLast()
	}
}

// openLast opens the article that was read last, or the first where it is gone.
func (w *window) openLast() {
	if _, held := w.lib.Card(w.prefs.lastArticle()); held {
		w.open(w.prefs.lastArticle())
		return
	}
	w.openFirst()
}

// openFirst opens the first article when none is open. The list may not show
// it yet.
func (w *window) openFirst() {
	if cards, _ := w.sortedCards(w.list.sorted); w.article.ID == "" && len(cards) > 0 {
		w.open(cards[0].ID)
	}
}

// showTrouble tells in a window why there is none.
func showTrouble(a fyne.App, err error) int {
	fmt.Fprintln(os.Stderr, "newsglass:", err)
	a.Settings().SetTheme(newsTheme{preferences{a.Preferences()}.theme()})
	win := a.NewWindow(appName)
	win.SetContent(troubleContent(err, win.Close))
	closeByKey(win)
	win.Resize(fyne.NewSize(560, 240))
	win.CenterOnScreen()
	win.ShowAndRun()
	return cli.Failed
}
