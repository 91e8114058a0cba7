// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/splitmemory.h"

#include <QSplitter>

namespace banzhang {

void rememberSplit(const UiContext &ui, QSplitter &splitter, const QString &name)
{
    const QString key = QStringLiteral("splits/") + name;
    const QByteArray kept = ui.settings.ofPerson(key).toByteArray();
    if (!kept.isEmpty())
        splitter.restoreState(kept);
    Settings *settings = &ui.settings;
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter, [settings, key, &splitter] {
        settings->setOfPerson(key, splitter.saveState());
    });
}

}
