# run, test, check, bench, screens, clean. Each does the set-up that it needs by itself.

PYTHON ?= python3
VENV ?= .venv

BIN := $(VENV)/bin
EXHIBIT := build/korea.exhibit
SEED := seeds/korea-1974
SCREENS := attract home notice reading glossary:juche note timeline event:1972-07-04-joint-statement questions index \
    search:+troops display about
SIZES := 1920x1080 1080x1920 3840x2160
QML_TYPES := build/qmltypes
PACKAGE := build/package
TIMES := 100
QML = $(shell find $(CURDIR)/kiosk/qml $(CURDIR)/tests -name '*.qml' | sort)

define DRAW_SCREENS
mkdir -p build/screens; \
for size in $(SIZES); do for screen in $(SCREENS); do \
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software $(BIN)/kiosk show --exhibit $(EXHIBIT) --size $$size \
        --screen $$screen --screenshot build/screens/$${screen%%:*}-$$size.png || exit 1; \
done; done
endef

.PHONY: run test check style types arrows qml bench screens exhibit guide setup requirements clean package \
    package-for-curators package-test package-bench soak

run: exhibit
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    $(BIN)/kiosk show --exhibit $(EXHIBIT); \
	else \
	    echo "There is no display here, so every screen is drawn into the folder build/screens instead."; \
	    $(DRAW_SCREENS); \
	fi

test: check
	$(BIN)/python -m pytest --numprocesses=auto --dist=worksteal

check: style types arrows qml

style: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: setup
	$(BIN)/python packaging/qt_stubs.py build/typings
	$(BIN)/pyright --pythonpath $(BIN)/python

arrows: setup
	$(BIN)/lint-imports --no-logo

qml: setup
	$(BIN)/python packaging/qml_types.py $(QML_TYPES) Kiosk.Visitor=kiosk/visitor Kiosk.Testing=tests/qml
	@echo pyside6-qmllint, pyside6-qmlformat
	@$(BIN)/pyside6-qmllint -W 0 -I $(CURDIR)/kiosk/qml -I $(CURDIR)/$(QML_TYPES) $(QML)
	@for file in $(QML); do \
	    $(BIN)/pyside6-qmlformat $$file | cmp --silent - $$file \
	        || { echo "$$file: not as pyside6-qmlformat writes it"; failed=yes; }; \
	done; test -z "$$failed"

bench: exhibit
	$(BIN)/python tests/bench/bench.py $(EXHIBIT) $(SEED)
	$(BIN)/python tests/bench/search.py
	$(BIN)/python tests/bench/preview.py $(SEED)

screens: exhibit
	@$(DRAW_SCREENS)
	@echo "The pictures are in build/screens."

guide: setup
	@$(BIN)/python packaging/guide.py seeds/guide
	@echo "The pictures of the curators' guide are in seeds/guide."

package: setup
	$(BIN)/python packaging/package.py $(PACKAGE)

package-for-curators: setup
	$(BIN)/python packaging/package.py --for-curators $(PACKAGE)-for-curators

package-test: package package-for-curators
	KIOSK_PACKAGE=$(PACKAGE) KIOSK_CURATORS_PACKAGE=$(PACKAGE)-for-curators $(BIN)/python -m pytest tests/package

package-bench: package exhibit
	$(BIN)/python tests/bench/package_start.py $(PACKAGE)/kiosk/kiosk $(BIN)/kiosk $(EXHIBIT)

soak: exhibit
	$(BIN)/python tests/bench/soak.py --times $(TIMES) $(BIN)/kiosk

exhibit: setup
	@mkdir -p build
	@$(BIN)/kiosk build $(SEED) -o $(EXHIBIT)

setup:
	@$(PYTHON) packaging/prepare.py $(VENV)

requirements: setup
	CUSTOM_COMPILE_COMMAND="make requirements" $(BIN)/pip-compile --quiet --extra dev --generate-hashes \
	    --allow-unsafe --strip-extras --no-annotate --no-emit-index-url --no-emit-trusted-host \
	    --no-emit-find-links --output-file requirements.txt pyproject.toml

clean:
	rm -rf build dist .pytest_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
