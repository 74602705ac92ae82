package fact

// A relative clause says which people are meant, the main clause what became of
// them: "nine of those who fled have been caught", "four nurses whom the rebels
// took were let go".

// relativeReach is how many tokens a relative clause is followed for.
const relativeReach = 14

// objectRelative returns the verb of the clause in which those counted are the
// object, which opens at token i, and the token after that verb: "whom the
// rebels took", "that police had arrested".
func (r *reader) objectRelative(i, limit int) (q cue, after int, ok bool) {
	switch w := r.word(i); {
	case w == "whom":
	case (w == "who" || w == "that") && (r.in(i+1, determiners|pronouns) || irregulars.has(r.word(i+1)) || custodians.has(r.word(i+1))):
	default:
		return cue{}, i, false
	}
	for j := i + 2; j < min(limit, i+relativeReach); j++ {
		if q, ok = r.cueAt(j, done, taken); ok {
			return q, j + 1 + len(q.phrase), true
		}
		if r.in(j, clauses) || r.word(j) == "," {
			break
		}
	}
	return cue{}, i, false
}

// takenInRelative looks for the verb of which those counted up to token i are the
// object in a relative clause, and reports whether there is one.
func (r *reader) takenInRelative(i, limit int, e *evidence) bool {
	q, after, ok := r.objectRelative(i, limit)
	if ok {
		e.right = &q
		r.mainClause(after, limit, e)
	}
	return ok
}

// subjectRelative reports whether those counted are the subject of a clause
// that opens at token i: "who fled".
func (r *reader) subjectRelative(i int) bool {
	w := r.word(i)
	return w == "who" || w == "that" || w == "which"
}

// relativeVerb reports whether the verb q at token j, found for c, is that of a
// relative clause, be it reduced to a participle: "46 people held inside were".
func (r *reader) relativeVerb(q *cue, j int, c counted) bool {
	reduced := j == c.after && (q.role == done || q.role == taken)
	return reduced || r.subjectRelative(c.after) || r.word(c.after) == "," && j == c.after+1
}

// mainClause looks from token from, after a relative clause, for the verb of
// the main clause, and makes it the one that decides. A casualty told in the
// relative clause stays one.
func (r *reader) mainClause(from, limit int, e *evidence) {
	for j := from; j < min(limit, from+relativeReach); j++ {
		w := r.word(j)
		if w == "and" || w == "but" || w == "or" || r.subjectRelative(j) || r.in(j, clauses) {
			return
		}
		if !resuming.has(w) {
			continue
		}
		j = r.skip(j, auxiliaries)
		q, ok := r.cueAt(j, does, done, taken, state)
		if ok && (outweighs(q.kind) || !outweighs(e.right.kind)) {
			e.relative, e.right = e.right, &q
		}
		return
	}
}

// resuming are the auxiliaries with which a main clause goes on.
var resuming = list{"is", "are", "was", "were", "has", "have", "had", "will", "remain", "remained"}
