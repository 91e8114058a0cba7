// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/notices/noticespage.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "leaderboards/notices/noticedialogs.h"
#include "leaderboards/notices/noticewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int deedsHeight = 44;
constexpr int nameWidth = 96;

}

NoticesPage::NoticesPage(const UiContext &ui, NoticeDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("leaderboards/notices"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("mega"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_scroll(new QScrollArea(this)),
      m_coverage(new TableView(ui, QStringLiteral("leaderboards/noticeCoverage"), this)),
      m_readers(new TableView(ui, QStringLiteral("leaderboards/noticeReaders"), this))
{
    setObjectName(QStringLiteral("noticesPage"));
    m_bar->clear();
    buildTables();
    auto *split = new QSplitter(this);
    split->addWidget(buildLeft());
    split->addWidget(buildRight());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({620, 740});
    rememberSplit(ui, *split, QStringLiteral("leaderboards/noticesSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(split, 1);
    connect(&desk, &NoticeDesk::listed, this, &NoticesPage::onListed);
    connect(&desk, &NoticeDesk::coverageChanged, this, &NoticesPage::updateDeeds);
    connect(&desk, &NoticeDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The notices could not be read."), noticeSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &NoticeDesk::refresh);
    addKeys();
    showNotice();
}

void NoticesPage::buildTable(TableView *table, const char *name, const QString &accessible,
                             QAbstractItemModel &model)
{
    auto *proxy = new QSortFilterProxyModel(table);
    proxy->setSourceModel(&model);
    proxy->setSortRole(SortRole);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessible);
    table->setProperty("region", true);
    table->setModel(proxy);
    table->setItemDelegate(new RowDelegate(m_ui, table));
    table->setSortingEnabled(true);
}

void NoticesPage::buildTables()
{
    buildTable(m_table, "notices", title(), m_desk.notices());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(NoticeModel::Published, Qt::DescendingOrder);
    m_table->setColumns({{NoticeModel::Title, 200, true, true},
                         {NoticeModel::State, 72},
                         {NoticeModel::Told, 72},
                         {NoticeModel::NewUntold, 112},
                         {NoticeModel::Published, 124},
                         {NoticeModel::By, 80, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NoticesPage::choose);
    buildTable(m_coverage, "noticeCoverage", tr("Coverage by team"), m_desk.coverage());
    m_coverage->setSmallHead();
    m_coverage->sortByColumn(TeamCoverageModel::Untold, Qt::DescendingOrder);
    m_coverage->setColumns({{TeamCoverageModel::Team, 136, true, true},
                            {TeamCoverageModel::People, 64},
                            {TeamCoverageModel::Told, 104},
                            {TeamCoverageModel::Untold, 72},
                            {TeamCoverageModel::NewUntold, 112},
                            {TeamCoverageModel::Passed, 96}});
    buildTable(m_readers, "noticeReaders", tr("Whom it concerns"), m_desk.readers());
    m_readers->setSmallHead();
    m_readers->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_readers->sortByColumn(NoticeReaderModel::Told, Qt::AscendingOrder);
    m_readers->setColumns({{NoticeReaderModel::Told, 76},
                           {NoticeReaderModel::Agent, 128},
                           {NoticeReaderModel::Team, 96},
                           {NoticeReaderModel::When, 124},
                           {NoticeReaderModel::Quiz, 96},
                           {NoticeReaderModel::Unread, 96}});
    m_readers->installEventFilter(this);
    connect(m_readers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NoticesPage::updateDeeds);
}

QWidget *NoticesPage::buildLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDeeds());
    m_foot->setObjectName(QStringLiteral("noticesFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    return left;
}

QWidget *NoticesPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    deeds->setFixedHeight(deedsHeight);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, Qt::Key digit, auto deed) {
        auto *button = new QPushButton(text, deeds);
        const QKeySequence key(Qt::ALT | digit);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        button->setVisible(m_desk.mayPublish());
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
        return button;
    };
    m_publish = add(tr("New…"), "publishNotice", Qt::Key_1, [this] { write({}); });
    m_publish->setProperty("primary", true);
    m_correct = add(tr("Correct…"), "correctNotice", Qt::Key_2, [this] { correct(); });
    m_tick = add(tr("Told"), "tickNotice", Qt::Key_3, [this] { tick(); });
    m_ask = add(tr("Quiz…"), "answerNotice", Qt::Key_4, [this] { ask(); });
    layout->addStretch();
    return deeds;
}

QWidget *NoticesPage::buildRight()
{
    auto *top = new QWidget(this);
    top->setBackgroundRole(QPalette::Base);
    top->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 10, 0, 0);
    layout->setSpacing(8);
    m_head->setObjectName(QStringLiteral("noticeHead"));
    layout->addWidget(m_head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(top);
    right->addWidget(m_coverage);
    right->addWidget(m_readers);
    right->setChildrenCollapsible(false);
    right->setSizes({240, 200, 280});
    rememberSplit(m_ui, *right, QStringLiteral("leaderboards/noticeSideSplit"));
    return right;
}

void NoticesPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportReaders(); });
}

QString NoticesPage::title() const
{
    return tr("Notices");
}

QStringList NoticesPage::statusParts() const
{
    return {tr("%n notice(s)", nullptr, m_desk.notices().rowCount()),
            tr("Alt+1 new · Space told · Alt+4 quiz · Ctrl+E export")};
}

void NoticesPage::activate()
{
    m_empty->setText(tr("Loading…"), {});
    m_desk.follow();
    m_table->setFocus();
}

void NoticesPage::deactivate()
{
    m_desk.rest();
}

const Notice *NoticesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.notices().find(rows.first().data(IdRole).toLongLong());
}

std::vector<qint64> NoticesPage::chosenReaders() const
{
    std::vector<qint64> agents;
    const QModelIndexList rows = m_readers->selectionModel()->selectedRows();
    agents.reserve(size_t(rows.size()));
    for (const QModelIndex &row : rows)
        agents.push_back(row.data(IdRole).toLongLong());
    return agents;
}

void NoticesPage::onListed()
{
    m_bar->clear();
    const int open = m_desk.openCount();
    m_foot->setText(QStringList{tr("%n notice(s)", nullptr, m_desk.notices().rowCount()),
                                tr("%n not told to all", nullptr, open)}
                        .join(QStringLiteral(" · ")));
    m_empty->setText(tr("No notices"),
                     m_desk.mayPublish()
                         ? tr("Alt+1 publishes one; it is told and ticked in the meeting.")
                         : tr("A leader or a manager publishes them."));
    Q_EMIT countChanged(open);
    Q_EMIT statusChanged();
    if (!m_table->selectionModel()->hasSelection() && m_desk.notices().rowCount() > 0)
        m_table->selectRow(0);
    else
        showNotice();
}

void NoticesPage::choose()
{
    const Notice *one = chosen();
    if (const qint64 id = one ? one->id : 0; id != m_looked) {
        m_looked = id;
        m_desk.look(id);
    }
    showNotice();
}

void NoticesPage::showNotice()
{
    const Notice *one = chosen();
    m_head->setText(one ? one->title : tr("No notice is chosen"));
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 16, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    const QStringList all = one ? noticeLines(*one, m_ui.clock) : QStringList();
    for (int row = 0; row < all.size(); ++row) {
        const QStringList parts{all[row].section(u'\t', 0, 0), all[row].section(u'\t', 1)};
        for (int column = 0; column < 2; ++column) {
            auto *label = new InkLabel(m_ui, column == 0 ? &Theme::text2 : &Theme::text, Type::Base,
                                       parts[column], body);
            label->setWordWrap(column == 1);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(label, row, column, Qt::AlignTop);
        }
    }
    grid->setRowStretch(int(all.size()), 1);
    m_scroll->setWidget(body); // the one before goes with it
    updateDeeds();
}

void NoticesPage::updateDeeds()
{
    const Notice *one = chosen();
    const size_t readers = chosenReaders().size();
    const bool isNewest = one && one->correctedBy == 0;
    m_correct->setEnabled(isNewest);
    m_correct->setToolTip(isNewest ? tr("A notice in its place, which is told anew")
                          : one    ? tr("It was corrected already: correct the newer one.")
                                   : tr("Choose a notice."));
    m_tick->setEnabled(one && readers > 0);
    m_tick->setToolTip(m_tick->isEnabled() ? tr("They were told (Space)")
                                           : tr("Choose who was told."));
    const bool hasQuiz = one && !one->questions.empty();
    m_ask->setEnabled(hasQuiz && readers == 1);
    m_ask->setToolTip(!hasQuiz ? tr("This notice has no quiz.")
                               : tr("Choose one agent, then tick what he answers."));
}

bool NoticesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_readers && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tick();
        return true;
    }
    return TabPage::eventFilter(watched, event);
}

