// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shifts/calendarpage.h"

#include "attendance/roster/rosterwords.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int dialogWidth = 560;

QString faultText(CalendarFault fault)
{
    switch (fault) {
    case CalendarFault::NoColumns:
        return CalendarPage::tr("The file needs the columns date, kind and name.");
    case CalendarFault::BadDate: return CalendarPage::tr("This is no day; write 2026-10-01.");
    case CalendarFault::BadKind: return CalendarPage::tr("The kind is holiday or workday.");
    case CalendarFault::NoName: return CalendarPage::tr("The day has no name.");
    case CalendarFault::TwiceInFile: return CalendarPage::tr("This day stands here a second time.");
    case CalendarFault::Broken: return CalendarPage::tr("The line is broken.");
    }
    return {};
}

int changedDays(const std::vector<CalendarDay> &now, const std::vector<CalendarDay> &file)
{
    return int(std::ranges::count_if(
        file, [&now](const CalendarDay &day) { return std::ranges::find(now, day) == now.end(); }));
}

}

CalendarImportDialog::CalendarImportDialog(const UiContext &ui, ShiftDesk &desk,
                                           const CalendarFile &file, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_file(file),
      m_whole(
          new QCheckBox(tr("The file has all days of its years: others of these years go"), this)),
      m_submit(new QPushButton(this)), m_fault(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("calendarImport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    setWindowTitle(tr("Import a calendar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new InkLabel(ui, &Theme::text, Type::Title, windowTitle(), this));
    const int changed = changedDays(desk.calendar().rows(), file.days);
    layout->addWidget(
        new InkLabel(ui, &Theme::text2, Type::Base,
                     tr("%1 days read, %2 of them new or changed. Lines with a fault are left out.")
                         .arg(file.days.size())
                         .arg(changed),
                     this));
    auto *list = new QTableWidget(int(file.notes.size()), 4, this);
    list->setObjectName(QStringLiteral("list"));
    list->setHorizontalHeaderLabels(
        {tr("Line"), tr("Column"), tr("What stands there"), tr("Why not")});
    list->verticalHeader()->hide();
    list->horizontalHeader()->setStretchLastSection(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < int(file.notes.size()); ++row) {
        const CalendarNote &note = file.notes[size_t(row)];
        const QStringList words{note.line > 0 ? QString::number(note.line) : tr("file"),
                                note.column, note.text, faultText(note.fault)};
        for (int column = 0; column < int(words.size()); ++column)
            list->setItem(row, column, new QTableWidgetItem(words[column]));
    }
    list->setVisible(!file.notes.empty());
    layout->addWidget(list);
    m_whole->setObjectName(QStringLiteral("whole"));
    layout->addWidget(m_whole);
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setText(tr("Take %n day(s)", nullptr, int(file.days.size())));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    m_submit->setEnabled(!file.days.empty());
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &CalendarImportDialog::submit);
}

void CalendarImportDialog::submit()
{
    m_submit->setEnabled(false);
    whenDone(m_desk.importCalendar(m_file.days, m_whole->isChecked()), this,
             [this](const Result<int> &done) {
                 if (done)
                     return accept();
                 m_submit->setEnabled(true);
                 m_fault->setText(rosterSentence(done.error()));
             });
}

CalendarPage::CalendarPage(const UiContext &ui, ShiftDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("attendance/calendar"), this))
{
    setObjectName(QStringLiteral("calendarPage"));
    m_bar->clear();
    auto *bar = new QWidget(this);
    bar->setFixedHeight(44);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    auto *import = new QPushButton(tr("Import…"), bar);
    import->setObjectName(QStringLiteral("calendarImportButton"));
    import->setAutoDefault(false);
    import->setEnabled(desk.rights().mayImport);
    import->setToolTip(desk.rights().mayImport
                           ? tr("A file with the columns date, kind (holiday, workday) and name")
                           : tr("Administrators bring the calendar"));
    row->addWidget(new InkLabel(ui, &Theme::text2, Type::Base,
                                tr("Days that are not what their weekday says"), bar));
    row->addStretch();
    row->addWidget(import);
    m_table->setObjectName(QStringLiteral("calendarDays"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(&desk.calendar());
    m_table->setItemDelegate(new RowDelegate(ui, m_table));
    m_table->setColumns(
        {{CalendarModel::Day, 120}, {CalendarModel::Kind, 160}, {CalendarModel::Name, 200}});
    m_table->setEmptyState(new EmptyState(
        ui, QStringLiteral("cal"), tr("No calendar yet"),
        tr("An administrator imports holidays and make-up working days from a file."), m_table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    connect(import, &QPushButton::clicked, this, &CalendarPage::importFile);
    connect(&desk, &ShiftDesk::looked, this, &TabPage::statusChanged);
    connect(&desk, &ShiftDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The calendar could not be read."), rosterSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &ShiftDesk::refresh);
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

QStringList CalendarPage::statusParts() const
{
    return {tr("%n day(s)", nullptr, m_desk.calendar().rowCount())};
}

void CalendarPage::activate()
{
    m_desk.follow();
    m_table->setFocus();
}

void CalendarPage::deactivate()
{
    m_desk.rest();
}

void CalendarPage::importFile()
{
    m_ui.ask.openFile(this, tr("Import a calendar"),
                      tr("Workbooks, or text with commas or tabs (*.xlsx *.csv *.txt)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              takeFile(path);
                      });
}

void CalendarPage::takeFile(const QString &path)
{
    whenDone(m_desk.readTable(path), this, [this](const Result<CsvTable> &table) {
        if (table)
            (new CalendarImportDialog(m_ui, m_desk, readCalendarFile(*table), this))->open();
        else
            m_bar->tell(Alarm::Red, tr("The file could not be read."), table.error().text);
    });
}

}
