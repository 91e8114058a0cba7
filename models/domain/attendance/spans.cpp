// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/spans.h"

#include <algorithm>
#include <limits>

namespace banzhang {

Spans::Spans(std::initializer_list<Span> spans) : Spans(std::vector<Span>(spans)) {}

Spans::Spans(std::vector<Span> spans)
{
    std::erase_if(spans, [](const Span &span) { return span.from >= span.until; });
    std::ranges::sort(spans, {}, &Span::from);
    for (const Span &span : spans) {
        if (!m_spans.empty() && span.from <= m_spans.back().until)
            m_spans.back().until = std::max(m_spans.back().until, span.until);
        else
            m_spans.push_back(span);
    }
}

qint64 Spans::seconds() const
{
    qint64 sum = 0;
    for (const Span &span : m_spans)
        sum += span.until - span.from;
    return sum;
}

Spans Spans::with(const Spans &other) const
{
    std::vector<Span> both = m_spans;
    both.insert(both.end(), other.m_spans.begin(), other.m_spans.end());
    return Spans(std::move(both));
}

Spans Spans::within(const Spans &other) const
{
    std::vector<Span> common;
    for (const Span &mine : m_spans) {
        for (const Span &theirs : other.m_spans)
            common.push_back(
                {std::max(mine.from, theirs.from), std::min(mine.until, theirs.until)});
    }
    return Spans(std::move(common));
}

Spans Spans::without(const Spans &other) const
{
    std::vector<Span> outside;
    outside.reserve(other.m_spans.size() + 1);
    qint64 from = std::numeric_limits<qint64>::min();
    for (const Span &span : other.m_spans) {
        outside.push_back({from, span.from});
        from = span.until;
    }
    outside.push_back({from, std::numeric_limits<qint64>::max()});
    return within(Spans(std::move(outside)));
}

}
