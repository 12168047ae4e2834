# `make` lists what there is. Everything happens in .venv; nothing is installed outside of it.

.DEFAULT_GOAL := help
.PHONY: help demo test coverage run check lint format bench pictures screens lock
MAKEFLAGS += --no-print-directory

PORT ?= 8081
TOKEN ?= 42:LOCAL-TELEGRAM
PYTHON := .venv/bin/python
# Stamps: the second time nothing is asked of pip.
RUN := .venv/.run
DEV := .venv/.dev
PACKAGES := domain storage services handlers bot locales simulator benchmarks
LOCK := $(PYTHON) -m uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

demo: $(RUN) ## a phone in the browser and a bot that needs no token; PORT=8081
	@exec $(PYTHON) -m simulator --port $(PORT) --token '$(TOKEN)' --bot-name 'Учительская' \
		--bot-username uchitelskaya_bot --guests --persons bot/demo/persons.json \
		-- $(PYTHON) -m bot.demo

test: $(DEV) ## everything that must hold: lint, types, tests
	@$(MAKE) lint
	$(PYTHON) -m pytest -rs -n auto --dist loadfile

coverage: $(DEV) ## which branches of the code the tests take; takes minutes
	@rm -rf artefacts/coverage
	@mkdir -p artefacts/coverage
	-$(PYTHON) -m coverage run -m pytest -n auto --dist loadfile
	@$(PYTHON) -m coverage combine --quiet
	@$(PYTHON) -m coverage report

run: $(RUN) ## the bot, with the settings in .env
	@exec $(PYTHON) -m bot

check: $(RUN) ## what is wrong with the bot that runs here
	@$(PYTHON) -m bot --check

lint: $(DEV) ## style and types
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy --strict $(PACKAGES)

format: $(DEV) ## bring the style in order
	$(PYTHON) -m ruff check --fix-only --quiet .
	$(PYTHON) -m ruff format .

bench: $(DEV) ## the measurements of docs/performance.md; takes minutes
	@for file in benchmarks/[a-z]*.py; do echo "== $$file"; $(PYTHON) -m benchmarks.$$(basename $$file .py); done

pictures: $(DEV) ## the pictures of the documents, made of the demo; needs chromium
	@$(PYTHON) -m tests.browser.pictures

screens: $(DEV) ## all screens at phone width in both languages, in artefacts/screens; needs chromium
	@$(PYTHON) -m tests.browser.screens

lock: $(DEV) ## write requirements/*.txt anew from pyproject.toml
	$(LOCK) --upgrade --output-file requirements/run.txt
	$(LOCK) --group dev --constraint requirements/run.txt --upgrade --output-file requirements/dev.txt

$(PYTHON):
	@scripts/make-venv .venv

$(RUN): requirements/run.txt | $(PYTHON)
	@echo "Installing what the bot needs…"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r $<
	@touch $@

$(DEV): requirements/dev.txt | $(PYTHON)
	@echo "Installing what the bot and its tests need…"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r $<
	@touch $@ $(RUN)
