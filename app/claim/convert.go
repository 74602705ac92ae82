package claim

// Convert returns a value in another unit. ok is false when the two don't
// measure the same; a unit without an exact size converts to itself only.
func Convert(value float64, from, to string) (converted float64, ok bool) {
	if dimension(from) != dimension(to) {
		return 0, false
	}
	return value * factor(from) / factor(to), true
}
