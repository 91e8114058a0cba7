// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylogpage.h"

#include "common/emptystate.h"
#include "common/rowdelegate.h"
#include "common/whendone.h"
#include "quality/qualitylogtext.h"
#include "quality/samplingwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace banzhang {
namespace {

constexpr int logsWidth = 400;
constexpr int barHeight = 36;
constexpr int keepAfterMs = 800;

}

QualityLogPage::QualityLogPage(const UiContext &ui, QualityLogDesk &desk, QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_order(new QSortFilterProxyModel(this)),
      m_logs(new TableView(ui, QStringLiteral("quality/logs"), this)),
      m_title(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_state(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)), m_bar(new QProgressBar(this)),
      m_figures(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_kinds(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_sheets(new TableView(ui, QStringLiteral("quality/loggedSheets"), this)),
      m_suggestions(new QPlainTextEdit(this)), m_readers(new QListWidget(this))
{
    setObjectName(QStringLiteral("qualityLogPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(buildLogs());
    layout->addWidget(buildDay(), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &QualityLogPage::keepSuggestions);
    connect(m_suggestions, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isMine)
            return;
        m_hasTyped = true;
        m_soon.start();
    });
    connect(&desk, &QualityLogDesk::loaded, this, &QualityLogPage::refresh);
    connect(&desk, &QualityLogDesk::failed, this, [this](const Problem &problem) {
        Q_EMIT failed(tr("The log could not be loaded."), samplingSentence(problem));
    });
    connect(m_logs->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QualityLogPage::choose);
    showDay({});
}

QString QualityLogPage::title() const
{
    return tr("QA log");
}

QStringList QualityLogPage::statusParts() const
{
    return {tr("%n log(s)", nullptr, m_order->rowCount()),
            m_desk.writes()
                ? tr("Ctrl+T today · Ctrl+Enter send · Ctrl+Shift+C copy · Ctrl+P print")
                : tr("Ctrl+Shift+C copy · Ctrl+P print")};
}

void QualityLogPage::activate()
{
    m_desk.reload();
}

void QualityLogPage::deactivate()
{
    keepSuggestions();
}

QPushButton *QualityLogPage::addDeed(QHBoxLayout &bar, const char *name, const QString &text,
                                     const QKeySequence &key, void (QualityLogPage::*deed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("small", true);
    button->setAutoDefault(false);
    if (!key.isEmpty()) {
        button->setShortcut(key);
        button->setToolTip(
            tr("%1 (%2)", "a deed and its key").arg(text, key.toString(QKeySequence::NativeText)));
    }
    connect(button, &QPushButton::clicked, this, deed);
    bar.addWidget(button);
    return button;
}

QWidget *QualityLogPage::buildLogs()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(logsWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *holder = new QWidget(side);
    holder->setFixedHeight(barHeight);
    auto *bar = new QHBoxLayout(holder);
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, tr("Logs of 35 days"), side));
    bar->addStretch();
    m_mine =
        addDeed(*bar, "myDay", tr("My day"), QKeySequence(tr("Ctrl+T")), &QualityLogPage::showMine);
    m_mine->setVisible(m_desk.writes());
    layout->addWidget(holder);
    m_order->setSourceModel(&m_desk.logs());
    m_order->setSortRole(SortRole);
    m_logs->setModel(m_order);
    m_logs->setItemDelegate(new RowDelegate(m_ui, m_logs));
    m_logs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_logs->setSortingEnabled(true);
    m_logs->setAccessibleName(tr("QA logs"));
    m_logs->setColumns({{QualityLogModel::Day, 88},
                        {QualityLogModel::Inspector, 80},
                        {QualityLogModel::Done, 56},
                        {QualityLogModel::Sent, 96},
                        {QualityLogModel::Received, 80}});
    m_logs->sortByColumn(QualityLogModel::Day, Qt::DescendingOrder);
    m_logs->setEmptyState(
        new EmptyState(m_ui, QStringLiteral("note"), tr("No logs yet"),
                       m_desk.writes() ? tr("Send the log of your day when the work is done.")
                                       : tr("The logs that inspectors send to you stand here."),
                       m_logs));
    layout->addWidget(m_logs, 1);
    return side;
}

QWidget *QualityLogPage::buildDay()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title->setObjectName(QStringLiteral("logTitle"));
    m_state->setObjectName(QStringLiteral("logState"));
    m_figures->setObjectName(QStringLiteral("logFigures"));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_state);
    layout->addLayout(head);
    m_bar->setObjectName(QStringLiteral("logBar"));
    m_bar->setTextVisible(true);
    m_bar->setFixedHeight(20);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures);
    m_kinds->setWordWrap(true);
    layout->addWidget(m_kinds);
    auto *order = new QSortFilterProxyModel(m_sheets);
    order->setSourceModel(&m_found);
    order->setSortRole(SortRole);
    m_sheets->setModel(order);
    m_sheets->setItemDelegate(new RowDelegate(m_ui, m_sheets));
    m_sheets->setAccessibleName(tr("Sheets of the day"));
    m_sheets->setSortingEnabled(true);
    m_sheets->setColumns({{LoggedSheetModel::Agent, 120},
                          {LoggedSheetModel::Form, 110},
                          {LoggedSheetModel::Score, 70},
                          {LoggedSheetModel::Grade, 50},
                          {LoggedSheetModel::Weaknesses, 240},
                          {LoggedSheetModel::Strengths, 200}});
    m_sheets->sortByColumn(LoggedSheetModel::Score, Qt::AscendingOrder); // findings first
    m_sheets->setEmptyState(
        new EmptyState(m_ui, QStringLiteral("quality"), tr("Nothing was scored on this day"),
                       tr("The log is made from the sheets submitted."), m_sheets));
    layout->addWidget(m_sheets, 1);
    layout->addWidget(buildFoot());
    return right;
}

