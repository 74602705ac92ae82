package main

import (
	_ "fyne.io/fyne/v2/app"
	_ "fyne.io/fyne/v2/test"
	_ "fyne.io/fyne/v2/widget"
	_ "github.com/sahilm/fuzzy"
	_ "go.etcd.io/bbolt"
)

func main() {}
