//go:build !unix

package app

func fullImport(string) int { return 0 }
