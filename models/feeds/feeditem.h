// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/queuelogline.h"
#include "floor/switchevent.h"

namespace banzhang {

// Which inlet of which switch a feed is.
struct FeedSource
{
    QString switchName = QStringLiteral("asterisk");
    QString kind; // "queue_log", "ami", "jsonl"
    QString name; // unique within the switch
    bool replay = false;
};

// An event on its way to the database, and the key by which it is known there.
struct FeedItem
{
    SwitchEvent event;
    LineKey key;
    QByteArray position; // of the reader behind this item; empty when it cannot go back
};

}
