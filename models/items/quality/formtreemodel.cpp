// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formtreemodel.h"

namespace banzhang {
namespace {

constexpr quintptr sectionId = 0; // an item's id is its section's place + 1

QStringList keysOf(const Form &form)
{
    QStringList keys;
    for (const FormSection &section : form.sections) {
        keys << u'/' + section.key;
        for (const FormItem &item : section.items)
            keys << item.key;
    }
    return keys;
}

bool isHeadEqual(const FormSection &a, const FormSection &b)
{
    return a.title == b.title && a.weight == b.weight && a.mayNotApply == b.mayNotApply;
}

}

FormTreeModel::FormTreeModel(ItemWord kindWord, ItemWord pointsWord, QObject *parent)
    : QAbstractItemModel(parent), m_kindWord(std::move(kindWord)),
      m_pointsWord(std::move(pointsWord))
{}

void FormTreeModel::setForm(const Form &form)
{
    const QHash<QString, int> alarmsBefore = m_alarms;
    if (keysOf(form) != keysOf(m_form)) {
        beginResetModel();
        m_form = form;
        noteFaults();
        endResetModel();
        return;
    }
    const Form before = std::exchange(m_form, form);
    noteFaults();
    tellChanges(before, alarmsBefore);
}

void FormTreeModel::noteFaults()
{
    m_alarms.clear();
    for (const FormFault &fault : checkForm(m_form)) {
        int &alarm = m_alarms[fault.key];
        alarm = std::max(alarm, fault.isError() ? 2 : 1);
    }
}

void FormTreeModel::tellChanges(const Form &before, const QHash<QString, int> &alarmsBefore)
{
    const auto isSameAlarm = [&](const QString &key) {
        return alarmsBefore.value(key) == m_alarms.value(key);
    };
    const auto tell = [this](const QModelIndex &first) {
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    };
    for (size_t s = 0; s < m_form.sections.size(); ++s) {
        const FormSection &section = m_form.sections[s];
        const FormSection &old = before.sections[s];
        const QModelIndex head = index(int(s), 0);
        if (!isHeadEqual(old, section) || !isSameAlarm(section.key))
            tell(head);
        for (size_t i = 0; i < section.items.size(); ++i) {
            if (old.items[i] != section.items[i] || !isSameAlarm(section.items[i].key))
                tell(index(int(i), 0, head));
        }
    }
}

QModelIndex FormTreeModel::indexOf(const QString &key, int column) const
{
    for (size_t s = 0; s < m_form.sections.size(); ++s) {
        const FormSection &section = m_form.sections[s];
        if (section.key == key)
            return index(int(s), column);
        for (size_t i = 0; i < section.items.size(); ++i) {
            if (section.items[i].key == key)
                return index(int(i), column, index(int(s), 0));
        }
    }
    return {};
}

QString FormTreeModel::keyAt(const QModelIndex &index)
{
    return index.data(KeyRole).toString();
}

QModelIndex FormTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : sectionId);
}

QModelIndex FormTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, sectionId);
}

int FormTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_form.sections.size());
    if (parent.column() != 0 || parent.internalId() != sectionId)
        return 0;
    return int(m_form.sections[size_t(parent.row())].items.size());
}

int FormTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const FormSection &FormTreeModel::sectionAt(const QModelIndex &index) const
{
    const bool isSection = index.internalId() == sectionId;
    return m_form.sections[isSection ? size_t(index.row()) : size_t(index.internalId()) - 1];
}

const FormItem *FormTreeModel::itemAt(const QModelIndex &index) const
{
    return index.internalId() == sectionId ? nullptr : &sectionAt(index).items[size_t(index.row())];
}

QString FormTreeModel::text(const QModelIndex &index) const
{
    const FormItem *item = itemAt(index);
    switch (index.column()) {
    case Title: return item ? item->title : sectionAt(index).title;
    case Figure:
        return item                           ? m_pointsWord(*item)
               : sectionAt(index).weight != 0 ? tr("weight %1").arg(sectionAt(index).weight)
                                              : tr("no weight");
    default: return item ? m_kindWord(*item) : QString();
    }
}

int FormTreeModel::alarmOf(const QString &key) const
{
    return m_alarms.value(key);
}

QVariant FormTreeModel::cell(const QModelIndex &index, int role) const
{
    const FormItem *item = itemAt(index);
    const QString &key = item ? item->key : sectionAt(index).key;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::EditRole:
        if (index.column() == Figure && !item)
            return sectionAt(index).weight;
        return index.column() == Title ? QVariant(text(index)) : QVariant();
    case KeyRole: return key;
    case NumberRole: return m_form.numberOf(key);
    case IsSectionRole: return item == nullptr;
    case SeverityRole: return item ? QVariant(int(item->severity)) : QVariant();
    case AlarmRole: return alarmOf(key);
    case Qt::TextAlignmentRole:
        return index.column() == Figure ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    default: return {};
    }
}

QVariant FormTreeModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? cell(index, role) : QVariant();
}

QVariant FormTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Section or item");
    case Figure: return tr("Weight, points");
    default: return tr("Answers");
    }
}

Qt::ItemFlags FormTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canHold = index.column() == Title || (index.column() == Figure && !itemAt(index));
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isEditable && canHold ? flags | Qt::ItemIsEditable : flags;
}

bool FormTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (index.column() == Title)
        Q_EMIT renameWanted(keyAt(index), value.toString().trimmed());
    else
        Q_EMIT weightWanted(keyAt(index), value.toInt());
    return true;
}

}
