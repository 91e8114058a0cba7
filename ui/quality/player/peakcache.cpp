// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/peakcache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace banzhang {
namespace {

constexpr int mostKept = 400;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

}

PeakCache::PeakCache(const QString &folder) : m_folder(folder) {}

QString PeakCache::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
           + QStringLiteral("/waveforms");
}

QString PeakCache::keyOf(const QFileInfo &file)
{
    const QString what = QStringLiteral("%1\n%2\n%3")
                             .arg(file.absoluteFilePath())
                             .arg(file.size())
                             .arg(file.lastModified().toMSecsSinceEpoch());
    return QString::fromLatin1(
        QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString PeakCache::pathOf(const QString &key) const
{
    return m_folder + u'/' + key + QStringLiteral(".peaks");
}

std::optional<Waveform> PeakCache::find(const QString &key) const
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Waveform::fromBytes(file.readAll());
}

void PeakCache::keep(const QString &key, const Waveform &waveform) const
{
    if (!QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, onlyOwner | QFileDevice::ExeOwner);
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(onlyOwner);
    file.write(waveform.toBytes());
    file.commit();
    forgetOldest();
}

void PeakCache::forgetOldest() const
{
    const QFileInfoList all =
        QDir(m_folder).entryInfoList({QStringLiteral("*.peaks")}, QDir::Files, QDir::Time);
    for (qsizetype at = mostKept; at < all.size(); ++at)
        QFile::remove(all.at(at).filePath());
}

}
