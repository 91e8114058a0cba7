// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formspage.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/splitmemory.h"
#include "common/tableview.h"
#include "common/words.h"
#include "quality/formjson.h"
#include "quality/forms/comparedialog.h"
#include "quality/forms/formdesigner.h"
#include "quality/forms/formlistdelegate.h"
#include "quality/forms/formwords.h"
#include "quality/forms/settingdialog.h"

#include <QFile>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr qint64 largestFile = 4'000'000; // bytes; the largest form takes a tenth of it

QString fileFilter()
{
    return FormsPage::tr("Scoring forms (*.json)");
}

}

FormsPage::FormsPage(const UiContext &ui, FormDesk &desk, QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk), m_problem(new MessageBar(ui, this)),
      m_stack(new QStackedWidget(this)),
      m_list(new TableView(ui, QStringLiteral("quality/forms"), this)),
      m_proxy(new QSortFilterProxyModel(this)), m_designer(new FormDesigner(ui, desk, this))
{
    setObjectName(QStringLiteral("formsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    m_problem->setObjectName(QStringLiteral("formsProblem"));
    m_problem->clear();
    buildList();
    buildEmpty();
    auto *split = new QSplitter(m_stack);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_designer);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 1060});
    rememberSplit(ui, *split, QStringLiteral("forms/list"));
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    connectDesk();
    updateButtons();
}

QString FormsPage::title() const
{
    return tr("Forms");
}

QStringList FormsPage::statusParts() const
{
    QStringList parts;
    if (m_desk.isOpen())
        parts << tr("%1, version %2").arg(m_desk.version().title).arg(m_desk.version().number);
    parts << tr("Insert item · Ctrl+Insert section · Alt+↑ ↓ move · F2 rename · F7 check");
    return parts;
}

