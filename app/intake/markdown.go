package intake

import "context"

func looksMarkdown(string) bool                                      { return false }
func readMarkdown(ctx context.Context, text string) ([]draft, error) { return readText(ctx, text) }
