// Package passage finds the text that two articles share: agency reports that
// several outlets carry, whole or in part, with small edits.
//
// # Method
//
// Three ways to compare texts were weighed. MinHash sketches of a whole
// document estimate how alike two documents are as wholes: a wire report of
// five sentences inside an article of sixty is lost in them, and they say
// nothing of where. Keeping every shingle finds everything and takes five times
// the memory. Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local
// Algorithms for Document Fingerprinting", SIGMOD 2003) keeps of each window of
// shingles the one with the least hash. It comes with a guarantee, whatever the
// length of the two texts: a run of [Guaranteed] equal words shares a print,
// and no run of fewer than [ShingleWords] does. Prints carry their place.
//
// So an [Index] of prints names the candidates ([Index.Like]), and [Shared]
// aligns two texts word by word, as only the two texts can say where a passage
// begins and ends. For single sentences, which are too short to winnow, there
// is the bottom-k sketch [Sketch].
//
// Case, punctuation, accents of quotation marks and spacing do not count.
//
// # What does not count
//
// A sentence below every article of an outlet makes no two of them one report:
// prints that stand in more than [Commonest] articles are left out of account.
package passage
