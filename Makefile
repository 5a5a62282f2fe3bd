# Each word prepares what it needs first: system libraries, .venv, pinned packages. See README.md.

PYTHON = $(shell for python in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
PREPARE = $(or $(PYTHON),$(error CoopDesk needs Python 3.11 or newer)) setup/prepare.py

.PHONY: run test check bench campaign screens texts format constraints

run: .venv/ready-run
	@.venv/bin/python main.py $(ARGS)

test: .venv/ready-dev
	.venv/bin/python -m pytest -n auto --dist worksteal $(ARGS)

check: .venv/ready-dev
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/pyright
	.venv/bin/lint-imports --no-logo
	.venv/bin/python setup/unused.py
	.venv/bin/python setup/texts.py --check

bench: .venv/ready-dev
	.venv/bin/python -m tests.bench $(ARGS)

campaign: .venv/ready-dev
	.venv/bin/python -m tests.campaign $(ARGS)

screens: .venv/ready-dev
	.venv/bin/python -m tests.screens $(ARGS)

texts: .venv/ready-dev
	.venv/bin/python setup/texts.py

format: .venv/ready-dev
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

# Keeps the pinned versions that still fit pyproject.toml; ARGS=--upgrade takes the newest.
LOCK = .venv/bin/uv pip compile --quiet pyproject.toml --universal --python-version 3.11 \
	--no-config --generate-hashes --custom-compile-command "make constraints" $(ARGS)
constraints: .venv/ready-dev
	$(LOCK) --output-file constraints.txt
	$(LOCK) --extra dev --constraint constraints.txt --output-file constraints-dev.txt

.venv/ready-run: constraints.txt setup/prepare.py
	@$(PREPARE) run

.venv/ready-dev: constraints.txt constraints-dev.txt setup/prepare.py
	@$(PREPARE) dev
