// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/words.h"
#include "quality/appeals/appealwords.h"
#include "quality/scoring/scoringwords.h"
#include "quality/scoring/sheetdialogs.h"
#include "quality/scoring/sheetexport.h"
#include "quality/scoring/sheetreader.h"
#include "quality/sheet/sheetwords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int usualDays = 31;

// Rows by team and inspector, beside what the database already narrowed down.
class SheetOrder final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void narrow(const QString &team, const QString &inspector)
    {
        m_team = team;
        m_inspector = inspector;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto text = [&](int column) {
            return sourceModel()->index(row, column, parent).data().toString();
        };
        return (m_team.isEmpty() || text(SheetRecordModel::Team) == m_team)
               && (m_inspector.isEmpty() || text(SheetRecordModel::Inspector) == m_inspector);
    }

private:
    QString m_team;
    QString m_inspector;
};

}

SheetsPage::SheetsPage(const UiContext &ui, SheetRecordDesk &desk, const SheetOffer &offer,
                       QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_offer(offer), m_order(new SheetOrder(this)),
      m_span(new FilterCombo(tr("Days"), this)), m_by(new QComboBox(this)),
      m_team(new FilterCombo(tr("Team"), this)),
      m_inspector(new FilterCombo(tr("Inspector"), this)),
      m_text(new SearchField(ui, tr("Agent's number or name, inspector"), this)),
      m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("quality/sheets"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("quality"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_read(new QAction(tr("Read the sheet"), this)),
      m_acknowledge(new QAction(tr("Record the agent's word…"), this)),
      m_correct(new QAction(tr("Correct…"), this)), m_appeal(new QAction(tr("Appeal…"), this)),
      m_appealButton(new QPushButton(tr("Appeal…"), this))
{
    setObjectName(QStringLiteral("sheetsPage"));
    m_bar->clear();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    m_foot->setObjectName(QStringLiteral("sheetsFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    connect(&desk, &SheetRecordDesk::looked, this, [this] {
        m_bar->clear();
        m_empty->setText(tr("No sheet in these days"), tr("Choose more days, or another name."));
        updateChoices();
        updateFoot();
        updateDeeds();
    });
    connect(&desk, &SheetRecordDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The sheets could not be read."), sheetSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, this, &SheetsPage::reload);
    addKeys();
    updateDeeds();
}

QWidget *SheetsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_by->setObjectName(QStringLiteral("sheetsBy"));
    m_by->setAccessibleName(tr("Which day counts"));
    m_by->addItem(tr("by day of scoring"), false);
    m_by->addItem(tr("by day of the interaction"), true);
    m_span->setObjectName(QStringLiteral("sheetsDays"));
    m_span->setChoices(
        {{tr("today"), 1}, {tr("last 7"), 7}, {tr("last 31"), 31}, {tr("last 92"), 92}});
    m_span->choose(usualDays);
    m_team->setObjectName(QStringLiteral("sheetsTeam"));
    m_inspector->setObjectName(QStringLiteral("sheetsInspector"));
    m_text->setObjectName(QStringLiteral("sheetsText"));
    m_text->setFixedWidth(320);
    auto *save = new QPushButton(tr("Export…"), bar);
    save->setObjectName(QStringLiteral("sheetsExport"));
    save->setToolTip(tr("Export what is seen (Ctrl+E)"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_span, m_by, m_team, m_inspector})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_text);
    m_appealButton->setObjectName(QStringLiteral("sheetsAppeal"));
    m_appealButton->setVisible(m_offer.mayAppeal);
    layout->addWidget(m_appealButton);
    layout->addWidget(save);
    connect(m_appealButton, &QAbstractButton::clicked, m_appeal, &QAction::trigger);
    connect(save, &QAbstractButton::clicked, this, &SheetsPage::exportSeen);
    connect(m_span, &FilterCombo::chosenChanged, this, &SheetsPage::reload);
    connect(m_by, &QComboBox::currentIndexChanged, this, &SheetsPage::reload);
    connect(m_team, &FilterCombo::chosenChanged, this, &SheetsPage::filter);
    connect(m_inspector, &FilterCombo::chosenChanged, this, &SheetsPage::filter);
    connect(m_text, &SearchField::searched, this, &SheetsPage::reload);
    return bar;
}

void SheetsPage::buildTable()
{
    m_order->setSourceModel(&m_desk.records());
    m_order->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("sheets"));
    m_table->setAccessibleName(tr("Submitted sheets"));
    m_table->setProperty("region", true);
    m_table->setModel(m_order);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SheetRecordModel::Scored, Qt::DescendingOrder);
    m_table->setColumns({{SheetRecordModel::Scored, 124},
                         {SheetRecordModel::Interaction, 124},
                         {SheetRecordModel::Agent, 112},
                         {SheetRecordModel::Team, 88},
                         {SheetRecordModel::Inspector, 80},
                         {SheetRecordModel::Form, 172},
                         {SheetRecordModel::Score, 64},
                         {SheetRecordModel::Grade, 56},
                         {SheetRecordModel::Fatal, 56},
                         {SheetRecordModel::State, 96},
                         {SheetRecordModel::Reason, 80},
                         {SheetRecordModel::Mode, 88},
                         {SheetRecordModel::Link, 140}});
    m_table->setEmptyState(m_empty);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SheetsPage::showMenu);
    connect(m_table, &QAbstractItemView::activated, m_read, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SheetsPage::updateDeeds);
    connect(m_read, &QAction::triggered, this, [this] {
        if (const SheetRecord *sheet = current())
            read(sheet->sheetId);
    });
    connect(m_acknowledge, &QAction::triggered, this, &SheetsPage::acknowledge);
    connect(m_correct, &QAction::triggered, this, &SheetsPage::correct);
    connect(m_appeal, &QAction::triggered, this, [this] {
        if (const SheetRecord *sheet = current())
            Q_EMIT appealWanted(sheet->sheetId);
    });
}

