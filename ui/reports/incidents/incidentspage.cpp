// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidents/incidentspage.h"

#include "common/ask.h"
#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/printlines.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "quality/forms/splitmemory.h"
#include "reports/incidents/incidentdialogs.h"
#include "reports/performance/performancewords.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int searchWidth = 176;
constexpr int padding = 12;

QPushButton *buttonOf(QWidget *parent, const QString &name, const QString &text,
                      const QKeySequence &key)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setShortcut(key);
    button->setToolTip(key.toString());
    button->setAutoDefault(false);
    return button;
}

}

IncidentsPage::IncidentsPage(const UiContext &ui, IncidentDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new QSortFilterProxyModel(this)),
      m_text(new SearchField(ui, tr("Number, words"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("reports/incidents"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("flag"), tr("Loading…"), {}, m_table)),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_course(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_report(buttonOf(this, QStringLiteral("reportIncident"), tr("Report…"),
                        QKeySequence(Qt::ALT | Qt::Key_1))),
      m_edit(buttonOf(this, QStringLiteral("editIncident"), tr("Edit…"),
                      QKeySequence(Qt::ALT | Qt::Key_2))),
      m_add(buttonOf(this, QStringLiteral("addEntry"), tr("Entry…"),
                     QKeySequence(Qt::ALT | Qt::Key_3))),
      m_close(buttonOf(this, QStringLiteral("closeIncident"), tr("Close…"),
                       QKeySequence(Qt::ALT | Qt::Key_4)))
{
    setObjectName(QStringLiteral("incidentsPage"));
    m_bar->clear();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(buildBody(), 1);
    connect(&desk, &IncidentDesk::looked, this, &IncidentsPage::onLooked);
    connect(&desk, &IncidentDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The incidents could not be read."),
                    performanceSentence(problem), {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &IncidentDesk::refresh);
    addKeys();
    updateChosen();
}

QWidget *IncidentsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    m_text->setFixedWidth(searchWidth);
    m_report->setProperty("primary", true);
    for (QPushButton *one : {m_report, m_edit, m_add}) {
        one->setVisible(m_desk.rights().mayReport);
        layout->addWidget(one);
    }
    m_close->setVisible(m_desk.rights().mayClose);
    layout->addWidget(m_close);
    layout->addStretch();
    layout->addWidget(m_text);
    connect(m_report, &QPushButton::clicked, this, &IncidentsPage::report);
    connect(m_edit, &QPushButton::clicked, this, &IncidentsPage::edit);
    connect(m_add, &QPushButton::clicked, this, [this] { note(false); });
    connect(m_close, &QPushButton::clicked, this, [this] { note(true); });
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        Q_EMIT statusChanged();
    });
    return bar;
}

void IncidentsPage::buildTable()
{
    m_filter->setSourceModel(&m_desk.incidents());
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("incidentTable"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(IncidentModel::Begun, Qt::DescendingOrder);
    m_table->setColumns({{IncidentModel::No, 88},
                         {IncidentModel::Kind, 72},
                         {IncidentModel::Title, 200, true, true},
                         {IncidentModel::Begun, 144},
                         {IncidentModel::Length, 80},
                         {IncidentModel::CallsLost, 72},
                         {IncidentModel::Agents, 64},
                         {IncidentModel::State, 176}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IncidentsPage::updateChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] { edit(); });
}

QWidget *IncidentsPage::buildBody()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(padding, padding, padding, padding);
    m_head->setWordWrap(true);
    m_course->setWordWrap(true);
    m_course->setObjectName(QStringLiteral("incidentCourse"));
    m_course->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_head);
    layout->addWidget(m_course);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(side);
    auto *all = new QSplitter(Qt::Horizontal, this);
    all->setChildrenCollapsible(false);
    all->addWidget(m_table);
    all->addWidget(scroll);
    all->setSizes({860, 400});
    rememberSplit(m_ui, *all, QStringLiteral("reports/incidentSplit"));
    return all;
}

void IncidentsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printChosen(); });
}

QString IncidentsPage::title() const
{
    return tr("Incidents");
}

QStringList IncidentsPage::statusParts() const
{
    return {tr("%n incident(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 report · Enter edit · Ctrl+P print")};
}

void IncidentsPage::activate()
{
    m_desk.refresh();
    m_table->setFocus();
}

const Incident *IncidentsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : m_desk.incidents().find(rows.first().data(IdRole).toLongLong());
}

void IncidentsPage::onLooked()
{
    m_bar->clear();
    if (m_desk.incidents().rowCount() == 0)
        m_empty->setText(tr("No incident in the last year"),
                         tr("Report faults, emergencies, complaints and drills here."));
    else
        m_empty->setText(tr("None of these"), tr("Search for other words."));
    int open = 0;
    for (const Incident &one : m_desk.incidents().rows())
        open += one.isOpen() ? 1 : 0;
    updateChosen();
    Q_EMIT countChanged(open);
    Q_EMIT statusChanged();
}

void IncidentsPage::updateChosen()
{
    const Incident *one = chosen();
    const bool isOpen = one && one->isOpen();
    for (QPushButton *button : {m_edit, m_add, m_close})
        button->setEnabled(isOpen);
    m_head->setText(one ? one->no + u' ' + one->title : tr("Choose an incident"));
    m_course->setText(
        one ? incidentLines(*one, m_ui.clock).join(u'\n').replace(u'\t', QStringLiteral(": "))
            : tr("Here stand what happened, its effect, cause and measures, and its "
                 "course."));
}

void IncidentsPage::report()
{
    if (m_desk.rights().mayReport)
        (new IncidentDialog(m_ui, m_desk, {}, this))->open();
}

void IncidentsPage::edit()
{
    const Incident *one = chosen();
    if (one && one->isOpen() && m_desk.rights().mayReport)
        (new IncidentDialog(m_ui, m_desk, *one, this))->open();
}

void IncidentsPage::note(bool closes)
{
    const Incident *one = chosen();
    if (one && one->isOpen())
        (new IncidentNoteDialog(m_ui, m_desk, *one, closes, this))->open();
}

void IncidentsPage::printChosen()
{
    const Incident *one = chosen();
    if (!one)
        return;
    const QString head = tr("Incident report %1").arg(one->no + u' ' + one->title);
    const QStringList lines = incidentLines(*one, m_ui.clock);
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [head, lines](QPrinter *paper) {
                printLines(*paper, head, lines, {tr("Reported by"), tr("Manager")});
            });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void IncidentsPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the incidents"), QStringLiteral("incidents.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done =
                exportTable(*m_table, m_ui, title(), path, {IncidentModel::Begun});
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
