#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh ROOT BUILD: clang-tidy over every source. A file that was clean is not looked at again while
# it, what it includes of ours, the checks and its command stay as they are: the verdict is kept by content.
set -u
root=$(cd "$1" && pwd) || exit 2
build=$2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/banzhang-tidy
mkdir -p "$cache"
# clang-tidy refuses g++'s precompiled headers.
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON > "$build.log" 2>&1 || { cat "$build.log"; exit 1; }

check() {
    local root=$1 build=$2 cache=$3 file=$4 key
    key=$( { cat "$root/.clang-tidy" "$root/tests/.clang-tidy" "$file"; cat $(cd "$root" && closure "$file"); clang-tidy --version; } 2>/dev/null | sha256sum | cut -d' ' -f1)
    [ -f "$cache/$key" ] && return 0
    if out=$(clang-tidy -p "$build" --quiet "$file" 2>/dev/null); then touch "$cache/$key"; else printf '%s\n' "$out"; return 1; fi
}

# All of our headers that a file includes, directly or not.
closure() {
    local seen='' next="$1" f inc found
    while [ -n "$next" ]; do
        local more=''
        for f in $next; do
            for inc in $(sed -n 's/^#include "\(.*\)"/\1/p' "$f" 2>/dev/null); do
                for found in models/domain models/data models/items models/feeds models/export ui app tests app/banzhang app/banzhangctl; do
                    found=$found/$inc
                    [ -f "$found" ] || continue
                    case " $seen " in *" $found "*) ;; *) seen="$seen $found"; more="$more $found" ;; esac
                done
            done
        done
        next=$more
    done
    echo $seen
}
export -f check closure
cd "$root" || exit 2
git ls-files --cached --others --exclude-standard -- app ui models tests | grep '\.cpp$' | while read -r f; do [ -f "$f" ] && echo "$PWD/$f"; done |
    xargs -r -P 2 -I{} bash -c 'check "$@"' _ "$root" "$build" "$cache" {}
