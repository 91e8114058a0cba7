// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/sheet.h"

#include <QPixmap>
#include <QWidget>

class QPushButton;

namespace banzhang {

// Who is scored (#94) and what: photo, number, name, nickname, team, tenure; the facts of the call,
// why it was picked, who else is at it; the last scores.
class AgentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AgentBar(const UiContext &ui, QWidget *parent = nullptr);

    // `detail` is the figure behind the reason.
    void setSheet(const Sheet &sheet, const QString &detail);
    void setOthers(const QStringList &names);
    void setEarlier(const std::vector<EarlierSheet> &sheets);
    [[nodiscard]] QString sentence() const; // everything, for the ear

Q_SIGNALS:
    void earlierWanted(); // F3

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintFacts(QPainter &painter) const;
    void paintPhoto(QPainter &painter, const QRect &rect) const;
    int paintChip(QPainter &painter, int left, int middle, const QString &text, const QColor &fill,
                  const QColor &edge, const QColor &ink) const;
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString othersText() const;

    const UiContext m_ui;
    Sheet m_sheet;
    QString m_detail;
    QStringList m_others;
    QString m_scores;
    QPixmap m_photo;
    QPushButton *m_earlier;
};

}
