package views

import (
	"errors"
	"io/fs"
	"syscall"
	"time"

	"fyne.io/fyne/v2/lang"

	"github.com/newsglass/newsglass/app"
)

// sentence turns an error into what a person can act on: what happened, to
// what, what to do. It is the one place where errors become sentences.
func sentence(err error) string {
	todo := ""
	var damaged *app.DamagedError
	var locked *app.LockedError
	var newer *app.NewerError
	switch {
	case errors.Is(err, syscall.ENOSPC):
		todo = lang.L("The disk is full. Free some space and try again; nothing that was kept before is lost.")
	case errors.Is(err, fs.ErrPermission):
		todo = lang.L("You may not write or read there. Choose another place or change the permissions.")
	case errors.As(err, &damaged):
		todo = lang.L("The file was left as it is. Restore a backup with “newsglass restore FILE”, or open another library with “newsglass --library DIR”.")
	case errors.As(err, &locked):
		todo = lang.L("Close the other program, or open another library with “newsglass --library DIR”.")
	case errors.As(err, &newer):
		todo = lang.L("Open it with the newer Newsglass.")
	}
	if todo == "" {
		return err.Error()
	}
	return err.Error() + ".\n\n" + todo
}

// backupName is a file name for a backup of today.
func backupName() string {
	return "newsglass-" + time.Now().Format("2006-01-02-150405") + ".newsglass"
}
