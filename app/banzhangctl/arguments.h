// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace banzhang {

// What was given to a command. Names are those of its options, long form.
class Arguments final
{
public:
    Arguments() = default;
    Arguments(QHash<QString, QStringList> values, QStringList operands);

    [[nodiscard]] bool isSet(const QString &option) const;
    // The last one given, or the option's default.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const;

    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    [[nodiscard]] QString operand(qsizetype index) const; // empty when not given

    // The common options.
    [[nodiscard]] std::optional<QString> server() const; // empty text: the environment (PGHOST …)
    [[nodiscard]] QString dataDir() const;               // of the embedded server
    [[nodiscard]] bool isDemo() const;
    // "banzhang", or "banzhang_demo" with --demo.
    [[nodiscard]] QString databaseName() const;

    // Defaults of options that were not given; `isSet` stays false for them.
    void setDefault(const QString &option, const QStringList &values);

private:
    QHash<QString, QStringList> m_values;
    QHash<QString, QStringList> m_defaults;
    QStringList m_operands;
};

}
