// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/stats/statchart.h"

class QCheckBox;

namespace banzhang {

class InkLabel;

// Beside the table: the chosen row in sentences, its trend, and the items that lose most.
class StatSide final : public QWidget
{
    Q_OBJECT

public:
    explicit StatSide(const UiContext &ui, QWidget *parent = nullptr);

    // A title and what there is to say; the charts follow when they are read.
    void showRow(const QString &title, const QString &sentences, bool mayNarrow);
    void showCharts(const std::vector<StatPoint> &trend, const std::vector<LossBar> &losses);
    [[nodiscard]] bool isNarrowed() const; // losses of the chosen row alone
    void turnNarrowed();
    void copyTrend() { m_trend->copyPicture(); }
    void copyLosses() { m_losses->copyPicture(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentences() const;
    [[nodiscard]] QString lossTitle() const;

Q_SIGNALS:
    void narrowed();

private:
    [[nodiscard]] QWidget *buildLossHead();

    const UiContext m_ui;
    InkLabel *m_title;
    InkLabel *m_sentences;
    StatChart *m_trend;
    InkLabel *m_lossTitle;
    QCheckBox *m_ofRow;
    StatChart *m_losses;
};

}
