// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statspage.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/words.h"
#include "quality/stats/statbar.h"
#include "quality/stats/statexport.h"
#include "quality/stats/statside.h"
#include "quality/stats/statwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace banzhang {
namespace {

constexpr int footHeight = 36;
constexpr int closerAfterMs = 150;
constexpr int trendPeriods = 12;
constexpr int mostBars = 12;

using Stats = QualityStatModel;

// Which columns a kind of rows begins with.
std::vector<ColumnSpec> columnsOf(StatBy by)
{
    const bool isItem = by == StatBy::Item;
    std::vector<ColumnSpec> columns;
    if (by != StatBy::Inspector)
        columns.push_back({Stats::Place, 112});
    if (by == StatBy::Agent)
        columns.push_back({Stats::No, 60});
    columns.push_back({Stats::Name, isItem ? 220 : 88, true, true});
    if (by == StatBy::Agent)
        columns.push_back({Stats::Part, 80});
    columns.insert(columns.end(), {{Stats::Count, 56}, {Stats::Mean, 72}, {Stats::Interval, 104}});
    if (isItem)
        columns.push_back({Stats::Lost, 96});
    if (by == StatBy::Inspector)
        columns.push_back({Stats::Lenient, 144});
    columns.push_back({Stats::Change, 100});
    columns.push_back({Stats::Fatal, 128});
    columns.push_back({Stats::Median, 64});
    columns.push_back(isItem ? ColumnSpec{Stats::Part, 200} : ColumnSpec{Stats::Critical, 96});
    return columns;
}

bool isRight(int column)
{
    return column != Stats::No && column != Stats::Name && column != Stats::Part;
}

}

StatsPage::StatsPage(const UiContext &ui, StatDesk &desk, QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_order(new QSortFilterProxyModel(this)),
      m_bar(new StatBar(ui, this)), m_message(new MessageBar(ui, this)), m_room(new QWidget(this)),
      m_side(new StatSide(ui, this)),
      m_summary(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_text(new SearchField(ui, tr("Name or number"), this))
{
    setObjectName(QStringLiteral("statsPage"));
    m_order->setSourceModel(&desk.stats());
    m_order->setSortRole(SortRole);
    m_order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_order->setFilterKeyColumn(-1);
    m_message->clear();
    (new QVBoxLayout(m_room))->setContentsMargins(0, 0, 0, 0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(1);
    middle->addWidget(m_room, 1);
    middle->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_bar);
    layout->addLayout(middle, 1);
    layout->addWidget(buildFoot());
    buildTable();
    m_soon.setSingleShot(true);
    m_soon.setInterval(closerAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &StatsPage::lookCloser);
    connect(m_bar, &StatBar::changed, this, &StatsPage::reload);
    connect(m_side, &StatSide::narrowed, this, &StatsPage::lookCloser);
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_order->setFilterFixedString(text);
        updateEmpty();
    });
    connect(&desk, &StatDesk::looked, this, &StatsPage::take);
    connect(&desk, &StatDesk::lookedCloser, this,
            [this] { m_side->showCharts(m_desk.trend(), lossBars(m_desk.losses(), mostBars)); });
    connect(&desk, &StatDesk::failed, this, [this](const Problem &problem) {
        m_message->tell(Alarm::Red, tr("The statistics could not be read."),
                        problemSentence(problem), {}, tr("Try again"));
    });
    connect(&desk, &StatDesk::staled, this, &StatsPage::tellStale);
    connect(m_message, &MessageBar::pressed, this, &StatsPage::reload);
    addKeys();
}

