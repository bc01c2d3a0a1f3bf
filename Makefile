# Daymark: what you can make.
#
#   make site       build the program, check content/ and write the page to public/
#   make test       set up what the tests need and run all of them
#   make build      the release program only: .build/release/daymark
#   make format     lay the Swift files out
#   make golden     rewrite the golden site, to be looked at before it is committed
#   make fuzz       feed random bytes to each reader of foreign bytes, ten minutes each
#   make rules      rewrite docs/rules.md from the rules
#   make install    put the program, its manual and shell completions under PREFIX, /usr/local by default
#   make man        rewrite docs/daymark.1 from what the program says of itself
#   make bench      print what the status page weighs, and how quickly a preview is there; with BESIDE=path/to/another/daymark,
#                   how this one's time compares with that one's, in one run
#   make screenshots  rewrite the README's screenshots
#   make clean      remove what was built

SHELL := bash -o pipefail
NOW := 2026-11-20T14:40Z
DAYMARK := .build/release/daymark
PYTHON := .venv/bin/python
SWIFT_FLAGS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests site-templates

.PHONY: site test built-for-tests build install man format fuzz golden rules bench screenshots clean check-swift libraries test-tools lint-swift

site: build
	$(DAYMARK) build --content content --out public --now $(NOW)
	@echo "Open public/index.html in a browser."

build: libraries
	swift build -c release --product daymark $(SWIFT_FLAGS)

# Debian's packages or Homebrew's; nothing happens where both libraries are found.
libraries: check-swift
	@.ci/install-libraries

check-swift:
	@command -v swift >/dev/null || { echo "Swift 6.3 or later is needed: see https://www.swift.org/install/"; exit 1; }

# Built once, for the tests in Swift and for those of the command: apart from what make build makes, which lets nobody look inside.
TESTED := .build-tests
TEST_FLAGS := --configuration release -Xswiftc -enable-testing --scratch-path $(TESTED)

# The tools are installed while the compiler is at work.
test: libraries
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target built-for-tests test-tools lint-swift
	swift test --disable-xctest --skip-build $(TEST_FLAGS)
	DAYMARK=$(TESTED)/release/daymark $(PYTHON) -m pytest -q -n 2 --dist worksteal --durations 5 Tests/program

built-for-tests:
	@mkdir -p $(TESTED)
	swift build --build-tests $(TEST_FLAGS) $(SWIFT_FLAGS) 2>&1 | tee $(TESTED)/build.log
	@! grep -E '(warning|error):' $(TESTED)/build.log || { echo "The build must not have warnings."; exit 1; }

lint-swift:
	swift format lint --strict --recursive $(SOURCES)

# Chromium, Java and strace from Debian; Python packages, pinned, in .venv and .venv-clients.
test-tools:
	@.ci/install-test-tools

format:
	swift format format --in-place --recursive $(SOURCES)

# Ten minutes each by default, SECONDS_EACH says otherwise; every figure of the fuzzer's last lines is worth reading.
FUZZED := Update Settings Template Value GitOutput Matcher Zone

fuzz: libraries
	@for target in $(FUZZED); do .ci/fuzz $$target $(or $(SECONDS_EACH),600) || exit 1; done

golden:
	-DAYMARK_REWRITE_GOLDEN=1 swift test --disable-xctest --filter 'GoldenSiteTests|TemplatesPageTests'
	git --no-pager diff --stat -- Tests/StatusSiteTests/Golden

rules:
	-DAYMARK_REWRITE_GOLDEN=1 swift test --disable-xctest --filter RulesPageTests

PREFIX := /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions \
		$(SHARE)/fish/vendor_completions.d
	install $(DAYMARK) $(DESTDIR)$(PREFIX)/bin/daymark
	install -m 644 docs/daymark.1 $(SHARE)/man/man1/daymark.1
	$(DAYMARK) --generate-completion-script bash > $(SHARE)/bash-completion/completions/daymark
	$(DAYMARK) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_daymark
	$(DAYMARK) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/daymark.fish

man: build
	$(DAYMARK) --experimental-dump-help | .ci/man-page > docs/daymark.1

bench: build test-tools
	@DAYMARK=$(DAYMARK) $(PYTHON) Tests/program/bench.py $(if $(BESIDE),--beside '$(BESIDE)') $(if $(ROUNDS),--rounds $(ROUNDS))

screenshots: build test-tools
	DAYMARK=$(DAYMARK) $(PYTHON) Tests/program/screenshots.py docs/images

clean:
	swift package clean
	rm -rf public .venv .venv-clients $(TESTED)
