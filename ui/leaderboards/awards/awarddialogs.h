// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "leaderboards/championdesk.h"

#include <functional>

namespace banzhang {

// One line of text for a deed with an award: a signature, or why.
class AwardLineDialog final : public FormDialog
{
    Q_OBJECT

public:
    struct Text
    {
        QString name; // of the object
        QString title;
        QString line;
        QString deed;
        QString label;
        QString missing; // what is said when the field is empty
    };
    using Deed = std::function<void(AwardLineDialog &, const QString &)>;

    // `deed` gets what was written and begins by send(future).
    AwardLineDialog(const UiContext &ui, const Text &text, Deed deed, QWidget *parent);

    template <class T>
    void send(const QFuture<Result<T>> &future)
    {
        whenSubmitted(future, [](const Result<T> &) {});
    }

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    const QString m_missing;
    const Deed m_deed;
    QLineEdit *m_line;
};

// Whether the champion spoke, or why he did not (#21).
class SpeechDialog final : public FormDialog
{
    Q_OBJECT

public:
    SpeechDialog(const UiContext &ui, ChampionDesk &desk, const BoardClosing &champion,
                 QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    ChampionDesk &m_desk;
    const qint64 m_id;
    QComboBox *m_how;
    QLineEdit *m_why;
};

// Closes a period by hand: of one that a setting kept from being due.
class CloseBoardDialog final : public FormDialog
{
    Q_OBJECT

public:
    CloseBoardDialog(const UiContext &ui, ChampionDesk &desk, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    ChampionDesk &m_desk;
    QComboBox *m_board;
    QLineEdit *m_from;
};

// A new version of a prize from a day on (#19).
class PrizeDialog final : public FormDialog
{
    Q_OBJECT

public:
    PrizeDialog(const UiContext &ui, ChampionDesk &desk, const std::vector<PrizeVersion> &prizes,
                QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void showPresent();

    ChampionDesk &m_desk;
    const std::vector<PrizeVersion> m_prizes;
    QComboBox *m_board;
    QLineEdit *m_yuan;
    QLineEdit *m_points;
    QLineEdit *m_from;
    InkLabel *m_present;
};

}
