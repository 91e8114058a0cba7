// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/yeardialog.h"

#include "attendance/month/attendancedaydialog.h"
#include "attendance/month/monthgrid.h"
#include "attendance/month/monthoutput.h"
#include "attendance/month/monthwords.h"
#include "attendance/violations/whywords.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int margin = 16;

QToolButton *turnButton(const UiContext &ui, const char *name, const QString &icon,
                        const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon, ui.themes));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QList<int> everyColumn()
{
    QList<int> columns;
    for (int column = 0; column < MonthGridModel::ColumnCount; ++column)
        columns.append(column);
    return columns;
}

}

YearDialog::YearDialog(const UiContext &ui, MonthGridDesk &desk, std::vector<Person> people,
                       int place, int year, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_people(std::move(people)), m_place(place),
      m_year(year), m_months(MonthGridModel::Kind::Year, desk.words()),
      m_violations([&clock = ui.clock](int column, const Violation &one) {
          return violationWord(column, one, clock);
      }),
      m_bar(new MessageBar(ui, this)), m_title(new InkLabel(ui, &Theme::text, Type::Title)),
      m_sums(new InkLabel(ui, &Theme::text2)),
      m_before(turnButton(ui, "personBefore", QStringLiteral("left"),
                          tr("The person before (Alt+Up)"), this)),
      m_next(turnButton(ui, "personNext", QStringLiteral("right"), tr("The next person (Alt+Down)"),
                        this)),
      m_on(turnButton(ui, "yearOn", QStringLiteral("right"), tr("Next year (Alt+Right)"), this)),
      m_grid(new MonthGrid(ui, m_months, QStringLiteral("attendance/year"), this)),
      m_table(new TableView(ui, QStringLiteral("attendance/yearViolations"), this))
{
    setObjectName(QStringLiteral("yearDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1400, 720);
    m_bar->clear();
    m_grid->setObjectName(QStringLiteral("yearGrid"));
    m_grid->setAccessibleName(tr("The year day by day"));
    QList<int> figures = everyColumn().mid(MonthGridModel::DaysPresent);
    figures.removeAll(MonthGridModel::Present); // the head's menu brings it
    m_grid->setFigures(figures);
    m_grid->setFixedHeight(40 + 13 * 24 + 14);
    buildViolations();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildHead());
    layout->addWidget(m_grid);
    auto *legend = new InkLabel(ui, &Theme::text2, Type::Small, legendText(), this);
    legend->setContentsMargins(margin, 6, margin, 10);
    layout->addWidget(legend);
    layout->addWidget(m_table, 1);
    connect(m_grid, &MonthGrid::dayWanted, this, &YearDialog::openDay);
    connect(m_bar, &MessageBar::pressed, this, &YearDialog::load);
    addKeys();
    load();
    m_grid->setFocus();
}

QWidget *YearDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(8);
    m_title->setObjectName(QStringLiteral("yearTitle"));
    m_sums->setObjectName(QStringLiteral("yearSums"));
    auto *back =
        turnButton(m_ui, "yearBack", QStringLiteral("left"), tr("Year before (Alt+Left)"), this);
    auto *print = new QPushButton(tr("Print…"), head);
    print->setObjectName(QStringLiteral("yearPrint"));
    print->setToolTip(tr("Print the year (Ctrl+P)"));
    print->setAutoDefault(false);
    const auto turn = [this](QToolButton *button, auto deed) {
        connect(button, &QAbstractButton::clicked, this, deed);
    };
    turn(m_before, [this] { turnPerson(-1); });
    turn(m_next, [this] { turnPerson(1); });
    turn(back, [this] { turnYear(-1); });
    turn(m_on, [this] { turnYear(1); });
    connect(print, &QAbstractButton::clicked, this, &YearDialog::print);
    for (QWidget *one : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_next),
                         static_cast<QWidget *>(m_title)})
        layout->addWidget(one);
    layout->addSpacing(8);
    layout->addWidget(back);
    layout->addWidget(m_on);
    layout->addSpacing(8);
    layout->addWidget(m_sums);
    layout->addStretch();
    layout->addWidget(print);
    return head;
}

