// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/markerbook.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace banzhang;

namespace {

Marker at(qint64 ms, const QString &text = {})
{
    return {MarkerKind::Fault, ms, 0, text, 0};
}

}

TEST_CASE("V2: markers stand by time, keep their number, and the neighbours are found")
{
    MarkerBook book;
    book.reset({at(3000), at(1000)});
    CHECK(book.markers() == std::vector{at(1000), at(3000)});
    const qint64 number = book.add(at(2000));
    CHECK(book.all()[1].number == number);
    CHECK(book.change(number, at(4000)));
    CHECK(book.all()[2].number == number);
    CHECK(book.after(1000)->marker == at(3000));
    CHECK(book.after(4000) == nullptr);
    CHECK(book.before(4000)->marker == at(3000));
    CHECK(book.before(1000) == nullptr);
    CHECK_FALSE(book.change(number, at(4000)));
    CHECK_FALSE(book.change(99, at(1)));
    CHECK_FALSE(book.remove(99));
}

TEST_CASE("V2: every change of the markers can be taken back and done again")
{
    QRandomGenerator random(4);
    MarkerBook book;
    book.reset({at(500), at(100)});
    std::vector<std::vector<Marker>> states{book.markers()};
    for (int step = 0; step < 150; ++step) {
        const auto &all = book.all();
        const qint64 some = all.empty() ? 0 : all[size_t(random.bounded(int(all.size())))].number;
        bool isDone = true;
        switch (random.bounded(3)) {
        case 0: isDone = book.remove(some); break;
        case 1: isDone = book.change(some, at(random.bounded(9000), QString::number(step))); break;
        default: book.add(at(random.bounded(9000))); break;
        }
        if (isDone)
            states.push_back(book.markers());
    }
    const size_t last = states.size() - 1;
    for (size_t back = last; back > 0; --back) {
        CHECK(book.undo());
        CHECK(book.markers() == states[back - 1]);
    }
    CHECK_FALSE(book.undo());
    for (size_t on = 1; on <= last; ++on) {
        CHECK(book.redo());
        CHECK(book.markers() == states[on]);
    }
    CHECK_FALSE(book.redo());
    CHECK(book.undo());
    book.add(at(1));
    CHECK_FALSE(book.canRedo());
    book.reset({});
    CHECK_FALSE(book.canUndo());
}
