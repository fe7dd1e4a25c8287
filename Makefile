# make test            set up .venv and run the tests
# make demo            set up .venv, build the record of examples/ and its page in demo/
# make demo IN=folder  the same for any folder; DESK=file.toml says what is followed
IN ?=
DESK ?=
.PHONY: test demo setup gate clean
test:
	@bash scripts/test.sh
demo:
	@IN="$(IN)" DESK="$(DESK)" bash scripts/demo.sh
setup:
	@bash scripts/setup.sh dev
gate: setup
	@.venv/bin/python scripts/gate.py
clean:
	rm -rf .venv demo
