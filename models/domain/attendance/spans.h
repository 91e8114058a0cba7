// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace banzhang {

// From a second on until before another one, in seconds of the epoch.
struct Span
{
    qint64 from = 0;
    qint64 until = 0;

    bool operator==(const Span &) const = default;
};

// Times that neither overlap nor touch, in their order: what PostgreSQL calls a multirange.
class Spans final
{
public:
    Spans() = default;
    Spans(std::initializer_list<Span> spans);
    explicit Spans(std::vector<Span> spans); // in any order, overlapping or empty ones too

    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] qint64 from() const { return m_spans.front().from; }  // not when empty
    [[nodiscard]] qint64 until() const { return m_spans.back().until; } // not when empty
    [[nodiscard]] qint64 seconds() const;
    [[nodiscard]] const std::vector<Span> &list() const { return m_spans; }

    [[nodiscard]] Spans with(const Spans &other) const;    // in either
    [[nodiscard]] Spans within(const Spans &other) const;  // in both
    [[nodiscard]] Spans without(const Spans &other) const; // in this one only

    bool operator==(const Spans &) const = default;

private:
    std::vector<Span> m_spans;
};

}
