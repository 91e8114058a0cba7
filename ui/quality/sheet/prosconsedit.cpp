// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/prosconsedit.h"

#include "common/keycap.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace banzhang {

namespace {

constexpr int panelHeight = 148;
constexpr int padding = 12;
constexpr int headHeight = 20;

// The cap of a key, as a widget beside a title.
class CapLabel final : public QWidget
{
public:
    CapLabel(const UiContext &ui, const QKeySequence &key, QWidget *parent)
        : QWidget(parent), m_ui(ui), m_key(key)
    {
        setFixedSize(keyCapWidth(key), headHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintKeyCap(painter, rect(), m_key, m_ui.theme());
    }

private:
    const UiContext m_ui;
    const QKeySequence m_key;
};

}

ProsConsEdit::ProsConsEdit(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("prosConsEdit"));
    setMinimumHeight(panelHeight);
    m_sides[0].title = tr("Strengths");
    m_sides[1].title = tr("Weaknesses");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding, 8, padding, 8);
    layout->setSpacing(2 * padding + 1);
    layout->addWidget(
        build(m_sides[0], QStringLiteral("strengths"), QKeySequence(Qt::ALT | Qt::Key_1)), 1);
    layout->addWidget(
        build(m_sides[1], QStringLiteral("weaknesses"), QKeySequence(Qt::ALT | Qt::Key_2)), 1);
    connect(m_sides[0].edit, &QPlainTextEdit::textChanged, this, [this] {
        updateState(m_sides[0]);
        Q_EMIT strengthsChanged(strengths());
    });
    connect(m_sides[1].edit, &QPlainTextEdit::textChanged, this, [this] {
        updateState(m_sides[1]);
        Q_EMIT weaknessesChanged(weaknesses());
    });
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QWidget *ProsConsEdit::build(Side &side, const QString &name, const QKeySequence &key)
{
    auto *half = new QWidget(this);
    auto *title = new InkLabel(m_ui, &Theme::text, Type::Strong, side.title, half);
    side.state = new InkLabel(m_ui, &Theme::text2, Type::Small, {}, half);
    side.state->setObjectName(name + QStringLiteral("State"));
    side.edit = new QPlainTextEdit(half);
    side.edit->setObjectName(name);
    side.edit->setTabChangesFocus(true);
    side.edit->setToolTip(side.title
                          + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText)));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(side.state);
    head->addStretch();
    head->addWidget(new CapLabel(m_ui, key, half));
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(side.edit, 1);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, side.edit,
            [edit = side.edit] { edit->setFocus(Qt::ShortcutFocusReason); });
    updateState(side);
    return half;
}

void ProsConsEdit::updateState(const Side &side)
{
    const auto length = int(side.edit->toPlainText().trimmed().size());
    const bool isMissing = length == 0;
    side.state->setText(isMissing ? tr("required") : tr("%n characters", nullptr, length));
    side.state->setInk(isMissing && m_isMarked ? &Theme::red : &Theme::text2);
    side.edit->setAccessibleName(side.title + QStringLiteral(", ") + side.state->text());
}

void ProsConsEdit::setTexts(const QString &strengths, const QString &weaknesses)
{
    m_isMarked = false;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_sides[0].edit),
                                       QSignalBlocker(m_sides[1].edit)};
    m_sides[0].edit->setPlainText(strengths);
    m_sides[1].edit->setPlainText(weaknesses);
    for (const Side &side : m_sides)
        updateState(side);
}

void ProsConsEdit::setReadOnly(bool isReadOnly)
{
    for (const Side &side : m_sides)
        side.edit->setReadOnly(isReadOnly);
}

bool ProsConsEdit::isComplete() const
{
    return !strengths().trimmed().isEmpty() && !weaknesses().trimmed().isEmpty();
}

bool ProsConsEdit::showMissing()
{
    m_isMarked = !isComplete();
    bool isFound = false;
    for (const Side &side : m_sides) {
        updateState(side);
        if (!isFound && side.edit->toPlainText().trimmed().isEmpty()) {
            side.edit->setFocus(Qt::OtherFocusReason);
            isFound = true;
        }
    }
    return isFound;
}

void ProsConsEdit::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(width() / 2, 0, 1, height(), theme.line);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

}
