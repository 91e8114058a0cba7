// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formlistmodel.h"

namespace banzhang {
namespace {

QDateTime sinceOf(const FormVersion &version)
{
    return version.isDraft() ? version.changedAt : version.activatedAt;
}

// Versions of one form stay together, the newest first.
QVariant sortKey(int column, const FormVersion &version, const QString &text)
{
    switch (column) {
    case FormListModel::Title:
        return QStringLiteral("%1 %2").arg(version.title).arg(99999 - version.number, 5);
    case FormListModel::Number: return version.number;
    case FormListModel::State: return int(version.state);
    case FormListModel::Since: return sinceOf(version);
    case FormListModel::Sheets: return version.sheets;
    default: return text;
    }
}

}

FormListModel::FormListModel(Word stateWord, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_stateWord(std::move(stateWord))
{}

QString FormListModel::text(int column, const FormVersion &version) const
{
    switch (column) {
    case Title: return version.title;
    case Number: return tr("v%1").arg(version.number);
    case State: return m_stateWord(version.state);
    case Sheets: return version.sheets > 0 ? QString::number(version.sheets) : QString();
    default: return {};
    }
}

QString FormListModel::toolTip(const FormVersion &version) const
{
    QStringList lines{tr("%1, version %2").arg(version.title).arg(version.number),
                      tr("Saved last by %1").arg(version.changedBy)};
    if (!version.isDraft())
        lines << tr("Put to use by %1").arg(version.activatedBy);
    if (version.sheets > 0)
        lines << tr("%n sheet(s) scored on it", nullptr, version.sheets);
    return lines.join(u'\n');
}

QVariant FormListModel::cell(int column, int role, const FormVersion &version) const
{
    switch (role) {
    case Qt::DisplayRole: return text(column, version);
    case SinceRole: return column == Since ? QVariant(sinceOf(version)) : QVariant();
    case FormStateRole: return int(version.state);
    case SortRole: return sortKey(column, version, text(column, version));
    case IdRole: return number(version.id);
    case QuietRole: return version.state == FormState::Retired;
    case Qt::ToolTipRole: return toolTip(version);
    case Qt::TextAlignmentRole:
        return column == Sheets ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant FormListModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Sheets ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title: return tr("Form");
    case Number: return tr("Version");
    case State: return tr("State", "of a form");
    case Since: return tr("Since");
    default: return tr("Sheets");
    }
}

}
