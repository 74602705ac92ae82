package store

import (
	"fmt"
	"os"
	"strings"
)

// The holder file tells a second process who has the library open. It is a
// courtesy: the lock on the library itself decides, so a file that is missing,
// stale or cannot be written changes nothing.

func holderPath(path string) string { return path + ".holder" }

func writeHolder(path string) {
	host, err := os.Hostname()
	if err != nil {
		host = "this computer"
	}
	_ = os.WriteFile(holderPath(path), fmt.Appendf(nil, "process %d on %s\n", os.Getpid(), host), 0o600)
}

func removeHolder(path string) { _ = os.Remove(holderPath(path)) }

// maxHolder bounds, in bytes, what is shown of a holder file.
const maxHolder = 200

func readHolder(path string) string {
	f, err := os.Open(holderPath(path))
	if err != nil {
		return ""
	}
	defer f.Close()
	buf := make([]byte, maxHolder)
	n, _ := f.Read(buf)
	line, _, _ := strings.Cut(string(buf[:n]), "\n")
	return strings.TrimSpace(strings.ToValidUTF8(line, ""))
}