QPushButton *FormsPage::addButton(QHBoxLayout *bar, const char *name, const QString &text,
                                  const QKeySequence &keys, void (FormsPage::*deed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setShortcut(keys);
    bar->addWidget(button);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget *FormsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_new = new QToolButton(bar);
    m_new->setObjectName(QStringLiteral("newForm"));
    m_new->setText(tr("New…"));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_new->setPopupMode(QToolButton::InstantPopup);
    fillNewMenu(m_new);
    layout->addWidget(m_new);
    m_newVersion =
        addButton(layout, "newVersion", tr("New version"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &FormsPage::newVersion);
    m_duplicate = addButton(layout, "duplicate", tr("Duplicate"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &FormsPage::duplicate);
    m_compare = addButton(layout, "compare", tr("Compare…"), QKeySequence(Qt::CTRL | Qt::Key_M),
                          &FormsPage::compare);
    m_import = addButton(layout, "import", tr("Import…"), QKeySequence(Qt::CTRL | Qt::Key_O),
                         &FormsPage::importFile);
    m_export = addButton(layout, "export", tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                         &FormsPage::exportFile);
    layout->addStretch();
    m_check = addButton(layout, "check", tr("Check"), QKeySequence(Qt::Key_F7), &FormsPage::check);
    m_discard =
        addButton(layout, "discard", tr("Discard draft"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), &FormsPage::discard);
    m_retire = addButton(layout, "retire", tr("Retire"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &FormsPage::retire);
    m_activate = addButton(layout, "activate", tr("Put to use"),
                           QKeySequence(Qt::CTRL | Qt::Key_Return), &FormsPage::activateForm);
    m_activate->setProperty("primary", true);
    m_settings = new QToolButton(bar);
    m_settings->setObjectName(QStringLiteral("settings"));
    m_settings->setAutoRaise(true);
    m_settings->setIcon(themedIcon(QStringLiteral("gear"), m_ui.themes));
    m_settings->setToolTip(tr("Settings of quality (Ctrl+,)"));
    m_settings->setAccessibleName(tr("Settings of quality (Ctrl+,)"));
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    layout->addWidget(m_settings);
    connect(m_settings, &QToolButton::clicked, this, &FormsPage::showSettings);
    return bar;
}

void FormsPage::fillNewMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    for (const Form &form : m_desk.delivered())
        connect(menu->addAction(form.title), &QAction::triggered, this,
                [this, form] { make(form); });
    menu->addSeparator();
    connect(menu->addAction(tr("Empty form")), &QAction::triggered, this, &FormsPage::makeEmpty);
    button->setMenu(menu);
}

void FormsPage::buildList()
{
    m_proxy->setSourceModel(&m_desk.list());
    m_proxy->setSortRole(SortRole);
    m_proxy->setSortLocaleAware(true);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new FormListDelegate(m_ui, m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FormListModel::Title, Qt::AscendingOrder);
    m_list->setColumns({{FormListModel::Title, 124, true},
                        {FormListModel::Number, 60, true},
                        {FormListModel::State, 72, true},
                        {FormListModel::Since, 86, false},
                        {FormListModel::Sheets, 60, true}});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FormsPage::openCurrent);
}

// The delivered forms are one click away.
void FormsPage::buildEmpty()
{
    const bool mayWrite = m_desk.mayWrite();
    m_empty = new EmptyState(
        m_ui, QStringLiteral("quality"), tr("No scoring form yet"),
        mayWrite ? tr("Take one that comes along and make it yours, or begin an empty one.")
                 : tr("A quality head makes forms. They appear here when there are some."),
        m_stack);
    if (!mayWrite)
        return;
    for (const Form &form : m_desk.delivered()) {
        QPushButton *button = m_empty->addButton(form.title);
        button->setObjectName(QStringLiteral("delivered"));
        connect(button, &QPushButton::clicked, this, [this, form] { make(form); });
    }
    QPushButton *button = m_empty->addButton(tr("Empty form"));
    button->setObjectName(QStringLiteral("emptyForm"));
    connect(button, &QPushButton::clicked, this, &FormsPage::makeEmpty);
}

void FormsPage::connectDesk()
{
    connect(&m_desk, &FormDesk::listed, this, &FormsPage::followList);
    connect(&m_desk, &FormDesk::unlisted, this, &FormsPage::tell);
    connect(&m_desk, &FormDesk::refused, this, &FormsPage::tell);
    connect(&m_desk, &FormDesk::opened, this, &FormsPage::followOpen);
    connect(&m_desk, &FormDesk::conflicted, this, &FormsPage::tellConflict);
    connect(&m_desk, &FormDesk::savingChanged, this, [this] {
        if (m_desk.saving() == FormDesk::Saving::Saved)
            m_problem->clear();
    });
    connect(m_designer, &FormDesigner::checked, this, &FormsPage::updateButtons);
    connect(m_designer, &FormDesigner::draftWanted, this, &FormsPage::newVersion);
    connect(m_problem, &MessageBar::pressed, this, [this] {
        if (!std::exchange(m_isConflict, false))
            return m_desk.saveNow();
        m_problem->clear();
        m_ui.ask.confirm(
            this,
            {tr("Which of the two is to stay?"),
             tr("Yours goes over what was saved meanwhile; else what stands here since is lost."),
             tr("Keep mine"), true},
            [this](bool mine) { mine ? m_desk.keepMine() : m_desk.takeTheirs(); });
    });
}

void FormsPage::activate()
{
    m_desk.follow();
}

void FormsPage::deactivate()
{
    m_desk.rest();
}

// The first time the form in use is opened, else the first of the list.
void FormsPage::followList()
{
    m_stack->setCurrentIndex(m_desk.list().rowCount() > 0 ? 0 : 1);
    updateButtons();
    if (m_desk.isOpen() || m_proxy->rowCount() == 0)
        return;
    int row = 0;
    for (int at = m_proxy->rowCount() - 1; at >= 0; --at) {
        const auto state =
            FormState(m_proxy->index(at, 0).data(FormListModel::FormStateRole).toInt());
        if (state == FormState::Active)
            row = at;
    }
    m_list->selectRow(row);
}

void FormsPage::followOpen()
{
    m_isConflict = false;
    m_problem->clear();
    selectOpen();
    updateButtons();
    Q_EMIT statusChanged();
}

void FormsPage::selectOpen()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(IdRole).toLongLong() == number(m_desk.version().id))
            m_list->selectRow(row);
    }
    m_list->viewport()->update();
}

