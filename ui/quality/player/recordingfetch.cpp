// SPDX-License-Identifier: GPL-3.0-or-later
// What the loader does with a URL.
#include "quality/player/recordingloader.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace banzhang {
namespace {

constexpr int patienceMs = 15'000;
constexpr qint64 headBytes = 4096; // a WAV's head lies within

}

void RecordingLoader::fetch(const QUrl &url)
{
    if (!m_fetched.open()) {
        fail(RecordingFault::Unreadable, m_fetched.errorString());
        return;
    }
    m_suffix = QFileInfo(url.path()).suffix();
    auto *network = new QNetworkAccessManager(this);
    QNetworkRequest request(url);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    m_reply = network->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &RecordingLoader::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &RecordingLoader::endFetch);
}

// A plain WAV can be heard while it comes.
void RecordingLoader::takeBytes()
{
    if (m_isCancelled) {
        m_reply->abort();
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300) // an error's page is no recording
        return;
    m_fetched.write(m_reply->readAll());
    m_fetched.flush();
    const qint64 all = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    Q_EMIT fetched(all > 0 ? int(100 * m_fetched.size() / all) : -1);
    if (m_samples) {
        const qint64 there = (m_fetched.size() - m_wav.offset) / m_wav.format.bytesPerFrame();
        growTo(m_wav.promised > 0 ? std::min(m_wav.promised, there) : there, false);
        return;
    }
    if (m_fetched.size() < headBytes)
        return;
    QFile file(m_fetched.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto sound = readWavHead(file);
    if (!sound)
        return;
    m_wav = *sound;
    open(m_fetched.fileName(), m_wav, false);
}

void RecordingLoader::endFetch()
{
    if (m_isCancelled)
        return;
    if (m_reply->error() != QNetworkReply::NoError && !m_samples) {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        fail(status == 404 || status == 410 ? RecordingFault::Missing : RecordingFault::Unreachable,
             m_reply->errorString());
        return;
    }
    if (m_reply->error() == QNetworkReply::NoError)
        takeBytes();
    if (m_samples)
        growTo(m_samples->frames(), true);
    else
        openFile(m_fetched.fileName());
}

}
