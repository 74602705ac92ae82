package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
)

// An envelope is how a document lies in the file: its version, the checksum of
// its JSON, the JSON.

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

const (
	checksumDigits = 8
	maxVersionSize = 9 // digits
)

func seal(version int, doc []byte) []byte {
	out := make([]byte, 0, len(doc)+maxVersionSize+checksumDigits+2)
	out = strconv.AppendInt(out, int64(version), 10)
	out = fmt.Appendf(out, " %08x ", crc32.Checksum(doc, castagnoli))
	return append(out, doc...)
}

var errEnvelope = errors.New("it is damaged")

// unseal returns the version and the JSON, which shares memory with envelope.
func unseal(envelope []byte) (version int, doc json.RawMessage, err error) {
	version, rest, err := versionOf(envelope)
	if err != nil {
		return 0, nil, err
	}
	if len(rest) <= checksumDigits || rest[checksumDigits] != ' ' {
		return 0, nil, errEnvelope
	}
	sum, err := strconv.ParseUint(string(rest[:checksumDigits]), 16, 32)
	doc = json.RawMessage(rest[checksumDigits+1:])
	if err != nil || uint32(sum) != crc32.Checksum(doc, castagnoli) {
		return 0, nil, errEnvelope
	}
	return version, doc, nil
}

// versionOf returns the version alone and what follows it: of an envelope made
// by a newer program nothing else may be as expected.
func versionOf(envelope []byte) (version int, rest []byte, err error) {
	digits, _, ok := bytes.Cut(envelope[:min(len(envelope), maxVersionSize+1)], []byte{' '})
	if !ok {
		return 0, nil, errEnvelope
	}
	version, err = strconv.Atoi(string(digits))
	if err != nil || version < 1 {
		return 0, nil, errEnvelope
	}
	return version, envelope[len(digits)+1:], nil
}
