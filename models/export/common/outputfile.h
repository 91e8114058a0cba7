// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QSaveFile>

namespace banzhang {

// A file that nobody sees before it is whole. It counts and hashes what is written, and remembers
// that a write failed, for writers that do not say so. A file that is not committed leaves nothing
// behind, and what was there before stays.
class OutputFile final : public QIODevice
{
public:
    explicit OutputFile(const QString &path);

    // Invalid when the folder cannot be written to.
    [[nodiscard]] Result<void> begin();
    // Invalid when anything was not written: a full disk.
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    // Why, in the system's words.
    [[nodiscard]] QString reason() const { return m_file.errorString(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QString sha256() const; // 64 hexadecimal digits
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    bool m_hasFailed = false;
};

// Why a file could not be written, as a problem: what and where.
[[nodiscard]] Problem notWritten(const QString &path, const QString &reason);

}
