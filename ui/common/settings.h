// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace banzhang {

// What the console remembers on this desk. Layouts belong to the person who signed in, language and
// theme to the desk. Never a password.
class Settings final
{
public:
    Settings();
    explicit Settings(const QString &file); // for tests and pictures

    // Whose layouts are meant from now on: "user@database"; empty before sign-in.
    void setPerson(const QString &person) { m_person = person; }

    [[nodiscard]] QVariant ofPerson(const QString &key, const QVariant &fallback = {}) const;
    void setOfPerson(const QString &key, const QVariant &value);
    [[nodiscard]] QVariant ofDesk(const QString &key, const QVariant &fallback = {}) const;
    void setOfDesk(const QString &key, const QVariant &value);

private:
    [[nodiscard]] QString personKey(const QString &key) const;

    QSettings m_store;
    QString m_person;
};

}
