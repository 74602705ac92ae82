package intake

import "context"

func looksHTML(string) bool                                      { return false }
func startsLikeHTML([]byte) bool                                 { return false }
func readHTML(ctx context.Context, text string) ([]draft, error) { return readText(ctx, text) }
