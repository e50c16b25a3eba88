# Shortcuts; every one is a plain command that works without just.

python := ".venv/bin/python"

# make the venv, install everything
setup:
    python3 -m venv .venv
    {{python}} -m pip install -q -e '.[test]'

# all tests: style, types, layers, doctests, browser
test:
    {{python}} -m pytest -n 2

# style and types alone
lint:
    .venv/bin/ruff check
    .venv/bin/ruff format --check
    .venv/bin/mypy
    .venv/bin/lint-imports

# rewrite the source in the project's style
format:
    .venv/bin/ruff check --fix
    .venv/bin/ruff format

# build the examples and open nothing
examples:
    .venv/bin/newsgraph build examples

# speed and memory against bare MeCab
bench:
    {{python}} benchmarks/speed.py
