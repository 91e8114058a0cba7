#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# contextstest.sh: contexts.sh passes what is in order, and fails for each kind of lost class by its name.
set -euo pipefail
rule=$(cd "$(dirname "$0")" && pwd)/contexts.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{app,ui,models,translations}
cat > "$work/ui/page.h" <<'CPP'
class Page final : public QWidget
struct Nested
    Q_DECLARE_TR_FUNCTIONS(banzhang::Words)
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
CPP
write() { printf '    <name>%s</name>\n' "$@" > "$work/translations/x_zh_CN.ts"; }
failed=0
complain() { echo "contextstest: $*" >&2; failed=1; }

write banzhang::Page banzhang::Page::Nested banzhang::Words QIODevice
bash "$rule" "$work" || complain 'what is in order is refused'
for lost in banzhang 'banzhang::Rows&lt;T&gt;' Page banzhang::Gone QObject banzhang::m_bar; do
    write banzhang::Page "$lost"
    said=$(bash "$rule" "$work" 2>&1) && complain "$lost passes"
    grep -qxF "$lost" <<< "$said" || complain "$lost is not named"
done
rm "$work/translations/x_zh_CN.ts"
bash "$rule" "$work" 2> /dev/null && complain 'no translation at all passes'
exit $failed
