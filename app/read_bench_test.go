package app

import "testing"

// BenchmarkRead reads the sample reports for names, numbers and facts.
func BenchmarkRead(b *testing.B) {
	samples, err := Samples()
	if err != nil {
		b.Fatal(err)
	}
	bytes := 0
	for _, a := range samples {
		bytes += len(a.Text())
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range samples {
			Read(a)
		}
	}
}
