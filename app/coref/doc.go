// Package coref finds the people, organisations, places and groups that many
// articles name: cross-document coreference. An article knows its own
// entities; this package tells which of them, in all articles together, are
// one.
//
// What each article calls an entity becomes a node, the same node for the same
// name in every article. Nodes are tied to each other where their names, and
// all names that the library holds, say that they mean one: a surname alone to
// the only person of that surname, an acronym to the only long form. Nodes
// that are tied are one entity. A tie depends on the names alone that are held
// at the time, never on the order in which they came, and two people who share
// a surname and are both named in full are never tied.
//
// An [Index] lives in memory and is derived: nothing is lost with it. Texts
// are not kept in it, only which article names whom how often.
package coref
