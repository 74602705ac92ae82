package export

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/newsglass/newsglass/app/news"
)

func writeSheetMarkdown(w io.Writer, s Sheet) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# %s\n", inline(s.Title))
	if when := moment(s.Generated); when != "" {
		fmt.Fprintf(out, "\nSituation sheet made with Newsglass on %s.\n", when)
	}
	fmt.Fprintf(out, "\n%s\n", inline(s.subtitle()))
	for _, c := range s.Claims {
		markdownClaim(out, c)
	}
	return out.Flush()
}

func markdownClaim(out io.Writer, c news.Claim) {
	fmt.Fprintf(out, "\n## %s\n", inline(claimTitle(c)))
	fmt.Fprintf(out, "\n**%s** · %s · %s\n", inline(verdictName(c.Verdict)), inline(claimSpread(c)), inline(claimSupport(c)))
	fmt.Fprint(out, "\n| Date | Source | As written | Value | Who says so | Status | Quote | Article |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n")
	shared := sharedOrigins(c)
	for _, cell := range c.Cells {
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s | %s | %s | %s |\n", inline(day(cell.Published)), inline(cellSource(cell, shared)), inline(wording(cell.Fact)),
			inline(cellValue(cell)), inline(cell.Fact.AttributedTo), inline(cellStatus(cell)), inline(cell.Quote), markdownArticleLink(cell))
	}
}

func markdownArticleLink(c news.Cell) string {
	title := inline(Article{Title: c.Title}.heading())
	if address := webAddress(c.URL); address != "" {
		return title + " <" + strings.ReplaceAll(address, "|", "%7C") + ">" // the row ends at a bar
	}
	return title
}
