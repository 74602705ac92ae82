package intake

import (
	"slices"
	"strings"
	"testing"
)

const (
	lede   = "VELMORA (CPA) — Flood water broke through a dam above the town of Velmora on Monday night, killing at least 18 people and forcing nearly 12,000 from their homes, officials said."
	second = "Rescue crews in boats took families off their roofs until dawn, and a school in the upper town was opened for those who had nowhere else to go."
	third  = "Prime Minister Jonas Reder promised $30 million in aid when he flew over the valley on Tuesday."
	last   = "Forecasters expect rain to return on Wednesday."
)

// around puts the line between the paragraphs of a report.
func around(line string) string {
	return strings.Join([]string{"Dam bursts above Velmora", lede, second, line, third, last}, "\n\n")
}

var goes = []string{
	"Your browser does not support the video element.", "Please enable JavaScript to view this page", "JavaScript is disabled in your browser.",
	"We use cookies to improve your experience on this site. Read our policy.", "By continuing to use this site you agree to our use of cookies", "Accept all", "We value your privacy",
	"Sign up for our daily briefing", "SUBSCRIBE NOW", "Subscribe to our channel", "Get the latest news delivered to your inbox", "Get breaking news alerts", "Enter your email address", "Already a subscriber? Log in", "Log in to continue", "Download our app for Android",
	"You have reached your limit of free articles this month.", "Support our journalism from as little as £1",
	"Share this:", "Share on Facebook", "Facebook Twitter WhatsApp Email", "Tweet", "Click to share on Twitter (Opens in new window)", "Copy link", "Like Loading...", "1.2K shares", "Follow us on Twitter", "Follow", "Follow @velmoranews",
	"12 comments", "View comments (5)", "Comments are closed.", "Leave a comment", "Be the first to comment", "Show 3 more replies", "You must be logged in to post a comment.",
	"© 2019 Harbour Media Ltd. All rights reserved.", "Copyright 2019 The Harbour Post", "This material may not be published, broadcast, rewritten or redistributed.",
	"This is an archived article.", "This article was originally published in The Harbour Post.", "This story is from our archives. It was published in 2011 and may be outdated", "A version of this article appears in print on May 15, 2019.",
	"Read more: Why old dams fail", "READ ALSO: Ten rivers to watch", "Related articles", "More on this story", "You may also like", "Most read", "Recommended for you", "Tags: dam, flood", "Filed under: World", "WATCH: The moment the wall gave way",
	"Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Skip to main content", "Back to top", "3 min read", "Updated 2 hours ago", "Image 2 of 7",
	"Source link", "Powered by automated translation", "Translated by Google", "(Reporting by Ana Reis and Bo Ekman; Editing by Karin Holm)", "Additional reporting by Bo Ekman in Hove", "Karin Holm contributed to this report.", "With agencies",
	"Photo: Harbour Media", "Image copyright Getty Images", "FILE - The dam at Velmora in 2015.", "A flooded street in Velmora. AP Photo/Bo Ekman", "Boats in the lower town. Reuters/Ana Reis", "(Photo by Bo Ekman/Getty Images)", "AFP/Getty Images", "The dam seen from the air (Credit: Bo Ekman)",
	"***", "• • •",
	"About sharing", "Reuse this content", "SKIP ADVERTISEMENT", "list 1 of 3", "Hide Caption", "JUST WATCHED", "No media source currently available", "The code has been copied to your clipboard.",
	"bo/kh (AFP, AP)", "Social Sharing", "Our Standards: The Harbour Principles.", "Scroll down for video", "toggle caption", "Rate this article", "Your subscription has been successful.",
	"Sort by: Newest", "More In World News", "Got a tip? Let us know.", "Are you in Velmora? Share your experiences.", "The views expressed in this article are the author's own.", "Disclaimer", "#flood #velmora", "Map data © Harbour contributors",
}

func TestLinesThatAreNoPartOfTheReportGo(t *testing.T) {
	for _, line := range goes {
		t.Run(line, func(t *testing.T) {
			a := readOne(t, "a.txt", []byte(around(line)))
			if strings.Contains(a.Body, line) || !slices.Contains(a.Removed, line) {
				t.Errorf("%q stays; removed %q", line, a.Removed)
			}
			if !strings.HasPrefix(a.Body, lede) || !strings.HasSuffix(a.Body, last) || !strings.Contains(a.Body, third) {
				t.Errorf("too much goes with %q: %q", line, a.Removed)
			}
		})
	}
}

