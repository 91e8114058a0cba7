// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

// What a button of a page does, and how it is found.
struct Deed
{
    const char *name; // of the button: the tests' address
    QString text;
    QKeySequence key = {}; // stands as a cap on the button; may be empty
    QString tip = {};      // the key, where it says nothing else
    bool isOffered = true; // false: who looks has no right to it and sees no button
};

// The row of a page that holds its deeds and filters, from left to right as they are added, which
// is the order of Tab too. 44 high; 36 where it filters only.
class DeedBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int usualHeight = 44;
    static constexpr int filterHeight = 36;

    explicit DeedBar(int height, QWidget *parent);

    QPushButton *addDeed(const Deed &deed, const std::function<void()> &act);
    // The deed that the page is for.
    QPushButton *addPrimaryDeed(const Deed &deed, const std::function<void()> &act);
    void add(std::initializer_list<QWidget *> widgets);
    void addStretch();

private:
    QHBoxLayout *m_layout;
};

}
