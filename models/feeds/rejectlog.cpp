// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejectlog.h"

namespace banzhang {

namespace {

constexpr qsizetype keptBytes = 2000; // of a line's text: enough to find it again

// One line, whatever was in it.
QByteArray printable(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text.left(keptBytes)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || c == '\\')
            result += "\\x" + QByteArray::number(byte, 16).rightJustified(2, '0');
        else
            result += c;
    }
    return result;
}

}

Result<void> RejectLog::keepIn(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot write %1: %2").arg(path, m_file.errorString()));
    return {};
}

void RejectLog::reject(const QString &source, qint64 line, const QString &reason,
                       const QByteArray &text)
{
    ++m_rejected;
    keep(source, line, reason, text);
}

void RejectLog::doubt(const QString &source, qint64 line, const QString &reason,
                      const QByteArray &text)
{
    ++m_doubtful;
    keep(source, line, reason, text);
}

void RejectLog::keep(const QString &source, qint64 line, const QString &reason,
                     const QByteArray &text)
{
    ++m_byReason[reason];
    if (!m_file.isOpen())
        return;
    m_file.write(source.toUtf8() + ':' + QByteArray::number(line) + ':' + reason.toUtf8() + ':'
                 + printable(text) + '\n');
    m_file.flush();
}

}
