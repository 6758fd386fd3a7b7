# Afspraak: everything an operator or a newcomer types. `make demo` and `make test` do all the rest.
SHELL = /bin/sh
PREFIX ?= /usr/local
BUILD = .build/release
SWIFT_BUILD = swift build -c release --static-swift-stdlib

# What building needs, and what the tests need besides. A program of the system that is there already counts as well.
BUILD_PACKAGES = git libgit2-dev libmbedtls-dev libpcre2-dev zlib1g-dev libmd4c-dev libyaml-dev libutf8proc-dev nettle-dev libexpat1-dev libbrotli-dev libhunspell-dev libsqlite3-dev hunspell-nl libstdc++-12-dev tzdata
TEST_PACKAGES = openssh-server openssh-client gitolite3 apache2-bin apache2-utils python3-venv libmagic1 vim-nox time hugo libmd4c-html0-dev

.PHONY: all deps deps-test build static demo test test-long fuzz lint docs install bench clean

all: build

deps:
	@.ci/packages $(BUILD_PACKAGES)

deps-test: deps
	@.ci/packages $(TEST_PACKAGES)
	@.ci/venv .build/venv Tests/Fixtures/python-requirements.txt

build: deps
	$(SWIFT_BUILD) --product afspraak

# One file without any library of the system, for a server that wants the quickest hook.
static: deps
	.ci/static

demo: build
	AFSPRAAK=$(CURDIR)/$(BUILD)/afspraak Examples/demo/run

test: deps-test build
	AFSPRAAK=$(CURDIR)/$(BUILD)/afspraak AFSPRAAK_VENV=$(CURDIR)/.build/venv swift test

# What takes long: 500 rounds of eight who push at once, a minute of fuzzing for each reader of what comes from outside, and
# two hundred times kill -9 at random.
test-long: test
	AFSPRAAK_ROUNDS=500 AFSPRAAK=$(CURDIR)/$(BUILD)/afspraak swift test --filter RaceTests
	Tests/Fuzz/run
	AFSPRAAK=$(CURDIR)/$(BUILD)/afspraak AFSPRAAK_KILLS=200 swift test --skip-build --filter KillTests

# A minute for each reader of what comes from outside.
fuzz: deps
	Tests/Fuzz/run

lint:
	swift format lint --strict --recursive --parallel --configuration .swift-format Package.swift Sources Tests

docs: build
	.ci/example-policy .build/example-policy
	$(BUILD)/afspraak explain --all --format markdown --lang nl --policy .build/example-policy > Docs/rules.md
	AFSPRAAK_WRITE_DOCS=1 swift test --filter 'RemarksTests|AttackTableTests|AgreementTableTests|ValeTableTests'

# make install PROGRAM=.build/static/afspraak installs the static one.
PROGRAM ?= $(BUILD)/afspraak

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/afspraak
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/afspraak
	cp -R Hooks Policies $(DESTDIR)$(PREFIX)/share/afspraak/

bench: build static
	Benchmarks/run
	Benchmarks/images

clean:
	rm -rf .build