void YearDialog::buildViolations()
{
    m_table->setObjectName(QStringLiteral("yearViolations"));
    m_table->setAccessibleName(tr("Violations of the year"));
    m_table->setModel(&m_violations);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({{ViolationModel::Day, 150},
                         {ViolationModel::Rule, 130},
                         {ViolationModel::Measured, 100},
                         {ViolationModel::Amount, 100},
                         {ViolationModel::State, 120},
                         {ViolationModel::Team, 140},
                         {ViolationModel::DecidedBy, 120},
                         {ViolationModel::Agent, 130, false}});
    m_table->setEmptyState(new EmptyState(m_ui, QStringLiteral("attend"),
                                          tr("No violations in this year"),
                                          tr("Enter on one shows why."), m_table));
    connect(m_table, &QAbstractItemView::activated, this, &YearDialog::openWhy);
}

void YearDialog::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { turnPerson(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { turnPerson(1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { turnYear(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { turnYear(1); });
    key(QKeySequence(QKeySequence::Print), [this] { print(); });
    key(QKeySequence(Qt::Key_F5), [this] { load(); });
}

void YearDialog::turnPerson(int by)
{
    const int place = m_place + by;
    if (place < 0 || place >= int(m_people.size()))
        return;
    m_place = place;
    load();
}

void YearDialog::turnYear(int by)
{
    if (m_year + by > m_ui.clock.siteNow().date().year())
        return;
    m_year += by;
    load();
}

QString YearDialog::heading() const
{
    return tr("%1: attendance of %2", "a person, a year")
        .arg(m_people[size_t(m_place)].name)
        .arg(m_year);
}

void YearDialog::load()
{
    m_bar->clear();
    m_before->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < int(m_people.size()));
    m_on->setEnabled(m_year < m_ui.clock.siteNow().date().year());
    setWindowTitle(heading());
    m_title->setText(heading());
    whenDone(m_desk.loadYear(m_people[size_t(m_place)].agentId, m_year), this,
             [this, generation = ++m_generation](const Result<AgentYear> &year) {
                 if (generation != m_generation)
                     return;
                 if (year)
                     return show(*year);
                 // Another person's figures under this name would be a lie.
                 show({});
                 m_bar->tell(Alarm::Red, tr("The year could not be read."),
                             attendanceSentence(year.error()), {}, tr("Try again"));
             });
}

void YearDialog::show(const AgentYear &year)
{
    m_months.show(std::make_shared<const MonthSheet>(year.months));
    m_violations.replace(year.violations);
    const MonthFigures sum = m_months.sum();
    m_sums->setText(QStringList{tr("Awards %1").arg(yuanText(sum.awardsFen)),
                                tr("Fines %1").arg(yuanText(sum.finesFen)),
                                tr("Net %1").arg(yuanText(sum.netFen)),
                                tr("%n violation(s)", nullptr, int(year.violations.size()))}
                        .join(QStringLiteral(" · ")));
}

void YearDialog::openDay(const QModelIndex &index)
{
    MonthRow who;
    who.agentId = m_people[size_t(m_place)].agentId;
    who.agentNo = m_people[size_t(m_place)].name.section(u' ', 0, 0);
    who.agent = m_people[size_t(m_place)].name.section(u' ', 1);
    auto *dialog = new AttendanceDayDialog(m_ui, m_desk, who, m_months.dayAt(index), this);
    connect(dialog, &AttendanceDayDialog::whyWanted, this, [this](ViolationId id, QDate day) {
        Q_EMIT whyWanted(id, day);
        accept();
    });
    dialog->open();
}

void YearDialog::openWhy(const QModelIndex &index)
{
    const Violation *one = m_violations.find(index.siblingAtColumn(0).data(IdRole).toLongLong());
    if (!one)
        return;
    Q_EMIT whyWanted(one->id, one->onDate);
    accept();
}

void YearDialog::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *paper) {
        printMonths(*paper, m_months, m_grid->shownColumns(), heading(), m_ui.clock);
    });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

}
