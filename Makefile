# Every target does its own set-up; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup demo build release deb test test-clients torture fuzz lint check-layers format bench install uninstall clean

PREFIX ?= /usr/local
DESTDIR ?=
DEMO := demo

# One static binary: the Swift runtime, SQLite and the C library are linked in, so that cron needs none of them.
# The last flag has metadata of concrete types built by calls rather than looked up by name: a short command spends a
# quarter of its time in that search otherwise (Benchmarks/README.md).
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s -Xlinker --gc-sections \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
RELEASE_BINARY = $(shell swift build $(RELEASE_FLAGS) --show-bin-path)/improve
SOURCES := Sources Tests Migrations Fuzz Package.swift

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  %-14s %s\n", $$1, $$2 }'

setup: ## install what building and testing need and is missing
	@Scripts/install-packages libsqlite3-dev libminizip-dev zlib1g-dev libexpat1-dev sqlite3 faketime unzip python3

demo: build ## import the example plan, replay four months, print the position and write the summary
	@Scripts/demo "$$(swift build --show-bin-path)/improve" $(DEMO)

build: setup ## build for development
	swift build

release: setup ## build the one static binary that `install` installs
	swift build $(RELEASE_FLAGS)

deb: release ## build a Debian package of it, with the timers of the chase and of the site, which nothing switches on
	@Scripts/install-packages dpkg-dev lintian
	@Scripts/deb "$(RELEASE_BINARY)" .build/deb

test: build ## run all tests
	swift test --quiet --disable-xctest

test-clients: build ## hold papers, mail, site, data and package against the programs that read them
	@Scripts/install-packages chromium libreoffice-writer-nogui libreoffice-calc-nogui weasyprint poppler-utils fonts-liberation python3-venv cron msmtp faketime procps postgresql
	@Scripts/test-clients "$$(swift build --show-bin-path)/improve" .build/clients
	@$(MAKE) --no-print-directory deb
	@Scripts/install-packages debootstrap
	@Tests/Clients/check-deb .build/deb .build/clients

torture: build ## kill it, fill its disk, damage its files, take its memory: the table is in Documentation/trust.md
	@Scripts/install-packages python3 faketime util-linux
	@Scripts/torture "$$(swift build --show-bin-path)/improve" --report Documentation/trust.md $(TORTURE)

fuzz: setup ## give each reader what nobody would write, some seconds each; RUNS=1000000 gives it that many inputs
	@Scripts/fuzz

lint: check-layers ## check formatting and which module imports which
	swift format lint --strict --parallel --recursive $(SOURCES)

check-layers: ## check which module imports which
	@Scripts/check-layers

format: ## format the code
	swift format --in-place --parallel --recursive $(SOURCES)

bench: release ## measure against rivals in the same run, and write Benchmarks/README.md
	@Scripts/install-packages hyperfine taskwarrior sqlite3 python3-venv time postgresql
	@Benchmarks/run "$(RELEASE_BINARY)"

install: release ## put the binary, its man pages and completions under PREFIX
	@Scripts/install "$(RELEASE_BINARY)" "$(DESTDIR)$(PREFIX)"

uninstall: ## take away what `install` put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/improve" "$(DESTDIR)$(PREFIX)"/share/man/man1/improve*.1 \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/improve" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_improve" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/improve.fish"

clean: ## take away what was built
	rm -rf .build $(DEMO) Benchmarks/work