void SheetsPage::addKeys()
{
    m_acknowledge->setShortcut(Qt::Key_F9);
    m_correct->setShortcut(Qt::CTRL | Qt::Key_R);
    m_appeal->setShortcut(Qt::Key_F8);
    for (QAction *action : {m_acknowledge, m_correct, m_appeal}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { reload(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
}

QString SheetsPage::id() const
{
    return QStringLiteral("sheets");
}

QString SheetsPage::title() const
{
    return tr("Sheets");
}

QStringList SheetsPage::statusParts() const
{
    return {
        tr("%n sheet(s)", nullptr, m_order->rowCount()),
        m_offer.mayAppeal
            ? tr("Enter read · F8 appeal · F9 the agent's word · Ctrl+R correct · Ctrl+E export")
            : tr("Enter read · F9 the agent's word · Ctrl+R correct · Ctrl+E export")};
}

void SheetsPage::activate()
{
    reload();
    m_table->setFocus();
}

SheetQuery SheetsPage::query() const
{
    const QDateTime now = m_ui.clock.siteNow();
    const int days = m_span->chosen().isValid() ? m_span->chosen().toInt() : 10000;
    const QDateTime tomorrow(now.date().addDays(1), QTime(0, 0), Qt::OffsetFromUTC,
                             now.offsetFromUtc());
    SheetQuery query;
    query.from = tomorrow.addDays(-days).toUTC();
    query.until = tomorrow.toUTC();
    query.byInteraction = m_by->currentData().toBool();
    query.text = m_text->text().trimmed();
    return query;
}

void SheetsPage::reload()
{
    m_desk.look(query());
}

void SheetsPage::filter()
{
    static_cast<SheetOrder *>(m_order)->narrow(m_team->chosen().toString(),
                                               m_inspector->chosen().toString());
    updateFoot();
}

void SheetsPage::updateChoices()
{
    const auto choices = [this](QString SheetRecord::*part) {
        QStringList names;
        for (const SheetRecord &sheet : m_desk.records().rows()) {
            if (!(sheet.*part).isEmpty() && !names.contains(sheet.*part))
                names.append(sheet.*part);
        }
        names.sort();
        std::vector<std::pair<QString, QVariant>> result;
        result.reserve(size_t(names.size()));
        for (const QString &name : names)
            result.emplace_back(name, name);
        return result;
    };
    m_team->setChoices(choices(&SheetRecord::team));
    m_inspector->setChoices(choices(&SheetRecord::inspector));
}

// Of the sheets that stand: a mean means nothing without n.
void SheetsPage::updateFoot()
{
    qint64 sum = 0;
    int standing = 0;
    int fatal = 0;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const auto *sheet = m_desk.records().find(m_order->index(row, 0).data(IdRole).toLongLong());
        if (sheet->state == SheetState::Retracted)
            continue;
        ++standing;
        sum += sheet->score;
        fatal += sheet->failed;
    }
    QStringList parts{tr("n = %1").arg(standing)};
    if (standing > 0)
        parts.append(tr("mean %1").arg(scoreText(int((sum + standing / 2) / standing))));
    parts.append(tr("%n fatal", nullptr, fatal));
    if (m_desk.records().rowCount() >= SheetQuery().most)
        parts.append(tr("only the newest %1 are shown").arg(SheetQuery().most));
    m_foot->setText(parts.join(QStringLiteral(" · ")));
    Q_EMIT statusChanged();
}

const SheetRecord *SheetsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid()
               ? m_desk.records().find(index.siblingAtColumn(0).data(IdRole).toLongLong())
               : nullptr;
}

void SheetsPage::updateDeeds()
{
    const SheetRecord *sheet = current();
    const bool stands = sheet && sheet->state == SheetState::Submitted;
    m_read->setEnabled(sheet != nullptr);
    m_acknowledge->setEnabled(stands && m_offer.mayAcknowledge && sheet->isReleased
                              && !sheet->acknowledgedAt.isValid());
    m_correct->setEnabled(stands && m_offer.mayScore && sheet->appeal != u"open"
                          && (m_offer.mayCorrectAll || sheet->isMine));
    const QString hindrance =
        sheet ? appealHindrance(*sheet, m_ui.clock) : tr("Choose the sheet that is appealed.");
    m_appeal->setEnabled(m_offer.mayAppeal && hindrance.isEmpty());
    m_appealButton->setEnabled(m_appeal->isEnabled());
    m_appealButton->setToolTip(hindrance.isEmpty() ? tr("Record the agent's appeal (F8)")
                                                   : hindrance);
}

void SheetsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_read);
    if (m_offer.mayAcknowledge)
        menu->addAction(m_acknowledge);
    if (m_offer.mayScore)
        menu->addAction(m_correct);
    if (m_offer.mayAppeal)
        menu->addAction(m_appeal);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, m_table, &TableView::copySelection);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void SheetsPage::read(qint64 sheetId)
{
    readItem(sheetId, {});
}

