// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace banzhang {

// A member of the switch: its interface is the key, its name need not be unique.
struct MemberEntry
{
    QString interface;
    QString name;             // empty when the switch shows the interface
    QStringList staticQueues; // where it is a member without signing in
};

// Which interface stands for which member name. Logs write one or the other.
class MemberDirectory final
{
public:
    MemberDirectory() = default;
    explicit MemberDirectory(const std::vector<MemberEntry> &entries);

    // Notes a pair that the switch itself told. Nothing happens when either is empty.
    void learn(const QString &interface, const QString &name);

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] bool knows(const QString &interface) const { return m_names.contains(interface); }
    [[nodiscard]] QString nameOf(const QString &interface) const
    {
        return m_names.value(interface);
    }
    // The interfaces of all who bear the name, in the order in which they became known.
    [[nodiscard]] QStringList interfacesOf(const QString &name) const;
    [[nodiscard]] const std::vector<MemberEntry> &staticMembers() const { return m_static; }

private:
    QHash<QString, QString> m_names;
    QHash<QString, QStringList> m_interfaces;
    std::vector<MemberEntry> m_static;
};

}
