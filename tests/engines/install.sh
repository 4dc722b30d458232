#!/bin/sh
# Installs what `make test-engines` needs: Java from Debian when there is none, and engines.lock into an
# environment of its own. Safe to run again: what is there already is left alone. Needs root (or sudo) for Java only.
set -eu

VENV=${1:?the folder of the environment}
PYTHON=${PYTHON:-python3}
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
JAVA=openjdk-17-jre-headless # Spark 4.0 runs on 17 and 21

say() { echo "install.sh: $*" >&2; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! command -v java >/dev/null; then
    say "Debian package: $JAVA"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$JAVA" >/dev/null
fi
if ! cmp -s "$ROOT/engines.lock" "$VENV/.ready"; then
    say "engines.lock into $VENV (about 1.5 GB)"
    test -x "$VENV/bin/python" || "$PYTHON" -m venv "$VENV"
    "$PYTHON" -m uv pip sync --quiet --python "$VENV/bin/python" --require-hashes "$ROOT/engines.lock"
    "$PYTHON" -m uv pip install --quiet --python "$VENV/bin/python" --no-deps --no-build-isolation -e "$ROOT"
    cp "$ROOT/engines.lock" "$VENV/.ready"
fi
