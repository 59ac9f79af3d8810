# Needs Python 3.11 or newer, make, and a package index (or a mirror) that pip is set to.
#
#   make run             set everything up, hold a short conversation to see that all is well, then serve the console
#   make run IN=FILE     the same, with a recording instead of the server: recorded speech in, spoken reply out
#   make test            set up what tests need and run them all
#   make check           what CI runs beside the tests: format, lint, types, imports; then the tests
#   make lock            resolve the locks under requirements/ again (UPGRADE=1: to the newest versions)
#   make clean           remove the environment and all caches; the model store stays

.DEFAULT_GOAL := run
.PHONY: run test check lint models test-models console javascript-client system-packages lock clean

PY := .venv/bin/python
IN ?=
TESTS ?= tests
PIP := $(PY) -m pip --disable-pip-version-check --quiet
# Debian's names: sound devices for tests (PulseAudio's null sink is a microphone that is always there), and the browser
# that the console is tested in; GStreamer is a WebRTC client of another make; Redis is the cache's second level.
SYSTEM_PACKAGES := libportaudio2 libasound2-plugins pulseaudio pulseaudio-utils chromium \
    gstreamer1.0-plugins-good gstreamer1.0-plugins-bad gstreamer1.0-nice python3-gi gir1.2-gst-plugins-bad-1.0 \
    redis-server

run: .venv/.installed-run models console
	@$(PY) -m voiceloop $(if $(IN),converse --in "$(IN)",serve)

test: .venv/.installed-dev system-packages test-models console javascript-client
	VOICELOOP_REQUIRE_MODELS=1 $(PY) -m pytest --cov --cov-report=term:skip-covered $(TESTS)

check: lint test

lint: .venv/.installed-dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports

models:
	@$(PY) -m voiceloop models pull

# What tests need beside the models of the default install.
test-models: models
	@$(PY) -m voiceloop models pull minilm-l6-v2

# Skips itself when nothing changed, and tells where it cannot be done: a plain page is served then.
console: .venv/.made
	@$(PY) console/build.py

# The stock client that the tests hold a conversation with; npm notes in its own file what it has installed.
javascript-client:
	@cd tests/server/javascript; \
	if [ node_modules/.package-lock.json -nt package-lock.json ]; then :; \
	elif ! command -v npm >/dev/null; then echo "There is no npm. Tests of the JavaScript client are skipped."; \
	else npm ci --silent || echo "No npm registry answers. Tests of the JavaScript client are skipped."; fi

# A newer python3.x is taken before python3, which may be too old; one without ensurepip cannot make environments.
.venv/.made:
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
	    if "$$python" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found="$$python"; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo "voiceloop needs Python 3.11 or newer, with its venv module (Debian: apt-get install python3 python3-venv)." >&2; \
	    echo "If it is installed elsewhere: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; \
	    exit 1; \
	fi; \
	echo "Making .venv with $$("$$found" --version)"; \
	rm -rf .venv && "$$found" -m venv .venv && touch $@

# The build backend is in the lock too, so the index is all that is asked, and for nothing but the lock.
.venv/.installed-%: requirements/%.txt pyproject.toml .venv/.made
	@echo "Installing what requirements/$*.txt locks"
	@$(PIP) install --require-hashes -r requirements/$*.txt
	@$(PIP) install --no-index --no-deps --no-build-isolation -e .
	@touch $@

system-packages:
	@missing=""; \
	for package in $(SYSTEM_PACKAGES); do dpkg -s "$$package" >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
	    echo "Not installed, and not to be installed from here:$$missing. Tests that need them are skipped."; \
	else \
	    echo "Installing$$missing"; \
	    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $$missing; } \
	        >.venv/apt.log 2>&1 || echo "That failed, see .venv/apt.log. Tests that need them are skipped."; \
	fi

lock: .venv/.made
	@$(PIP) install uv
	@index="$$($(PY) -m pip config get global.index-url 2>/dev/null)"; \
	[ -z "$$index" ] || export UV_DEFAULT_INDEX="$$index"; \
	set -e; compile="$(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    $(if $(UPGRADE),--upgrade) pyproject.toml requirements/build.in --extra eval --extra openvino"; \
	export UV_CUSTOM_COMPILE_COMMAND="make lock"; \
	$$compile --output-file requirements/run.txt; \
	$$compile --extra faster-whisper --extra kokoro --extra piper --extra wyoming --extra redis --extra langgraph --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
