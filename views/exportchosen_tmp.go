package views

func (w *window) exportChosen(map[string][]string) { w.exportNotes("") }
