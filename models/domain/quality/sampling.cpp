// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sampling.h"

#include <algorithm>
#include <bit>
#include <map>

namespace banzhang {
namespace {

struct Mix
{
    quint32 a, b, c;

    void stir()
    {
        a -= c, a ^= std::rotl(c, 4), c += b;
        b -= a, b ^= std::rotl(a, 6), a += c;
        c -= b, c ^= std::rotl(b, 8), b += a;
        a -= c, a ^= std::rotl(c, 16), c += b;
        b -= a, b ^= std::rotl(a, 19), a += c;
        c -= b, c ^= std::rotl(b, 4), b += a;
    }
    void settle()
    {
        c ^= b, c -= std::rotl(b, 14);
        a ^= c, a -= std::rotl(c, 11);
        b ^= a, b -= std::rotl(a, 25);
        c ^= b, c -= std::rotl(b, 16);
        a ^= c, a -= std::rotl(c, 4);
        b ^= a, b -= std::rotl(a, 14);
        c ^= b, c -= std::rotl(b, 24);
    }
};

// Little-endian; `shift` bytes are left free below.
quint32 word(const QByteArray &text, qsizetype from, int shift = 0)
{
    quint32 value = 0;
    for (int byte = 0; byte + shift < 4 && from + byte < text.size(); ++byte)
        value |= quint32(uchar(text[from + byte])) << (8 * (byte + shift));
    return value;
}

struct Ranked
{
    size_t place;
    int part;
    qint64 hash;
    qint64 turn = 0; // of its part, from 1
};

int partOf(const QDateTime &at, const std::vector<QDateTime> &partBegins)
{
    return int(std::upper_bound(partBegins.begin(), partBegins.end(), at) - partBegins.begin());
}

// The order within a part: by hash; what is left to break a tie is the call's key.
bool comesFirst(const Ranked &a, const Ranked &b, const std::vector<SampleCandidate> &all)
{
    const auto key = [&all](const Ranked &ranked) {
        const SampleCandidate &one = all[ranked.place];
        return std::tuple(ranked.hash, one.startedAt, one.switchId, one.callUid.toUtf8());
    };
    return a.hash != b.hash ? a.hash < b.hash : key(a) < key(b);
}

void numberTurns(std::vector<Ranked> &group, const std::vector<SampleCandidate> &all)
{
    std::sort(group.begin(), group.end(), [&all](const Ranked &a, const Ranked &b) {
        return a.part != b.part ? a.part < b.part : comesFirst(a, b, all);
    });
    for (size_t i = 0; i < group.size(); ++i)
        group[i].turn = i > 0 && group[i - 1].part == group[i].part ? group[i - 1].turn + 1 : 1;
}

int quotaOf(const SamplingPlan &plan, const SampleCell &first, int candidates)
{
    if (plan.reason == SampleReason::Grade || plan.each == SampleEach::Inspector)
        return first.quota;
    int wanted = plan.quantity;
    if (plan.isShare) {
        const qint64 whole = qint64(candidates) + first.already;
        wanted = std::max(int((whole * plan.quantity + 99) / 100), plan.atLeast);
    }
    return std::max(wanted - first.already, 0);
}

}

qint64 hashText(const QByteArray &text, qint64 seed)
{
    const quint32 start = 0x9e3779b9U + quint32(text.size()) + 3923095U;
    Mix mix{start, start, start};
    if (seed != 0) {
        mix.a += quint32(quint64(seed) >> 32);
        mix.b += quint32(quint64(seed));
        mix.stir();
    }
    qsizetype from = 0;
    for (; text.size() - from >= 12; from += 12) {
        mix.a += word(text, from);
        mix.b += word(text, from + 4);
        mix.c += word(text, from + 8);
        mix.stir();
    }
    mix.a += word(text, from);
    mix.b += word(text, from + 4);
    mix.c += word(text, from + 8, 1); // its lowest byte is the length's
    mix.settle();
    return qint64((quint64(mix.b) << 32) | mix.c);
}

std::vector<size_t> drawSample(const std::vector<SampleCandidate> &candidates,
                               const QHash<qint64, int> &quotas,
                               const std::vector<QDateTime> &partBegins, qint64 seed)
{
    std::map<qint64, std::vector<Ranked>> groups;
    for (size_t place = 0; place < candidates.size(); ++place) {
        const SampleCandidate &one = candidates[place];
        groups[one.group].push_back({place, partOf(one.startedAt, partBegins),
                                     hashText(one.callUid.toUtf8(), seed ^ one.switchId)});
    }
    std::vector<size_t> drawn;
    for (auto &entry : groups) {
        std::vector<Ranked> &group = entry.second;
        numberTurns(group, candidates);
        std::sort(group.begin(), group.end(), [&candidates](const Ranked &a, const Ranked &b) {
            return a.turn != b.turn ? a.turn < b.turn : comesFirst(a, b, candidates);
        });
        const size_t most = std::min(group.size(), size_t(std::max(quotas.value(entry.first), 0)));
        for (size_t i = 0; i < most; ++i)
            drawn.push_back(group[i].place);
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

std::vector<qint64> dealEvenly(const std::vector<std::vector<qint64>> &able)
{
    QHash<qint64, int> load;
    // Who of them has fewest, the first among equals; `best` when nobody has fewer.
    const auto least = [&load](const std::vector<qint64> &who, qint64 best) {
        for (const qint64 one : who) {
            if (load.value(one) < load.value(best))
                best = one;
        }
        return best;
    };
    std::vector<qint64> dealt;
    dealt.reserve(able.size());
    for (const auto &who : able) {
        dealt.push_back(least(who, who.front()));
        ++load[dealt.back()];
    }
    for (bool hasMoved = true; hasMoved;) {
        hasMoved = false;
        for (size_t i = 0; i < able.size(); ++i) {
            const qint64 better = least(able[i], dealt[i]);
            if (load.value(better) + 1 >= load.value(dealt[i]))
                continue;
            --load[dealt[i]];
            ++load[better];
            dealt[i] = better;
            hasMoved = true;
        }
    }
    return dealt;
}

SamplePreview wouldDraw(const std::vector<SampleCell> &cells, const SamplingPlan &plan)
{
    std::map<qint64, std::pair<SampleCell, int>> groups; // the first cell, all candidates
    for (const SampleCell &cell : cells)
        groups.try_emplace(cell.group, cell, 0).first->second.second += cell.candidates;
    SamplePreview preview;
    for (const auto &entry : groups) {
        const SampleCell &first = entry.second.first;
        const int there = entry.second.second;
        const int wanted = quotaOf(plan, first, there);
        preview.candidates += there;
        preview.picks += std::min(there, wanted);
        preview.shortGroups += there < wanted;
        ++preview.groups;
    }
    return preview;
}

}