void NoticesPage::write(const Notice &before)
{
    if (!m_desk.mayPublish())
        return;
    whenDone(m_desk.teams(), this, [this, before](const Result<NoticeDesk::Teams> &teams) {
        if (teams)
            (new NoticeDialog(m_ui, m_desk, *teams, before, this))->open();
        else
            m_bar->tell(Alarm::Red, tr("The teams could not be read."),
                        noticeSentence(teams.error()));
    });
}

void NoticesPage::correct()
{
    if (const Notice *one = chosen(); one && one->correctedBy == 0)
        write(*one);
}

void NoticesPage::tick()
{
    const std::vector<qint64> agents = chosenReaders();
    if (!m_desk.mayPublish() || agents.empty())
        return;
    whenDone(m_desk.tick(agents), this, [this](const Result<int> &told) {
        if (!told)
            m_bar->tell(Alarm::Red, tr("That was not ticked."), noticeSentence(told.error()));
    });
}

void NoticesPage::ask()
{
    const Notice *one = chosen();
    const std::vector<qint64> agents = chosenReaders();
    if (!one || one->questions.empty() || agents.size() != 1)
        return;
    if (const NoticeReader *reader = m_desk.readers().find(agents.front()))
        (new QuizDialog(m_ui, m_desk, *one, *reader, this))->open();
}

void NoticesPage::exportReaders()
{
    m_ui.ask.saveFile(
        this, tr("Export who was told"), QStringLiteral("notice.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*m_readers, m_ui, title(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
