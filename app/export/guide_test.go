package export

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

func TestTheGuideNamesEveryFieldAndFunction(t *testing.T) {
	data, err := os.ReadFile("../../docs/templates.md")
	if err != nil {
		t.Fatal(err)
	}
	guide := string(data)
	for name := range functions(nil) {
		if !strings.Contains(guide, "`"+name+"`") && !strings.Contains(guide, "`"+name+" ") {
			t.Errorf("the function %s is not in it", name)
		}
	}
	for _, of := range []any{Page{}, PageArticle{}, PageEntry{}, PageFact{}, Author{}} {
		for i := range reflect.TypeOf(of).NumField() {
			if field := "`." + reflect.TypeOf(of).Field(i).Name + "`"; !strings.Contains(guide, field) {
				t.Errorf("%T: the field %s is not in it", of, field)
			}
		}
	}
}
