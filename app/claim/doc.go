// Package claim puts the facts of all articles side by side: one row for each
// quantity, one cell for each article that states it, and a verdict on how the
// statements stand to each other. It shows a disagreement and picks no winner.
//
// # Which statements are one row
//
// Statements of one kind, one dimension (people, battalions, a length, US
// dollars) and one thing form a family. The thing is the noun phrase counted
// (noun.go), for a distance the place measured. Families are never mixed:
// children killed are not people killed. Kinds that say nothing without their
// noun (money, percentages, durations, ages, areas, other counts) have no
// family where it is missing: such a statement stays alone.
//
// A family falls into rows by place, for a distance by the place it is measured
// from. A statement that leaves its place open (open.go) joins
//
//  1. the row of the only place that its article names in this family;
//  2. the row of the only place that its article names at all;
//  3. if it names several, the row of the only one of them where others state
//     the same value;
//  4. if it names none, the row of the only place where the same value, neither
//     a small one nor a round one, is stated.
//
// The places that an article names are those of its facts; if they name none, the
// only place on the map that its text names.
//
// A distance from something that is no known place, an office or a front line,
// joins the row of the only place that the same distance is measured from.
//
// What joins nothing is compared with the like of articles that are about the
// same place, the one that they name most often; and if they name none, with
// equal values only. That two reports count the dead without saying where is no
// disagreement.
//
// # Verdicts
//
// Every statement allows an interval of values (interval.go): an exact one
// half a unit of its last digit either way, "about" a tenth, "more than" up to
// the double, "up to" down to the half, "dozens" its order of magnitude. Where
// units differ, a round number may have been rounded before it was converted,
// by a tenth at most. Two statements that share no value cannot both be right.
// If they are of equal place, period, status and time, and not of one voice in
// one article, the row is news.Differ; otherwise, as they may speak of different
// things, news.Scope. Only tolls of people that leave their place open are of
// equal place. Rows from one independent source are news.Single.
//
// What adds to a count ("two more bodies") is a scope of its own.
//
// A statement that names no period speaks of the same day as one that names a
// day ("on Thursday"), not of the same time as one that names a longer period
// ("since January").
//
// Two statements are of equal time if their articles were published within a
// week of each other (time.go), or one of them says no date. In the days after
// an event reports contradict each other; a toll of June and a higher one of
// August are a development, and often two events. What lasts, a distance, an
// area, the inhabitants of a town, is of one time always.
//
// Cells are of one source if they are of one outlet or carry the same figure in
// the same sentence.
package claim
