// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "quality/appeals/appealdialog.h"
#include "quality/appeals/appealstats.h"
#include "quality/appeals/appealwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int usualDays = 92;
constexpr int allDays = 36500;

enum class Show { Open, ForMe, Decided, Withdrawn };

// Rows by state and by a word of agent, scorer, team or form.
class AppealOrder final : public QSortFilterProxyModel
{
public:
    AppealOrder(const AppealModel &model, QObject *parent)
        : QSortFilterProxyModel(parent), m_model(model)
    {}
    void narrow(const QVariant &show, const QString &text)
    {
        m_show = show;
        m_text = text;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const Appeal &appeal = m_model.rows()[size_t(row)];
        return isShown(appeal)
               && (m_text.isEmpty()
                   || QStringList{appeal.agentNo, appeal.agent, appeal.inspector, appeal.team,
                                  appeal.form, appeal.reason}
                          .join(u'\n')
                          .contains(m_text, Qt::CaseInsensitive));
    }

private:
    [[nodiscard]] bool isShown(const Appeal &appeal) const
    {
        if (!m_show.isValid())
            return true;
        switch (Show(m_show.toInt())) {
        case Show::Open: return appeal.state == AppealState::Open;
        case Show::ForMe: return appeal.isForMe();
        case Show::Decided: return appeal.state == AppealState::Decided;
        case Show::Withdrawn: return appeal.state == AppealState::Withdrawn;
        }
        return true;
    }

    const AppealModel &m_model;
    QVariant m_show;
    QString m_text;
};

}

AppealsPage::AppealsPage(const UiContext &ui, AppealDesk &desk, const AppealRights &rights,
                         QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_rights(rights),
      m_order(new AppealOrder(desk.appeals(), this)), m_state(new FilterCombo(tr("State"), this)),
      m_span(new FilterCombo(tr("Raised on"), this)),
      m_text(new SearchField(ui, tr("Agent, scorer, team, reason"), this)),
      m_figures(new QPushButton(tr("Statistics"), this)), m_bar(new MessageBar(ui, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(ui, QStringLiteral("quality/appeals"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("scale"), tr("Loading…"), {}, m_table)),
      m_panel(new AppealPanel(ui, desk, rights, this)), m_stats(new AppealStats(ui, desk, this))
{
    setObjectName(QStringLiteral("appealsPage"));
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_stats);
    layout->addWidget(m_stack, 1);
    connect(&desk, &AppealDesk::looked, this, &AppealsPage::onLooked);
    connect(&desk, &AppealDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The appeals could not be read."), appealSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, this, &AppealsPage::look);
    connect(m_panel, &AppealPanel::sheetWanted, this, &QualityPage::sheetWanted);
    addKeys();
    filter();
    look();
    desk.start();
}

QWidget *AppealsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_state->setObjectName(QStringLiteral("appealState"));
    std::vector<std::pair<QString, QVariant>> states{{tr("undecided"), int(Show::Open)},
                                                     {tr("decided"), int(Show::Decided)},
                                                     {tr("withdrawn"), int(Show::Withdrawn)}};
    if (m_rights.mayDecide)
        states.insert(states.begin(), {tr("for me to decide"), int(Show::ForMe)});
    m_state->setChoices(states);
    m_span->setObjectName(QStringLiteral("appealDays"));
    m_span->setChoices(
        {{tr("last 31 days"), 31}, {tr("last 92 days"), 92}, {tr("last 366 days"), 366}});
    m_span->choose(usualDays);
    m_text->setObjectName(QStringLiteral("appealText"));
    m_text->setFixedWidth(280);
    m_figures->setObjectName(QStringLiteral("appealFigures"));
    m_figures->setCheckable(true);
    m_figures->setToolTip(tr("Appeals by item and by scorer (Ctrl+T)"));
    auto *save = new QPushButton(tr("Export…"), bar);
    save->setObjectName(QStringLiteral("appealExport"));
    save->setToolTip(tr("Export what is seen (Ctrl+E)"));
    layout->addWidget(m_state);
    layout->addWidget(m_span);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_figures);
    layout->addWidget(save);
    connect(m_state, &FilterCombo::chosenChanged, this, &AppealsPage::filter);
    connect(m_span, &FilterCombo::chosenChanged, this, &AppealsPage::look);
    connect(m_text, &SearchField::searched, this, &AppealsPage::filter);
    connect(m_figures, &QPushButton::toggled, this, &AppealsPage::showFigures);
    connect(save, &QAbstractButton::clicked, this, &AppealsPage::exportSeen);
    return bar;
}

QWidget *AppealsPage::buildList()
{
    m_order->setSourceModel(&m_desk.appeals());
    m_order->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("appeals"));
    m_table->setAccessibleName(tr("Appeals"));
    m_table->setProperty("region", true);
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->setColumns({{AppealModel::State, 84},
                         {AppealModel::Left, 136},
                         {AppealModel::Agent, 104},
                         {AppealModel::Inspector, 72},
                         {AppealModel::Score, 132},
                         {AppealModel::What, 64},
                         {AppealModel::Raised, 124},
                         {AppealModel::RaisedBy, 72},
                         {AppealModel::Team, 88},
                         {AppealModel::DecidedBy, 72},
                         {AppealModel::Decided, 124},
                         {AppealModel::Form, 140}});
    m_table->sortByColumn(AppealModel::Left, Qt::AscendingOrder);
    m_table->setTickingColumns({AppealModel::Left});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AppealsPage::choose);
    connect(m_table, &QAbstractItemView::activated, m_panel, &AppealPanel::focusDecision);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_panel);
    split->setSizes({640, 744});
    split->setStretchFactor(1, 1);
    rememberSplit(m_ui, *split, QStringLiteral("quality/appeals"));
    return split;
}

void AppealsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { look(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { m_figures->toggle(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { m_panel->decide(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_panel->withdraw(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { m_panel->readSheet(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_panel->copy(); });
}

QString AppealsPage::title() const
{
    return tr("Appeals");
}

QStringList AppealsPage::statusParts() const
{
    return {tr("%n appeal(s)", nullptr, m_order->rowCount()),
            m_rights.mayDecide
                ? tr("Enter to the decision · 1 keep 2 accept 3 other · Ctrl+Enter decide · Ctrl+O "
                     "sheet · Ctrl+T statistics")
                : tr("Ctrl+O sheet · Ctrl+Shift+C copy · Ctrl+T statistics · Ctrl+E export")};
}

void AppealsPage::activate()
{
    look();
    m_table->setFocus();
}

void AppealsPage::look()
{
    const int days = m_span->chosen().isValid() ? m_span->chosen().toInt() : allDays;
    m_desk.look(m_ui.clock.now().addDays(-days));
    if (m_figures->isChecked())
        m_stats->reload();
}

void AppealsPage::onLooked()
{
    m_bar->clear();
    tellEmpty();
    Q_EMIT countChanged(m_rights.mayDecide ? m_desk.forMe() : m_desk.open());
    if (m_wanted == 0 && !m_table->currentIndex().isValid() && m_order->rowCount() > 0)
        m_table->setCurrentIndex(m_order->index(0, 0));
    for (int row = 0; m_wanted != 0 && row < m_order->rowCount(); ++row) {
        if (m_order->index(row, 0).data(IdRole).toLongLong() != m_wanted)
            continue;
        m_wanted = 0;
        m_table->setCurrentIndex(m_order->index(row, 0));
    }
    Q_EMIT statusChanged();
}

void AppealsPage::filter()
{
    static_cast<AppealOrder *>(m_order)->narrow(m_state->chosen(), m_text->text().trimmed());
    if (m_desk.appeals().rowCount() > 0)
        tellEmpty();
    Q_EMIT statusChanged();
}

void AppealsPage::tellEmpty()
{
    if (m_desk.appeals().rowCount() > 0)
        m_empty->setText(tr("No appeal like that"),
                         tr("Choose another state, more days, or another word."));
    else
        m_empty->setText(tr("No appeals"), tr("What agents appeal against stands here; it is "
                                              "raised on the page of submitted sheets."));
}

void AppealsPage::choose()
{
    const QModelIndex index = m_table->currentIndex();
    m_desk.show(index.isValid() ? index.siblingAtColumn(0).data(IdRole).toLongLong() : 0);
}

void AppealsPage::showFigures(bool isOn)
{
    m_stack->setCurrentIndex(isOn ? 1 : 0);
    m_state->setVisible(!isOn);
    m_span->setVisible(!isOn);
    m_text->setVisible(!isOn);
    if (isOn)
        m_stats->reload();
    seen().setFocus();
}

TableView &AppealsPage::seen() const
{
    return m_figures->isChecked() ? m_stats->seen() : *m_table;
}

void AppealsPage::raise(qint64 sheetId, QWidget *over)
{
    auto *dialog = new AppealDialog(m_ui, m_desk, sheetId, over);
    connect(dialog, &AppealDialog::raised, this, [this](qint64 appealId) { m_wanted = appealId; });
    dialog->open();
}

void AppealsPage::exportSeen()
{
    const QString name =
        QStringLiteral("appeals-%1.xlsx").arg(m_ui.clock.siteNow().toString(u"yyyyMMdd-HHmm"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              exportTo(path);
                      });
}

void AppealsPage::exportTo(const QString &path)
{
    const Result<int> done = exportTable(seen(), m_ui, title(), path);
    if (done)
        m_bar->tell(Alarm::None, tr("Exported."), path);
    else
        m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
}

}
