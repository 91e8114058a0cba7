// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QFile>
#include <QMap>
#include <QString>

namespace banzhang {

// Counts what was not taken, or taken with a doubt, by its reason; keeps it as
// file:line:reason:text when there is a file to keep it in.
class RejectLog final
{
public:
    RejectLog() = default;

    // Appends to `path` from now on. Invalid when it cannot be written.
    [[nodiscard]] Result<void> keepIn(const QString &path);

    // A line that was left out.
    void reject(const QString &source, qint64 line, const QString &reason, const QByteArray &text);
    // A line that was taken, but not as it stood: an orphan, an unknown or undecided agent.
    void doubt(const QString &source, qint64 line, const QString &reason, const QByteArray &text);

    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    [[nodiscard]] qint64 doubtful() const { return m_doubtful; }
    [[nodiscard]] const QMap<QString, qint64> &byReason() const { return m_byReason; }

private:
    void keep(const QString &source, qint64 line, const QString &reason, const QByteArray &text);

    QFile m_file;
    QMap<QString, qint64> m_byReason;
    qint64 m_rejected = 0;
    qint64 m_doubtful = 0;
};

}
