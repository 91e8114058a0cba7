// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeditem.h"

#include <QDataStream>

namespace banzhang {

// How an item lies in the spool on disk. An item that was cut off leaves the stream's status bad.
QDataStream &operator<<(QDataStream &out, const FeedItem &item);
QDataStream &operator>>(QDataStream &in, FeedItem &item);

}
