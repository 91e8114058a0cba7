// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/outputfile.h"

namespace banzhang {

OutputFile::OutputFile(const QString &path) : m_file(path) {}

Result<void> OutputFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::make_unexpected(notWritten(m_file.fileName(), m_file.errorString()));
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

qint64 OutputFile::writeData(const char *data, qint64 size)
{
    if (m_hasFailed)
        return -1;
    // A full disk takes a part first, and says why it takes no more when it is asked again.
    for (qint64 taken = 0; taken < size;) {
        const qint64 now = m_file.write(data + taken, size - taken);
        if (now <= 0) {
            m_hasFailed = true;
            setErrorString(m_file.errorString());
            return -1;
        }
        taken += now;
    }
    m_hash.addData(QByteArrayView(data, size));
    m_bytes += size;
    return size;
}

Result<void> OutputFile::commit()
{
    close();
    if (!m_hasFailed && m_file.commit())
        return {};
    const QString reason = m_file.errorString();
    m_file.cancelWriting();
    return tl::make_unexpected(notWritten(m_file.fileName(), reason));
}

QString OutputFile::sha256() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

Problem notWritten(const QString &path, const QString &reason)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = QStringLiteral("%1 could not be written: %2").arg(path, reason);
    return problem;
}

}
