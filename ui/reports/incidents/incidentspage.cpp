// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidents/incidentspage.h"

#include "common/listframe.h"
#include "common/printlines.h"
#include "common/sidetext.h"
#include "common/splitmemory.h"
#include "reports/incidents/incidentdialogs.h"
#include "reports/performance/performancewords.h"

#include <QPushButton>
#include <QSplitter>

namespace banzhang {

IncidentsPage::IncidentsPage(const UiContext &ui, IncidentDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new QSortFilterProxyModel(this)),
      m_list(new ListFrame(ui, this)),
      m_course(new SideText(ui, QStringLiteral("incidentCourse"), this))
{
    setObjectName(QStringLiteral("incidentsPage"));
    addBar();
    addTable();
    connect(&desk, &IncidentDesk::looked, this, &IncidentsPage::onLooked);
    connect(&desk, &IncidentDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The incidents could not be read."), performanceSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &IncidentDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &IncidentsPage::updateChosen);
    connect(m_list, &ListFrame::opened, this, &IncidentsPage::edit);
    m_list->addKey(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printChosen(); });
    m_list->offerExport(tr("Export the incidents"), QStringLiteral("incidents.xlsx"),
                        {IncidentModel::Begun});
    updateChosen();
}

void IncidentsPage::addBar()
{
    DeedBar &bar = m_list->addBar();
    const bool mayReport = m_desk.rights().mayReport;
    bar.addPrimaryDeed({"reportIncident", tr("Report…"), Qt::ALT | Qt::Key_1, {}, mayReport},
                       [this] { report(); });
    m_edit = bar.addDeed({"editIncident", tr("Edit…"), Qt::ALT | Qt::Key_2, {}, mayReport},
                         [this] { edit(); });
    m_add = bar.addDeed({"addEntry", tr("Entry…"), Qt::ALT | Qt::Key_3, {}, mayReport},
                        [this] { note(false); });
    m_close = bar.addDeed(
        {"closeIncident", tr("Close…"), Qt::ALT | Qt::Key_4, {}, m_desk.rights().mayClose},
        [this] { note(true); });
    bar.addStretch();
    m_list->addSearch(bar, tr("Number, words"), [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        Q_EMIT statusChanged();
    });
}

void IncidentsPage::addTable()
{
    m_filter->setSourceModel(&m_desk.incidents());
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QSplitter &split = m_list->addTable(*m_filter,
                                        {.name = QStringLiteral("incidentTable"),
                                         .memory = QStringLiteral("reports/incidents"),
                                         .title = title(),
                                         .icon = QStringLiteral("flag"),
                                         .columns = {{IncidentModel::No, 88},
                                                     {IncidentModel::Kind, 72},
                                                     {IncidentModel::Title, 200, true, true},
                                                     {IncidentModel::Begun, 144},
                                                     {IncidentModel::Length, 80},
                                                     {IncidentModel::CallsLost, 72},
                                                     {IncidentModel::Agents, 64},
                                                     {IncidentModel::State, 216}},
                                         .sortedBy = IncidentModel::Begun,
                                         .order = Qt::DescendingOrder},
                                        m_course, {860, 400});
    rememberSplit(m_ui, split, QStringLiteral("reports/incidentSplit"));
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
    m_list->table().setFocus();
}

const Incident *IncidentsPage::chosen() const
{
    return m_list->chosen(m_desk.incidents());
}

void IncidentsPage::onLooked()
{
    m_list->message().clear();
    m_list->setEmptyWords({tr("No incident in the last year"),
                           tr("Report faults, emergencies, complaints and drills here.")},
                          {tr("None of these"), tr("Search for other words.")});
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
    if (one)
        m_course->tell(one->no + u' ' + one->title, incidentLines(*one, m_ui.clock));
    else
        m_course->tell(tr("Choose an incident"),
                       tr("Here stand what happened, its effect, cause and measures, and its "
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
    askToPrintLines(this, head, lines, {tr("Reported by"), tr("Manager")});
}

}
