package entity

import (
	"slices"
	"strings"
	"testing"
)

// joined shows the entities of a text, each as its spellings, sorted.
func joined(text string) []string {
	_, entities := Find(text)
	var out []string
	for _, e := range entities {
		s := slices.Clone(e.Spellings)
		slices.Sort(s)
		out = append(out, strings.Join(s, " = "))
	}
	slices.Sort(out)
	return out
}

func TestSpellingsOfOneEntityAreJoined(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a surname after the full name": {
			"He met Hoshyar Zebari. Mr Zebari left, said Zebari.",
			[]string{"Hoshyar Zebari = Zebari"},
		},
		"transliterations and middle names": {
			"It was Nouri al-Maliki. Then Nuri Kamal al-Maliki came. Nouri al Maliki left. Al-Maliki and Maliki are one.",
			[]string{"Al-Maliki = Maliki = Nouri al Maliki = Nouri al-Maliki = Nuri Kamal al-Maliki"},
		},
		"two people of one surname stay two": {
			"The plan by Hana Okafor was read. The note by Peter Okafor was not. Then Okafor spoke.",
			[]string{"Hana Okafor", "Okafor", "Peter Okafor"},
		},
		"initials that contradict keep people apart": {
			"The letter by Mary J. Bloggs came. The note by Mary K. Bloggs came too.",
			[]string{"Mary J. Bloggs", "Mary K. Bloggs"},
		},
		"an initial or none is the same": {
			"The letter by Mary J. Bloggs came. The note by Mary Bloggs came too.",
			[]string{"Mary Bloggs = Mary J. Bloggs"},
		},
		"an acronym in brackets": {
			"The National Disaster Management Authority (NDMA) said so. The NDMA knows.",
			[]string{"NDMA = National Disaster Management Authority"},
		},
		"an acronym far from its long form": {
			"The Northern Relief Council said so. Later the NRL came. The Veltara Flood Board met. The VFB left.",
			[]string{"NRL", "Northern Relief Council", "VFB = Veltara Flood Board"},
		},
		"an agency in brackets is not what stands before it": {
			"The order came from the Iraqi Defense Ministry (AFP) today.",
			[]string{"AFP", "Iraqi Defense Ministry"},
		},
		"aliases that everyone knows": {
			"The US, U.S., United States and America. The UK and Britain. The EU and the European Union. NATO and the UN and the United Nations.",
			[]string{"America = U.S. = US = United States", "Britain = UK", "EU = European Union", "NATO", "UN = United Nations"},
		},
		"all the names of one militia": {
			"The Islamic State of Iraq and the Levant (ISIS), or ISIL, is Daesh, Da’esh, Isis, IS and the Islamic State in Iraq and Syria.",
			[]string{"Daesh = Da’esh = IS = ISIL = ISIS = Isis = Islamic State in Iraq and Syria = Islamic State of Iraq and the Levant"},
		},
		"towns": {
			"In Falluja and Fallujah, in Kerbala and Karbala.",
			[]string{"Falluja = Fallujah", "Karbala = Kerbala"},
		},
		"a ministry both ways round": {
			"The Iraqi Defense Ministry is the Ministry of Defence of Iraq.",
			[]string{"Iraqi Defense Ministry = Ministry of Defence of Iraq"},
		},
		"a people in the plural": {
			"The Iraqi and the Iraqis, Sunni and Sunnis.",
			[]string{"Iraqi = Iraqis", "Sunni = Sunnis"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(c.text); !slices.Equal(got, c.want) {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestSpellingsStandMostFrequentFirstAndTheNameIsTheFullest(t *testing.T) {
	_, entities := Find("The Islamic State of Iraq and the Levant said so. ISIS and ISIS and ISIS.")
	if len(entities) != 1 {
		t.Fatalf("got %+v", entities)
	}
	e := entities[0]
	if e.Mentions != 4 || e.Spellings[0] != "ISIS" || e.Name != "Islamic State of Iraq and the Levant" {
		t.Errorf("got %+v", e)
	}
}
