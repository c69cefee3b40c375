// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_store.h"

#include <fcntl.h>
#include <unistd.h>

#include <string>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kRotateBytes = 1U << 20U;
constexpr int kOlderKept = 3;

LogStore *g_installed = nullptr;
QtMessageHandler g_before = nullptr;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    default:
        return "error";
    }
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (g_installed != nullptr)
        g_installed->add(type, text);
    if (g_before != nullptr)
        g_before(type, context, text);
}

void rotate(const fs::path &file)
{
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(file, error);
    if (error || bytes < kRotateBytes)
        return;
    const auto older = [&file](int n) { return fs::path(file.string() + "." + std::to_string(n)); };
    for (int n = kOlderKept; n > 1; --n)
        fs::rename(older(n - 1), older(n), error);
    fs::rename(file, older(1), error);
}

} // namespace

LogStore::LogStore(QObject *parent) : QObject(parent) { }

LogStore::~LogStore()
{
    if (g_installed == this) {
        qInstallMessageHandler(g_before);
        g_installed = nullptr;
    }
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void LogStore::install(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    const fs::path file = folder / "neuroglyph.log";
    rotate(file);
    m_descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor >= 0)
        m_file = file;
    g_installed = this;
    g_before = qInstallMessageHandler(handle);
}

void LogStore::add(QtMsgType type, const QString &text)
{
    Line line{QDateTime::currentDateTime(), type, text};
    const QByteArray bytes = line.time.toString(Qt::ISODateWithMs).toUtf8() + ' ' + levelName(type) + ' '
        + text.toUtf8().replace('\n', "\n    ") + '\n';
    {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(std::move(line));
        if (m_lines.size() > kLinesKept)
            m_lines.pop_front();
        if (m_descriptor >= 0) [[maybe_unused]]
            const auto written = ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    if (!m_told.exchange(true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_told.store(false);
                Q_EMIT added();
            },
            Qt::QueuedConnection);
    }
}

std::vector<LogStore::Line> LogStore::lines() const
{
    const std::lock_guard lock(m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

} // namespace ng::ui
