package intake

import (
	"bytes"
	"fmt"
	"strings"
)

// sampleBytes is how much of a file is looked at to tell what it is.
const sampleBytes = 64 << 10

// signatures are the first bytes of files that are no text, with what a
// person calls them.
var signatures = []struct{ start, kind string }{
	{"\x89PNG\r\n\x1a\n", "a picture (PNG)"},
	{"\xff\xd8\xff", "a picture (JPEG)"},
	{"GIF87a", "a picture (GIF)"},
	{"GIF89a", "a picture (GIF)"},
	{"II*\x00", "a picture (TIFF)"},
	{"MM\x00*", "a picture (TIFF)"},
	{"%PDF-", "a PDF document"},
	{"{\\rtf", "a rich-text document (RTF)"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (DOC, XLS or PPT)"},
	{"PK\x03\x04", "an archive (ZIP)"},
	{"PK\x05\x06", "an archive (ZIP)"},
	{"\x1f\x8b", "an archive (GZIP)"},
	{"BZh", "an archive (BZIP2)"},
	{"\xfd7zXZ\x00", "an archive (XZ)"},
	{"7z\xbc\xaf\x27\x1c", "an archive (7-Zip)"},
	{"Rar!\x1a\x07", "an archive (RAR)"},
	{"\x7fELF", "a program (ELF)"},
	{"MZ", "a program (EXE)"},
	{"SQLite format 3\x00", "a database (SQLite)"},
	{"ID3", "a sound file (MP3)"},
	{"OggS", "a sound file (Ogg)"},
	{"RIFF", "a media file (RIFF)"},
	{"\x1aE\xdf\xa3", "a film (Matroska)"},
}

// zipped tells what an archive holds by the name of a member.
var zipped = []struct{ member, kind string }{
	{"word/", "a Word document (DOCX)"},
	{"xl/", "a spreadsheet (XLSX)"},
	{"ppt/", "a slide show (PPTX)"},
	{"mimetypeapplication/vnd.oasis", "an OpenDocument file (ODT)"},
	{"mimetypeapplication/epub", "an e-book (EPUB)"},
}

// refuse returns why the bytes are not read, "" when they are text of a fair
// size.
func refuse(data []byte) string {
	switch {
	case len(data) > MaxBytes:
		return fmt.Sprintf("is too large (%d MB); files of up to %d MB are read", len(data)>>20, MaxBytes>>20)
	case len(bytes.TrimSpace(bytes.TrimPrefix(data, utf8BOM))) == 0:
		return "is empty"
	case unicodeMark(data) != "":
		return ""
	}
	sample := data[:min(len(data), sampleBytes)]
	if kind := binaryKind(sample); kind != "" {
		return "is " + kind + ", not text"
	}
	if wide(sample) == "" && !mostlyPrintable(sample) {
		return "is not text"
	}
	return ""
}

func binaryKind(sample []byte) string {
	for _, s := range signatures {
		if !bytes.HasPrefix(sample, []byte(s.start)) {
			continue
		}
		if plainLetters(s.start) && mostlyPrintable(sample) {
			continue
		}
		for _, z := range zipped {
			if strings.HasPrefix(s.kind, "an archive (ZIP)") && bytes.Contains(sample, []byte(z.member)) {
				return z.kind
			}
		}
		return s.kind
	}
	return ""
}

// plainLetters reports whether a report may well begin so: "MZ", "ID3".
func plainLetters(start string) bool {
	return strings.IndexFunc(start, func(r rune) bool {
		return (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}) < 0
}

// mostlyPrintable reports whether the sample has no zero byte and hardly a
// control character, as text in any single-byte or multi-byte set.
func mostlyPrintable(sample []byte) bool {
	controls := 0
	for _, c := range sample {
		switch {
		case c == 0:
			return false
		case c < ' ' && !bytes.ContainsRune([]byte("\t\n\v\f\r\x1b"), rune(c)), c == 0x7f:
			controls++
		}
	}
	return controls*200 <= len(sample)
}