void FormsPage::openCurrent()
{
    const auto id = FormVersionId(m_list->currentIndex().data(IdRole).toLongLong());
    if (number(id) != 0 && id != m_desk.version().id)
        m_desk.open(id);
}

// A button that is off says why.
void FormsPage::updateButtons()
{
    const FormVersion &version = m_desk.version();
    const bool isOpen = m_desk.isOpen();
    const auto set = [](QPushButton *button, bool isOn, const QString &why, const QString &what) {
        button->setEnabled(isOn);
        const QString keys = button->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(isOn ? what + QStringLiteral(" (") + keys + u')' : why);
    };
    const QString none = tr("No form is open");
    const QString heads = tr("Quality heads do this");
    m_new->setEnabled(m_desk.mayWrite());
    m_new->setToolTip(m_desk.mayWrite() ? tr("A new form (Ctrl+N)") : heads);
    set(m_newVersion, m_desk.mayWrite() && isOpen && !version.isDraft(),
        !m_desk.mayWrite() ? heads
        : isOpen           ? tr("This is the draft of a new version already")
                           : none,
        tr("A draft that begins as the newest version; the draft there is, if there is one"));
    set(m_duplicate, m_desk.mayWrite() && isOpen, m_desk.mayWrite() ? none : heads,
        tr("Another form that begins as this one"));
    set(m_compare, isOpen && m_desk.list().rowCount() > 1,
        isOpen ? tr("There is nothing to compare it with") : none, tr("Two versions side by side"));
    set(m_import, m_desk.mayWrite(), heads, tr("A form from a file"));
    set(m_export, isOpen, none, tr("This version as a file"));
    set(m_check, isOpen, none, tr("What is wrong with it"));
    set(m_discard, m_desk.isEditable(), m_desk.mayWrite() ? tr("This is no draft") : heads,
        tr("The draft is thrown away"));
    set(m_retire, m_desk.mayActivate() && isOpen && version.state == FormState::Active,
        m_desk.mayActivate() ? tr("This version is not in use")
                             : tr("Quality heads and managers do this"),
        tr("No new sheet begins on it; unfinished ones may be ended"));
    const bool isSound = canBeActivated(m_designer->faults());
    set(m_activate, m_desk.mayActivate() && isOpen && version.isDraft() && isSound,
        !m_desk.mayActivate() ? tr("Quality heads and managers do this")
        : !isOpen             ? none
        : !version.isDraft()  ? tr("Only a draft can be put to use")
                              : tr("Something is wrong with it: F7 shows what"),
        tr("From now on sheets begin on this version"));
    m_settings->setVisible(m_desk.mayActivate());
}

QString FormsPage::freeTitle(const QString &title) const
{
    const auto isTaken = [this](const QString &wanted) {
        return std::ranges::any_of(m_desk.list().rows(), [&wanted](const FormVersion &version) {
            return version.title == wanted;
        });
    };
    QString free = title;
    for (int number = 2; isTaken(free); ++number)
        free = tr("%1 (%2)", "title, number of the copy").arg(title).arg(number);
    return free;
}

void FormsPage::make(Form form)
{
    form.title = freeTitle(form.title);
    m_desk.create(form);
}

void FormsPage::makeEmpty()
{
    Form form;
    form.title = tr("New form");
    form.grades = {{tr("Excellent"), 9000}, {tr("Medium"), 7500}, {tr("Poor"), 0}};
    make(form);
}

