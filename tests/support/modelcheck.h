// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QStringList>

namespace banzhang::test {

// Watches a model or proxy with Qt's tester for as long as it lives, and fails the test case with
// Qt's own words when something was wrong. (The tester's default mode passes silently here.)
class ModelCheck final
{
public:
    explicit ModelCheck(QAbstractItemModel *model);
    ~ModelCheck();
    ModelCheck(const ModelCheck &) = delete;
    ModelCheck &operator=(const ModelCheck &) = delete;

    void verify(); // CHECKs that nothing was found so far

private:
    QtMessageHandler m_previous;
    QAbstractItemModelTester m_tester;
};

// The model's display texts, a line a row, cells joined by "|".
[[nodiscard]] QStringList picture(const QAbstractItemModel &model);

}
