// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace banzhang {

// A combo that says what it filters: "Team: all".
class FilterCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit FilterCombo(const QString &label, QWidget *parent = nullptr);

    // Replaces the choices after "all" and keeps the present choice if it is still there.
    void setChoices(const std::vector<std::pair<QString, QVariant>> &choices);
    // Choices that mean what they say, as they come out of rows: each once, sorted, none empty.
    void setNames(QStringList names);
    // Invalid means all.
    [[nodiscard]] QVariant chosen() const { return currentData(); }
    void choose(const QVariant &value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;

    const QString m_label;
};

}
