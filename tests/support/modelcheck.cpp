// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

namespace banzhang::test {
namespace {

QStringList &findings()
{
    static QStringList list;
    return list;
}

QtMessageHandler &nextHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "qt.modeltest") == 0)
        findings().append(text);
    else if (nextHandler())
        nextHandler()(type, context, text);
}

}

ModelCheck::ModelCheck(QAbstractItemModel *model)
    : m_previous(qInstallMessageHandler(collect)),
      m_tester(model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
    if (m_previous != collect)
        nextHandler() = m_previous;
}

ModelCheck::~ModelCheck()
{
    verify();
    qInstallMessageHandler(m_previous);
}

void ModelCheck::verify()
{
    const QString found = findings().join(u'\n');
    findings().clear();
    INFO(found.toStdString());
    CHECK(found.isEmpty());
}

QStringList picture(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}

}
