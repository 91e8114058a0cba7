// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/markerbook.h"

namespace banzhang {
namespace {

constexpr size_t mostSteps = 200;

qint64 timeOf(const NumberedMarker &numbered)
{
    return numbered.marker.atMs;
}

}

void MarkerBook::reset(std::vector<Marker> markers)
{
    m_all.clear();
    m_before.clear();
    m_after.clear();
    m_all.reserve(markers.size());
    for (Marker &marker : markers)
        m_all.push_back({++m_lastNumber, std::move(marker)});
    settle();
}

void MarkerBook::remember()
{
    if (m_before.size() == mostSteps)
        m_before.erase(m_before.begin());
    m_before.push_back(m_all);
    m_after.clear();
}

void MarkerBook::settle()
{
    std::ranges::stable_sort(m_all, {}, timeOf);
    m_markers.clear();
    m_markers.reserve(m_all.size());
    for (const NumberedMarker &numbered : m_all)
        m_markers.push_back(numbered.marker);
}

qint64 MarkerBook::add(const Marker &marker)
{
    remember();
    m_all.push_back({++m_lastNumber, marker});
    settle();
    return m_lastNumber;
}

bool MarkerBook::change(qint64 number, const Marker &marker)
{
    const NumberedMarker *known = find(number);
    if (known == nullptr || known->marker == marker)
        return false;
    remember();
    std::ranges::find(m_all, number, &NumberedMarker::number)->marker = marker;
    settle();
    return true;
}

bool MarkerBook::remove(qint64 number)
{
    if (find(number) == nullptr)
        return false;
    remember();
    std::erase_if(m_all, [number](const NumberedMarker &each) { return each.number == number; });
    settle();
    return true;
}

bool MarkerBook::undo()
{
    if (m_before.empty())
        return false;
    m_after.push_back(std::exchange(m_all, std::move(m_before.back())));
    m_before.pop_back();
    settle();
    return true;
}

bool MarkerBook::redo()
{
    if (m_after.empty())
        return false;
    m_before.push_back(std::exchange(m_all, std::move(m_after.back())));
    m_after.pop_back();
    settle();
    return true;
}

const NumberedMarker *MarkerBook::find(qint64 number) const
{
    const auto found = std::ranges::find(m_all, number, &NumberedMarker::number);
    return found == m_all.end() ? nullptr : &*found;
}

const NumberedMarker *MarkerBook::after(qint64 ms) const
{
    const auto found = std::ranges::upper_bound(m_all, ms, {}, timeOf);
    return found == m_all.end() ? nullptr : &*found;
}

const NumberedMarker *MarkerBook::before(qint64 ms) const
{
    const auto found = std::ranges::lower_bound(m_all, ms, {}, timeOf);
    return found == m_all.begin() ? nullptr : &*std::prev(found);
}

}
