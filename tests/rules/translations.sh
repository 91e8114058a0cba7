#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Both Chinese translations, and the plural forms of English, are complete and up to date.
# Usage: translations.sh <source folder> <lupdate>
set -euo pipefail
source=$1 lupdate=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
complain() { echo "translations: $*" >&2; failed=1; }

cp "$source"/translations/*.ts "$work"
spoken=(ui models/items app/banzhang app/banzhangctl)
update() { "$lupdate" "${spoken[@]}" -no-obsolete -locations none -silent "$@" >&2; }
(cd "$source" && update -ts "$work"/banzhang_zh_*.ts && update -pluralonly -ts "$work/banzhang_en.ts") \
    2> "$work/log" || { cat "$work/log" >&2; exit 1; }
for file in "$source"/translations/*.ts; do
    name=$(basename "$file")
    fresh=$work/$name
    # What lupdate would add or take away; the order of the contexts may differ.
    texts() { grep -E '<(name|source|comment|translatorcomment)>' "$1" | sort; }
    diff <(texts "$file") <(texts "$fresh") >&2 \
        || complain "$name is out of date: build the target update_translations"
    grep -q 'type="unfinished"' "$fresh" && complain "$name has unfinished entries"
    # A placeholder that a translation loses or makes up.
    awk -v name="$name" '
        function places(text,    out, i, p) {
            out = ""
            for (i = 1; i <= 9; i++) { p = "%" i; if (index(text, p)) out = out p }
            if (index(text, "%n")) out = out "%n"
            return out
        }
        /<source>/ { text = ""; inside = 1 }
        inside { text = text $0 }
        /<\/source>/ { inside = 0; wanted = places(text); shown = text }
        /<translation/ { text = ""; translating = 1 }
        translating { text = text $0 }
        /<\/translation>/ {
            translating = 0
            if (places(text) != wanted) { print name ": " shown " -> " text; bad = 1 }
        }
        END { exit bad }' "$file" >&2 || complain "$name loses or makes up a placeholder"
done
# Taiwan's 伺服 is a computer's service alone: that of a call centre is 服務.
grep -nE '伺服([^器]|$)' "$source/translations/banzhang_zh_TW.ts" >&2 \
    && complain "banzhang_zh_TW.ts says 伺服 where it means 服務"
exit $failed
