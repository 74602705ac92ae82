package place

import "math"

// weights estimate how often a place is meant when its name is said, as a power
// of ten: a town by its inhabitants, a capital like a town ten times its size.
var weights = weighing{
	country: 8, capital: 1, section: -1, province: -1.2,
	unknown: 3, listed: 1, least: 4.5, loose: -1.5,
}

type weighing struct {
	country  float64 // any
	capital  float64 // more than the town alone
	section  float64 // less for a part of a town
	province float64 // less than a town of as many: its towns are named more often
	unknown  float64 // a town whose inhabitants nobody has counted
	loose    float64 // less for a place that is spelled otherwise than asked
	listed   float64 // more for a town that the lists hold because news names it
	least    float64 // of such a town
}

func (w weighing) ofTown(population int, capital, section, listed bool) float64 {
	weight := w.unknown
	if population > 0 {
		weight = math.Log10(float64(population))
	}
	if listed {
		weight = max(weight+w.listed, w.least)
	}
	if capital {
		weight += w.capital
	}
	if section {
		weight += w.section
	}
	return weight
}

func (w weighing) ofProvince(population int) float64 {
	return math.Log10(float64(max(population, 1))) + w.province
}
