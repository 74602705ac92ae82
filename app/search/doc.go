// Package search finds articles and notes by their words, also by words that
// are half typed or misspelt.
//
// # What matches
//
// A document is found when every word of the query is in one of its fields.
// Case, accents, apostrophes and a possessive 's don't count. A word matches
//
//   - itself; "al maliki" also al-Maliki and Almaliki, and the other way round;
//   - what begins with it, if it is the last word of the query, which may
//     still be being typed;
//   - what differs from it by one letter added, left out, changed or swapped
//     (words of 4 to 7 letters) or by two (8 and more). A word that the index
//     knows is taken as meant: then only other spellings of it match, those
//     with the same consonants. So "Falluja" finds Fallujah, and "million"
//     does not find billion. Numbers are never guessed at.
//
// "Quoted words" match in their order, next to each other, and exactly.
//
// # How it works
//
// The index is inverted: for each term the documents that hold it, with how
// often. A query is expanded to the terms that match it (expand.go), the
// documents that hold all of it are scored by BM25 over all fields (score.go),
// and the best of them are read again, word for word, for the passage in which
// the words stand closest (passage.go); a close passage and a title move a
// document up. Positions are not stored in the lists but in the documents,
// which keep the terms of their fields in order: that takes a third of the
// memory, and only the best documents need them.
package search