QWidget *QualityLogPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, tr("Suggestions"), foot));
    m_suggestions->setObjectName(QStringLiteral("suggestions"));
    m_suggestions->setAccessibleName(tr("Suggestions"));
    m_suggestions->setTabChangesFocus(true);
    m_suggestions->setFixedHeight(96);
    left->addWidget(m_suggestions);
    layout->addLayout(left, 3);
    auto *middle = new QVBoxLayout;
    middle->addWidget(new InkLabel(m_ui, &Theme::text, Type::Strong, tr("Goes to"), foot));
    m_readers->setObjectName(QStringLiteral("readers"));
    m_readers->setAccessibleName(tr("Goes to"));
    m_readers->setFixedHeight(96);
    middle->addWidget(m_readers);
    layout->addLayout(middle, 2);
    auto *deeds = new QVBoxLayout;
    auto *bar = new QHBoxLayout;
    addDeed(*bar, "copyLog", tr("Copy"), QKeySequence(tr("Ctrl+Shift+C")), &QualityLogPage::copy);
    addDeed(*bar, "printLog", tr("Print…"), QKeySequence(QKeySequence::Print),
            &QualityLogPage::print);
    addDeed(*bar, "pdfLog", tr("PDF…"), QKeySequence(), &QualityLogPage::savePdf);
    deeds->addLayout(bar);
    deeds->addStretch();
    auto *last = new QHBoxLayout;
    m_send = addDeed(*last, "sendLog", tr("Send"), QKeySequence(tr("Ctrl+Return")),
                     &QualityLogPage::send);
    m_send->setProperty("primary", true);
    m_send->setVisible(m_desk.writes());
    deeds->addLayout(last);
    layout->addLayout(deeds);
    return foot;
}

const QualityLog *QualityLogPage::selected() const
{
    const QModelIndexList rows = m_logs->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_desk.logs().find(rows.first().data(IdRole).toLongLong()) : nullptr;
}

void QualityLogPage::refresh()
{
    int unread = 0;
    for (const QualityLog &log : m_desk.logs().rows())
        unread += log.isForMe && !log.receivedAt.isValid();
    Q_EMIT countChanged(unread);
    if (m_desk.writes() && m_wantsMine)
        showMine();
    else if (!selected() && m_order->rowCount() > 0)
        m_logs->selectRow(0);
    else
        choose();
    Q_EMIT statusChanged();
}

// One's own day: as it stands, or as it was sent.
void QualityLogPage::showMine()
{
    keepSuggestions();
    const QDate day = m_desk.day().day.isValid() ? m_desk.day().day : m_desk.today();
    const QualityLog *log = m_desk.ownLog(day);
    m_wantsMine = true;
    m_isMine = false;
    m_logs->clearSelection();
    const bool isSent = log && log->sentAt.isValid();
    showDay(isSent ? log->content : m_desk.day());
    const QString text = log ? log->suggestions : QString();
    if (m_suggestions->toPlainText() != text)
        m_suggestions->setPlainText(text);
    showReaders(isSent ? log : nullptr);
    m_isMine = m_desk.writes() && !isSent;
    m_suggestions->setReadOnly(!m_isMine);
    m_send->setEnabled(m_isMine && m_desk.today().isValid());
}

