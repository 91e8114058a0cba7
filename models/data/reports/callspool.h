// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/calldetail.h"
#include "reports/rowstream.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QTemporaryFile>

namespace banzhang {

// All calls of a run, put aside in a file without a name that goes with it: so that they can be
// written into a report's files later without a transaction that stays open for as long, and
// without holding them in memory.
class CallSpool final : public RowStream
{
public:
    // All false when the disk does not take it; then problem().
    [[nodiscard]] bool begin();
    [[nodiscard]] bool add(const DetailedCall &call);
    [[nodiscard]] bool end();
    [[nodiscard]] Problem problem() const;
    // Of what was added so far: SHA-256 over its bytes, as a call stands in the file.
    [[nodiscard]] QString digest() const;

    [[nodiscard]] qint64 count() const override { return m_count; }
    [[nodiscard]] Result<void>
    each(const std::function<bool(const ReportRow &row)> &take) const override;

private:
    [[nodiscard]] bool read(DetailedCall &call) const;

    mutable QTemporaryFile m_file;
    mutable QMutex m_reading;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_record; // of one call, kept so that calls do not allocate
    qint64 m_count = 0;
};

}
