// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QMap>
#include <QString>

namespace banzhang {

// A connection string taken apart, in libpq's words: host, port, dbname, user, password, passfile …
class ConnInfo final
{
public:
    // Reads a URI or a keyword string; an empty one gives nothing, libpq then asks the environment.
    [[nodiscard]] static Result<ConnInfo> parse(const QString &target);

    [[nodiscard]] QString value(const QString &keyword) const { return m_values.value(keyword); }
    void set(const QString &keyword, const QString &value) { m_values.insert(keyword, value); }

    // Removes the keyword; its value.
    QString take(const QString &keyword) { return m_values.take(keyword); }

    // A keyword string that libpq and its tools take.
    [[nodiscard]] QString toString() const;

private:
    QMap<QString, QString> m_values;
};

}
