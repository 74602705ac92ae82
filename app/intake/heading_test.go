package intake

import (
	"strings"
	"testing"
)

func TestTheHeadOfAReportIsRead(t *testing.T) {
	body := lede + "\n\n" + second + "\n\n" + third
	plain := strings.TrimPrefix(body, "VELMORA (CPA) — ")
	for _, c := range []struct{ name, text, title, source, byline, published, body string }{
		{"title and dateline", "Dam bursts\n\n" + body, "Dam bursts", "CPA", "", "", body},
		{"no title", body, "", "CPA", "", "", body},
		{"title after a notice", "This is an archived article.\n\nDam bursts\n\n" + body, "Dam bursts", "CPA", "", "", body},
		{"title after a section name", "World\nDam bursts above Velmora\n\n" + body, "Dam bursts above Velmora", "CPA", "", "", body},
		{"title that asks", "Who built the dam?\n\n" + body, "Who built the dam?", "CPA", "", "", body},
		{"title that ends in initials", "Reder asks for help from the U.N.\n\n" + body, "Reder asks for help from the U.N.", "CPA", "", "", body},
		{"title twice", "Dam bursts\n\nDam bursts\n\n" + body, "Dam bursts", "CPA", "", "", body},
		{"byline of two", "Dam bursts\n\nBy Ada Lind-Quist and Peter O’Marsh\n\n" + plain, "Dam bursts", "", "Ada Lind-Quist and Peter O’Marsh", "", plain},
		{"byline of three", "Dam bursts\nBy Ada Lindqvist, Bo Ekman and Karin Holm\n\n" + plain, "Dam bursts", "", "Ada Lindqvist, Bo Ekman and Karin Holm", "", plain},
		{"byline with outlet", "Dam bursts\n\nBy Ada Lindqvist, Harbour News\n\n" + plain, "Dam bursts", "Harbour News", "Ada Lindqvist", "", plain},
		{"byline of three with outlet", "Dam bursts\n\nBy Ada Lindqvist, Bo Ekman and Karin Holm, CNN\n\n" + plain, "Dam bursts", "CNN", "Ada Lindqvist, Bo Ekman and Karin Holm", "", plain},
		{"byline with date in figures", "Dam bursts\n\nSubmitted by Ada Lindqvist on 06/13/2014 08:05 -0400\n\n" + plain, "Dam bursts", "", "Ada Lindqvist", "2014-06-13", plain},
		{"byline with day and time", "Dam bursts\n\nby Ada Lindqvist Friday, Jun 13, 2014 - 06:30 AM\n\n" + plain, "Dam bursts", "", "Ada Lindqvist", "2014-06-13", plain},
		{"byline with agency", "Dam bursts\n\nBy AHMED RASHID, Associated Press\n\n" + plain, "Dam bursts", "Associated Press", "AHMED RASHID", "", plain},
		{"byline with role", "Dam bursts\n\nBy Ada Lindqvist, Staff Writer\n\n" + plain, "Dam bursts", "", "Ada Lindqvist", "", plain},
		{"byline with place, time and date", "Dam bursts\n\nBy Ada Lindqvist, Velmora and Bo Ekman in Hove 7:43PM BST 12 Jun 2014\n\n" + plain, "Dam bursts", "", "Ada Lindqvist, Velmora and Bo Ekman", "2014-06-12", plain},
		{"byline with place", "Dam bursts\n\nBy Ada Lindqvist in Velmora\n\n" + plain, "Dam bursts", "", "Ada Lindqvist", "", plain},
		{"byline with date", "Dam bursts\n\nBy Ada Lindqvist | May 14, 2019 6:30 p.m.\n\n" + plain, "Dam bursts", "", "Ada Lindqvist", "2019-05-14", plain},
		{"byline of an outlet", "Dam bursts\n\nby The Harbour Daily\n\n" + plain, "Dam bursts", "The Harbour Daily", "The Harbour Daily", "", plain},
		{"posted on, by", "Dam bursts\n\nPosted on May 14, 2019 by Ada Lindqvist\n\n" + plain, "Dam bursts", "", "Ada Lindqvist", "2019-05-14", plain},
		{"labels", "Title: Dam bursts\nSource: Harbour News\nPublished: 14 May 2019\nURL: https://harbour.example/1\n\n" + plain, "Dam bursts", "Harbour News", "", "2019-05-14", plain},
		{"updated line", "Dam bursts\n\nUpdated 09 September 2017\n\n" + plain, "Dam bursts", "", "", "2017-09-09", plain},
		{"published outweighs updated", "Dam bursts\n\nUpdated 15 May 2019\nPublished 14 May 2019\n\n" + plain, "Dam bursts", "", "", "2019-05-14", plain},
		{"updated at the end", "Dam bursts\n\n" + plain + "\n\nUpdated 22:15 15.12.2016", "Dam bursts", "", "", "2016-12-15", plain},
		{"date with zone", "Dam bursts\n\nPublished on Tuesday, May 14, 2019 at 06:30 GMT\n\n" + plain, "Dam bursts", "", "", "2019-05-14T06:30:00Z", plain},
		{"partner", "Dam bursts\n\n" + plain + "\n\nThis article is from the archive of our partner The Signal.", "Dam bursts", "The Signal", "", "", plain},
		{"copyright", "Dam bursts\n\n" + plain + "\n\n© 2014 Harbour Broadcasting Network, Inc. All rights reserved.", "Dam bursts", "Harbour Broadcasting Network", "", "", plain},
		{"agency on its own", "Dam bursts\n\nReuters\n\n" + plain, "Dam bursts", "Reuters", "", "", plain},
		{"dateline with date", "Dam bursts\n\nNEW VELMORA, May 14 (Reuters) - " + plain, "Dam bursts", "Reuters", "", "", "NEW VELMORA, May 14 (Reuters) - " + plain},
		{"a speaker's party is no agency", "Dam bursts\n\nIlir Dema (Unity) — " + plain, "Dam bursts", "", "", "", "Ilir Dema (Unity) — " + plain},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := readOne(t, "a.txt", []byte(c.text))
			if a.Title != c.title || a.Source != c.source || a.Byline != c.byline || a.Published != c.published {
				t.Errorf("title %q source %q byline %q published %q", a.Title, a.Source, a.Byline, a.Published)
			}
			if a.Body != c.body {
				t.Errorf("body %q, removed %q", a.Body, a.Removed)
			}
		})
	}
}

func TestDatesAreReadOnlyWhenComplete(t *testing.T) {
	for text, want := range map[string]string{
		"2014-06-12": "2014-06-12", "12 June 2014": "2014-06-12", "June 12, 2014": "2014-06-12", "Jun. 12 2014": "2014-06-12",
		"Thursday, 12th June, 2014": "2014-06-12", "15.12.2016": "2016-12-15", "6/17/2014": "2014-06-17", "17/6/2014": "2014-06-17", "2014/06/12": "2014-06-12",
		"2014-06-12T09:30:00Z": "2014-06-12T09:30:00Z", "2014-06-12T09:30:00+0200": "2014-06-12T09:30:00+02:00", "2014-06-12T09:30:00": "2014-06-12",
		"Thu, 12 Jun 2014 09:30:00 +0000": "2014-06-12T09:30:00Z", "12 June 2014, 09:30 GMT": "2014-06-12T09:30:00Z", "12 June 2014, 9:30 EST": "2014-06-12",
		"6/7/2014": "", "June 18": "", "June 2014": "", "31 June 2014": "", "yesterday": "", "": "", "99:99 GMT 12 June 2014": "2014-06-12",
	} {
		if got := isoDate(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
