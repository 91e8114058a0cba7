// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoolplace.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace banzhang {

QString spoolPath(const FeedSource &source, const QString &database)
{
    QString folder = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                 + QStringLiteral("/banzhang/spool");
    QString name = source.switchName + u'-' + source.kind + u'-' + source.name;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]")), QStringLiteral("_"));
    const qint64 mark = keyOfLine(0, database.toUtf8()).hash;
    return folder + u'/' + name + u'-' + QString::number(quint64(mark), 36)
           + QStringLiteral(".spool");
}

}
