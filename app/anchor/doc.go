// Package anchor finds a passage again in a text that has changed.
//
// A passage is known by its words and by the words on either side: the
// TextQuoteSelector of the W3C Web Annotation Data Model, with the place where
// it stood as its TextPositionSelector. Its words are looked for as they are,
// and then with as few letters changed as can be (Myers' bit-parallel search,
// J. ACM 46, 1999, in the blocks of Hyyrö 2003). Where several places fit, the
// best is chosen as Hypothesis's client does: the quote counts 50, the words
// before and after 20 each, the position 2.
//
// A passage that nothing in the text resembles has no place, and is said to
// have none: a note beside other words than its own would be a lie.
//
// Letters are compared as a reader sees them: the curl of quotes, the length
// of dashes and the amount of white space do not count.
package anchor
