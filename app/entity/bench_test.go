package entity

import (
	"strings"
	"testing"
)

// sample is written for the tests: names of every kind in news prose.
const sample = `Flood toll rises in northern Veltara as aid arrives

KARVANDI, Pakistan (Reuters) - At least 40 people died when the river broke its banks near the town of Qasbara,
the National Disaster Management Authority (NDMA) said on Monday. “We have lost everything,” said Amina Bibi, 42,
a mother of five. Prime Minister Imran Khan visited the camp, and the UN refugee agency sent 200 tents from Islamabad.

The Pakistani army has moved 12,000 villagers to higher ground. Khan told Geo News that the government would ask the
International Monetary Fund for help. Afghan and Iranian doctors have joined them, the Red Crescent said.

`

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(sample, 50)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text)
	}
}
