# The two commands are `make run` and `make test`; `make help` lists the rest.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test bench storm installer pictures words lock clean

help:    ## what each target does
	@grep -hE '^[a-z]+:.*##' Makefile | sed 's/:.*##/\t/'

run: .venv/ready    ## the demo office; without a display, its day worked through and its reports written
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/prrdesk demo; \
	else \
		$(BIN)/prrdesk demo --no-window --out build/demo; \
	fi

test: .venv/ready    ## every check: tests, types, lint, contracts, translations
	sh .ci/gammu
	-sh .ci/windows-tools
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 4 --dist worksteal

bench: .venv/ready    ## ours, the floor and the ratio, measured in one run
	QT_QPA_PLATFORM=offscreen PYTHONPATH=tests:. $(BIN)/python -m bench

storm: .venv/ready    ## the long fault, race and fuzz runs: what each of them did stands beside its name
	QT_QPA_PLATFORM=offscreen PRRDESK_STORM=1 $(BIN)/python -m pytest tests/stories tests/desk tests/ui tests/reports tests/windows -m storm \
		-o faulthandler_timeout=0

installer: .venv/ready    ## the installer for Windows, into build/windows; CERTIFICATE=file.p12 signs it
	sh .ci/windows-tools
	$(BIN)/python -m windows.installer $(if $(CERTIFICATE),--certificate $(CERTIFICATE))

pictures: .venv/ready    ## draw every page of the demo office into build/pictures, to be looked at
	$(BIN)/prrdesk demo --no-window --out build/pictures
	QT_QPA_PLATFORM=offscreen PYTHONPATH=tests:. $(BIN)/python tests/pictures.py build/pictures \
		--db sqlite:///build/pictures/kantor-demo.sqlite

words: .venv/ready    ## collect new words for translation and say which are missing
	$(BIN)/python -m ui.words

lock: .venv/ready    ## pin every dependency again
	$(BIN)/python -m uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--allow-unsafe --no-emit-index-url --no-annotate --no-header -o requirements.lock
	$(BIN)/python -m uv pip compile pyproject.toml -c requirements.lock --python-platform x86_64-pc-windows-msvc \
		--python-version 3.11 --only-binary :all: --no-binary font-roboto --no-binary docopt --generate-hashes \
		--no-emit-index-url --no-annotate --no-header -o windows/requirements.lock

.venv/ready: requirements.lock pyproject.toml .ci/qt-libraries
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	sh .ci/qt-libraries $(BIN)/python
	touch $@

clean:    ## remove what was built
	rm -rf .venv build *.egg-info
