#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests' own PostgreSQL: cluster.sh start FOLDER TEMPLATE-PROGRAM [memory] | cluster.sh stop FOLDER.
# FOLDER keeps a file `uri` with the way to it. Trust on a private socket: the roles are what is
# tested, not their passwords; nothing is ever kept, so it does not sync.
set -euo pipefail
folder=$2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)

as_server() { # the server refuses root
    if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}

stop() {
    [ -f "$folder/place" ] || return 0
    local place; place=$(cat "$folder/place")
    [ -d "$place/data" ] && as_server "$bin/pg_ctl" -D "$place/data" -m immediate -w stop >/dev/null 2>&1 || true
    case "$place" in /tmp/bztest.* | /dev/shm/bztest.*) rm -rf "$place" ;; esac
    rm -f "$folder/place" "$folder/uri"
}

# Where there is room the tests' databases lie in memory: every case clones one, which on a disk costs
# the server four times as much. What is measured lies on the disk.
home() {
    local free memory
    free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1) || free=0
    memory=$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo 2>/dev/null) || memory=0
    if [ "$1" = memory ] && [ "${free:-0}" -ge 4194304 ] && [ "${memory:-0}" -ge 6291456 ]; then
        echo /dev/shm
    else
        echo /tmp
    fi
}

start() {
    stop
    mkdir -p "$folder"
    local place; place=$(mktemp -d "$(home "$2")/bztest.XXXXXX")
    [ "$(id -u)" = 0 ] && chown postgres "$place"
    chmod 755 "$place"
    echo "$place" > "$folder/place"
    as_server "$bin/initdb" -D "$place/data" -U super -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    as_server "$bin/pg_ctl" -D "$place/data" -w -l "$place/log" start >/dev/null \
        -o "-c listen_addresses='' -c unix_socket_directories=$place -c unix_socket_permissions=0777 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c autovacuum=off ${BANZHANG_TEST_PGOPTIONS:-}"
    echo "host=$place user=super" > "$folder/uri"
    "$1" "host=$place user=super"
}

case "$1" in
    start) start "$3" "${4:-}" ;;
    stop) stop ;;
    *) echo "usage: cluster.sh start FOLDER TEMPLATE-PROGRAM [memory] | stop FOLDER" >&2; exit 2 ;;
esac
