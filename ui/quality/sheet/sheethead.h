// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

// The head of a sheet: form, version, how it was listened to, and the keys to the items around.
class SheetHeadBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetHeadBar(const UiContext &ui, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &version, const QString &mode);

Q_SIGNALS:
    void stepWanted(int items);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    // Paints a word with its key; its left end.
    int step(QPainter &painter, int right, const QString &word, Qt::Key key);

    const UiContext m_ui;
    QString m_title;
    QString m_version;
    QString m_mode;
    QRect m_previous;
    QRect m_next;
};

}
