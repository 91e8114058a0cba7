// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/sheet.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>

#include <deque>
#include <map>

namespace banzhang {

// An inspector's open drafts as his own desk has them: what the server acknowledged last, and what
// was changed since.
struct JournaledSheet
{
    Sheet sheet;       // `content` is what the inspector sees
    SheetContent base; // what the server has, at sheet.revision
    struct Step
    {
        quint64 number = 0;
        QDateTime at; // UTC, of this desk
        SheetChange change;
    };
    std::deque<Step> pending; // oldest first

    [[nodiscard]] bool isSynced() const { return pending.empty(); }
    [[nodiscard]] SheetChange change() const;                    // all that is pending as one
    [[nodiscard]] QDateTime lastTouch(const QString &key) const; // of a pending key; null for none
};

// A file to which every answer goes at once: a record is its length, its checksum and a line of
// JSON, and counts when it is whole and on the disk (fdatasync). A cut-off or damaged record costs
// only itself. The file is the user's (0600, folder 0700), holds his own drafts, and shrinks when
// they are submitted. One process has it at a time. Zeros are written ahead of the records while a
// draft is open: an answer then changes neither the file's size nor its blocks, and its fdatasync
// is one write, without the file system's own journal.
//
//     0000004b 1c291ca3 {"n":17,"sheet":5,"set":{…}}
class SheetJournal final
{
public:
    // `owner` names the person and the centre; it only has to be the same every time.
    SheetJournal(const QString &folder, const QString &owner);
    ~SheetJournal();
    SheetJournal(const SheetJournal &) = delete;
    SheetJournal &operator=(const SheetJournal &) = delete;

    // Reads what is there and takes the file. Conflict when another console has it; Invalid with
    // the system's word when the folder cannot be written.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] int damagedRecords() const { return m_damaged; } // met when it was read

    // What follows counts in memory also when the disk refuses it; the fault is returned.
    // A draft is on the desk now; what was pending of it stays pending on top.
    [[nodiscard]] Result<void> keep(const Sheet &sheet);
    // A change by hand; returns its number. On the disk when this returns.
    [[nodiscard]] Result<quint64> note(qint64 sheetId, const SheetChange &change);
    // The server has everything up to that number. On the disk with the next change: without it the
    // change is sent again, and found to be there.
    [[nodiscard]] Result<void> acknowledge(qint64 sheetId, quint64 number, int revision);
    // The server's content is another than thought: `base` at `revision`, and `mine` on top of it.
    [[nodiscard]] Result<void> rebase(qint64 sheetId, const SheetContent &base, int revision,
                                      const SheetContent &mine);
    // Submitted, discarded, or no longer one's own.
    [[nodiscard]] Result<void> forget(qint64 sheetId);

    [[nodiscard]] const JournaledSheet *find(qint64 sheetId) const; // null when it is not kept
    [[nodiscard]] std::vector<qint64> sheets() const;
    [[nodiscard]] QString fileName() const { return m_name; }

private:
    [[nodiscard]] Result<void> lock();
    void read();
    void take(const QJsonObject &record);
    void takeKept(const QJsonObject &record);
    enum class Sync { Now, Later };
    [[nodiscard]] Result<void> append(QJsonObject record, Sync sync = Sync::Now);
    [[nodiscard]] Result<void> write(const QByteArray &bytes, Sync sync);
    void reserve();
    [[nodiscard]] Result<void> shrink();
    [[nodiscard]] Result<void> shrinkWhenLarge();

    const QString m_folder;
    const QString m_name;
    QFile m_file; // opened by handle: it knows no name
    int m_lock = -1;
    qint64 m_end = 0;      // of the last whole record
    qint64 m_reserved = 0; // size of the file: zeros stand behind the last record
    qint64 m_shrunkTo = 0; // size after the last shrinking
    quint64 m_number = 0;
    int m_damaged = 0;
    std::map<qint64, JournaledSheet> m_sheets;
};

}
