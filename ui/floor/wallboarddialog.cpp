// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboarddialog.h"

#include "common/formfield.h"
#include "common/inklabel.h"
#include "common/problemsentence.h"
#include "common/whendone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace banzhang {

namespace {

constexpr int listHeight = 128;
constexpr int dialogWidth = 520;

QListWidget *checkList(QWidget *parent, const char *name, const QString &label)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(label);
    list->setFixedHeight(listHeight);
    return list;
}

void addItem(QListWidget *list, const QString &text, const QVariant &key)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void check(QListWidget *list, const std::function<bool(const QVariant &)> &isChosen)
{
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        item->setCheckState(isChosen(item->data(Qt::UserRole)) ? Qt::Checked : Qt::Unchecked);
    }
}

QVariantList checkedOf(const QListWidget *list)
{
    QVariantList keys;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            keys << list->item(row)->data(Qt::UserRole);
    }
    return keys;
}

std::vector<qint64> idsOf(const QListWidget *list)
{
    std::vector<qint64> ids;
    for (const QVariant &key : checkedOf(list))
        ids.push_back(key.toLongLong());
    return ids;
}

}

WallboardDialog::WallboardDialog(const UiContext &ui, WallboardPlans &plans, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_plans(plans), m_board(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_nameField(new FormField(ui, tr("Name"), m_name, this)),
      m_teams(checkList(this, "wallTeams", tr("Teams"))),
      m_queues(checkList(this, "wallQueues", tr("Queues"))),
      m_pages(checkList(this, "wallPages", tr("Pages"))), m_seconds(new QSpinBox(this)),
      m_names(new QCheckBox(tr("Agents' names may stand on the wall"), this)),
      m_foot(new InkLabel(ui, &Theme::red, Type::Base, {}, this))
{
    setObjectName(QStringLiteral("wallboardDialog"));
    setWindowTitle(tr("Wallboards"));
    setMinimumWidth(dialogWidth);
    m_board->setObjectName(QStringLiteral("wallBoard"));
    m_board->setAccessibleName(tr("Board"));
    m_name->setObjectName(QStringLiteral("wallName"));
    m_name->setAccessibleName(tr("Name"));
    m_seconds->setObjectName(QStringLiteral("wallSeconds"));
    m_seconds->setAccessibleName(tr("Seconds a page"));
    m_seconds->setRange(5, 600);
    m_names->setObjectName(QStringLiteral("wallNames"));
    m_foot->setObjectName(QStringLiteral("wallFoot"));
    m_foot->setWordWrap(true);
    addItem(m_pages, tr("Queues"), QStringLiteral("queues"));
    addItem(m_pages, tr("Teams"), QStringLiteral("teams"));
    addItem(m_pages, tr("People", "page of a wallboard"), QStringLiteral("people"));
    addItem(m_pages, tr("Board of the day"), QStringLiteral("day"));
    addItem(m_pages, tr("Board of the week"), QStringLiteral("week"));
    addItem(m_pages, tr("Board of the month"), QStringLiteral("month"));
    addItem(m_pages, tr("Honour wall"), QStringLiteral("honours"));
    build();
    connect(m_board, &QComboBox::currentIndexChanged, this, &WallboardDialog::showPlan);
    reload(0);
}

void WallboardDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    auto *line = new InkLabel(m_ui, &Theme::text2, Type::Base,
                              tr("A television opens a board by its name: banzhang --wallboard "
                                 "NAME. It sees figures, never a customer's number."),
                              this);
    line->setWordWrap(true);
    layout->addWidget(line);
    layout->addWidget(new FormField(m_ui, tr("Board"), m_board, this));
    layout->addWidget(m_nameField);
    auto *lists = new QHBoxLayout;
    lists->addWidget(new FormField(m_ui, tr("Teams (none: all)"), m_teams, this));
    lists->addWidget(new FormField(m_ui, tr("Queues (none: all)"), m_queues, this));
    lists->addWidget(new FormField(m_ui, tr("Pages"), m_pages, this));
    layout->addLayout(lists);
    layout->addWidget(new FormField(m_ui, tr("Seconds a page"), m_seconds, this));
    layout->addWidget(m_names);
    layout->addWidget(m_foot);
    layout->addStretch();
    layout->addWidget(buildButtons());
}

QWidget *WallboardDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 8, 0, 0);
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    m_remove = button("wallRemove", tr("Remove"));
    auto *close = button("wallClose", tr("Close"));
    m_save = button("wallSave", tr("Save"));
    m_save->setDefault(true);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(close);
    layout->addWidget(m_save);
    connect(m_remove, &QPushButton::clicked, this, &WallboardDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &WallboardDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void WallboardDialog::reload(qint64 wanted)
{
    setBusy(true);
    whenDone(m_plans.read(), this, [this, wanted](const Result<WallboardPlans::Content> &content) {
        setBusy(false);
        if (content)
            take(*content, wanted);
        else
            tell(content.error());
    });
}

void WallboardDialog::take(const WallboardPlans::Content &content, qint64 wanted)
{
    m_all = content.plans;
    m_teams->clear();
    m_queues->clear();
    for (const WallboardChoice &choice : content.choices)
        addItem(choice.isTeam ? m_teams : m_queues, choice.name, choice.id);
    const QSignalBlocker quiet(m_board);
    m_board->clear();
    for (const WallboardPlan &plan : m_all)
        m_board->addItem(plan.name, plan.id);
    m_board->addItem(tr("New board"), qint64(0));
    m_board->setCurrentIndex(wanted == 0 ? 0 : std::max(0, m_board->findData(wanted)));
    showPlan();
}

void WallboardDialog::showPlan()
{
    const auto found =
        std::ranges::find(m_all, m_board->currentData().toLongLong(), &WallboardPlan::id);
    const WallboardPlan plan = found == m_all.end() ? WallboardPlan{} : *found;
    m_name->setText(plan.name);
    const auto among = [](const std::vector<qint64> &ids) {
        return [&ids](const QVariant &key) {
            return std::ranges::find(ids, key.toLongLong()) != ids.end();
        };
    };
    check(m_teams, among(plan.teams));
    check(m_queues, among(plan.queues));
    check(m_pages, [&](const QVariant &key) { return plan.pages.contains(key.toString()); });
    m_seconds->setValue(plan.pageSeconds);
    m_names->setChecked(plan.showsNames);
    m_remove->setEnabled(plan.id != 0);
    m_nameField->setFault({});
    m_foot->clear();
}

WallboardPlan WallboardDialog::typed() const
{
    WallboardPlan plan;
    plan.id = m_board->currentData().toLongLong();
    plan.name = m_name->text().trimmed();
    plan.teams = idsOf(m_teams);
    plan.queues = idsOf(m_queues);
    plan.pages.clear();
    for (const QVariant &page : checkedOf(m_pages))
        plan.pages << page.toString();
    plan.pageSeconds = m_seconds->value();
    plan.showsNames = m_names->isChecked();
    return plan;
}

void WallboardDialog::save()
{
    const WallboardPlan plan = typed();
    m_nameField->setFault(plan.name.isEmpty() ? tr("The name is missing.") : QString());
    m_foot->setText(plan.pages.isEmpty() ? tr("A board needs at least one page.") : QString());
    if (plan.name.isEmpty() || plan.pages.isEmpty())
        return;
    setBusy(true);
    whenDone(m_plans.save(plan), this, [this](const Result<qint64> &id) {
        setBusy(false);
        if (id)
            reload(*id);
        else
            tell(id.error());
    });
}

void WallboardDialog::remove()
{
    const qint64 id = m_board->currentData().toLongLong();
    const Question question{tr("Remove the board %1?").arg(m_board->currentText()),
                            tr("Televisions that show it will say that it is gone."), tr("Remove"),
                            true};
    m_ui.ask.confirm(this, question, [this, id](bool isYes) {
        if (!isYes)
            return;
        setBusy(true);
        whenDone(m_plans.remove(id), this, [this](const Result<void> &done) {
            setBusy(false);
            if (done)
                reload(0);
            else
                tell(done.error());
        });
    });
}

void WallboardDialog::tell(const Problem &problem)
{
    if (problem.constraint == u"wallboard_name_key")
        m_nameField->setFault(tr("Another board has this name."));
    else
        m_foot->setText(problemSentence(problem));
}

void WallboardDialog::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_remove->setEnabled(!isBusy && m_board->currentData().toLongLong() != 0);
}

}
