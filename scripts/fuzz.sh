#!/usr/bin/env bash
# fuzz.sh TIME runs every fuzz target of every package for TIME (20s, 5m); go
# test takes only one target at a time. It goes on after a failure, so that one
# run finds all, and ends with status 1 if there was any.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
while IFS=: read -r file target; do
	echo "$target in $(dirname "$file")"
	go test -run '^$' -fuzz "^$target\$" -fuzztime "$1" "$(dirname "$file")" </dev/null || status=1
done < <(grep -roP --include='*_test.go' '^func \KFuzz\w*(?=\()' . | sort)
exit $status
