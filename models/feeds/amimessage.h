// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace banzhang {

// A message of the Asterisk Manager Interface: headers in their order. A UserEvent may repeat
// headers that Asterisk has set already; the first one is Asterisk's, so the first one wins.
class AmiMessage final
{
public:
    AmiMessage() = default;
    explicit AmiMessage(const QByteArray &text);

    [[nodiscard]] QByteArray value(QByteArrayView header) const; // case does not matter
    [[nodiscard]] QString text(QByteArrayView header) const;
    [[nodiscard]] std::optional<int> integer(QByteArrayView header) const;
    [[nodiscard]] bool is(QByteArrayView event) const { return m_event == event; }
    [[nodiscard]] const QByteArray &event() const { return m_event; } // empty for responses
    // Events can have a header Response, too.
    [[nodiscard]] bool isResponse() const
    {
        return m_event.isEmpty() && !value("Response").isEmpty();
    }
    [[nodiscard]] const QByteArray &raw() const { return m_raw; }

private:
    QByteArray m_raw;
    QByteArray m_event;
    std::vector<std::pair<QByteArrayView, QByteArrayView>> m_headers; // views into m_raw
};

// Cuts the byte stream into messages, however it arrives.
class AmiParser final
{
public:
    // Messages that are complete now. The banner line is left out.
    [[nodiscard]] std::vector<AmiMessage> feed(const QByteArray &bytes);
    // True when something came that is no manager interface: the connection is of no use.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool hasBanner() const { return m_hasBanner; }
    // For streams that were recorded behind the banner.
    void skipBanner() { m_hasBanner = true; }

private:
    QByteArray m_buffer;
    bool m_hasBanner = false;
    bool m_broken = false;
};

}
