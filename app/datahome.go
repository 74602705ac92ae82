package app

import (
	"os"
	"path/filepath"
	"runtime"
)

// dataHome returns the platform's folder for the data of programs. The
// standard library knows only those for settings and caches.
func dataHome() (string, error) {
	switch runtime.GOOS {
	case "darwin", "ios":
		return os.UserConfigDir() // ~/Library/Application Support holds data too
	case "windows":
		return os.UserCacheDir() // %LocalAppData% holds data too
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(home, ".local", "share"), nil
}