void FormsPage::newVersion()
{
    m_desk.startDraft(m_desk.version().formId);
}

void FormsPage::duplicate()
{
    make(m_desk.form());
}

void FormsPage::compare()
{
    auto *dialog = new CompareDialog(m_ui, m_desk, {m_desk.version(), m_desk.form()}, this);
    dialog->open();
}

void FormsPage::importFile()
{
    m_ui.ask.openFile(this, tr("Import a form"), fileFilter(), [this](const QString &name) {
        if (!name.isEmpty())
            readFile(name);
    });
}

void FormsPage::readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return m_problem->tell(Alarm::Red, tr("The file cannot be read."), file.errorString());
    const auto form = formFromText(file.read(largestFile));
    if (!form)
        return m_problem->tell(Alarm::Red, tr("The file holds no form that can be used."),
                               form.error().text);
    make(*form);
}

void FormsPage::exportFile()
{
    const QString name =
        tr("%1 v%2.json").arg(m_desk.form().title).arg(m_desk.version().number).replace(u'/', u'-');
    m_ui.ask.saveFile(
        this, tr("Export the form"), name, fileFilter(), [this](const QString &chosen) {
            if (chosen.isEmpty())
                return;
            QSaveFile file(chosen);
            const bool isWritten = file.open(QIODevice::WriteOnly)
                                   && file.write(formToText(m_desk.form())) >= 0 && file.commit();
            if (isWritten)
                m_problem->tell(Alarm::None, tr("Exported."), chosen);
            else
                m_problem->tell(Alarm::Red, tr("The file cannot be written."), file.errorString());
        });
}

void FormsPage::check()
{
    m_designer->showFaults();
}

void FormsPage::discard()
{
    const bool isOnly = m_desk.version().number == 1;
    m_ui.ask.confirm(this,
                     {tr("Throw the draft away?"),
                      isOnly ? tr("The form has no other version: it goes with its draft.")
                             : tr("The versions before it stay as they are."),
                      tr("Discard draft"), true},
                     [this](bool yes) {
                         if (yes)
                             m_desk.discardDraft();
                     });
}

void FormsPage::retire()
{
    m_ui.ask.confirm(this,
                     {tr("Take this version out of use?"),
                      tr("No new sheet begins on this form until another version is put to use. "
                         "Unfinished sheets may be ended."),
                      tr("Retire"), true},
                     [this](bool yes) {
                         if (yes)
                             m_desk.retire();
                     });
}

void FormsPage::activateForm()
{
    m_ui.ask.confirm(
        this,
        {tr("Put version %1 to use?").arg(m_desk.version().number),
         tr("It can never be changed then, only followed by a new version. The version in use so "
            "far is retired; its sheets stay on it."),
         tr("Put to use"), false},
        [this](bool yes) {
            if (yes)
                m_desk.activate();
        });
}

void FormsPage::showSettings()
{
    auto *dialog = new SettingDialog(m_ui, m_desk, this);
    dialog->open();
}

void FormsPage::tellConflict(const FormVersion &theirs)
{
    m_isConflict = true;
    selectOpen();
    m_problem->tell(
        Alarm::Red, tr("Not saved."),
        tr("%1 saved this draft at %2.")
            .arg(theirs.changedBy,
                 m_ui.clock.atSite(theirs.changedAt).toString(QStringLiteral("HH:mm:ss"))),
        {}, tr("Decide…"));
}

void FormsPage::tell(const Problem &problem)
{
    const bool isUnsaved = m_desk.saving() == FormDesk::Saving::Failed;
    selectOpen();
    m_problem->tell(Alarm::Red, isUnsaved ? tr("Not saved.") : tr("That did not work."),
                    formProblemSentence(problem), {}, isUnsaved ? tr("Try again") : QString());
}

}
