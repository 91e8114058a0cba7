// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/memberdirectory.h"

namespace banzhang {

MemberDirectory::MemberDirectory(const std::vector<MemberEntry> &entries)
{
    for (const MemberEntry &entry : entries) {
        if (entry.interface.isEmpty())
            continue;
        m_names.insert(entry.interface, QString());
        learn(entry.interface, entry.name);
        if (!entry.staticQueues.isEmpty())
            m_static.push_back(entry);
    }
}

void MemberDirectory::learn(const QString &interface, const QString &name)
{
    if (interface.isEmpty() || name.isEmpty() || name == interface)
        return;
    QString &known = m_names[interface];
    if (known == name)
        return;
    if (!known.isEmpty())
        m_interfaces[known].removeAll(interface);
    known = name;
    m_interfaces[name].append(interface);
}

QStringList MemberDirectory::interfacesOf(const QString &name) const
{
    return m_interfaces.value(name);
}

}
