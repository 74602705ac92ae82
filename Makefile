# Newsglass. `make` lists the targets. A fresh clone needs Go, git and make;
# scripts/need.sh installs the rest on Debian and Ubuntu and names it elsewhere.

# Staticcheck and govulncheck run by version and not as tools in go.mod: there
# their requirements would take part in choosing the versions the app is built
# with.
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
GOVULNCHECK = golang.org/x/vuln/cmd/govulncheck@v1.8.0

VERSION  = $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
FUZZTIME = 20s
ARGS     =

.DEFAULT_GOAL := help
.PHONY: help run build test race cover bench peers fuzz lint screenshot package clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

run: build ## build Newsglass and start it; ARGS="FILE ..." opens files
	./newsglass $(ARGS)

build: ## build ./newsglass
	@scripts/need.sh build
	go build -o newsglass .

# The end-to-end test builds the program with this tag; a first build takes
# minutes, which are not the test's. Of that build go test knows nothing and
# would take an old result for a new one: hence -count=1.
test: ## run all tests, with the window under Xvfb
	@scripts/need.sh test
	go build -tags no_metadata -o /dev/null .
	go test -count=1 -timeout 10m ./...

race: ## run all tests with the race detector
	@scripts/need.sh test
	go test -race -count=1 -timeout 30m ./...

cover: ## run all tests and say how much of each function they reach
	@scripts/need.sh test
	@mkdir -p dist
	go test -timeout 10m -coverpkg=./... -coverprofile=dist/cover.out ./...
	go tool cover -func=dist/cover.out

bench: ## run the benchmarks
	@scripts/need.sh build
	go test -run '^$$' -bench . -benchmem ./...

peers: ## measure the readers beside jdkato/prose, on one core
	cd bench && go test -run '^$$' -bench . -cpu 1

fuzz: ## run each fuzz target for FUZZTIME (20s)
	@scripts/need.sh build
	scripts/fuzz.sh $(FUZZTIME)

lint: ## gofmt, vet, staticcheck, govulncheck
	@scripts/need.sh build
	@unformatted=$$(gofmt -l .); test -z "$$unformatted" || { echo "gofmt: $$unformatted" >&2; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...
	scripts/vuln.sh $(GOVULNCHECK)

screenshot: ## take the pictures in docs/ anew
	@scripts/need.sh test
	go build -o newsglass .
	scripts/screenshot.sh ./newsglass docs

package: ## make dist/newsglass-VERSION.tar.gz and .deb
	@scripts/need.sh build
	scripts/package.sh $(VERSION)

clean: ## remove what was built
	rm -rf newsglass newsglass.exe dist
