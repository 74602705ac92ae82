package app

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/newsglass/newsglass/app/news"
)

// benchTowns are where the dispatches come from, the most frequent first.
var benchTowns = []string{
	"Tripoli", "Aleppo", "Kassala", "Maiduguri", "Goma", "Kunduz", "Multan", "Dhaka", "Mandalay", "Cebu", "Medan", "Izmir", "Odesa",
	"Tbilisi", "Yerevan", "Mombasa", "Beira", "Lusaka", "Oran", "Sfax", "Cali", "Cusco", "Oaxaca", "Recife", "Sucre", "Mendoza", "Hanoi",
	"Khulna", "Surat", "Quetta", "Herat", "Basra", "Homs", "Aden", "Berbera", "Kisumu", "Jos", "Bamako", "Tamale", "Bouake",
}

// benchSorts and benchThings make some 200 things that are counted.
var (
	benchSorts  = strings.Fields("burned damaged wooden rural flooded empty public new old shared northern private repaired closed")
	benchThings = strings.Fields("bridges schools clinics wells mills houses tents barns trucks boats shops mosques stations towers")
)

// dispatch returns report i: eight figures, ten names of places and some 600
// words. Towns, figures and papers are as unequal in their frequency as words
// are; every fifth one carries the agency's text of its day.
func dispatch(i int) news.Article {
	random := rand.New(rand.NewPCG(uint64(i), 11))
	rank := func(n int) int { return int(math.Exp(random.Float64()*math.Log(float64(n)))) - 1 }
	town := func() string { return benchTowns[rank(len(benchTowns)+1)%len(benchTowns)] }
	home, day := town(), random.IntN(1000)
	paragraphs := []string{
		fmt.Sprintf("At least %d people were killed and %d others wounded in %s, officials in %s said.", 1+rank(400), 1+rank(900), home, town()),
		fmt.Sprintf("About %d,000 people fled %s for %s, the mayor said.", 1+rank(300), home, town()),
		fmt.Sprintf("The column stood %d km north of %s, near the road to %s.", 5+rank(90), home, town()),
		fmt.Sprintf("Gunmen held %d hostages in %s.", 1+rank(60), town()),
		fmt.Sprintf("The government in %s promised $%d million for %d %s %s.", town(), 1+rank(900), 2+rank(40), benchSorts[rank(len(benchSorts)+1)%len(benchSorts)], benchThings[rank(len(benchThings)+1)%len(benchThings)]),
		fmt.Sprintf("The siege of %s lasted %d days.", town(), 1+rank(500)),
	}
	if i%5 == 0 {
		paragraphs = append(paragraphs, chatter(rand.New(rand.NewPCG(uint64(day), 12)), 150))
	}
	for range len(paragraphs) {
		paragraphs = append(paragraphs, chatter(random, 60))
	}
	a := news.Article{
		Title: fmt.Sprintf("Report %d from %s", i, home), Source: fmt.Sprintf("Paper %d", rank(300)),
		Published: time.Date(2031, 1, 1+day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), Body: strings.Join(paragraphs, "\n\n"),
	}
	a.ID = a.Fingerprint()
	return a
}

// chatter returns sentences of invented words without a figure.
func chatter(random *rand.Rand, words int) string {
	var text strings.Builder
	for i := range words {
		w := fmt.Sprintf("%c%c%c%c", 'b'+random.IntN(20), "aeiou"[random.IntN(5)], 'b'+random.IntN(20), "aeiou"[random.IntN(5)])
		switch {
		case i%15 == 0:
			w = "The " + w
		case i%15 == 14:
			w += "."
		}
		text.WriteString(w + " ")
	}
	return strings.TrimSpace(text.String())
}
