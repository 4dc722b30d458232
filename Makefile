# Two commands do everything: `make demo` and `make test`. Both set up .venv once.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ENGINES := .venv-engines

.PHONY: demo test test-peers test-engines lock bench clean

demo: $(READY)
	$(BIN)/mfa-monitor demo

test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto --cov --cov-report=term --cov-fail-under=95

# against real servers on this machine: WordPress, AT Protocol; installs what they need (tests/peers/README.md)
test-peers: $(READY)
	PYTHON=$(BIN)/python tests/peers/install.sh
	MONITOR_PEERS=1 $(BIN)/python -m pytest -m peers tests/peers

# the metrics on DuckDB, ClickHouse, Spark and a cluster of Spark on this machine (tests/engines)
test-engines: $(READY)
	PYTHON=$(BIN)/python tests/engines/install.sh $(ENGINES)
	$(ENGINES)/bin/python -m pytest -m engines tests/engines

bench: $(READY)
	$(BIN)/python -m bench

# Spark and ClickHouse are hundreds of megabytes: they have a lock of their own
LOCK = $(BIN)/uv pip compile pyproject.toml --extra postgres --extra duckdb --group dev --universal \
	--python-version 3.11 --generate-hashes --no-emit-find-links --quiet

lock: $(READY)
	$(LOCK) --group bench -o requirements.lock
	$(LOCK) --extra spark --extra clickhouse -o engines.lock

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=…")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check $$(sed -n 's/^\(uv==[^ ]*\).*/\1/p' requirements.lock)
	$(BIN)/uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q monitor
	touch $(READY)

clean:
	rm -rf .venv $(ENGINES) demo
