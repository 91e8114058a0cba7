#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh ROOT [--fix]: every source is as clang-format writes it.
set -u
cd "$1" || exit 2
list() { git ls-files --cached --others --exclude-standard -- app ui models tests | grep -E '\.(cpp|h)$' | while read -r f; do [ -f "$f" ] && echo "$f"; done; }
if [ "${2:-}" = --fix ]; then list | xargs -r clang-format -i; exit; fi
# One process for hundreds of files: starting one for each takes three times as long as formatting it.
bad=$(list | xargs -r clang-format --dry-run -Werror 2>&1 | sed -n 's/^\([^: ]*\.\(cpp\|h\)\):[0-9].*/\1/p' | sort -u)
[ -z "$bad" ] && exit 0
printf 'Not as clang-format writes them (bash tests/rules/format.sh . --fix):\n%s\n' "$bad"
exit 1