void QualityLogPage::choose()
{
    const QualityLog *log = selected();
    if (!log)
        return;
    keepSuggestions();
    if (log->isOwn && !log->sentAt.isValid()) {
        m_wantsMine = true;
        return m_desk.reload(log->day);
    }
    m_wantsMine = false;
    m_isMine = false;
    showDay(log->content);
    m_suggestions->setPlainText(log->suggestions);
    m_suggestions->setReadOnly(true);
    showReaders(log);
    m_send->setEnabled(false);
    m_desk.receive(log->id);
}

void QualityLogPage::showDay(const QualityDay &day)
{
    m_shown = day;
    m_title->setText(day.day.isValid()
                         ? tr("%1 · %2").arg(day.inspector, day.day.toString(Qt::ISODate))
                         : QString());
    m_bar->setRange(0, std::max(day.target, 1));
    m_bar->setValue(std::min(day.done, std::max(day.target, 1)));
    m_bar->setFormat(tr("%1 of %2").arg(day.done).arg(day.target));
    m_figures->setText(logFiguresText(day));
    m_kinds->setText(tr("Modes: %1\nReasons: %2").arg(logModesText(day), logReasonsText(day)));
    m_found.show(day.sheets);
}

void QualityLogPage::showReaders(const QualityLog *log)
{
    m_readers->clear();
    const auto clock = [this](const QDateTime &at) {
        return at.addSecs(m_desk.siteOffset()).toString(QStringLiteral("MM-dd HH:mm"));
    };
    m_state->setInk(log && log->isLate ? &Theme::amber : &Theme::text2);
    m_state->setText(!log          ? tr("not sent yet")
                     : log->isLate ? tr("sent %1, late").arg(clock(log->sentAt))
                                   : tr("sent %1").arg(clock(log->sentAt)));
    if (log) {
        for (const LogReader &reader : log->readers)
            m_readers->addItem(
                reader.receivedAt.isValid()
                    ? tr("%1 · received %2").arg(reader.name, clock(reader.receivedAt))
                    : tr("%1 · not opened yet").arg(reader.name));
        return;
    }
    for (const LogReader &reader : m_desk.readers()) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 · %2").arg(reader.name, readerPostText(reader.post)), m_readers);
        item->setData(Qt::UserRole, number(reader.staffId));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

void QualityLogPage::keepSuggestions()
{
    m_soon.stop();
    if (!m_isMine || !m_hasTyped || !m_shown.day.isValid())
        return;
    m_hasTyped = false;
    whenDone(m_desk.saveSuggestions(m_shown.day, m_suggestions->toPlainText()), this,
             [this](const Result<void> &done) {
                 if (!done)
                     Q_EMIT failed(tr("The suggestions were not saved."),
                                   samplingSentence(done.error()));
             });
}

void QualityLogPage::send()
{
    std::vector<StaffId> readers;
    for (int row = 0; row < m_readers->count(); ++row) {
        if (m_readers->item(row)->checkState() == Qt::Checked)
            readers.push_back(StaffId(m_readers->item(row)->data(Qt::UserRole).toLongLong()));
    }
    m_soon.stop();
    m_hasTyped = false;
    m_send->setEnabled(false);
    whenDone(m_desk.send(m_shown.day, m_suggestions->toPlainText(), readers), this,
             [this](const Result<void> &done) {
                 m_send->setEnabled(!done);
                 if (!done)
                     Q_EMIT failed(tr("The log was not sent."), samplingSentence(done.error()));
             });
}

void QualityLogPage::copy()
{
    QGuiApplication::clipboard()->setText(logAsText(m_shown, m_suggestions->toPlainText()));
}

void QualityLogPage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { printLog(*chosen, m_shown, m_suggestions->toPlainText()); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void QualityLogPage::savePdf()
{
    const QString name = QStringLiteral("qa-log-%1.pdf").arg(m_shown.day.toString(u"yyyyMMdd"));
    m_ui.ask.saveFile(this, tr("Save the log"), name, tr("PDF (*.pdf)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          QPdfWriter writer(path);
                          writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
                          printLog(writer, m_shown, m_suggestions->toPlainText());
                      });
}

}
