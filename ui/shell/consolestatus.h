// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"

#include <QObject>

namespace banzhang {

// What the right side of every status bar says, in the main window and in torn-off ones.
class ConsoleStatus final : public QObject
{
    Q_OBJECT

public:
    struct Part
    {
        QString text;
        Alarm alarm = Alarm::None;

        bool operator==(const Part &) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] const Part &source() const { return m_source; }
    [[nodiscard]] const Part &database() const { return m_database; }
    [[nodiscard]] const QString &role() const { return m_role; }
    [[nodiscard]] const QString &work() const { return m_work; }

    void setSource(const Part &source);     // "asterisk-01 · lag 0.4 s"
    void setDatabase(const Part &database); // "This computer · fine"
    void setRole(const QString &role);      // "Manager · whole site"
    void setWork(const QString &work);      // what runs in the background, and how far

Q_SIGNALS:
    void changed();

private:
    Part m_source, m_database;
    QString m_role, m_work;
};

}
