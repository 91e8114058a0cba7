#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# houserules.sh ROOT: rules of the house that a grep can check. Prints every breach, exits 1 on any.
set -u
cd "$1" || exit 2
bad=0
say() { [ -z "$2" ] && return; printf '%s\n%s\n\n' "$1" "$2"; bad=1; }
tracked() { git ls-files --cached --others --exclude-standard -- "$@" | while read -r f; do [ -f "$f" ] && echo "$f"; done; }
cpp() { tracked "$@" | grep -E '\.(cpp|h)$'; }
in_cpp() { local pattern=$1; shift; cpp "$@" | xargs -r grep -nE "$pattern" /dev/null; }
product='app ui models'

say 'Every source begins with its licence:' \
    "$(tracked app ui models tests resources/sql | grep -E '\.(cpp|h|sql|sh)$|/run$' | xargs -r grep -L 'SPDX-License-Identifier: GPL-3.0-or-later')"
say 'Headers are <QClass>, never <QtModule/…> or <QtCore>:' "$(in_cpp '#include <Qt(Core|Gui|Widgets|Network|Test|Svg|PrintSupport)[/>]' app ui models tests)"
say 'Includes start at the layer, never with "..":' "$(in_cpp '#include "\.\.' app ui models tests)"
say 'Only models/data speaks to PostgreSQL:' "$(in_cpp '#include <(QSql|libpq)' app ui models/domain models/items models/feeds models/export)"
say 'ui names no store and no connection:' "$(in_cpp '#include "(db|server)/|store\.h"' ui)"
say 'SQL stands in resources/sql only:' "$(in_cpp '"(SELECT|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM) ' app ui models/domain models/items models/feeds models/export)"
# The server's life is waited for on a thread of its own or by the command line, hence the one exception.
say 'No nested event loops, no sleeping, no sender(), no string connects:' \
    "$(in_cpp 'processEvents|QThread::(m|u)?sleep|QEventLoop|\bsender\(\)|\bSIGNAL\(|\bSLOT\(' app/banzhang ui models | grep -v '^models/data/server/')"
say 'No style sheets: one proxy style:' "$(in_cpp 'setStyleSheet' app ui)"
say 'Domain has no tr():' "$(in_cpp '\btr\(|translate\(' models/domain models/data)"
say 'Nothing is promised in code:' "$(in_cpp 'TODO|FIXME|\bXXX\b|not implemented|coming soon' $product resources)"
say 'Tests that cannot fail, or are put off:' "$(in_cpp 'QVERIFY|QCOMPARE|QSKIP|\[!mayfail\]|"\[\.|(REQUIRE|CHECK)\( *true *\)' tests)"
say 'Test names hold no ; and no backslash:' "$(in_cpp 'TEST_CASE\("[^"]*[;\\]' tests)"
say 'Queries say what they are for:' \
    "$(tracked resources/sql/queries | while read -r f; do sed -n 2p "$f" | grep -q '^-- ' || echo "$f"; done)"
say 'Places of a machine:' "$(tracked . | grep -vE '\.(png|gz|wav|xlsx)$' | grep -v '^tests/rules/houserules.sh$' | xargs -r grep -nIE '(^|[^a-z])/(work|farm)/|\.\./shared|\.library' /dev/null)"
say 'Files over 500 lines:' "$(cpp app ui models tests | xargs -r wc -l | awk '$2 != "total" && $1 > 500')"
say 'Strays on the top level:' \
    "$(tracked . | cut -d/ -f1 | sort -u | grep -vxE 'CMakeLists.txt|CMakePresets.json|README.md|LICENSE|app|ui|models|resources|tests|translations|\.(ci|gitignore|clang-format|clang-tidy|editorconfig|gitattributes)')"
exit $bad