void SheetsPage::readItem(qint64 sheetId, const QString &item)
{
    auto *reader = new SheetReader(m_ui, m_desk, sheetId, this);
    reader->offerFindings(m_offer.mayScore, m_offer.mayCorrectAll);
    reader->showItem(item);
    reader->open();
}

void SheetsPage::acknowledge()
{
    const SheetRecord *sheet = current();
    if (!sheet)
        return;
    auto *dialog = new SheetNoteDialog(m_ui, m_desk, *sheet, this);
    connect(dialog, &SheetNoteDialog::recorded, this, &SheetsPage::reload);
    dialog->open();
}

void SheetsPage::correct()
{
    const SheetRecord *sheet = current();
    if (!sheet)
        return;
    auto *dialog = new SheetCorrectionDialog(m_ui, m_desk, *sheet, this);
    connect(dialog, &SheetCorrectionDialog::begun, this, &QualityPage::sheetWanted);
    dialog->open();
}

void SheetsPage::exportSeen()
{
    m_ui.ask.saveFile(this, tr("Export sheets"), QStringLiteral("sheets.xlsx"),
                      tr("Workbook (*.xlsx);;Text with commas (*.csv)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              exportTo(path);
                      });
}

void SheetsPage::exportTo(const QString &path)
{
    const Result<int> rows =
        exportSheets(m_desk.records(), *m_order, m_table->chosenColumns(), m_ui.clock, path);
    if (rows)
        m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *rows));
    else
        m_bar->tell(Alarm::Red, tr("The file could not be written."), rows.error().text);
}

QString SheetsPage::word(int column, const SheetRecord &sheet, const ServerClock &clock)
{
    const auto moment = [&clock](const QDateTime &at) {
        const QDateTime site = clock.atSite(at);
        return dayText(site.date(), clock.siteNow().date()) + u' ' + site.toString(u"HH:mm");
    };
    switch (column) {
    case SheetRecordModel::Scored: return moment(sheet.submittedAt);
    case SheetRecordModel::Interaction: return moment(sheet.interactionAt);
    case SheetRecordModel::Agent: return sheet.agentNo + u' ' + sheet.agent;
    case SheetRecordModel::Team: return sheet.team;
    case SheetRecordModel::Inspector: return sheet.inspector;
    case SheetRecordModel::Form: return sheet.form + u' ' + versionText(sheet.versionNo);
    case SheetRecordModel::Mode: return modeWord(inspectionModeFromCode(sheet.mode));
    case SheetRecordModel::Reason: return reasonWord(sheet.reason);
    case SheetRecordModel::Score: return scoreText(sheet.score);
    case SheetRecordModel::Grade: return sheet.grade;
    case SheetRecordModel::Fatal: return sheet.failed ? tr("fatal") : QString();
    case SheetRecordModel::State: return fateWord(sheet);
    case SheetRecordModel::Link:
        if (sheet.correctedBy != 0)
            return tr("corrected by %1").arg(sheet.correctedBy);
        return sheet.corrects != 0 ? tr("correction of %1").arg(sheet.corrects) : QString();
    default: return {};
    }
}

}
