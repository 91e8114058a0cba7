// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportdocument.h"

#include <QTimeZone>
#include <QWidget>

namespace banzhang {

// The headline figures of a report as tiles: name, value, what it was before with an arrow, and the
// target with its light as shape, colour and word. As many in a row as there is room for.
class KeyFigureTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigureTiles(const UiContext &ui, QWidget *parent = nullptr);

    // The words say what the times before are called.
    void show(std::vector<KeyFigure> figures, const QTimeZone &zone, const QString &beforeWord,
              const QString &yearBeforeWord);
    using QWidget::show;
    [[nodiscard]] const std::vector<KeyFigure> &figures() const { return m_figures; }
    // "▲ +2.7" against the time before; empty when it is not known.
    [[nodiscard]] QString changeText(const KeyFigure &figure, const QVariant &before) const;
    // All that is known of a figure, a line each.
    [[nodiscard]] QString tipOf(const KeyFigure &figure) const;
    [[nodiscard]] QString asTsv() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {640, heightForWidth(640)}; }
    [[nodiscard]] QRect tileAt(int place) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTile(QPainter &painter, const QRect &tile, const KeyFigure &figure) const;
    void paintTarget(QPainter &painter, const QRect &inside, const KeyFigure &figure) const;
    // Returns where it ends.
    int paintLight(QPainter &painter, const QRect &line, KeyFigure::Light light) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] QString valueText(const QVariant &value, FigureKind kind) const;

    const UiContext m_ui;
    std::vector<KeyFigure> m_figures;
    QTimeZone m_zone;
    QString m_before;
    QString m_yearBefore;
};

}
