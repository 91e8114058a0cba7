// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/gapdialog.h"

#include "attendance/formlines.h"
#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whywords.h"
#include "common/emptystate.h"
#include "common/momenttext.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace banzhang {
namespace {

constexpr int dialogWidth = 760;
constexpr int listHeight = 200;

}

QString punchGapWord(int column, const PunchGap &gap, const ServerClock &clock)
{
    switch (column) {
    case PunchGapModel::Device: return gap.device;
    case PunchGapModel::From: return clock.atSite(gap.from).toString(u"yyyy-MM-dd HH:mm");
    case PunchGapModel::To:
        return gap.to.isValid() ? clock.atSite(gap.to).toString(u"yyyy-MM-dd HH:mm")
                                : GapDialog::tr("not yet over");
    case PunchGapModel::Why: return gap.why;
    case PunchGapModel::EnteredBy: return gap.enteredBy;
    case PunchGapModel::EnteredAt: return momentText(gap.enteredAt, clock);
    default: return {};
    }
}

GapDialog::GapDialog(const UiContext &context, ViolationDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("gapDialog"), tr("A device was off"),
                 tr("What its punches would have proved in that time is to be confirmed by a "
                    "manager, and is never a fine by itself. Days already closed are measured "
                    "anew. A time that was noted stays."),
                 tr("Note it"), parent),
      m_desk(desk), m_gaps([&clock = context.clock](int column, const PunchGap &gap) {
          return punchGapWord(column, gap, clock);
      }),
      m_sorted(new QSortFilterProxyModel(this))
{
    setFixedWidth(dialogWidth);
    if (desk.rights().mayDecide)
        addFields();
    else
        makeReadOnly(*this);
    addList();
    load();
}

void GapDialog::addFields()
{
    const QString day = ui().clock.siteNow().date().toString(Qt::ISODate);
    m_device = addCombo(QStringLiteral("device"), tr("Device"));
    m_from = addLine(QStringLiteral("from"), tr("From"), day + QStringLiteral(" 08:00"),
                     tr("the last that is known before"));
    m_to =
        addLine(QStringLiteral("to"), tr("To"), ui().clock.siteNow().toString(u"yyyy-MM-dd HH:mm"),
                tr("the first that is known after"));
    m_why = addLine(QStringLiteral("why"), tr("Because"), {}, tr("power cut, network, repair …"));
    alignLabels(*this);
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::textEdited, this, &GapDialog::check);
}

void GapDialog::addList()
{
    m_sorted->setSourceModel(&m_gaps);
    m_sorted->setSortRole(SortRole);
    m_table = new TableView(ui(), QStringLiteral("attendance/gaps"), this);
    m_table->setObjectName(QStringLiteral("gaps"));
    m_table->setAccessibleName(tr("Times in which a device was off"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(ui(), m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PunchGapModel::From, Qt::DescendingOrder);
    m_table->setColumns({{PunchGapModel::Device, 90},
                         {PunchGapModel::From, 125},
                         {PunchGapModel::To, 125},
                         {PunchGapModel::Why, 142},
                         {PunchGapModel::EnteredBy, 80},
                         {PunchGapModel::EnteredAt, 150}});
    m_empty = new EmptyState(ui(), QStringLiteral("attend"), tr("Loading…"), {}, m_table);
    m_table->setEmptyState(m_empty);
    m_table->setFixedHeight(listHeight);
    addWidget(m_table);
}

void GapDialog::load()
{
    whenDone(m_desk.gaps(), this, [this](const Result<std::vector<PunchGap>> &gaps) {
        if (!gaps)
            return m_empty->setText(tr("The list could not be read."),
                                    attendanceSentence(gaps.error()));
        m_gaps.replace(*gaps);
        m_empty->setText(tr("No device was off"), tr("What is noted above appears here."));
    });
    if (!m_device)
        return;
    whenDone(m_desk.devices(), this, [this](const Result<std::vector<PunchDevice>> &devices) {
        if (!devices)
            return refuse(m_device, attendanceSentence(devices.error()));
        for (const PunchDevice &device : *devices)
            m_device->addItem(device.name, device.id);
        if (devices->empty())
            refuse(m_device, tr("There is no device yet: importing its first file makes it."));
    });
}

void GapDialog::check()
{
    const std::optional<QDateTime> from = momentAtSite(m_from->text(), ui().clock);
    const std::optional<QDateTime> to = momentAtSite(m_to->text(), ui().clock);
    fieldOf(m_from)->setFault({});
    fieldOf(m_to)->setFault({});
    if (!from)
        refuse(m_from, tr("A time like 2026-11-18 08:00"));
    if (!to)
        refuse(m_to, tr("A time like 2026-11-18 08:00"));
    else if (from && *to <= *from)
        refuse(m_to, tr("It must end after it began."));
}

void GapDialog::submit()
{
    if (!m_device)
        return;
    check();
    if (m_device->currentIndex() < 0)
        refuse(m_device, tr("There is no device yet: importing its first file makes it."));
    if (m_why->text().trimmed().isEmpty())
        refuse(m_why, tr("Say why."));
    if (hasFaults())
        return;
    PunchGap gap;
    gap.deviceId = m_device->currentData().toLongLong();
    gap.from = *momentAtSite(m_from->text(), ui().clock);
    gap.to = *momentAtSite(m_to->text(), ui().clock);
    gap.why = m_why->text().trimmed();
    whenSubmitted(m_desk.addGap(gap),
                  [this](const Result<int> &measured) { Q_EMIT noted(*measured); });
}

const QWidget *GapDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"punch_gap_why"      ? static_cast<const QWidget *>(m_why)
           : problem.constraint == u"punch_gap_during" ? m_to
                                                       : nullptr;
}

QString GapDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

}
