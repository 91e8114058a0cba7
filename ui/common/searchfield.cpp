// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/searchfield.h"

#include "common/fonts.h"
#include "common/icons.h"
#include "common/keycap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace banzhang {

namespace {

constexpr int quietMs = 300;

}

SearchField::SearchField(const UiContext &ui, const QString &hint, QWidget *parent)
    : QLineEdit(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setToolTip(tr("%1 (%2)", "what a control does, and its key")
                   .arg(hint, QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    setFixedHeight(28);
    setMinimumWidth(248);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextMargins(26, 0, 8, 0);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_quiet, qOverload<>(&QTimer::start));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, QRect(8, 0, 16, height()), QStringLiteral("search"), 16, m_ui.theme().text2);
    if (text().isEmpty())
        paintKeyCap(painter, QRect(0, 0, width() - 8, height()), QKeySequence(QKeySequence::Find),
                    m_ui.theme());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        tell();
    QLineEdit::keyPressEvent(event);
}

void SearchField::show(const QString &text)
{
    const QSignalBlocker quiet(this);
    setText(text);
    m_quiet.stop();
    m_told = text.trimmed();
}

void SearchField::tell()
{
    m_quiet.stop();
    const QString text = this->text().trimmed();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT searched(text);
}

}
