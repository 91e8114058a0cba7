// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace banzhang {

// A square of dark and light modules.
struct QrCode
{
    int size = 0; // modules a side; 0 when the text does not fit
    std::vector<bool> dark;

    [[nodiscard]] bool isDark(int row, int column) const
    {
        return dark[size_t(row) * size_t(size) + size_t(column)];
    }
};

// With error level M: 15 per cent of it may be unreadable.
[[nodiscard]] QrCode qrCodeOf(const QByteArray &text);

}
