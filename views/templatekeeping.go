package views

import "fyne.io/fyne/v2/lang"

// keep keeps what is written, and then goes on. What is wrong with it is said,
// and it stays.
func (s *templateSheet) keep(then func()) {
	was, t, lib, work := s.was, s.written(), s.window.lib, s.window.work
	work.inOrder(func() {
		err := lib.PutTemplate(was, t)
		work.onUI(func() {
			if err != nil {
				s.complain(err)
				return
			}
			s.reload()
			s.write(t.Name, t)
			then()
		})
	})
}

// leave keeps what is written, if it has been changed, before something else
// is shown.
func (s *templateSheet) leave(then func()) {
	if s.changed() {
		s.keep(then)
		return
	}
	then()
}

func (s *templateSheet) reload() {
	s.held = s.window.lib.Templates()
	s.rows.Refresh()
	s.choose()
}

// takeAway deletes the template being written.
func (s *templateSheet) takeAway() {
	name, lib := s.was, s.window.lib
	s.alter(lang.L("The template could not be deleted."), func() error { return lib.DeleteTemplate(name) }, true)
}

// bringBack undoes a deletion.
func (s *templateSheet) bringBack() {
	lib := s.window.lib
	s.alter(lang.L("The change could not be kept."), func() error {
		_, _, _, err := lib.Undo()
		return err
	}, false)
}

// alter changes the library and shows it from its first template on.
func (s *templateSheet) alter(what string, change func() error, undoable bool) {
	w := s.window
	w.removed = nil
	w.work.inOrder(func() {
		err := change()
		w.work.onUI(func() {
			if err != nil {
				w.fail(what, err)
				return
			}
			s.Show()
			showIf(s.undo, undoable)
		})
	})
}

func (s *templateSheet) close() {
	s.leave(func() {
		s.cancel()
		s.turn.drop()
		s.popup.Hide()
		s.OnClose()
	})
}
