// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/meetingdesk.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class FilterCombo;
class InkLabel;
class ListFrame;
class MeetingRunner;
class MeetingSide;

// 晨会: the meetings of a day or a week with how they stand, who was there, minutes and actions;
// and the way onto the whole screen.
class MeetingsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    MeetingsPage(const UiContext &ui, MeetingDesk &desk, QWidget *parent = nullptr);
    ~MeetingsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("meetings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

    // The meeting on the whole screen; nullptr when it is not.
    [[nodiscard]] MeetingRunner *runner() const;
    void printTo(QPagedPaintDevice &device) const;

private:
    enum class Days { Today, Week, Next, Missed };

    void addFilters();
    void addTable();
    void addDeeds();
    void makeWhatIsDue();
    void showDays(Days days);
    void onListed();
    void onSheet();
    void choose();
    void updateDeeds();
    [[nodiscard]] const Meeting *chosen() const;
    void enter();
    void openRunner();
    void step(MeetingStep step);
    void cancel();
    void nameHost();
    void write();
    void addAction();
    void endAction();
    void editAgendas();
    void print();
    void tellRefusal(const Problem &problem);
    template <class T>
    void tellRefusal(const QFuture<Result<T>> &deed);

    const UiContext m_ui;
    MeetingDesk &m_desk;
    MeetingFilter *m_filter;
    Days m_days = Days::Today;
    FilterCombo *m_when;
    MeetingSide *m_side;
    ListFrame *m_list;
    InkLabel *m_foot = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_host = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_print = nullptr;
    QPointer<MeetingRunner> m_runner;
    qint64 m_entering = 0; // opens as soon as it is read
};

}
