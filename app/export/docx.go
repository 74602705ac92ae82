package export

import (
	"archive/zip"
	"context"
	_ "embed"
	"io"
	"time"
)

// A Word document is a zip of XML parts after ECMA-376. The few that a plain
// document needs are written here: no library that writes them is both kept
// and free (fumiama/go-docx is under the AGPL, unioffice is sold, gomutex/godocx
// is given up, its fork ubavic/godocx is young and used by nobody yet).

//go:embed docxstyles.xml
var docxStyles string

const (
	xmlHead   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	docxTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`</Types>`
	relationships = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	docxRoot      = xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="` + relationships + `/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
		`</Relationships>`
)

func writeDOCX(_ context.Context, w io.Writer, doc Document, o Options) error {
	page := newPage(doc, o)
	d := newDocxBody(page)
	book := zip.NewWriter(w)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", docxTypes},
		{"_rels/.rels", docxRoot},
		{"docProps/core.xml", docxProperties(page)},
		{"word/document.xml", d.document()},
		{"word/styles.xml", docxStyles},
		{"word/_rels/document.xml.rels", d.relationships()},
	} {
		header := &zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: zipTime(doc.Generated)}
		out, err := book.CreateHeader(header)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(out, part.text); err != nil {
			return err
		}
	}
	return book.Close()
}

// zipTime is a time that a zip can state: its clock begins in 1980.
func zipTime(t time.Time) time.Time {
	if first := time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC); t.Before(first) {
		return first
	}
	return t.UTC()
}

func docxProperties(page Page) string {
	title := page.Title
	if page.Single != nil {
		title = page.Single.Heading
	}
	made := ""
	if when := stamp(page.Exported); when != "" {
		made = `<dcterms:created xsi:type="dcterms:W3CDTF">` + when + `</dcterms:created>`
	}
	return xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>` + xmlText(title) +
		`</dc:title><dc:creator>Newsglass</dc:creator>` + made + `</cp:coreProperties>`
}
