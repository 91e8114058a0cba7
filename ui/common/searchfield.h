// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QLineEdit>
#include <QTimer>

namespace banzhang {

// Text that narrows a table: magnifier, hint, the key at the right. Tells after 300 ms of quiet, at
// once on Enter; Esc empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const UiContext &ui, const QString &hint, QWidget *parent = nullptr);

    // Another subject's search: the text stands here and is told to nobody.
    void show(const QString &text);
    using QLineEdit::show;

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    const UiContext m_ui;
    QTimer m_quiet;
    QString m_told;
};

}