QWidget *StatsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(footHeight);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_summary->setObjectName(QStringLiteral("statSummary"));
    m_text->setObjectName(QStringLiteral("statText"));
    m_text->setFixedWidth(200);
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addWidget(m_text);
    const auto deed = [&](const char *name, const QString &word, const QString &hint, auto slot) {
        auto *button = new QPushButton(word, foot);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(hint);
        button->setAutoDefault(false);
        connect(button, &QAbstractButton::clicked, this, slot);
        layout->addWidget(button);
    };
    deed("statExport", tr("Export…"), tr("Export what is seen (Ctrl+E)"), &StatsPage::exportSeen);
    deed("statPrint", tr("Print…"), tr("Print charts and table (Ctrl+P)"), &StatsPage::print);
    deed("statPdf", tr("PDF…"), tr("The same as a file (Ctrl+Shift+P)"), &StatsPage::savePdf);
    return foot;
}

// A table of its own for each kind of rows: they have other columns, and each remembers its layout.
void StatsPage::buildTable()
{
    const StatBy by = m_desk.stats().by();
    if (m_shown == int(by))
        return;
    m_shown = int(by);
    const bool hadFocus = m_table && m_table->hasFocus();
    delete m_table;
    m_table = new TableView(m_ui, QStringLiteral("quality/stats%1").arg(int(by)), m_room);
    m_empty = new EmptyState(m_ui, QStringLiteral("quality"), tr("Loading…"), {}, m_table);
    m_table->setObjectName(QStringLiteral("stats"));
    m_table->setAccessibleName(tr("Statistics"));
    m_table->setProperty("region", true);
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSortingEnabled(true);
    if (by == StatBy::Item)
        m_table->sortByColumn(Stats::Lost, Qt::DescendingOrder);
    else
        m_table->sortByColumn(by == StatBy::Inspector ? Stats::Name : Stats::Place,
                              Qt::AscendingOrder);
    m_table->setColumns(columnsOf(by));
    m_table->setEmptyState(m_empty);
    m_room->layout()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StatsPage::chooseRow);
    if (hadFocus)
        m_table->setFocus();
}

void StatsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { reload(); });
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_bar->turnBy(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_bar->turnBasis(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_bar->turnRank(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_bar->move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_bar->move(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_side->turnNarrowed(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_side->copyTrend(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_side->copyLosses(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { savePdf(); });
}

QString StatsPage::id() const
{
    return QStringLiteral("qualitystats");
}

QString StatsPage::title() const
{
    return tr("Statistics");
}

QStringList StatsPage::statusParts() const
{
    return {tr("%n row(s)", nullptr, m_order->rowCount()),
            tr("Ctrl+G rows · Alt+←/→ period · Ctrl+D which day · Ctrl+R places · Ctrl+L items of "
               "the row · Ctrl+E export · Ctrl+P print")};
}

void StatsPage::activate()
{
    m_bar->refreshDays();
    reload();
    m_table->setFocus();
}

void StatsPage::reload()
{
    m_desk.look(m_bar->query());
}

void StatsPage::take()
{
    m_message->clear();
    if (m_desk.isStale())
        tellStale(); // more came while these were read
    m_bar->setForms(m_desk.forms());
    buildTable();
    updateEmpty();
    updateSummary();
    if (!m_table->currentIndex().isValid() && m_order->rowCount() > 0)
        m_table->setCurrentIndex(m_order->index(0, Stats::Name));
    chooseRow();
    Q_EMIT statusChanged();
}

void StatsPage::tellStale()
{
    m_message->tell(Alarm::None, tr("There may be newer sheets than these."),
                    tr("F5 looks again; so does coming back to this page."), {}, tr("Look again"));
}

void StatsPage::updateEmpty()
{
    if (m_desk.stats().rowCount() > 0)
        m_empty->setText(tr("Nobody and nothing of that name"),
                         tr("Clear the search to see all rows."));
    else
        m_empty->setText(tr("No released sheet in this period"),
                         tr("Choose another period, all forms, or the other day that counts."));
    Q_EMIT statusChanged();
}

// Of all sheets together; of items it would mean nothing.
void StatsPage::updateSummary()
{
    QStringList parts{periodText(m_desk.query().period)};
    std::vector<ScoreSample> samples;
    samples.reserve(m_desk.stats().rows().size());
    int unranked = 0;
    for (const QualityStat &stat : m_desk.stats().rows()) {
        samples.push_back(stat.now);
        unranked += stat.now.n > 0 && stat.place.place == 0;
    }
    const ScoreSample all = together(samples);
    if (m_desk.query().by != StatBy::Item && all.n > 0)
        parts << tr("n = %1").arg(countText(all.n))
              << tr("mean %1 (%2)").arg(meanText(all.interval()), boundsText(all.interval()))
              << tr("fatal %1").arg(shareText(all.fatalShare()));
    if (unranked > 0 && m_desk.query().by != StatBy::Inspector)
        parts << tr("%1 too few to rank (n < %2)").arg(unranked).arg(m_desk.stats().least());
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

const QualityStat *StatsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_desk.stats().find(index.siblingAtColumn(0).data(IdRole).toLongLong())
                           : nullptr;
}

void StatsPage::chooseRow()
{
    if (const QualityStat *stat = current()) {
        QString sentences = statSentence(*stat);
        if (stat->leniency)
            sentences += u'\n' + leniencyText(stat->name, *stat->leniency);
        m_side->showRow(statWord(Stats::Name, *stat, m_desk.query().by, 0), sentences,
                        m_desk.query().by != StatBy::Item);
    } else {
        m_side->showRow(tr("All sheets"), tr("Choose a row to see its trend."), false);
    }
    m_soon.start();
}

void StatsPage::lookCloser()
{
    const QualityStat *stat = current();
    m_desk.lookCloser(stat ? std::optional(*stat) : std::nullopt, m_side->isNarrowed(),
                      trendPeriods);
}

std::vector<QualityStat> StatsPage::seen() const
{
    std::vector<QualityStat> stats;
    stats.reserve(size_t(m_order->rowCount()));
    for (int row = 0; row < m_order->rowCount(); ++row)
        stats.push_back(*m_desk.stats().find(m_order->index(row, 0).data(IdRole).toLongLong()));
    return stats;
}

void StatsPage::exportSeen()
{
    m_ui.ask.saveFile(this, tr("Export statistics"), QStringLiteral("quality-statistics.xlsx"),
                      tr("Workbook (*.xlsx);;Text with commas (*.csv)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              exportTo(path);
                      });
}

void StatsPage::exportTo(const QString &path)
{
    const QTimeZone zone(m_ui.clock.siteNow().offsetFromUtc());
    const Result<void> done = exportStats(seen(), m_desk.query().by, zone, path);
    if (done)
        m_message->tell(Alarm::None, tr("Exported."), path);
    else
        m_message->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
}

PrintedStats StatsPage::printed() const
{
    PrintedStats paper;
    paper.title = tr("Statistics of quality");
    paper.facts = {m_summary->text(),
                   m_bar->basisText() + QStringLiteral(" · ") + m_bar->formText()};
    qreal width = 0;
    const QList<int> columns = m_table->shownColumns();
    for (const int column : columns)
        width += m_table->columnWidth(column);
    for (const int column : columns)
        paper.heads.push_back({m_order->headerData(column, Qt::Horizontal).toString(),
                               m_table->columnWidth(column) / width, isRight(column)});
    for (int row = 0; row < m_order->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << m_order->index(row, column).data().toString();
        paper.rows.push_back(cells);
    }
    paper.trendTitle = tr("Trend: %1").arg(m_side->title());
    paper.trendFacts = m_side->sentences().split(u'\n');
    paper.trend = m_desk.trend();
    paper.lossTitle = m_side->lossTitle();
    paper.losses = lossBars(m_desk.losses(), mostBars);
    return paper;
}

void StatsPage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(tr("Statistics of quality"));
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { printStats(*chosen, printed()); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void StatsPage::savePdf()
{
    m_ui.ask.saveFile(this, tr("Save the statistics"), QStringLiteral("quality-statistics.pdf"),
                      tr("PDF (*.pdf)"), [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          QPdfWriter writer(path);
                          writer.setPageSize(QPageSize(QPageSize::A4));
                          printStats(writer, printed());
                      });
}

}
