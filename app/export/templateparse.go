package export

import (
	htmltemplate "html/template"
	"io"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"
)

// program is what text/template and html/template make of a text.
type program interface {
	Execute(io.Writer, any) error
}

// root is the name of a template within itself, "" would be missing in
// messages.
const root = "template"

// parse makes a program of the template that spends the budget, and that can
// be stopped.
func (t Template) parse(b *budget) (program, error) {
	if e := strings.ToLower(t.Extension); e == ".html" || e == ".htm" || e == ".xhtml" {
		p, err := htmltemplate.New(root).Funcs(functions(b)).Parse(t.Text)
		if err != nil {
			return nil, t.explain(err)
		}
		return p, t.tame(treesOf(p.Templates(), func(one *htmltemplate.Template) *parse.Tree { return one.Tree }))
	}
	p, err := template.New(root).Funcs(functions(b)).Parse(t.Text)
	if err != nil {
		return nil, t.explain(err)
	}
	return p, t.tame(treesOf(p.Templates(), func(one *template.Template) *parse.Tree { return one.Tree }))
}

// treesOf returns the trees of the templates of either package.
func treesOf[T any](templates []T, tree func(T) *parse.Tree) []*parse.Tree {
	trees := make([]*parse.Tree, len(templates))
	for i, one := range templates {
		trees[i] = tree(one)
	}
	return trees
}

// tame lets a template be stopped: before every turn of a range, and wherever
// another template is called, it writes nothing, and writing looks whether it
// should stop. Templates that call themselves are refused, as no notes need
// them and their depth could not be bounded.
func (t Template) tame(trees []*parse.Tree) error {
	calls := map[string][]string{}
	for _, tree := range trees {
		if tree == nil || tree.Root == nil {
			continue
		}
		lookUp(tree.Root)
		walk(tree.Root, func(n parse.Node) {
			switch n := n.(type) {
			case *parse.RangeNode:
				lookUp(n.List)
			case *parse.TemplateNode:
				calls[tree.Name] = append(calls[tree.Name], n.Name)
			}
		})
	}
	for name := range calls {
		if reaches(calls, name, name, map[string]bool{}) {
			return t.fail("the part %q calls itself, which never ends", name)
		}
	}
	return nil
}

// lookUp puts an empty text before all else of a list.
func lookUp(list *parse.ListNode) {
	list.Nodes = slices.Insert(list.Nodes, 0, parse.Node(&parse.TextNode{NodeType: parse.NodeText, Text: []byte{}}))
}

// walk visits a list and all below it.
func walk(list *parse.ListNode, visit func(parse.Node)) {
	if list == nil {
		return
	}
	branch := func(b *parse.BranchNode) {
		walk(b.List, visit)
		walk(b.ElseList, visit)
	}
	for _, n := range list.Nodes {
		visit(n)
		switch n := n.(type) {
		case *parse.IfNode:
			branch(&n.BranchNode)
		case *parse.WithNode:
			branch(&n.BranchNode)
		case *parse.RangeNode:
			branch(&n.BranchNode)
		}
	}
}

// reaches reports whether one template calls another, through others too.
func reaches(calls map[string][]string, from, to string, seen map[string]bool) bool {
	if seen[from] {
		return false
	}
	seen[from] = true
	for _, next := range calls[from] {
		if next == to || reaches(calls, next, to, seen) {
			return true
		}
	}
	return false
}
