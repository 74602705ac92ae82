// Newsglass is a desktop reader for people who follow one event through many
// reports: it shows the names and the numbers that each of them states.
package main

import (
	"context"
	"os"
	"os/signal"

	"github.com/newsglass/newsglass/app/cli"
	"github.com/newsglass/newsglass/views"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	window, status := cli.Run(ctx, os.Args[1:], cli.IO{In: os.Stdin, Out: os.Stdout, Err: os.Stderr})
	if window != nil {
		stop() // the window has its own ways to end
		status = views.Run(*window)
	}
	os.Exit(status)
}
