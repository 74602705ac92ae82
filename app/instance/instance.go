// Package instance lets a second start of the program reach the first one
// that holds the same library: over a Unix socket, which Windows has too, it
// passes on its command line, and gets back what that printed.
//
// The socket lies in a folder that only its owner can enter. Nothing is
// encrypted or signed: who can open it can open the library's file as well.
package instance

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"sync"
)

// A Request is the command line of a second start.
type Request struct {
	Args []string `json:"args"`
	Dir  string   `json:"dir"` // its working directory: relative paths are meant from there
}

// A Handler carries out a request and returns the exit status. It may be
// called for several requests at once. ctx ends when the asker hangs up.
type Handler func(ctx context.Context, r Request, stdout, stderr io.Writer) int

// frame is one message of the answer: output as it comes, at last the status.
type frame struct {
	Out  []byte `json:"out,omitempty"`
	Err  []byte `json:"err,omitempty"`
	Exit *int   `json:"exit,omitempty"`
}

// A Server answers second starts.
type Server struct {
	listener net.Listener
	handler  Handler
	ctx      context.Context // ends with Close
	end      context.CancelFunc
}

// Listen makes this process the one that answers for the library in dir. The
// caller must hold the library: a socket left by a crash is replaced.
func Listen(dir string, h Handler) (*Server, error) {
	path, err := socket(dir)
	if err != nil {
		return nil, fmt.Errorf("listen for other starts: %w", err)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("listen for other starts: %w", err)
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("listen for other starts: %w", err)
	}
	ctx, end := context.WithCancel(context.Background())
	return &Server{listener, h, ctx, end}, nil
}

// Serve answers until Close and returns when the last answer is given. It
// runs on a goroutine of the caller's.
func (s *Server) Serve() {
	var answering sync.WaitGroup
	defer answering.Wait()
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return
		}
		answering.Go(func() { s.answer(conn) })
	}
}

// Close stops listening, removes the socket and ends the work on requests.
func (s *Server) Close() error {
	s.end()
	return s.listener.Close()
}

func (s *Server) answer(conn net.Conn) {
	defer conn.Close()
	var r Request
	if err := json.NewDecoder(conn).Decode(&r); err != nil {
		return // not one of ours
	}
	ctx, cancel := context.WithCancel(s.ctx)
	defer cancel()
	go func() {
		// The asker sends nothing more: the end of its side is its death.
		_, _ = io.Copy(io.Discard, conn)
		cancel()
	}()
	answer := &answer{enc: json.NewEncoder(conn)}
	status := s.handler(ctx, r,
		writer(func(p []byte) error { return answer.send(frame{Out: p}) }),
		writer(func(p []byte) error { return answer.send(frame{Err: p}) }))
	_ = answer.send(frame{Exit: &status}) // nobody is left to be told of a failure
}

// answer keeps the frames of one answer whole: output comes from several
// goroutines.
type answer struct {
	mu  sync.Mutex
	enc *json.Encoder
}

func (a *answer) send(f frame) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.enc.Encode(f)
}

type writer func([]byte) error

func (w writer) Write(p []byte) (int, error) {
	if err := w(p); err != nil {
		return 0, err
	}
	return len(p), nil
}

// ErrNobody is returned by Ask when no process answers for the library.
var ErrNobody = errors.New("no running Newsglass answers for this library")

// Ask sends a request to the process that holds the library in dir and copies
// its output. It returns the exit status.
func Ask(ctx context.Context, dir string, r Request, stdout, stderr io.Writer) (int, error) {
	path, err := socket(dir)
	if err != nil {
		return 0, fmt.Errorf("ask the running Newsglass: %w", err)
	}
	conn, err := (&net.Dialer{}).DialContext(ctx, "unix", path)
	if err != nil {
		return 0, ErrNobody
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	if err := json.NewEncoder(conn).Encode(r); err != nil {
		return 0, fmt.Errorf("ask the running Newsglass: %w", err)
	}
	return receive(json.NewDecoder(conn), stdout, stderr)
}

func receive(frames *json.Decoder, stdout, stderr io.Writer) (int, error) {
	for {
		var f frame
		if err := frames.Decode(&f); err != nil {
			return 0, fmt.Errorf("the running Newsglass broke off: %w", err)
		}
		if _, err := stdout.Write(f.Out); err != nil {
			return 0, err
		}
		if _, err := stderr.Write(f.Err); err != nil {
			return 0, err
		}
		if f.Exit != nil {
			return *f.Exit, nil
		}
	}
}

// longestPath is what every system allows for the path of a socket.
const longestPath = 103

// socket returns the path of the socket for a library. It lies outside of the
// library, whose path may be longer than a socket's may be.
func socket(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		abs = real
	}
	sum := sha256.Sum256([]byte(abs))
	name := hex.EncodeToString(sum[:8]) + ".sock"
	for _, folder := range folders() {
		path := filepath.Join(folder, name)
		if len(path) > longestPath {
			continue
		}
		if err := ownFolder(folder); err != nil {
			return "", err
		}
		return path, nil
	}
	return "", errors.New("every folder for it has too long a path")
}

// folders lists where sockets may lie, the best first.
func folders() []string {
	var out []string
	if dir := os.Getenv("XDG_RUNTIME_DIR"); dir != "" {
		out = append(out, filepath.Join(dir, "newsglass"))
	}
	if dir, err := os.UserCacheDir(); err == nil {
		out = append(out, filepath.Join(dir, "newsglass"))
	}
	return append(out, filepath.Join(os.TempDir(), fmt.Sprintf("newsglass-%d", os.Getuid())))
}

// ownFolder makes a folder that only its owner can enter. In a folder that
// everybody can write to, another person's of the same name is refused.
func ownFolder(folder string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	info, err := os.Lstat(folder)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is not a folder", folder)
	}
	return os.Chmod(folder, 0o700) // fails on the folder of somebody else
}
