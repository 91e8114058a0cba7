// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/attendancedaydialog.h"

#include "attendance/month/monthwords.h"
#include "attendance/violations/whywords.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int margin = 16;

}

AttendanceDayDialog::AttendanceDayDialog(const UiContext &ui, MonthGridDesk &desk,
                                         const MonthRow &who, QDate day, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_agentId(who.agentId), m_day(day),
      m_bar(new MessageBar(ui, this)), m_scroll(new QScrollArea(this)),
      m_violations(new ViolationModel(
          [&clock = ui.clock](int column, const Violation &one) {
              return violationWord(column, one, clock);
          },
          this)),
      m_table(new TableView(ui, QStringLiteral("attendance/dayViolations"), this)),
      m_why(new QPushButton(tr("Why…"), this))
{
    setObjectName(QStringLiteral("attendanceDay"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("%1 %2 on %3", "number, name, day")
            .arg(who.agentNo, who.agent, dayText(day, ui.clock.siteNow().date().addYears(-1))));
    resize(680, 560);
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, margin);
    layout->addWidget(m_bar);
    auto *head = new InkLabel(ui, &Theme::text, Type::Title, windowTitle(), this);
    head->setObjectName(QStringLiteral("dayTitle"));
    head->setContentsMargins(margin, margin, margin, 0);
    layout->addWidget(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll, 2);
    buildViolations();
    layout->addWidget(m_table, 1);
    m_why->setObjectName(QStringLiteral("dayWhy"));
    m_why->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, margin, margin, 0);
    foot->addStretch();
    foot->addWidget(m_why);
    layout->addLayout(foot);
    connect(m_why, &QPushButton::clicked, this, &AttendanceDayDialog::openWhy);
    connect(m_bar, &MessageBar::pressed, this, &AttendanceDayDialog::load);
    load();
}

void AttendanceDayDialog::buildViolations()
{
    m_table->setObjectName(QStringLiteral("dayViolations"));
    m_table->setAccessibleName(tr("Violations of the day"));
    m_table->setModel(m_violations);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{ViolationModel::Rule, 120},
                         {ViolationModel::Measured, 90},
                         {ViolationModel::Amount, 90},
                         {ViolationModel::State, 110},
                         {ViolationModel::DecidedBy, 110},
                         {ViolationModel::Day, 130, false},
                         {ViolationModel::Agent, 130, false},
                         {ViolationModel::Team, 110, false}});
    m_table->setEmptyState(new EmptyState(m_ui, QStringLiteral("attend"), tr("No violations"),
                                          tr("Enter on one shows why."), m_table));
    connect(m_table, &QAbstractItemView::activated, this, &AttendanceDayDialog::openWhy);
}

void AttendanceDayDialog::load()
{
    m_bar->clear();
    write({tr("Loading…")});
    whenDone(m_desk.loadDay(m_agentId, m_day), this, [this](const Result<AttendanceDay> &day) {
        if (day)
            return show(*day);
        write({});
        m_bar->tell(Alarm::Red, tr("The day could not be read."), attendanceSentence(day.error()),
                    {}, tr("Try again"));
    });
}

void AttendanceDayDialog::show(const AttendanceDay &day)
{
    QStringList lines;
    for (const DayShift &shift : day.shifts)
        lines += shiftLines(shift, m_ui.clock) + QStringList{QString()};
    if (day.shifts.empty())
        lines += {tr("No shift begins on this day."), QString()};
    if (!day.punches.empty())
        lines += tr("Punches");
    for (const RawEvent &punch : day.punches)
        lines += eventCells(punch, m_ui.clock).join(QStringLiteral("  "));
    write(lines);
    m_violations->replace(day.violations);
    m_why->setEnabled(!day.violations.empty());
    if (!day.violations.empty()) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
}

// Names at the left, what is to be read beside them; a line without a name over both.
void AttendanceDayDialog::write(const QStringList &lines)
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("dayBody"));
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(margin, 8, margin, 8);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(lines.size()); ++row) {
        const QStringList parts = lines[row].split(u'\t');
        const bool isNamed = parts.size() > 1;
        auto *name = new InkLabel(m_ui, isNamed ? &Theme::text2 : &Theme::text, Type::Base,
                                  parts.first(), body);
        name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, 1, isNamed ? 1 : 2);
        if (!isNamed)
            continue;
        auto *value = new InkLabel(m_ui, &Theme::text, Type::Base, parts[1], body);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        grid->addWidget(value, row, 1);
    }
    grid->setRowStretch(int(lines.size()), 1);
    m_scroll->setWidget(body);
}

void AttendanceDayDialog::openWhy()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    Q_EMIT whyWanted(ViolationId(current.siblingAtColumn(0).data(IdRole).toLongLong()), m_day);
    accept();
}

}
