# The commands of the project; `make help` lists them.
#
# A machine needs Swift 6.2 or later, make and git. `make setup` installs the rest where there is
# apt-get.

PREFIX ?= /usr/local
# Where `make generated` writes, and the compiler that it runs.
GENERATED ?= Generated
README ?= README.md
GRADC ?= .build/release/gradc

# Some tests see internal declarations, which an ordinary release build strips. The tests are built
# in a folder of their own, so that neither build undoes the other.
TEST_BUILD := .build-tests
TEST_FLAGS := -c release -Xswiftc -enable-testing --scratch-path $(TEST_BUILD)

SWIFT_SOURCES := Sources Tests Package.swift
# A file without a train block has no C: it is checked only.
MODELS := $(shell grep -l '^train ' Models/*.grad)
# What bench.py is told beside the defaults: BENCH=--torch measures PyTorch, too.
BENCH ?=

# The C++ library of Swift's runtime and zlib as archives, where the system has them: they lie beside their shared
# forms, which the linker would take, so it is shown a folder with links to the archives alone.
SWIFT_CLANG := $(wildcard $(dir $(realpath $(shell command -v swift)))clang)
archive = $(filter /%,$(shell $(or $(SWIFT_CLANG),cc) -print-file-name=$(1) 2> /dev/null))
ARCHIVES := $(call archive,libstdc++.a) $(call archive,libz.a)
ARCHIVE_LINKS := .build/archives

# With Swift's own libraries inside, gradc starts two milliseconds earlier, and runs where there is no Swift; with
# those of C++ and zlib, 0.7 earlier: the loader looks up 1160 symbols instead of 2830. At a fixed address, it
# starts another half earlier: the loader has 48 000 addresses less to correct. Packages that it is built from
# make generic types as its own targets do, see Package.swift. The linker is LLVM's, which does not warn of
# functions of the C library that Swift's own libraries call.
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xlinker -no-pie \
    $(if $(filter 2,$(words $(ARCHIVES))), \
      -Xswiftc -L$(CURDIR)/$(ARCHIVE_LINKS) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc) \
    -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld) \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

# Headers lie in the folder of the processor or above it.
found = $(wildcard /usr/include/$(1) /usr/include/*/$(1) /usr/local/include/$(1))
LIBRARIES := $(if $(call found,libtcc.h),,libtcc-dev) $(if $(call found,sleef.h),,libsleef-dev) \
  $(if $(call found,zlib.h),,zlib1g-dev)
