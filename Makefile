# The commands of daily work. Each makes its own environment when it is missing; without make, see README.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export NO_MKDOCS_2_WARNING := 1
# One language only: make serve ONLY=da
export ONLY ?=

.PHONY: serve build check test format lint types lock schemas bench bench-checks clean

serve: $(READY) ; $(BIN)/mkdocs serve --livereload
build: $(READY) ; STRICT=true $(BIN)/mkdocs build
check: $(READY)
	@scripts/system.sh dictionaries || true
	$(BIN)/python scripts/cli.py check

test: $(READY) lint types
	scripts/system.sh browser dictionaries
	$(BIN)/python -m pytest

lint: $(READY) ; $(BIN)/ruff check scripts tests && $(BIN)/ruff format --check scripts tests
types: $(READY) ; $(BIN)/mypy scripts tests
format: $(READY) ; $(BIN)/ruff check --fix scripts tests ; $(BIN)/ruff format scripts tests
schemas: $(READY) ; $(BIN)/python scripts/cli.py schemas
lock: $(READY) ; $(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 --custom-compile-command "make lock" -q requirements.in -o requirements.txt
clean: ; rm -rf $(VENV) site .pytest_cache .mypy_cache .ruff_cache

bench: $(READY) ; $(BIN)/python scripts/bench.py --with-slow
bench-checks: $(READY) ; $(BIN)/python -m pytest tests/mutations -q -s --table

$(READY): requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.txt
	touch $@
