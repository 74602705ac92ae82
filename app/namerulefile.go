package app

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// ruleFileVersion is the version of the file of name rules that is written, and
// the highest that is read.
const ruleFileVersion = 1

// A ruleFile is name rules as people keep and share them.
type ruleFile struct {
	Version int               `json:"newsglass_name_rules"`
	Rules   []json.RawMessage `json:"rules"`
}

// mostRuleBytes is the size up to which a file of name rules is read.
const mostRuleBytes = 64 << 20

// ExportNameRules writes all rules as indented JSON that
// [Library.ImportNameRules] reads.
func (l *Library) ExportNameRules(w io.Writer) error {
	file := ruleFile{Version: ruleFileVersion, Rules: []json.RawMessage{}}
	for _, r := range l.NameRules() {
		data, err := json.Marshal(r)
		if err != nil {
			return fmt.Errorf("write the name rules: %w", err)
		}
		file.Rules = append(file.Rules, data)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	if err := enc.Encode(file); err != nil {
		return fmt.Errorf("write the name rules: %w", err)
	}
	return nil
}

// ImportNameRules adds the rules of a file, in one step that can be undone, and
// returns how many are new. A rule that is here already is passed over, one
// that is contradicted gives way. Entries that are no rules are left out; the
// error names them, and the others are in force all the same.
func (l *Library) ImportNameRules(r io.Reader) (added int, err error) {
	data, err := io.ReadAll(io.LimitReader(r, mostRuleBytes))
	if err != nil {
		return 0, fmt.Errorf("read the name rules: %w", err)
	}
	read, bad := parseRules(data)
	if len(read) == 0 {
		return 0, bad
	}
	l.editing.Lock()
	defer l.editing.Unlock()
	s := l.importStep(read)
	if len(s.in) == 0 {
		return 0, bad
	}
	return len(s.in), errors.Join(l.do(s), bad)
}

// importStep puts in those of the rules that are new, and takes out what they
// contradict.
func (l *Library) importStep(read []news.NameRule) ruleStep {
	s := ruleStep{what: "import of name rules"}
	held := l.NameRules()
	for _, r := range read {
		same := func(old news.NameRule) bool { return alike(old, r) && old.Off == r.Off }
		if slices.ContainsFunc(held, same) || slices.ContainsFunc(s.in, same) {
			continue
		}
		r.ID, r.From = rand.Text(), "" // the article may be of another library
		s.put(r, held)
	}
	return s
}

// parseRules reads a file of name rules. What is no rule is named by the error.
func parseRules(data []byte) ([]news.NameRule, error) {
	var file ruleFile
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("this is no file of name rules: %w", err)
	}
	switch {
	case file.Version == 0:
		return nil, errors.New("this is no file of name rules: it does not begin with newsglass_name_rules")
	case file.Version > ruleFileVersion:
		return nil, fmt.Errorf("these name rules were written by a newer Newsglass (version %d, known up to %d)", file.Version, ruleFileVersion)
	}
	var rules []news.NameRule
	var bad []error
	for i, entry := range file.Rules {
		var r news.NameRule
		err := json.Unmarshal(entry, &r)
		if err == nil {
			r.Name, r.Other = oneLine(r.Name), oneLine(r.Other)
			err = checkRule(r)
		}
		if err != nil {
			bad = append(bad, fmt.Errorf("rule %d of the file is left out: %w", i+1, err))
			continue
		}
		if r.Created.IsZero() {
			r.Created = time.Unix(int64(i), 0).UTC() // the order of the file
		}
		rules = append(rules, r)
	}
	return rules, errors.Join(bad...)
}
