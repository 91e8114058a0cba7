// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/agentday.h"

#include <QPixmap>
#include <QWidget>

namespace banzhang {

class InkLabel;

// The letters that stand for a person without a photo: the last two of a Chinese name, the first
// ones of first and last word of another.
[[nodiscard]] QString initialsOf(const QString &name);

// A person's photo, or his initials.
class Portrait final : public QWidget
{
    Q_OBJECT

public:
    explicit Portrait(const UiContext &ui, QWidget *parent = nullptr);

    static constexpr int side = 56;

    void setPerson(const QString &name);    // without a photo until one is set
    void setPhoto(const QByteArray &image); // PNG or JPEG; what is neither is none
    [[nodiscard]] bool hasPhoto() const { return !m_photo.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellName();

    const UiContext m_ui;
    QString m_name;
    QPixmap m_photo;
};

// The head of an agent's day: photo, number and name, team.
class DayPerson final : public QWidget
{
    Q_OBJECT

public:
    explicit DayPerson(const UiContext &ui, QWidget *parent = nullptr);

    void setDay(const AgentDay &day);
    void setPhoto(AgentId agent, const QByteArray &image);

private:
    AgentId m_agent{};
    Portrait *m_portrait;
    InkLabel *m_person;
    InkLabel *m_facts;
};

}