var stays = []string{
	"Road and rail cut", "A silver lining?", "What we know so far", "Nobody warned them", "The loss of the upper town",
	"• Eleven shelters are open", "* No ransom demand", "14:20 The bridge at Kalda is closed.", "Ten dead | 40 hurt",
	"“Share what you have,” the mayor said.", "Follow the river for two miles and you reach the dam.", "Like the others, he had lost his house.",
	"More than 300 soldiers are on their way.", "More on the way: the army is sending 300 soldiers, said the mayor.", "Reuters reported that 20 people were missing.", "The army would not comment.",
	"Some of the shelters handed out soup and cookies.", "Get out now, the loudspeakers said.", "Subscribers to the telephone network could not call for six hours.", "By Friday the water had gone.", "By the river, 40 houses are gone.",
	"The dead were named by the police. (Reuters)", "He was arrested in 2014. His lawyer, AP reported, was not told.", "Photographs show the wall leaning, said the engineer.", "The video, which lasts 17 minutes, shows two men.", "Video shot on Monday shows the wall giving way.",
	"Copyright law protects the maps, the ministry said.", "Home was a boat for the family of six.", "Comments by the minister angered the town.", "Source of the leak", "Join the queue, said the policeman.", "Print shops in the town were busy.", "Recent floods",
	"Donated blankets arrived on Tuesday.", "Email from the engineers warned of a leak.", "Recommended doses were doubled, the hospital said.",
	"(The river is 40 metres wide there.)", "Published figures say 12,000 people live there.", "Updated figures will follow on Friday.",
}

func TestLinesOfTheReportStay(t *testing.T) {
	for _, line := range stays {
		t.Run(line, func(t *testing.T) {
			a := readOne(t, "a.txt", []byte(around(line)))
			if !strings.Contains(a.Body, line) || len(a.Removed) != 0 {
				t.Errorf("%q goes: %q", line, a.Removed)
			}
		})
	}
}

func TestLinesThatGoOnlyAtTheEdges(t *testing.T) {
	for _, line := range []string{"World", "Home > World > Europe", "14 May 2019 at 10:30", "Issued on: 12/06/2014 - 15:40", "May 14, 2019 / 6:30 AM / CPA", "Story by Bo Ekman, Harbour News", "The Associated Press", "Reuters in Velmora"} {
		head := strings.Join([]string{"Dam bursts above Velmora", line, lede, second, third}, "\n\n")
		end := strings.Join([]string{"Dam bursts above Velmora", lede, second, third, line}, "\n\n")
		for _, text := range []string{head, end} {
			if a := readOne(t, "a.txt", []byte(text)); !slices.Contains(a.Removed, line) || a.Body != lede+"\n\n"+second+"\n\n"+third {
				t.Errorf("%q: removed %q", line, a.Removed)
			}
		}
	}
}

func TestTheAuthorsLifeGoesAtTheEnd(t *testing.T) {
	for _, line := range []string{"Bo Ekman is a staff writer for Harbour News.", "Bo Ekman is Harbour News's Velmora correspondent."} {
		if a := readOne(t, "a.txt", []byte(around("Road and rail cut")+"\n\n"+line)); !slices.Contains(a.Removed, line) {
			t.Errorf("%q stays", line)
		}
	}
	held := "Bo Ekman is a staff writer for Harbour News and has been held since Monday."
	if a := readOne(t, "a.txt", []byte("Reporter held\n\n"+held+"\n\n"+second+"\n\n"+third+"\n\n"+last)); !strings.Contains(a.Body, held) {
		t.Errorf("the subject of the report goes: %q", a.Removed)
	}
}

func TestEverythingFromACommentFormOnGoes(t *testing.T) {
	form := "Leave a Reply\n\nYour email address will not be published.\n\nThey knew about the wall for years and did nothing at all, it is a disgrace.\n\nName"
	a := readOne(t, "a.txt", []byte(around("Leave a comment")+"\n\n"+form))
	if len(a.Removed) == 0 || strings.Contains(a.Body, "disgrace") {
		t.Errorf("body ends %q", a.Body[len(a.Body)-80:])
	}
	top := "Dam bursts above Velmora\n\nLeave a comment\n\n" + lede + "\n\n" + second
	if a := readOne(t, "a.txt", []byte(top)); a.Body != lede+"\n\n"+second {
		t.Errorf("a link to the form above the text took the text: %q", a.Body)
	}
}

func TestHeadlinesUnderRelatedArticlesGo(t *testing.T) {
	a := readOne(t, "a.txt", []byte(around("Related articles\nWhy old dams fail\nTen rivers to watch this spring\n\nRoad and rail cut")))
	if strings.Contains(a.Body, "rivers") || !strings.Contains(a.Body, "Road and rail cut") {
		t.Errorf("removed %q", a.Removed)
	}
}

func TestATextOfNothingButBoilerplateStays(t *testing.T) {
	a := readOne(t, "a.txt", []byte("Share this:\nFacebook\nTwitter"))
	if len(a.Removed) != 0 || !strings.Contains(a.Body, "Facebook") {
		t.Errorf("body %q removed %q", a.Body, a.Removed)
	}
}

func TestRemovedLinesAreTheInputsOwn(t *testing.T) {
	line := "\u00a0 You are commenting using your account. Log\u00a0Out\u00a0/\u00a0 Change\u00a0)  "
	a := readOne(t, "a.txt", []byte(strings.ReplaceAll(around(line), "\n", "\r\n")))
	if len(a.Removed) != 1 || a.Removed[0] != line {
		t.Errorf("%q", a.Removed)
	}
}
