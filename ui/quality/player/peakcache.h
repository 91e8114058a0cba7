// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/waveform.h"

#include <QString>

class QFileInfo;

namespace banzhang {

// Waveforms that were computed before, in the user's cache folder, readable for him alone. A file
// that was changed since has another key. Only the last few hundred are kept.
class PeakCache
{
public:
    explicit PeakCache(const QString &folder);
    // In the user's cache folder.
    [[nodiscard]] static QString usualFolder();

    // From path, size and time of change; no name of a recording is readable in it.
    [[nodiscard]] static QString keyOf(const QFileInfo &file);
    [[nodiscard]] std::optional<Waveform> find(const QString &key) const;
    // A cache that cannot be written is none: nothing is told.
    void keep(const QString &key, const Waveform &waveform) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    void forgetOldest() const;

    const QString m_folder;
};

}
