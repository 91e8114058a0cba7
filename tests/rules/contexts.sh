#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# contexts.sh ROOT: every context of the translations is a class of the source. lupdate loses the class in
# templates and behind {} in a constructor's list; what it finds there is shown untranslated.
set -euo pipefail
cd "$1"
sources=$(find app ui models -name '*.h' -o -name '*.cpp')
classes=$(xargs sed -nE 's/^ *(class|struct) +([A-Za-z_][A-Za-z_0-9]*)( final)?( *[:{].*)?$/banzhang::\2/p' <<< "$sources")
# What names its context itself.
named=$(xargs sed -nE 's/.*Q_DECLARE_TR_FUNCTIONS\(([A-Za-z_:]+)\).*/\1/p; s/.*(translate|QT_TRANSLATE_NOOP)\("([A-Za-z_:]+)".*/\2/p' <<< "$sources")
known=$(sort -u <<< "$classes"$'\n'"$named")
found=$(grep -h '<name>' translations/*.ts | sed -E 's/.*<name>(.*)<\/name>.*/\1/' | sort -u)
[ -n "$found" ] || { echo "contexts: translations/*.ts name no context" >&2; exit 1; }
lost=$(sed -E 's/^banzhang::.*::/banzhang::/' <<< "$found" | grep -vxF "$known" || true)
[ -z "$lost" ] && exit 0
printf 'Contexts of translations that no class of the source has:\n%s\n' "$lost" >&2
exit 1
