# Every target sets up what it needs first; when nothing has changed that costs nothing.

SHELL := bash
BIN := .venv/bin
ARGS ?=
WHAT ?= quick
PACKAGES := kiosk counter display shared
QML = $(shell find $(PACKAGES) -name '*.qml')
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

RUN := .venv/set-up.run
DEVELOP := .venv/set-up.develop

.PHONY: demo test check format lint types imports qml words sizes bench bench-json shots endure translations lock setup clean

demo: $(RUN)            ## the whole hall on this machine
	@$(BIN)/novbe demo --folder build/demo $(ARGS)

test: $(DEVELOP)        ## all tests, on every core; ARGS="tests/domain -k order" for some
	@$(BIN)/python -m pytest -n logical --maxprocesses 4 --dist worksteal $(ARGS)

check: format lint types imports qml words sizes    ## everything a machine can judge by reading

format: $(DEVELOP)
	@echo "== layout (ruff format)"; $(BIN)/ruff format --check $(PACKAGES) tests .ci

lint: $(DEVELOP)
	@echo "== lint (ruff)"; $(BIN)/ruff check $(PACKAGES) tests .ci

types: $(DEVELOP)
	@echo "== types (mypy --strict)"; $(BIN)/mypy

imports: $(DEVELOP)
	@echo "== who may know whom (import-linter)"; $(BIN)/lint-imports --no-logo

qml: $(DEVELOP)
	@echo "== screens (qmllint)"; $(if $(QML),$(BIN)/pyside6-qmllint --max-warnings 0 -I shared/ui/qml $(QML),echo no screens yet)

words: $(DEVELOP)
	@echo "== words in az, ru, en"; $(BIN)/python .ci/translations check

sizes: $(DEVELOP)
	@echo "== no module over 400 lines"; $(BIN)/python .ci/sizes

bench: $(DEVELOP)       ## how fast, as tables
	@$(OFFSCREEN) $(BIN)/python -m tests.benchmarks.run $(ARGS)

bench-json: $(DEVELOP)  ## the same as one JSON object; WHAT=store for one part
	@$(OFFSCREEN) $(BIN)/python -m tests.benchmarks.run --json --what $(WHAT)

shots: $(DEVELOP)       ## every screen as a picture in docs/pictures
	@$(OFFSCREEN) $(BIN)/python -m tests.shots.run $(ARGS)

endure: $(DEVELOP)      ## the long runs
	@$(OFFSCREEN) $(BIN)/python -m tests.endurance.run $(ARGS)

translations: $(DEVELOP)    ## brings new sentences into assets/translations
	@$(BIN)/python .ci/translations update

lock: $(DEVELOP)        ## renews the locks from pyproject.toml; ARGS=--upgrade for newer versions
	@.ci/lock $(ARGS)

setup: $(DEVELOP)       ## only sets up

$(RUN): requirements-setup.txt requirements.txt pyproject.toml .ci/setup
	@.ci/setup run >&2

$(DEVELOP): requirements-setup.txt requirements-dev.txt pyproject.toml .ci/setup
	@.ci/setup develop >&2

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks
