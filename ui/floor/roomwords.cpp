// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomwords.h"

#include "common/problemsentence.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::RoomWords)
};

}

QString faultSentence(const RoomFault &fault)
{
    using Kind = RoomFault::Kind;
    switch (fault.kind) {
    case Kind::NoName: return RoomWords::tr("An area or a seat has no name.");
    case Kind::SameArea: return RoomWords::tr("Two areas are called %1.").arg(fault.what);
    case Kind::SameLabel: return RoomWords::tr("Two seats are called %1.").arg(fault.what);
    case Kind::SameExtension:
        return RoomWords::tr("Two seats have the telephone %1.").arg(fault.what);
    case Kind::SamePlace: return RoomWords::tr("Seat %1 stands on another.").arg(fault.what);
    case Kind::OutsideArea:
        return RoomWords::tr("Seat %1 stands outside its area.").arg(fault.what);
    case Kind::Overlap: return RoomWords::tr("Area %1 lies over another.").arg(fault.what);
    case Kind::BadExtension:
        return RoomWords::tr("%1 is no telephone: digits, * and # only, at most 16.")
            .arg(fault.what);
    }
    return {};
}

QString roomRefusal(const Problem &problem)
{
    if (problem.constraint == u"seat_label_key")
        return RoomWords::tr("Another seat has this name, perhaps one that stands nowhere.");
    if (problem.constraint == u"seat_extension_key")
        return RoomWords::tr("Another seat has this telephone.");
    if (problem.constraint == u"seat_place_key" || problem.constraint == u"seat_within_area")
        return RoomWords::tr("A seat stands on another or outside its area.");
    return problemSentence(problem);
}

}