missing = $(if $(shell command -v $(1)),,$(2))
# The tests compile emitted C with C compilers, for other machines, too, and watch it run. They compile
# the kernels for AArch64, which needs its C library and the compiler's support library alone. The
# support library for 32 bits is that of the compiler's own version. A browser looks at pages, where the
# system has one as a package; else these tests are skipped.
GCC_VERSION := $(or $(shell gcc -dumpversion 2> /dev/null | cut -d. -f1),12)
TEST_TOOLS := $(call missing,gcc,gcc libc6-dev) $(call missing,g++,g++) $(call missing,tcc,tcc) \
  $(call missing,valgrind,valgrind) $(call missing,qemu-arm,qemu-user) \
  $(call missing,arm-linux-gnueabihf-gcc,gcc-arm-linux-gnueabihf) \
  $(if $(wildcard /usr/lib/gcc/*/$(GCC_VERSION)/32/libgcc.a),,lib32gcc-$(GCC_VERSION)-dev) \
  $(call missing,aarch64-linux-gnu-gcc,gcc-aarch64-linux-gnu) \
  $(if $(wildcard /usr/aarch64-linux-gnu/lib/libc.a),,libc6-dev-arm64-cross) \
  $(call missing,chromium,$(shell apt-cache show chromium > /dev/null 2>&1 && echo chromium))
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

.NOTPARALLEL:
.PHONY: build demo setup test-setup test fuzz soak format lint generated bench exports install clean help

build: ## Build gradc as .build/release/gradc; what a plain 'make' does
	@$(call require,$(LIBRARIES))
	@mkdir -p $(ARCHIVE_LINKS)
	@$(if $(ARCHIVES),ln -sf $(ARCHIVES) $(ARCHIVE_LINKS))
	swift build -c release --product gradc $(STATIC)
	@$(call written-whole,.build/release/gradc)

demo: setup ## Install what is missing, build, and train on handwritten digits
	@$(MAKE) --no-print-directory build
	.build/release/gradc train Models/digits.grad

setup: ## Install the libraries that gradc links, if they are missing
	@$(call install-packages,$(LIBRARIES))

test-setup:
	@$(call install-packages,$(LIBRARIES) $(TEST_TOOLS))

test: test-setup ## Build and run all tests
	swift build $(TEST_FLAGS) --build-tests
	swift test $(TEST_FLAGS) --skip-build

# Each run tries other inputs; SEED repeats one. What kills the process is left in the file. A tenth
# as many graphs are tried, and one that fails is made as small as it can be.
SEED := $(or $(SEED),$(shell date +%s))
CASES ?= 100000
FUZZ_INPUT := fuzz.input

fuzz: test-setup ## Try damaged models and tables, and random graphs; SEED=… CASES=…
	swift build $(TEST_FLAGS) --build-tests
	@echo "seed $(SEED); the input of the case under way is kept in $(FUZZ_INPUT)"
	GRADC_FUZZ_SEED=$(SEED) GRADC_FUZZ_MODELS=$(CASES) GRADC_FUZZ_TABLES=$(CASES) \
	  GRADC_FUZZ_GRAPHS=$$(( $(CASES) / 10 )) GRADC_FUZZ_INPUT=$(CURDIR)/$(FUZZ_INPUT) \
	  swift test $(TEST_FLAGS) --skip-build --filter 'CommandLineTests.FuzzTests|RandomProgramTests'
	@rm -f $(FUZZ_INPUT)

# Four models are killed so many times each, at random moments. Exported models train for 100 steps as their
# files say, by each compiler: gpt takes most of the time, as a step without optimisation is 10 seconds. What
# is found is written to the table as it is found. GRADC_SOAK_MODELS names some of them, apart by blanks, and
# SOAK=… another table.
KILLS ?= 300
SOAK ?= Benchmarks/SOAK.md

soak: test-setup ## Kill and resume runs; train exported models for long: 2 hours; KILLS=…
	swift build $(TEST_FLAGS) --build-tests
	GRADC_SOAK_KILLS=$(KILLS) swift test $(TEST_FLAGS) --skip-build --filter CommandLineTests.KillTests
	@sed '/^| ---/q' $(SOAK) > $(SOAK).new && mv $(SOAK).new $(SOAK)
	GRADC_SOAK_EXPORTS=$(abspath $(SOAK)) swift test $(TEST_FLAGS) --skip-build \
	  --filter 'ExportedModelSoak|ExportedLibraryTests' || { cat $(SOAK); exit 1; }
	@cat $(SOAK)

format: ## Format the Swift sources
	swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint: ## Check that the Swift sources are formatted
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)

# A compiler that the caller names is used as it is.
ifeq ($(origin GRADC),file)
generated: build
endif
generated: ## Write Generated/, every model as a C library, and the stages in the README
	@mkdir -p $(GENERATED)
	@for model in $(MODELS); do \
	  $(GRADC) export $$model -o $(GENERATED)/$$(basename $$model .grad) || exit 1; \
	done
	@.ci/refresh Generated/README.md $(GRADC) > $(GENERATED)/README.new \
	  || { rm -f $(GENERATED)/README.new; exit 1; }
	@mv $(GENERATED)/README.new $(GENERATED)/README.md
	@.ci/refresh README.md $(GRADC) > $(README).new || { rm -f $(README).new; exit 1; }
	@mv $(README).new $(README)

bench: build ## Measure gradc and JAX in turns, and write Benchmarks/RESULTS.md
	python3 Benchmarks/bench.py $(BENCH)

exports: build ## Measure exported C: its speed and its size; write Benchmarks/EXPORTS.md
	python3 Benchmarks/exports.py

# Built first as oneself: 'make && sudo make install'.
.build/release/gradc:
	@$(MAKE) --no-print-directory build

SHARE := $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION := $(SHARE)/bash-completion/completions/gradc
ZSH_COMPLETION := $(SHARE)/zsh/site-functions/_gradc
FISH_COMPLETION := $(SHARE)/fish/vendor_completions.d/gradc.fish

install: $(GRADC) ## Copy gradc and its completions to PREFIX; PREFIX is /usr/local
	install -d $(DESTDIR)$(PREFIX)/bin $(dir $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	install -m 755 $(GRADC) $(DESTDIR)$(PREFIX)/bin/gradc
	$(GRADC) --generate-completion-script bash > $(BASH_COMPLETION)
	$(GRADC) --generate-completion-script zsh > $(ZSH_COMPLETION)
	$(GRADC) --generate-completion-script fish > $(FISH_COMPLETION)
	chmod 644 $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

clean: ## Remove all that was built
	rm -rf .build $(TEST_BUILD)

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

# Shell: writes a program anew, as the same file of the same time. What a linker has written here and there lies in
# the system's memory page by page; what is written from front to end, in larger pieces, each of which a start takes
# in at once: 0.6 ms less. Where the file cannot be written to, as it runs, the copy takes its place.
define written-whole
cp -p $(1) $(1).whole && { \
  { cat $(1).whole > $(1); } 2> /dev/null && touch -r $(1).whole $(1) && rm $(1).whole || mv $(1).whole $(1); }
endef

# Shell: fails if packages are missing, and says what to do.
define require
if [ -n "$(strip $(1))" ]; then \
  echo "gradc needs $(strip $(1)): run 'make setup', or install them otherwise." >&2; \
  exit 1; \
fi
endef

# Shell: installs packages, given by their names in Debian.
define install-packages
if ! command -v swift > /dev/null; then \
  echo "gradc needs Swift 6.2 or later: https://www.swift.org/install" >&2; \
  exit 1; \
fi; \
if [ -n "$(strip $(1))" ]; then \
  if ! command -v apt-get > /dev/null; then \
    echo "gradc needs $(strip $(1)) (as Debian calls them): install them and try again." >&2; \
    exit 1; \
  fi; \
  echo "Installing $(strip $(1))"; \
  $(SUDO) apt-get update -qq && \
  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends \
    $(strip $(1)) > /dev/null; \
fi
endef
