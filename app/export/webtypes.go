package export

import "encoding/json"

// list is a value of JSON-LD that may stand alone or in an array, or not at
// all.
type list[T any] []T

func (l *list[T]) UnmarshalJSON(data []byte) error {
	*l = nil
	if string(data) == "null" {
		return nil
	}
	if data[0] == '[' {
		return json.Unmarshal(data, (*[]T)(l))
	}
	var one T
	if err := json.Unmarshal(data, &one); err != nil {
		return err
	}
	*l = list[T]{one}
	return nil
}

// resource is something that may be said in full or named by its address.
// What has another shape is nothing.
type resource[T any] struct {
	IRI string
	In  T
}

func (r *resource[T]) UnmarshalJSON(data []byte) error {
	switch data[0] {
	case '"':
		return json.Unmarshal(data, &r.IRI)
	case '{':
		return json.Unmarshal(data, &r.In)
	}
	return nil
}

type (
	// webFile is any of the things that annotations come in.
	webFile struct {
		webAnnotation
		Items       list[webAnnotation] `json:"items"`
		First       resource[webPage]   `json:"first"`
		Annotations list[webAnnotation] `json:"annotations"` // as Hypothesis exports them
		Articles    []ldArticle         `json:"newsglass:articles"`
	}
	webPage struct {
		Items list[webAnnotation] `json:"items"`
	}
	webAnnotation struct {
		ID        string                    `json:"id"`
		Type      list[string]              `json:"type"`
		Created   string                    `json:"created"`
		Modified  string                    `json:"modified"`
		Body      list[resource[webBody]]   `json:"body"`
		BodyValue string                    `json:"bodyValue"`
		Target    list[resource[webTarget]] `json:"target"`

		// Hypothesis has these where the model has a body and a source.
		Text    string       `json:"text"`
		Tags    list[string] `json:"tags"`
		URI     string       `json:"uri"`
		Updated string       `json:"updated"`

		Article string `json:"newsglass:article"`
		Colour  string `json:"newsglass:colour"`
		Style   string `json:"newsglass:style"`
		Was     string `json:"newsglass:was"`
		Start   int    `json:"newsglass:start"`
		End     int    `json:"newsglass:end"`
		Orphan  bool   `json:"newsglass:orphan"`
	}
	webBody struct {
		Purpose list[string] `json:"purpose"`
		Value   string       `json:"value"`
	}
	webTarget struct {
		ID       string                        `json:"id"`
		Source   resource[struct{ ID string }] `json:"source"`
		Selector list[resource[webSelector]]   `json:"selector"`
	}
	webSelector struct {
		Type      list[string]                `json:"type"`
		Exact     string                      `json:"exact"`
		Prefix    string                      `json:"prefix"`
		Suffix    string                      `json:"suffix"`
		RefinedBy list[resource[webSelector]] `json:"refinedBy"`
	}
)
